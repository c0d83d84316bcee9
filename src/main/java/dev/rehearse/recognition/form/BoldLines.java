package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bold questions and their answers without a blank line between them. Each line that is bold from
/// end to end, or asks in bold and goes on, begins anew.
final class BoldLines {
    private static final int LEAST = 2;
    private static final int MOST_LINES = 3;
    private static final String BOLD = "**";

    private static final String BEGINNINGS = "*_<0123456789";

    /// @param alone nothing comes after the bold words
    private record Line(int line, int lastLine, Bare bare, boolean alone) {

        boolean asks() {
            return bare.labelled()
                    || (alone
                            ? bare.asks(Asking.Place.HEADING) && !BoldForm.leads(bare.text())
                            : QuestionMark.isVeryLast(bare.text()));
        }

        boolean isOverLines() {
            return alone && lastLine > line;
        }

        /// "Proofing and scoring", not "The baker came late."
        boolean mayAsk() {
            return alone && BoldForm.isMoreThanATitle(bare.text()) && !bare.text().endsWith(".");
        }
    }

    private BoldLines() {}

    static List<Found> at(Page page, int block) {
        int first = page.blocks.line(block);
        if (page.blocks.lineCount(block) < LEAST || !BoldForm.mayStand(page, block)) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        for (int line = first; line <= page.blocks.lastLine(block); line++) {
            int last = mayBegin(page, block, line) ? end(page, block, line) : line;
            read(page, block, line, last).ifPresent(lines::add);
            if (lines.isEmpty()) {
                return List.of(); // most paragraphs of most notes
            }
            line = last;
        }
        long asking = lines.stream().filter(Line::asks).count();
        if (asking < LEAST && !(asking > 0 && lines.getFirst().isOverLines())) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        for (var line : lines) {
            found(page, line).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Line> read(Page page, int block, int line, int lastLine) {
        if (!mayBegin(page, block, line)) {
            return Optional.empty();
        }
        var text =
                line == lastLine
                        ? page.line(block, line).strip()
                        : joined(page, block, line, lastLine);
        return BoldStart.of(text)
                .map(bold -> new Line(line, lastLine, Bare.of(bold.written()), bold.isAlone()))
                .filter(one -> one.alone || (page.amongQuestions() && one.asks()));
    }

    /// Where bold words that begin at a line end: a line or two below, or where the next line in
    /// bold goes on with them.
    private static int end(Page page, int block, int line) {
        int last = Math.min(page.blocks.lastLine(block), line + MOST_LINES - 1);
        boolean open = false;
        for (int at = line; at <= last; at++) {
            var text = page.line(block, at).strip();
            open ^= marks(text) % 2 == 1;
            boolean on =
                    open
                            || (at < last
                                    && text.endsWith(BOLD)
                                    && goesOn(text, page.line(block, at + 1).strip()));
            if (!on) {
                return at;
            }
        }
        return line;
    }

    /// "**How do you**" above "**score a loaf?**".
    private static boolean goesOn(String text, String next) {
        char end = text.charAt(Math.max(0, text.length() - BOLD.length() - 1));
        return next.length() > BOLD.length()
                && text.startsWith(BOLD)
                && next.startsWith(BOLD)
                && Character.isLowerCase(next.charAt(BOLD.length()))
                && ".:!?".indexOf(end) < 0;
    }

    private static int marks(String text) {
        int marks = 0;
        for (int at = text.indexOf(BOLD); at >= 0; at = text.indexOf(BOLD, at + BOLD.length())) {
            marks++;
        }
        return marks;
    }

    /// As one bold text.
    private static String joined(Page page, int block, int line, int lastLine) {
        var text = new StringBuilder();
        for (int at = line; at <= lastLine; at++) {
            text.append(text.isEmpty() ? "" : " ").append(page.line(block, at).strip());
        }
        return text.toString().replace(BOLD + " " + BOLD, " ");
    }

    private static boolean mayBegin(Page page, int block, int line) {
        int at = Math.max(page.lines.start(line), page.blocks.start(block));
        int end = page.blocks.end(block);
        while (at < end && page.bytes[at] == ' ') {
            at++;
        }
        return at < end && BEGINNINGS.indexOf(page.bytes[at]) >= 0;
    }

    private static Optional<Found> found(Page page, Line line) {
        boolean asks = line.asks();
        if (!asks && (page.isAside() || !line.mayAsk())) {
            return Optional.empty();
        }
        var asked =
                page.asked(
                        line.bare,
                        Question.Kind.BOLD,
                        line.line,
                        line.lastLine,
                        Optional.of(new Peers(Peers.Kind.BOLD, 0)));
        if (!asks) {
            return Optional.of(new Found.Doubtful(asked, false));
        }
        boolean outright =
                page.amongQuestions()
                        || page.speaksOfInterviews()
                        || Outright.asks(line.bare, Asking.Place.HEADING);
        return Optional.of(outright ? asked : Found.Doubtful.order(asked));
    }
}
