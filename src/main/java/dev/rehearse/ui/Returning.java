package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Fsrs;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.Prospect;
import dev.rehearse.rehearsal.Schedule;
import dev.rehearse.ui.review.Returns;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When questions come back, as their grades say it today.
final class Returning {

    /// A plan of the weakest questions takes so many.
    static final int WEAKEST = 5;

    private record Weak(Question question, double recall, Duration over) {}

    private Returning() {}

    static LocalDate today(State state, Moment now) {
        return LocalDate.ofInstant(now.wall(), state.preferences().zone());
    }

    /// None before the first grade. Without attempts no time zone is asked for, which costs the
    /// first frame more than the frame itself.
    static Optional<Schedule> schedule(State state, String questionKey) {
        var past = state.past();
        return past.isNone()
                ? Optional.empty()
                : past.schedule(questionKey, state.preferences().zone());
    }

    static boolean isDue(State state, Question question, PlanChoice plan, Moment now) {
        return schedule(state, question.key())
                .filter(schedule ->
                        schedule.isDue(today(state, now), Progressing.interview(state, plan)))
                .isPresent();
    }

    /// How many of these come back today.
    static int due(State state, List<Question> questions, Moment now) {
        if (state.past().isNone()) {
            return 0;
        }
        var today = today(state, now);
        var interview = Progressing.interview(state);
        return (int)
                questions.stream()
                        .flatMap(question -> schedule(state, question.key()).stream())
                        .filter(schedule -> schedule.isDue(today, interview))
                        .count();
    }

    /// Whether rehearsing alone does not help it: see [Schedule#isLeech].
    static boolean isLeech(State state, Question question) {
        return schedule(state, question.key()).filter(Schedule::isLeech).isPresent();
    }

    /// The first day from tomorrow on when one of these questions comes back.
    static Optional<LocalDate> next(
            State state, List<Question> questions, PlanChoice plan, Moment now) {
        var today = today(state, now);
        var interview = Progressing.interview(state, plan);
        return questions.stream()
                .flatMap(question -> schedule(state, question.key()).stream())
                .map(schedule -> schedule.due(today, interview))
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /// Least likely recalled today first, those never graded before all others; of equals the one
    /// whose last answer was furthest over its budget, then as they stood.
    static List<Question> weakestFirst(State state, List<Question> questions, Moment now) {
        var today = today(state, now);
        return questions.stream()
                .map(question -> weak(state, question, today))
                .sorted(
                        Comparator.comparingDouble(Weak::recall)
                                .thenComparing(Weak::over, Comparator.reverseOrder()))
                .map(Weak::question)
                .toList();
    }

    private static Weak weak(State state, Question question, LocalDate today) {
        double recall =
                schedule(state, question.key()).map(known -> known.recall(today)).orElse(0.0);
        var over =
                state.past()
                        .last(question.key())
                        .map(last -> last.answer().minus(last.budget()))
                        .filter(Duration::isPositive)
                        .orElse(Duration.ZERO);
        return new Weak(question, recall, over);
    }

    /// Whether the grade of this attempt moved the day on which its question comes back.
    static boolean counts(State state, Attempt attempt) {
        return schedule(state, attempt.questionKey()).stream()
                .flatMap(known -> known.counted().stream())
                .anyMatch(it -> it.run().equals(attempt.run()) && it.number() == attempt.number());
    }

    /// What each grade would bring. This attempt itself may be graded already; what counts is what
    /// was known before it.
    static Returns after(State state, Attempt attempt, Moment now) {
        var today = today(state, now);
        var zone = state.preferences().zone();
        var others =
                state.past().of(attempt.questionKey()).stream()
                        .filter(it ->
                                !it.run().equals(attempt.run()) || it.number() != attempt.number())
                        .toList();
        var before = Schedule.of(others, Fsrs.USUAL, zone);
        var interview = Progressing.interview(state).filter(day -> day.isAfter(today));
        // A review can go on past midnight: the answer is of the day on which it began.
        var day = attempt.day(zone);
        var grades =
                List.of(Grade.values()).stream()
                        .map(grade ->
                                before.map(known -> known.after(grade, day, Fsrs.USUAL))
                                        .orElseGet(() -> Prospect.first(grade, day, Fsrs.USUAL)))
                        .map(prospect -> told(prospect, today, interview))
                        .toList();
        return new Returns(
                grades,
                before.filter(known -> day.isBefore(known.due()))
                        .map(known -> early(known.due(today, Progressing.interview(state)), today)),
                interview.map(it -> Dates.day(it, today)));
    }

    private static Returns.Early early(LocalDate due, LocalDate today) {
        return due.isAfter(today)
                ? Returns.Early.before(Dates.day(due, today))
                : Returns.Early.atInterview();
    }

    /// A date that will not be kept is not told: the interview brings the question back before.
    private static Returns.Return told(
            Prospect prospect, LocalDate today, Optional<LocalDate> interview) {
        boolean cut = interview.filter(prospect.due()::isAfter).isPresent();
        var when = cut ? "interview" : Dates.span(prospect.due(), today);
        return new Returns.Return(
                prospect.counts() ? when : "no change",
                interview.map(it -> Math.round(prospect.recall(it) * 100) + "%").orElse(""),
                prospect.counts());
    }
}
