package dev.rehearse.recognition;

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

    private static final String BEGINNINGS = "*_<0123456789";

    /// @param alone nothing comes after the bold words
    private record Line(int line, Bare bare, boolean alone) {

        boolean asks() {
            return bare.labelled()
                    || (alone
                            ? bare.asks(Asking.Place.HEADING) && !BoldForm.leads(bare.text())
                            : QuestionMark.isVeryLast(bare.text()));
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
            read(page, block, line).ifPresent(lines::add);
            if (lines.isEmpty()) {
                return List.of(); // most paragraphs of most notes
            }
        }
        if (lines.stream().filter(Line::asks).count() < LEAST) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        for (var line : lines) {
            found(page, line).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Line> read(Page page, int block, int line) {
        if (!mayBegin(page, block, line)) {
            return Optional.empty();
        }
        return BoldStart.of(page.line(block, line).strip())
                .map(bold -> new Line(line, Bare.of(bold.written()), bold.isAlone()))
                .filter(one -> one.alone || (page.amongQuestions() && one.asks()));
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
                        line.line,
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
