package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Optional;

/// A line of plain text that asks and stands by itself, in a section that holds several in a row:
/// what stands between is said of one of them.
final class ApartForm {
    /// In bytes. A longer line is a text.
    private static final int LONGEST = 300;

    private ApartForm() {}

    static List<Found> at(Page page, int block) {
        int start = page.blocks.start(block);
        int end = page.blocks.end(block);
        if (page.blocks.lineCount(block) > 1
                || end - start > LONGEST
                || !QuestionMark.mayBeIn(page.bytes, start, end)
                || !PlainText.standsBeside(page, block)) {
            return List.of();
        }
        int line = page.blocks.line(block);
        var bare = Bare.of(page.line(block, line));
        if (!asks(bare.text())) {
            return List.of();
        }
        var peers = new Peers(Peers.Kind.LINES, page.sectionIndex());
        var asked = page.asked(bare, Question.Kind.PARAGRAPH, line, line, Optional.of(peers));
        return List.of(new Found.Doubtful(asked, false, Optional.of(Peers.Kind.APART)));
    }

    /// With its mark last, or to somebody whom it tells more: "How do you mill? I have a stone."
    private static boolean asks(String text) {
        var words = Wording.words(text);
        return !words.isEmpty()
                && Asking.begins(words.getFirst())
                && QuestionMark.isIn(text)
                && Asking.asks(text, words, Asking.Place.HEADING)
                && (QuestionMark.isVeryLast(text) || words.contains("you"));
    }
}
