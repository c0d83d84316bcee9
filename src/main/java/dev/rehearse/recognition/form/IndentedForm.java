package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.wording.QuestionMark;

import java.util.List;
import java.util.Optional;

/// Lines that somebody indented by hand, which Markdown takes for code, in a note without headings
/// or where questions are expected. A document sets its code so, and has headings.
final class IndentedForm {
    private static final int PERCENT = 60;

    private IndentedForm() {}

    static List<Found.Asked> at(Page page, int block) {
        boolean expected = page.untitled || page.amongQuestions() || page.speaksOfInterviews();
        if (!expected
                || !PlainText.standsBeside(page, block)
                || !QuestionMark.mayBeIn(
                        page.bytes, page.blocks.start(block), page.blocks.end(block))) {
            return List.of();
        }
        var announced = page.announcements.of(page, block);
        var peers =
                page.untitled
                        ? new Peers(Peers.Kind.LONE, 0)
                        : new Peers(Peers.Kind.LINES, page.sectionIndex());
        var company = announced == Announced.NOTHING ? Optional.of(peers) : Optional.<Peers>empty();
        int first = page.blocks.line(block);
        int last = page.blocks.lastLine(block);
        return CodeProse.asked(page, block, first, last, PERCENT, company).stream()
                .map(found -> found.by(announced.direction()))
                .toList();
    }
}
