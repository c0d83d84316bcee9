package dev.rehearse.note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// How one text became another: what stayed, what went and what came, in order.
///
/// The old pieces put together are the old text, the new ones the new text.
public record Diff(List<Piece> pieces) {

    /// Beyond so many changes a finer answer is not worth its time: the rest counts as rewritten.
    private static final int MOST_CHANGES = 1000;

    public Diff {
        pieces = List.copyOf(pieces);
    }

    public enum Kind {
        SAME,
        OLD,
        NEW
    }

    /// A line without its end, or a word with the blanks behind it.
    ///
    /// @param old which piece of the old text it is, or would stand before, counted from 0
    /// @param fresh the same of the new text
    public record Piece(Kind kind, String text, int old, int fresh) {}

    public static Diff ofLines(String old, String fresh) {
        return of(lines(old), lines(fresh));
    }

    public static Diff ofWords(String old, String fresh) {
        return of(words(old), words(fresh));
    }

    public long added() {
        return count(Kind.NEW);
    }

    public long removed() {
        return count(Kind.OLD);
    }

    private long count(Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).count();
    }

    /// The changes with so many pieces round them, in groups between which something is left out.
    public List<List<Piece>> near(int around) {
        var groups = new ArrayList<List<Piece>>();
        int last = -around - 2;
        for (int at = 0; at < pieces.size(); at++) {
            if (!isNear(at, around)) {
                continue;
            }
            if (last != at - 1) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(pieces.get(at));
            last = at;
        }
        return groups;
    }

    private boolean isNear(int at, int around) {
        int from = Math.max(0, at - around);
        int to = Math.min(pieces.size(), at + around + 1);
        Predicate<Piece> changed = piece -> piece.kind() != Kind.SAME;
        return pieces.subList(from, to).stream().anyMatch(changed);
    }

    private static List<String> lines(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            boolean begins =
                    at < text.length()
                            && Character.isWhitespace(text.charAt(at - 1))
                            && !Character.isWhitespace(text.charAt(at));
            if (begins || at == text.length()) {
                words.add(text.substring(from, at));
                from = at;
            }
        }
        return words;
    }

    private static Diff of(List<String> old, List<String> fresh) {
        int start = 0;
        while (start < Math.min(old.size(), fresh.size())
                && old.get(start).equals(fresh.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), fresh.size()) - start
                && old.get(old.size() - 1 - end).equals(fresh.get(fresh.size() - 1 - end))) {
            end++;
        }
        var script = new Script(old, fresh);
        script.same(start);
        script.take(old.subList(start, old.size() - end), fresh.subList(start, fresh.size() - end));
        script.same(end);
        return new Diff(script.pieces);
    }

    /// The pieces as they are found, from the beginning.
    private static final class Script {
        private final List<String> old;
        private final List<String> fresh;
        private final List<Piece> pieces = new ArrayList<>();
        private int oldAt;
        private int freshAt;

        private Script(List<String> old, List<String> fresh) {
            this.old = old;
            this.fresh = fresh;
        }

        private void same(int count) {
            for (int i = 0; i < count; i++) {
                pieces.add(new Piece(Kind.SAME, fresh.get(freshAt), oldAt++, freshAt++));
            }
        }

        private void gone(int count) {
            for (int i = 0; i < count; i++) {
                pieces.add(new Piece(Kind.OLD, old.get(oldAt), oldAt++, freshAt));
            }
        }

        private void come(int count) {
            for (int i = 0; i < count; i++) {
                pieces.add(new Piece(Kind.NEW, fresh.get(freshAt), oldAt, freshAt++));
            }
        }

        /// Myers' greedy search for the fewest changes, then its way back.
        private void take(List<String> from, List<String> to) {
            int limit = Math.min(MOST_CHANGES, from.size() + to.size());
            var furthest = new int[2 * limit + 3];
            var trace = new ArrayList<int[]>();
            for (int changes = 0; changes <= limit; changes++) {
                if (reaches(from, to, furthest, changes, limit + 1)) {
                    trace.add(reached(furthest, changes, limit + 1));
                    follow(trace, from.size(), to.size());
                    return;
                }
                trace.add(reached(furthest, changes, limit + 1));
            }
            gone(from.size());
            come(to.size());
        }

        private static boolean reaches(
                List<String> from, List<String> to, int[] furthest, int changes, int middle) {
            for (int k = -changes; k <= changes; k += 2) {
                int x = furthest[middle + k - 1] + 1;
                if (comesFromAbove(furthest, middle, k, changes)) {
                    x = furthest[middle + k + 1];
                }
                while (x < from.size()
                        && x - k < to.size()
                        && x - k >= 0
                        && from.get(x).equals(to.get(x - k))) {
                    x++;
                }
                furthest[middle + k] = x;
                if (x >= from.size() && x - k >= to.size()) {
                    return true;
                }
            }
            return false;
        }

        private static boolean comesFromAbove(int[] furthest, int middle, int k, int changes) {
            return k == -changes
                    || (k != changes && furthest[middle + k - 1] < furthest[middle + k + 1]);
        }

        // Only the diagonals that so many changes can reach: a square of them, not of the text.
        private static int[] reached(int[] furthest, int changes, int middle) {
            return java.util.Arrays.copyOfRange(
                    furthest, middle - changes - 1, middle + changes + 2);
        }

        private void follow(List<int[]> trace, int fromSize, int toSize) {
            var steps = new ArrayList<int[]>();
            int x = fromSize;
            int y = toSize;
            for (int changes = trace.size() - 1; changes > 0; changes--) {
                var before = trace.get(changes - 1);
                int k = x - y;
                int middle = changes; // of the row before
                boolean above = comesFromAbove(before, middle, k, changes);
                int fromK = above ? k + 1 : k - 1;
                int fromX = before[middle + fromK];
                int afterX = above ? fromX : fromX + 1;
                steps.add(new int[] {above ? 1 : 0, x - afterX});
                x = fromX;
                y = fromX - fromK;
            }
            same(x);
            for (var step : steps.reversed()) {
                if (step[0] == 1) {
                    come(1);
                } else {
                    gone(1);
                }
                same(step[1]);
            }
        }
    }
}
