package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Plain;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Languages;
import dev.rehearse.wording.Leading;
import dev.rehearse.wording.Wording;

import java.util.regex.Pattern;

/// A heading or a bold line that is the name of a question and no more, "Question 3": what stands
/// below it is the question.
final class QuestionLabel {
    private static final int LONGEST = 60;

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        private static final String LABEL = Languages.questionLabels();
        static final Pattern NUMBERED =
                Pattern.compile(
                        "^[^\\p{L}\\p{N}]*(?:(?:"
                                + LABEL
                                + ")\\s?#?\\d{1,4}|第\\s?\\d{1,4}\\s?[题題问問])\\s?[.:：)]?$",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        static final Pattern NAMED =
                Pattern.compile(
                        "^[^\\p{L}\\p{N}]*(?:\\p{L}{1,20} )?(?:"
                                + LABEL
                                + ")(?:\\s?#?\\d{1,4})?(?:\\s?\\([^()]{1,30}\\))?\\s?[.:：]?$",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private QuestionLabel() {}

    static boolean isTitle(String title) {
        return mayBe(title) && Written.NUMBERED.matcher(title).matches();
    }

    /// A paragraph, all of it bold.
    static boolean isParagraph(Page page, int block) {
        int start = page.blocks.start(block);
        if (page.blocks.end(block) - start > LONGEST
                || (page.bytes[start] != '*' && page.bytes[start] != '_')) {
            return false;
        }
        var source = page.source(block).strip();
        boolean bold =
                (source.startsWith("**") && source.endsWith("**"))
                        || (source.startsWith("__") && source.endsWith("__"));
        return bold && isNamed(source);
    }

    /// "**Question 2**: Easy": what it says of the question asks nothing, and the question stands
    /// below it, above what it offers to choose from.
    static boolean isAboveStem(Page page, int block) {
        if (page.blocks.end(block) - page.blocks.start(block) > LONGEST
                || !Options.begin(page, block + 2)
                || page.blocks.kind(block + 1) != BlockKind.PARAGRAPH
                || page.blocks.parent(block + 1) >= 0) {
            return false;
        }
        var plain = Plain.of(page.source(block));
        return Leading.isLabel(plain)
                && !Asking.asks(Bare.of(plain).text(), Asking.Place.AMONG_QUESTIONS);
    }

    private static boolean isNamed(String bold) {
        var plain = Plain.of(bold);
        return mayBeNamed(plain) && Written.NAMED.matcher(plain).matches();
    }

    /// Most bold lines are no labels, which their first two words tell.
    private static boolean mayBeNamed(String plain) {
        var words = Wording.words(plain);
        for (var word : words.subList(0, Math.min(2, words.size()))) {
            if (Languages.beginsLabel(word) || word.charAt(0) > 0x7F) {
                return true;
            }
        }
        return false;
    }

    /// A line in bold, above the text it names.
    static boolean isAlone(String line) {
        return line.length() <= LONGEST
                && (line.startsWith("**") || line.startsWith("__"))
                && isNamed(line);
    }

    /// Most titles are no labels, which their length or their last letter tells.
    private static boolean mayBe(String title) {
        if (title.isEmpty() || title.length() > LONGEST / 2) {
            return false;
        }
        char last = title.charAt(title.length() - 1);
        return (last >= '0' && last <= '9') || ".:)：题題问問".indexOf(last) >= 0;
    }
}
