package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;

import java.util.List;
import java.util.Optional;

/// A paragraph in italics among questions, where most of the others in italics ask.
final class ItalicForm {
    private static final int FEWEST_WORDS = 3;

    /// In bytes.
    private static final int LONGEST = 300;

    private ItalicForm() {}

    static List<Found> at(Page page, int block) {
        if (!isItalic(page, block)
                || !page.amongQuestions()
                || page.isUnderAskingHeading()
                || page.isInDetails(block)
                || page.isUnderQuestion(block)) {
            return List.of();
        }
        var bare = Bare.of(page.source(block));
        if (bare.words().size() < FEWEST_WORDS || bare.text().endsWith(":")) {
            return List.of();
        }
        int line = page.blocks.lastLine(block);
        var asked =
                page.asked(
                        bare,
                        Question.Kind.PARAGRAPH,
                        page.blocks.line(block),
                        line,
                        Optional.of(new Peers(Peers.Kind.ITALICS, 0)));
        return List.of(
                bare.asks(Asking.Place.AMONG_QUESTIONS)
                        ? asked
                        : new Found.Doubtful(asked, false, Optional.of(Peers.Kind.ITALIC_TERMS)));
    }

    /// From its first letter to its last, in one mark on each side.
    private static boolean isItalic(Page page, int block) {
        int start = page.blocks.start(block);
        int end = page.blocks.end(block);
        if (end - start < FEWEST_WORDS * 2 || end - start > LONGEST) {
            return false;
        }
        byte mark = page.bytes[start];
        if ((mark != '*' && mark != '_')
                || page.bytes[start + 1] == mark
                || page.bytes[start + 1] == ' ') {
            return false;
        }
        var source = page.source(block).stripTrailing();
        int last = source.length() - 1;
        return source.charAt(last) == mark && source.indexOf(mark, 1) == last;
    }
}
