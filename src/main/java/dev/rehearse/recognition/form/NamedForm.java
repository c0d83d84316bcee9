package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Plain;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Sentences;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The text below a line that calls it a question, "Question 3", up to the options of a quiz.
final class NamedForm {
    /// Compiled when the first text needs it: a start waits for none.
    private static final class Written {
        static final Pattern OPTIONS = Pattern.compile("\\R[A-Ha-h][.):]\\s");
    }

    private NamedForm() {}

    /// Whether the question stands in the next paragraph, above what it offers to choose from.
    static boolean introduces(Page page, int block) {
        return Options.begin(page, block + 2)
                && page.blocks.kind(block + 1) == BlockKind.PARAGRAPH
                && page.blocks.parent(block + 1) < 0
                && !Options.begin(page, block + 1)
                && !Sentences.holdMark(page.source(block));
    }

    static List<Found> at(Page page, int block) {
        if (!page.isNamed(block)
                || page.blocks.end(block) - page.blocks.start(block) > Plain.LONGEST
                || introduces(page, block)) {
            return List.of();
        }
        var source = page.source(block);
        var options = Written.OPTIONS.matcher(source);
        var bare = Bare.of(options.find() ? source.substring(0, options.start()) : source);
        if (bare.words().isEmpty()) {
            return List.of();
        }
        int lastLine = page.blocks.lastLine(block);
        return List.of(
                page.asked(
                        bare,
                        Question.Kind.QA,
                        page.blocks.line(block),
                        lastLine,
                        Optional.empty()));
    }
}
