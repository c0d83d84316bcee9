package dev.rehearse.screen;

import java.util.ArrayList;
import java.util.List;

/// A text as a balanced tree of its lines: a change makes a new tree that shares all other lines.
///
/// Balanced by size (a side never holds three times the other), as sets are in Haskell.
final class Lines {
    private static final Height NO_HEIGHT = new Height(-1, 0);
    private static final Words UNCOUNTED = new Words(-1, -1);
    private static final Lines NONE = new Lines();

    private record Height(int columns, int rows) {}

    private final Lines left;
    private final Line line;
    private final Lines right;
    private final int count;
    private final int chars;
    private Height height = NO_HEIGHT;
    private Words words = UNCOUNTED;

    private Lines() {
        left = this;
        right = this;
        line = Line.EMPTY;
        count = 0;
        chars = 0;
    }

    private Lines(Lines left, Line line, Lines right) {
        this.left = left;
        this.line = line;
        this.right = right;
        count = left.count + 1 + right.count;
        chars = left.chars + line.length() + 1 + right.chars;
    }

    static Lines of(String text) {
        List<Line> lines = split(text);
        return build(lines, 0, lines.size());
    }

    int count() {
        return count;
    }

    int length() {
        return chars - 1;
    }

    Line line(int index) {
        Lines node = this;
        int wanted = index;
        while (wanted != node.left.count) {
            if (wanted < node.left.count) {
                node = node.left;
            } else {
                wanted -= node.left.count + 1;
                node = node.right;
            }
        }
        return node.line;
    }

    /// The index of the line that holds the place before `charOffset`.
    int indexAt(int charOffset) {
        Lines node = this;
        int index = 0;
        int left = Math.clamp(charOffset, 0, length());
        while (true) {
            if (left < node.left.chars) {
                node = node.left;
                continue;
            }
            left -= node.left.chars;
            index += node.left.count;
            if (left <= node.line.length()) {
                return index;
            }
            left -= node.line.length() + 1;
            index++;
            node = node.right;
        }
    }

    int start(int index) {
        Lines node = this;
        int start = 0;
        int wanted = index;
        while (wanted != node.left.count) {
            if (wanted < node.left.count) {
                node = node.left;
            } else {
                wanted -= node.left.count + 1;
                start += node.left.chars + node.line.length() + 1;
                node = node.right;
            }
        }
        return start + node.left.chars;
    }

    Lines replaced(int start, int end, String inserted) {
        int first = indexAt(start);
        int last = end == start ? first : indexAt(end);
        String head = line(first).text().substring(0, start - start(first));
        String tail = line(last).text().substring(end - start(last));
        List<Line> fresh = split(head + inserted + tail);
        if (first == last && fresh.size() == 1) {
            return with(first, fresh.getFirst());
        }
        return concat(before(first), concat(build(fresh, 0, fresh.size()), after(last + 1)));
    }

    String slice(int start, int end) {
        var text = new StringBuilder(Math.max(0, end - start));
        appendTo(text, start, end);
        return text.toString();
    }

    int rows(int columns) {
        if (count == 0) {
            return 0;
        }
        Height known = height;
        if (known.columns() != columns) {
            int rows = left.rows(columns) + line.rows(columns).size() + right.rows(columns);
            known = new Height(columns, rows);
            height = known;
        }
        return known.rows();
    }

    int rowsBefore(int index, int columns) {
        Lines node = this;
        int rows = 0;
        int wanted = index;
        while (wanted != node.left.count) {
            if (wanted < node.left.count) {
                node = node.left;
            } else {
                wanted -= node.left.count + 1;
                rows += node.left.rows(columns) + node.line.rows(columns).size();
                node = node.right;
            }
        }
        return rows + node.left.rows(columns);
    }

    /// The index of the line that covers a row, rows counted from the first line's first.
    int indexAtRow(int row, int columns) {
        Lines node = this;
        int index = 0;
        int left = Math.clamp(row, 0, rows(columns) - 1);
        while (true) {
            int before = node.left.rows(columns);
            if (left < before) {
                node = node.left;
                continue;
            }
            left -= before;
            index += node.left.count;
            int own = node.line.rows(columns).size();
            if (left < own) {
                return index;
            }
            left -= own;
            index++;
            node = node.right;
        }
    }

    Words words() {
        if (count == 0) {
            return Words.NONE;
        }
        Words known = words;
        if (known.spaced() < 0) {
            known = left.words().plus(line.words()).plus(right.words());
            words = known;
        }
        return known;
    }

    private void appendTo(StringBuilder text, int start, int end) {
        if (count == 0 || start >= end || end <= 0 || start >= chars) {
            return;
        }
        left.appendTo(text, start, end);
        int own = left.chars;
        int from = Math.clamp(start - own, 0, line.length() + 1);
        int to = Math.clamp(end - own, 0, line.length() + 1);
        if (from < to) {
            text.append(line.text(), from, Math.min(to, line.length()));
            text.append(to > line.length() ? "\n" : "");
        }
        int beyond = own + line.length() + 1;
        right.appendTo(text, start - beyond, end - beyond);
    }

    private Lines with(int index, Line fresh) {
        if (index < left.count) {
            return new Lines(left.with(index, fresh), line, right);
        }
        if (index == left.count) {
            return new Lines(left, fresh, right);
        }
        return new Lines(left, line, right.with(index - left.count - 1, fresh));
    }

    private Lines before(int lines) {
        if (lines <= 0) {
            return NONE;
        }
        if (lines >= count) {
            return this;
        }
        return lines <= left.count
                ? left.before(lines)
                : join(left, line, right.before(lines - left.count - 1));
    }

    private Lines after(int lines) {
        if (lines <= 0) {
            return this;
        }
        if (lines >= count) {
            return NONE;
        }
        return lines <= left.count
                ? join(left.after(lines), line, right)
                : right.after(lines - left.count - 1);
    }

    private static Lines concat(Lines left, Lines right) {
        return right.count == 0 ? left : join(left, right.line(0), right.after(1));
    }

    private static Lines join(Lines left, Line line, Lines right) {
        if (heavier(right, left)) {
            return balanced(join(left, line, right.left), right.line, right.right);
        }
        if (heavier(left, right)) {
            return balanced(left.left, left.line, join(left.right, line, right));
        }
        return new Lines(left, line, right);
    }

    private static boolean heavier(Lines one, Lines other) {
        return one.count > 1 && one.count > 3 * other.count;
    }

    private static Lines balanced(Lines left, Line line, Lines right) {
        if (heavier(right, left)) {
            return right.left.count < 2 * right.right.count
                    ? new Lines(new Lines(left, line, right.left), right.line, right.right)
                    : new Lines(
                            new Lines(left, line, right.left.left),
                            right.left.line,
                            new Lines(right.left.right, right.line, right.right));
        }
        if (heavier(left, right)) {
            return left.right.count < 2 * left.left.count
                    ? new Lines(left.left, left.line, new Lines(left.right, line, right))
                    : new Lines(
                            new Lines(left.left, left.line, left.right.left),
                            left.right.line,
                            new Lines(left.right.right, line, right));
        }
        return new Lines(left, line, right);
    }

    private static Lines build(List<Line> lines, int from, int to) {
        if (from >= to) {
            return NONE;
        }
        int middle = (from + to) >>> 1;
        return new Lines(
                build(lines, from, middle), lines.get(middle), build(lines, middle + 1, to));
    }

    private static List<Line> split(String text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(end == start ? Line.EMPTY : new Line(text.substring(start, end)));
            start = end + 1;
        }
        lines.add(new Line(text.substring(start)));
        return lines;
    }
}
