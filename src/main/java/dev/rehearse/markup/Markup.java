package dev.rehearse.markup;

import com.vladsch.flexmark.util.ast.Node;

import java.util.List;

/// Which parts of a note's source are marks, headings, code and so on: Flexmark's opinion.
///
/// Decides nothing about sections. Answers with no spans (plain text) rather than fail. Flexmark
/// can't be interrupted and recurses: call on a thread with a 64 MB stack and give it a deadline.
public final class Markup {
    /// Longer runs of blocks are shown plain.
    public static final int LONGEST = 32 * 1024;

    private static final int LONGEST_DEFINITIONS = 8 * 1024;

    private Markup() {}

    /// Sorted, without overlaps, the innermost look winning.
    ///
    /// `definitions` are the note's link reference definitions, so that `[text][ref]` is a link;
    /// those past the first 8 KB are left out.
    public static List<Span> spans(String text, List<String> definitions) {
        boolean byteOrderMark = text.startsWith("\uFEFF");
        String source = byteOrderMark ? ' ' + text.substring(1) : text;
        if (text.isBlank() || text.length() > LONGEST || Bomb.isIn(source)) {
            return List.of();
        }
        try {
            Node document = MarkupParser.parse(source + appended(definitions));
            var paint = new Paint(text.length());
            paint.tree(document);
            return paint.spans();
        } catch (StackOverflowError tooDeep) {
            return List.of();
        }
    }

    /// The last line at or before `line` (both from 0) where a run of blocks may be cut off.
    ///
    /// Hand in the lines since the last top-level heading: an open fence above them is not seen.
    static int safeStart(List<String> lines, int line) {
        return RunStart.before(lines, line);
    }

    private static String appended(List<String> definitions) {
        var text = new StringBuilder("\n\n");
        for (String definition : definitions) {
            boolean fits = text.length() + definition.length() < LONGEST_DEFINITIONS;
            if (fits && !Bomb.isIn(definition)) {
                text.append(definition).append('\n');
            }
        }
        return text.toString();
    }
}
