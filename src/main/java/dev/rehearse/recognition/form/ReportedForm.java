package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Reported;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines of plain text that tell what was asked: "They asked me why I left".
final class ReportedForm {
    private ReportedForm() {}

    static List<Found> at(Page page, int block) {
        if (!PlainText.mayAsk(page, block)
                || !Reported.mayBeIn(
                        page.bytes, page.blocks.start(block), page.blocks.end(block))) {
            return List.of();
        }
        boolean interview = page.speaksOfInterviews();
        var found = new ArrayList<Found>();
        for (var stretch : Stretch.of(page, block)) {
            int from = stretch.line();
            for (int line = from; line <= stretch.lastLine(); line++) {
                boolean last =
                        line == stretch.lastLine()
                                || Reported.question(page.line(block, line + 1), interview)
                                        .isPresent();
                if (last) {
                    found(page, block, from, line, interview).ifPresent(found::add);
                    from = line + 1;
                }
            }
        }
        return found;
    }

    private static Optional<Found> found(
            Page page, int block, int line, int lastLine, boolean interview) {
        var text = CardForm.lines(page, block, line, lastLine);
        return Reported.question(text, interview)
                .map(Bare::of)
                .map(bare ->
                        page.asked(
                                bare, Question.Kind.PARAGRAPH, line, lastLine, Optional.empty()));
    }
}
