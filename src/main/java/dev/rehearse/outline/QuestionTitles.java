package dev.rehearse.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The titles of a note that sections of answers may bear.
///
/// @param said those that say themselves that questions stand below them
/// @param answered those that another title answers: "First round", where there are "First round
///   answers"
public record QuestionTitles(Set<String> said, Set<String> answered) {
    static final QuestionTitles NONE = new QuestionTitles(Set.of(), Set.of());

    public static QuestionTitles of(List<Title> titles) {
        var said = new HashSet<String>();
        var answers = new HashSet<String>();
        for (var title : titles) {
            if (title.saysQuestions()) {
                said.add(title.wording());
            } else if (title.says() == Title.Says.ANSWERS) {
                answers.add(title.answered());
            }
        }
        answers.removeAll(said);
        answers.remove("");
        var answered = new HashSet<String>();
        for (var title : answers.isEmpty() ? List.<Title>of() : titles) {
            var name = title.words();
            if (!title.asks() && answers.contains(name)) {
                answered.add(name);
            }
        }
        return new QuestionTitles(said, answered);
    }

    boolean contain(String title) {
        return said.contains(title) || answered.contains(title);
    }

    /// Whether the answers to what stands below a title have a section of its name.
    public boolean areAnswered(Title title) {
        return !answered.isEmpty() && answered.contains(title.words());
    }
}
