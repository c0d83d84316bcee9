package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Plain;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Languages;
import dev.rehearse.wording.Leading;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;

/// Lines of a paragraph that a person reads as one: a line and those that go on with its sentence.
/// Where a text is filled from margin to margin, that is all of it.
record Stretch(int line, int lastLine, String text) {
    /// So broad a column of so many lines is filled by no chance.
    private static final int BROAD = 60;

    private static final int NARROW = 40;
    private static final int SOME = 3;

    private static final String CLOSERS = "*_`)]\"'”’»";
    private static final String OPENERS = "*_`([\"'“‘«";
    private static final String ENDS = ".!:;。！：；…";

    /// One physical line.
    private record Row(int line, String text) {}

    static List<Stretch> of(Page page, int block) {
        return of(page, block, page.blocks.line(block), page.blocks.lastLine(block));
    }

    /// Where what ends at a line begins.
    static int start(Page page, int block, int from, int line) {
        return of(page, block, from, line).getLast().line;
    }

    static List<Stretch> of(Page page, int block, int first, int last) {
        if (first == last) {
            return List.of(new Stretch(first, first, page.line(block, first)));
        }
        boolean top = page.blocks.parent(block) < 0;
        boolean quoted = page.blocks.isQuoted(block);
        var stretches = new ArrayList<Stretch>();
        var rows = new ArrayList<Row>();
        for (int line = first; line <= last; line++) {
            var text = quoted ? unquoted(page.line(block, line)) : page.line(block, line);
            if (!rows.isEmpty()
                    && (isBroken(rows.getLast().text)
                            || beginsAnew(text)
                            || (top && hangs(rows, text)))) {
                stretches.addAll(parted(rows));
                rows.clear();
            }
            rows.add(new Row(line, text));
        }
        stretches.addAll(parted(rows));
        return stretches;
    }

    /// A further line of a quote bears its mark.
    private static String unquoted(String line) {
        var text = line.stripLeading();
        return text.startsWith("> ")
                ? text.substring(2)
                : text.startsWith(">") ? text.substring(1) : line;
    }

    private static List<Stretch> parted(List<Row> rows) {
        boolean jotted = beginsSmall(rows.getFirst().text);
        boolean filled = rows.size() > 1 && isFilled(rows);
        var parted = new ArrayList<Stretch>();
        int from = 0;
        for (int at = 1; at <= rows.size(); at++) {
            boolean on =
                    at < rows.size()
                            && goesOn(rows.get(at - 1).text, rows.get(at).text, jotted, filled);
            if (on && filled) {
                return List.of(joined(rows));
            }
            if (!on) {
                parted.add(joined(rows.subList(from, at)));
                from = at;
            }
        }
        return parted;
    }

    private static Stretch joined(List<Row> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(text.isEmpty() ? "" : "\n").append(row.text.strip());
        }
        return new Stretch(rows.getFirst().line, rows.getLast().line, text.toString());
    }

    /// Whether no line had room for the next word.
    private static boolean isFilled(List<Row> rows) {
        int width = 0;
        for (var row : rows) {
            width = Math.max(width, row.text.strip().length());
        }
        if (rows.size() < SOME ? width < BROAD : rows.size() == SOME && width < NARROW) {
            return false;
        }
        for (int at = 0; at + 1 < rows.size(); at++) {
            var next = rows.get(at + 1).text.strip();
            int blank = next.indexOf(' ');
            int word = blank < 0 ? next.length() : blank;
            if (rows.get(at).text.strip().length() + 1 + word <= width) {
                return false;
            }
        }
        return true;
    }

    /// The writer ended the line.
    private static boolean isBroken(String line) {
        var text = line.stripTrailing();
        return text.endsWith("\\")
                || text.regionMatches(true, text.length() - 4, "<br>", 0, 4)
                || text.regionMatches(true, text.length() - 5, "<br/>", 0, 5)
                || text.regionMatches(true, text.length() - 6, "<br />", 0, 6)
                || line.startsWith("  ", text.length());
    }

    /// Indented below a text that is not, and no more of its sentence.
    private static boolean hangs(List<Row> above, String line) {
        return above.size() == 1
                && isIndented(line)
                && !isIndented(above.getFirst().text)
                && !beginsSmall(line);
    }

    private static boolean isIndented(String line) {
        return line.startsWith("  ") || line.startsWith("\t");
    }

    /// It is written as an item, a heading or a row is, or calls itself a question or an answer.
    private static boolean beginsAnew(String line) {
        var text = line.strip();
        return text.startsWith("#")
                || text.startsWith("|")
                || LazyItems.isItem(line)
                || LabelForm.isAnswer(text)
                || Leading.isNumbered(text);
    }

    /// @param jotted the text begins with a small letter, as any line of it may
    private static boolean goesOn(String above, String line, boolean jotted, boolean filled) {
        char last = lastOf(above);
        int at = firstOf(line);
        if (at == line.length() || Languages.isQuestionMark("" + last, 0) || last == '!') {
            return false;
        }
        boolean ended = ENDS.indexOf(last) >= 0;
        int first = line.codePointAt(at);
        if (Character.isLowerCase(first)) {
            return (!jotted && !ended) || filled || !mayBegin(line, at);
        }
        if (ended) {
            return false;
        }
        return Character.isDigit(first) || (filled && !mayBegin(line, at));
    }

    private static boolean mayBegin(String line, int at) {
        var words = Wording.words(line.substring(at));
        return !words.isEmpty()
                && (Asking.mayBegin(words.getFirst())
                        || Languages.opens(words.getFirst())
                        || Languages.orders(words.getFirst()));
    }

    private static boolean beginsSmall(String line) {
        int at = firstOf(line);
        return at < line.length() && Character.isLowerCase(line.codePointAt(at));
    }

    private static int firstOf(String line) {
        int at = 0;
        while (at < line.length()
                && (Plain.isBlank(line.charAt(at)) || OPENERS.indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static char lastOf(String line) {
        int at = line.length() - 1;
        while (at > 0
                && (Plain.isBlank(line.charAt(at)) || CLOSERS.indexOf(line.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 ? ' ' : line.charAt(at);
    }
}
