package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Source;
import dev.rehearse.question.Found;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The front of a card that is called so, `Front: …`, with its back below it, `Back: …`.
final class FrontForm {
    /// In bytes.
    private static final int LONGEST_LABEL = 24;

    private static final int LETTERS = 4;
    private static final Set<String> BEGINNINGS = Set.of("fron", "vord", "rect", "fren", "anve");

    /// Compiled when the first text needs it: a start waits for none.
    private static final class Written {
        static final Pattern FRONT =
                Pattern.compile(
                        "^[\\s*_]{0,8}(?:Front|Vorderseite|Recto|Frente|Anverso)[*_]{0,3}\\s?[:：][*_]{0,3}\\s*(\\S.*)$",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private FrontForm() {}

    static List<Found> at(Page page, int block) {
        if (!PlainText.mayAsk(page, block)) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        for (int line = page.blocks.line(block); line <= page.blocks.lastLine(block); line++) {
            if (!mayBegin(page, line)) {
                continue; // most lines of most notes
            }
            int first = line;
            line = last(page, block, line);
            var front = Written.FRONT.matcher(CardForm.lines(page, block, first, line));
            if (CardForm.isAnswered(page, block, line) && front.matches()) {
                found.add(CardForm.sided(page, front.group(1), first, line, page.lines.end(line)));
            }
        }
        return found;
    }

    /// By its first letters: most lines of most notes begin with others.
    private static boolean mayBegin(Page page, int line) {
        int at = page.lines.start(line);
        int end = Math.min(page.lines.end(line), at + LONGEST_LABEL);
        while (at < end && " *_".indexOf(page.bytes[at]) >= 0) {
            at++;
        }
        if (at + LETTERS > end || "FVRAfvra".indexOf(page.bytes[at]) < 0) {
            return false;
        }
        var first = Source.decode(page.bytes, at, at + LETTERS).toLowerCase(Locale.ROOT);
        return BEGINNINGS.contains(first);
    }

    /// Where a front that may begin at a line ends.
    private static int last(Page page, int block, int line) {
        int at = line;
        if (Written.FRONT.matcher(page.line(block, line)).matches()) {
            while (at < page.blocks.lastLine(block)
                    && !CardForm.isAnswered(page, block, at)
                    && !mayBegin(page, at + 1)) {
                at++;
            }
        }
        return at;
    }
}
