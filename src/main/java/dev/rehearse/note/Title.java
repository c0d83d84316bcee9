package dev.rehearse.note;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a section's heading says about the section.
record Title(
        String text,
        String source,
        List<String> words,
        Optional<Duration> timeHint,
        boolean first,
        boolean asks) {
    private static final Set<String> QUESTION_WORDS =
            Set.of("question", "questions", "faq", "faqs", "quiz");
    private static final Set<String> ELABORATED = Set.of("elaborated", "elaboration");

    static Title of(String source, boolean firstTop) {
        var hinted = TimeHint.in(Numbering.strip(Plain.of(source)));
        var text = Trailing.strip(hinted.rest().strip());
        return new Title(
                text,
                source.equals(text) ? text : source,
                Wording.words(text),
                hinted.length(),
                firstTop,
                Asking.asks(text, Asking.Place.HEADING));
    }

    boolean saysQuestions() {
        return !asks
                && (words.stream().anyMatch(QUESTION_WORDS::contains)
                        || text.toLowerCase(Locale.ROOT).contains("q&a"));
    }

    static Set<String> questionTitles(List<Title> titles) {
        var found = new HashSet<String>();
        for (Title title : titles) {
            if (title.saysQuestions()) {
                found.add(String.join(" ", title.words));
            }
        }
        return found;
    }

    boolean isElaborated(Set<String> questionTitles) {
        if (first || asks || words.isEmpty() || mixesQuestions()) {
            return false;
        }
        if (ELABORATED.contains(words.getLast())) {
            return true;
        }
        var joined = String.join(" ", words);
        return joined.equals("answers")
                || (joined.endsWith(" answers")
                        && questionTitles.contains(joined.substring(0, joined.length() - 8)));
    }

    /// "Questions and answers" holds both.
    private boolean mixesQuestions() {
        int at = words.indexOf("questions");
        return at >= 0
                && ((at + 1 < words.size() && words.get(at + 1).equals("and"))
                        || text.toLowerCase(Locale.ROOT).contains("questions &"));
    }
}
