package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A problem to be programmed, as people state it: "Given a list of sacks, return the heaviest." It
/// is one where interviews are spoken of, and in a note without headings above its first example.
final class ProblemForm {
    private static final String GIVEN = "Given ";

    private static final Set<String> DONE =
            Wording.listed(
                    "calculate check compute count design determine find implement output print"
                            + " return write");

    /// Between the problem and its example.
    private static final int NEAR = 3;

    /// In letters. What is given is told in one clause.
    private static final int LOOK = 600;

    private ProblemForm() {}

    static List<Found> at(Page page, int block) {
        if (!begins(page, block, GIVEN)
                || !PlainText.standsBeside(page, block)
                || !(page.speaksOfInterviews() || (page.untitled && hasExample(page, block)))) {
            return List.of();
        }
        var stated = Stretch.of(page, block).getFirst();
        var bare = Bare.of(stated.text());
        return ordersFromGiven(bare.text())
                ? List.of(
                        page.asked(
                                bare,
                                Question.Kind.PARAGRAPH,
                                stated.line(),
                                stated.lastLine(),
                                Optional.empty()))
                : List.of();
    }

    private static boolean begins(Page page, int block, String text) {
        int start = page.blocks.start(block);
        if (page.blocks.kind(block) != BlockKind.PARAGRAPH
                || page.blocks.end(block) - start < text.length()) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (page.bytes[start + at] != text.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasExample(Page page, int block) {
        int last = Math.min(page.blocks.count() - 1, block + NEAR);
        for (int at = block + 1; at <= last; at++) {
            if (begins(page, at, "Example") || begins(page, at, "Input")) {
                return true;
            }
        }
        return false;
    }

    /// The order comes at once behind what is given: no "Given the rain, we count the days".
    private static boolean ordersFromGiven(String text) {
        var near = text.substring(0, Math.min(text.length(), LOOK));
        for (int at = near.indexOf(", "); at > 0; at = near.indexOf(", ", at + 1)) {
            var words = Wording.words(near.substring(at, Math.min(near.length(), at + 20)));
            if (!words.isEmpty() && DONE.contains(words.getFirst())) {
                return true;
            }
        }
        return false;
    }
}
