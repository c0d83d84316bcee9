package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Plain;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Bare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A paragraph that bears its number in bold, alone or with a name, among questions: "**3)** All
/// open orders.", "**4) Median.** Find it in a list." What it says is the task, asking or not.
final class NumberedForm {
    /// Compiled when the first text needs it: a start waits for none.
    private static final class Written {
        static final Pattern NUMBER =
                Pattern.compile("^(?:\\*\\*|__)\\d{1,3}\\\\?[.)](?:\\*\\*|__|\\s*\\S)");
    }

    private NumberedForm() {}

    static List<Found> at(Page page, int block) {
        if (!begins(page, block)
                || !page.amongQuestions()
                || page.isUnderAskingHeading()
                || page.isInDetails(block)
                || page.blocks.end(block) - page.blocks.start(block) > Plain.LONGEST) {
            return List.of();
        }
        int line = page.blocks.line(block);
        var text = page.line(block, line);
        var bare = Bare.of(text);
        if (!Written.NUMBER.matcher(text).find() || bare.words().isEmpty()) {
            return List.of();
        }
        return List.of(
                page.asked(
                        bare,
                        Question.Kind.BOLD,
                        line,
                        line,
                        Optional.of(new Peers(Peers.Kind.NUMBERED, 0))));
    }

    private static boolean begins(Page page, int block) {
        int at = page.blocks.start(block);
        return at + 3 < page.blocks.end(block)
                && (page.bytes[at] == '*' || page.bytes[at] == '_')
                && page.bytes[at + 1] == page.bytes[at]
                && page.bytes[at + 2] >= '0'
                && page.bytes[at + 2] <= '9';
    }
}
