package dev.rehearse.recognition.sieve;

import dev.rehearse.markdown.Scan;
import dev.rehearse.outline.Outline;
import dev.rehearse.question.Found;

import java.util.List;
import java.util.function.IntPredicate;

/// Takes out of the finds of a note what only looks like a question, which the others tell: each
/// form saw one block of it.
public final class Sieve {
    private Sieve() {}

    /// The finds that ask and those that are facts; all else is gone.
    ///
    /// @param marked the lines that the person called questions
    public static List<Found> of(
            List<Found> finds, Scan scan, Outline outline, IntPredicate marked) {
        var settled = Rubric.without(Translations.without(Company.settled(finds)));
        return Passing.without(headed(settled, outline), scan, outline, marked);
    }

    /// Without the headings that ask and are no questions.
    private static List<Found> headed(List<Found> finds, Outline outline) {
        var own = ReaderHeadings.without(TipHeadings.without(finds, outline), outline.sections());
        var asked = TitledFaq.without(ReaderFaq.without(own, outline), outline);
        return AnswerHeadings.without(asked, outline);
    }
}
