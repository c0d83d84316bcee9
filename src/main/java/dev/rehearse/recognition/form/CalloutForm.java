package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.ByteRange;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.QuestionMark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A callout as Obsidian and GitHub write it, `> [!question]- What is a loom?`: its title, or the
/// text below where a callout of questions has none, with the rest of the quote as the answer.
final class CalloutForm {
    private static final Set<String> OF_QUESTIONS = Set.of("question", "faq", "help", "quiz");

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final Pattern SIGN =
                Pattern.compile("\\[!(\\p{L}[\\p{L}\\d-]{0,30})(?:\\|[^\\]]{0,30})?\\][+-]?\\s*");
        static final Pattern QUOTE = Pattern.compile("^ {0,3}> ?");
    }

    private CalloutForm() {}

    /// Whether a paragraph is the head of one.
    static boolean begins(Page page, int block) {
        int start = page.blocks.start(block);
        int quote = page.blocks.parent(block);
        return start + 1 < page.blocks.end(block)
                && page.bytes[start] == '['
                && page.bytes[start + 1] == '!'
                && quote >= 0
                && quote == block - 1
                && page.blocks.kind(quote) == BlockKind.QUOTE;
    }

    static List<Found> at(Page page, int block) {
        if (!begins(page, block) || page.isInDetails(block)) {
            return List.of();
        }
        int line = page.blocks.line(block);
        var head = page.line(block, line);
        var sign = Written.SIGN.matcher(head);
        if (!sign.lookingAt()) {
            return List.of();
        }
        boolean ofQuestions = OF_QUESTIONS.contains(sign.group(1).toLowerCase(Locale.ROOT));
        var title = Bare.of(head.substring(sign.end()));
        if (title.text().isEmpty()) {
            return ofQuestions ? untitled(page, block, line + 1) : List.of();
        }
        return ofQuestions || QuestionMark.isVeryLast(title.text())
                ? List.of(asked(page, block, title, line, line))
                : List.of();
    }

    /// The first line below the sign, with those after it up to one that ends in a mark.
    private static List<Found> untitled(Page page, int block, int first) {
        int last = page.blocks.lastLine(block);
        var text = new StringBuilder();
        for (int line = first; line <= last; line++) {
            text.append(text.isEmpty() ? "" : "\n").append(unquoted(page, block, line));
            if (QuestionMark.isVeryLast(text.toString())) {
                return List.of(asked(page, block, Bare.of(text.toString()), first, line));
            }
        }
        return first > last
                ? List.of()
                : List.of(asked(page, block, Bare.of(unquoted(page, block, first)), first, first));
    }

    private static String unquoted(Page page, int block, int line) {
        return Written.QUOTE.matcher(page.line(block, line)).replaceFirst("");
    }

    private static Found asked(Page page, int block, Bare bare, int line, int lastLine) {
        int after = page.lines.end(lastLine);
        int end = page.blocks.end(page.blocks.parent(block));
        return page.asked(
                bare,
                Question.Kind.SUMMARY,
                line,
                lastLine,
                new ByteRange(after, Math.max(after, end)),
                Optional.empty());
    }
}
