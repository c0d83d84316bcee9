package dev.rehearse.ui.review;

import dev.rehearse.rehearsal.Grade;
import dev.rehearse.screen.Columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What each grade would bring, from again to easy.
///
/// @param early why this run is only practice, when it comes before its day
/// @param interview the day of the interview that is still to come: "24 Jul"; without one no grade
///   tells a recall
public record Returns(List<Return> grades, Optional<Early> early, Optional<String> interview) {
    private static final int WIDEST_GAP = 2;
    // Before the word of a grade stands the number that is its key.
    private static final int NUMBER = 3;

    public static final Returns NONE = new Returns(List.of(), Optional.empty(), Optional.empty());

    /// One grade: when the question comes back ("in 5 days"), what would be recalled on the day of
    /// the interview ("96%"), and whether the grade counts.
    public record Return(String when, String recall, boolean counts) {}

    /// `not due before 3 Dec`, or in fewer columns `due on 3 Dec`.
    public record Early(String whole, String brief) {
        public static Early before(String day) {
            return new Early("not due before " + day, "due on " + day);
        }

        /// On its day the interview brings back what would come later.
        public static Early atInterview() {
            return new Early("due for the interview", "interview");
        }
    }

    public Returns {
        grades = List.copyOf(grades);
    }

    /// How many columns the recalls take with the gap before them; 0 where grade, date and recall
    /// have no room beside each other, or there is none.
    int recallColumns(int columns) {
        int widest = 0;
        int left = columns;
        for (var grade : Grade.values()) {
            var one = of(grade);
            int words = Columns.of(grade.word()) + 1 + Columns.of(one.when());
            widest = Math.max(widest, Columns.of(one.recall()));
            left = Math.min(left, columns - words - Columns.of(one.recall()));
        }
        return widest == 0 || left < 1 ? 0 : widest + Math.min(left, WIDEST_GAP);
    }

    Return of(Grade grade) {
        return grades.get(grade.number() - 1);
    }

    /// What has to be known before a grade is given, in lines of at most so many columns.
    List<String> notes(int columns) {
        var lines = new ArrayList<String>();
        early.ifPresent(why -> {
            var whole = why.whole() + ": " + practice();
            if (Columns.of(whole) <= columns) {
                lines.add(whole);
                return;
            }
            lines.add((Columns.of(why.whole()) < columns ? why.whole() : why.brief()) + ":");
            lines.add(practice());
        });
        interview
                .filter(_ -> recallColumns(columns - NUMBER) > 0)
                .ifPresent(day -> {
                    var recall = "% recall on " + day;
                    lines.add(Columns.of(recall) <= columns ? recall : "% on " + day);
                });
        return lines;
    }

    private String practice() {
        return grades.stream().anyMatch(Return::counts)
                ? "only again counts"
                : "this run is practice";
    }

    /// The same of one grade alone, for who sees nothing of the others.
    Optional<String> note(Grade grade) {
        if (grades.isEmpty()) {
            return Optional.empty();
        }
        var one = of(grade);
        return one.counts()
                ? interview.map(day -> grade.word() + ": " + one.recall() + " recall on " + day)
                : early.map(why -> why.whole() + ": no change");
    }
}
