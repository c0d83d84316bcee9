package dev.rehearse.ui.progress;

import dev.rehearse.learning.Progress;
import dev.rehearse.learning.Standing;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// A figure of the progress, and the attempts it comes from.
sealed interface Figure {

    record Readiness() implements Figure {}

    record Answered() implements Figure {}

    record OnTime() implements Figure {}

    record Question(Standing standing) implements Figure {}

    record Due() implements Figure {}

    record Leeches() implements Figure {}

    record Retention() implements Figure {}

    record Calendar() implements Figure {}

    record Trend(Kind kind) implements Figure {}

    /// One run, by its place in time.
    record Run(int index) implements Figure {}

    /// What changes from run to run.
    enum Kind {
        ON_TIME("on time"),
        MINUTES("minutes a run"),
        PACE("against plan"),
        GRADES("good or easy"),
        TYPED("typed a minute");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        /// The last runs that say something of it.
        List<Progress.Run> of(Progress progress) {
            var runs = progress.runs().stream().filter(run -> !attempts(run).isEmpty()).toList();
            return runs.subList(Math.max(0, runs.size() - TREND), runs.size());
        }

        /// What of a run it comes from.
        List<Attempt> attempts(Progress.Run run) {
            return switch (this) {
                case ON_TIME, MINUTES, PACE, GRADES -> run.attempts();
                case TYPED -> typed(run);
            };
        }

        /// Nobody counts the words of what is said aloud: how many a minute those are is measured
        /// where an answer is read under the clock.
        private static List<Attempt> typed(Progress.Run run) {
            return run.attempts().stream()
                    .filter(one -> one.isDone() && one.mode() == Plan.Mode.TYPED)
                    .filter(one -> one.words() > 0 && one.answer().toSeconds() > 0)
                    .toList();
        }
    }

    /// So many runs make a trend.
    int TREND = 12;

    default String title(Progress progress, LocalDate day) {
        return switch (this) {
            case Readiness() -> "What the recall is reckoned from";
            case Answered() -> "Attempts at answered questions";
            case OnTime() -> "The last time of each question";
            case Question(var standing) -> standing.asked().text();
            case Due() -> "Grades of what is due this week";
            case Leeches() -> "Where leeches were forgotten";
            case Retention() -> "Questions that came back";
            case Calendar() -> Days.day(day, progress.today());
            case Trend _ -> "The last runs";
            case Run(var index) ->
                    "Run of "
                            + Days.moment(
                                            progress.runs().get(index).summary().startedAt(),
                                            progress.zone())
                                    .strip();
        };
    }

    default List<Attempt> attempts(Progress progress, LocalDate day) {
        return switch (this) {
            case Readiness() -> counted(progress.questions());
            case Answered() -> of(progress, one -> one.asked().answered());
            case OnTime() ->
                    progress.questions().stream().flatMap(one -> one.last().stream()).toList();
            case Question(var standing) -> standing.attempts();
            case Due() -> counted(progress.thisWeek());
            case Leeches() ->
                    counted(progress.leeches()).stream()
                            .filter(one -> one.grade().filter(Grade.AGAIN::equals).isPresent())
                            .toList();
            case Retention() -> progress.retention().reviews();
            case Calendar() -> progress.on(day);
            case Trend(var kind) ->
                    kind.of(progress).stream().flatMap(run -> kind.attempts(run).stream()).toList();
            case Run(var index) -> progress.runs().get(index).attempts();
        };
    }

    private static List<Attempt> counted(List<Standing> questions) {
        return questions.stream()
                .flatMap(one -> one.schedule().stream())
                .flatMap(schedule -> schedule.counted().stream())
                .distinct()
                .toList();
    }

    private static List<Attempt> of(Progress progress, Predicate<Standing> which) {
        return progress.questions().stream()
                .filter(which)
                .flatMap(one -> one.attempts().stream())
                .distinct()
                .toList();
    }
}
