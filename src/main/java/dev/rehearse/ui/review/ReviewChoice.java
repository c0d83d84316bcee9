package dev.rehearse.ui.review;

import dev.rehearse.rehearsal.Grade;

import java.util.List;
import java.util.Optional;

/// What the person chose so far in a review: which answer stays, how it went, and which of the two
/// is in focus. Up and Down choose within a group and go on into the other without choosing there.
public record ReviewChoice(
        boolean hasStored, Answer answer, Optional<Grade> grade, boolean onGrade) {
    /// Which of the two answers stays.
    public enum Answer {
        KEEP("keep the last one", "k"),
        WRITE("write this one", "w"),
        EDIT("edit this one", "e");

        private final String title;
        private final String key;

        Answer(String title, String key) {
            this.title = title;
            this.key = key;
        }

        public String title() {
            return title;
        }

        public String key() {
            return key;
        }
    }

    private static final List<Answer> ANSWERS = List.of(Answer.values());
    private static final List<Grade> GRADES = List.of(Grade.values());

    /// Without a stored answer there is nothing to choose between.
    public static ReviewChoice first(boolean hasStored) {
        return new ReviewChoice(hasStored, Answer.KEEP, Optional.of(Grade.GOOD), true);
    }

    public ReviewChoice keep() {
        return with(Answer.KEEP);
    }

    public ReviewChoice write() {
        return with(Answer.WRITE);
    }

    public ReviewChoice edit() {
        return with(Answer.EDIT);
    }

    private ReviewChoice with(Answer chosen) {
        return hasStored ? new ReviewChoice(true, chosen, grade, false) : this;
    }

    public ReviewChoice withGrade(Grade chosen) {
        return new ReviewChoice(hasStored, answer, Optional.of(chosen), true);
    }

    public ReviewChoice withoutGrade() {
        return new ReviewChoice(hasStored, answer, Optional.empty(), true);
    }

    public ReviewChoice up() {
        if (!onGrade) {
            return with(ANSWERS.get(Math.max(0, ANSWERS.indexOf(answer) - 1)));
        }
        int here = grade.map(GRADES::indexOf).orElse(GRADES.size());
        if (here == 0) {
            return new ReviewChoice(hasStored, answer, grade, !hasStored);
        }
        return withGrade(GRADES.get(here - 1));
    }

    public ReviewChoice down() {
        if (onGrade) {
            int here = grade.map(GRADES::indexOf).orElse(-1);
            return withGrade(GRADES.get(Math.min(GRADES.size() - 1, here + 1)));
        }
        int here = ANSWERS.indexOf(answer);
        return here == ANSWERS.size() - 1
                ? new ReviewChoice(hasStored, answer, grade, true)
                : with(ANSWERS.get(here + 1));
    }
}
