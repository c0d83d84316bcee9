package dev.rehearse.recognition.sieve;

import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Set;

/// Headings that order something in a note that is named after the tips it gives: they are the
/// tips.
final class TipHeadings {
    private static final Set<String> TIPS =
            Wording.listed(
                    "advice tips tricks tipps consejos conseils dicas consigli советы 技巧 心得");

    private TipHeadings() {}

    /// The finds without such headings.
    static List<Found> without(List<Found> finds, Outline outline) {
        return isNamedAfterTips(outline)
                ? finds.stream().filter(found -> !isTip(found)).toList()
                : finds;
    }

    private static boolean isNamedAfterTips(Outline outline) {
        if (outline.sections().isEmpty()) {
            return false;
        }
        var name = outline.titles().getFirst();
        return outline.sections().getFirst().level() == 1
                && !name.saysQuestions()
                && words(outline.sections().getFirst()).stream().anyMatch(TIPS::contains);
    }

    /// A name may be that of a file or a repository.
    private static List<String> words(Section name) {
        return Wording.words(name.title().replace('_', ' ').replace('-', ' '));
    }

    private static boolean isTip(Found found) {
        return found instanceof Found.Asked one
                && one.kind() == Question.Kind.HEADING
                && one.peers().isPresent()
                && !QuestionMark.isIn(one.text())
                && orders(Wording.words(one.text()));
    }

    private static boolean orders(List<String> words) {
        return Asking.startsWithPrompt(words) || Asking.orders(words);
    }
}
