package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Source;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Outright;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lines of plain text without a mark, most of which ask by their words, below a line that names
/// them or none: "why a mill", "how do you dress a stone", "biggest flood".
final class JottedForm {
    private static final int LEAST = 3;
    private static final int LEAST_OUTRIGHT = 2;
    private static final int PERCENT = 60;

    /// In bytes.
    private static final int LONGEST_WORD = 12;

    private JottedForm() {}

    static List<Found> at(Page page, int block) {
        if (page.blocks.lineCount(block) < LEAST
                || !PlainText.standsBeside(page, block)
                || !mayHold(page, block)) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        int asking = 0;
        int outright = 0;
        var lines = AnnouncedLines.lines(page, block);
        for (var line : lines) {
            var bare = Bare.of(line.text());
            boolean asks = bare.asks(Asking.Place.HEADING) && !WorkOrders.isOrder(bare.text());
            asking += asks ? 1 : 0;
            outright += asks && Outright.asks(bare, Asking.Place.HEADING) ? 1 : 0;
            if (asks || (!found.isEmpty() && Announced.mayHold(bare.text()))) {
                found.add(asked(page, line, bare));
            }
        }
        int title = found.isEmpty() || found.getFirst().line() > page.blocks.line(block) ? 1 : 0;
        boolean enough =
                asking >= LEAST
                        && outright >= LEAST_OUTRIGHT
                        && asking * 100 >= PERCENT * (lines.size() - title);
        return enough ? found : List.of();
    }

    /// Two of its first lines begin as questions do: most paragraphs of most notes do not.
    private static boolean mayHold(Page page, int block) {
        int begun = 0;
        int last = Math.min(page.blocks.lastLine(block), page.blocks.line(block) + LEAST);
        for (int line = page.blocks.line(block); line <= last; line++) {
            begun += Asking.begins(firstWord(page, line)) ? 1 : 0;
        }
        return begun >= LEAST_OUTRIGHT;
    }

    private static String firstWord(Page page, int line) {
        int start = page.lines.start(line);
        int end = Math.min(page.lines.end(line), start + LONGEST_WORD);
        int at = start;
        while (at < end && page.bytes[at] != ' ') {
            at++;
        }
        return Source.decode(page.bytes, start, at).toLowerCase(Locale.ROOT);
    }

    private static Found asked(Page page, Stretch line, Bare bare) {
        return page.asked(
                bare,
                Question.Kind.PARAGRAPH,
                line.line(),
                line.lastLine(),
                page.speaksOfInterviews()
                        ? Optional.empty()
                        : Optional.of(new Peers(Peers.Kind.JOTTED, 0)));
    }
}
