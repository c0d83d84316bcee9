package dev.rehearse.learning;

import dev.rehearse.rehearsal.Speech;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What can be said of an answer by its words and by what the note says on its subject.
///
/// @param used the note's terms and figures that the answer has, most telling first
/// @param leftOut those it does not have
/// @param longest the longest sentence
/// @param aloud how long it takes to say
public record Feedback(
        List<String> used,
        List<String> leftOut,
        List<Counted> fillers,
        List<Counted> hedges,
        Longest longest,
        Story story,
        int words,
        Duration aloud,
        Duration budget) {

    /// A phrase, and how often it stands there.
    public record Counted(String phrase, int count) {}

    /// The number of the sentence, from 1, and its words; both 0 where nothing is said.
    public record Longest(int sentence, int words) {}

    /// `material` is what the note says on the subject of the question, as Markdown.
    public static Feedback of(
            String question, String answer, String material, Duration budget, Speech speech) {
        var prose = String.join("\n", Prose.lines(answer));
        var language = Language.of(prose);
        var phrases = Terms.phrases(answer);
        var terms = Terms.of(material, question);
        Predicate<String> isUsed = term -> Terms.isIn(term, phrases);
        return new Feedback(
                terms.stream().filter(isUsed).toList(),
                terms.stream().filter(isUsed.negate()).toList(),
                Phrases.count(prose, language.fillers(), language.setOff()),
                Phrases.count(prose, language.hedges(), Set.of()),
                longest(answer),
                Stories.of(question, prose),
                Speech.count(answer).words(),
                speech.aloud(answer),
                budget);
    }

    private static Longest longest(String answer) {
        var sentences = Prose.sentences(answer);
        return IntStream.range(0, sentences.size())
                .mapToObj(at -> new Longest(at + 1, length(sentences.get(at))))
                .max(
                        Comparator.comparingInt(Longest::words)
                                .thenComparingInt(one -> -one.sentence()))
                .orElse(new Longest(0, 0));
    }

    private static int length(String sentence) {
        var count = Speech.count(sentence);
        return Math.max(count.words(), count.characters());
    }

    public boolean isOverBudget() {
        return aloud.compareTo(budget) > 0;
    }
}
