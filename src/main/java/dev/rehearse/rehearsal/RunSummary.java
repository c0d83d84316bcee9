package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// One run in numbers. `planned` is what the plan gave the questions that were reached; of one that
/// was stopped counts what it took.
public record RunSummary(
        String run,
        String plan,
        Plan.Mode mode,
        Instant startedAt,
        Instant endedAt,
        Duration answering,
        Duration planned,
        Duration thinking,
        Duration paused,
        int onTime,
        int over,
        int skipped,
        int stopped,
        List<Grade> grades) {

    /// Of at least one attempt, all of the same run.
    public static RunSummary of(List<Attempt> attempts) {
        var first = attempts.getFirst();
        return new RunSummary(
                first.run(),
                first.plan(),
                first.mode(),
                first.startedAt(),
                attempts.stream().map(Attempt::endedAt).max(Comparator.naturalOrder()).get(),
                sum(attempts, Attempt::answer),
                sum(attempts, it -> it.outcome().planned(it.planned(), it.answer())),
                sum(attempts, Attempt::think),
                sum(attempts, Attempt::paused),
                count(attempts, attempt -> attempt.isDone() && !attempt.isOver()),
                count(attempts, Attempt::isOver),
                count(attempts, attempt -> attempt.outcome() == Outcome.SKIPPED),
                count(attempts, attempt -> attempt.outcome() == Outcome.STOPPED),
                attempts.stream().flatMap(attempt -> attempt.grade().stream()).toList());
    }

    private static Duration sum(List<Attempt> attempts, Function<Attempt, Duration> part) {
        return attempts.stream().map(part).reduce(Duration.ZERO, Duration::plus);
    }

    private static int count(List<Attempt> attempts, Predicate<Attempt> kind) {
        return (int) attempts.stream().filter(kind).count();
    }

    /// `−4:17`.
    public String againstPlan() {
        return Times.difference(answering, planned);
    }

    /// `4:17 ahead at the end`.
    public String pace() {
        var pace = Pace.atEnd(planned, answering);
        return switch (pace.standing()) {
            case AHEAD -> Times.text(pace.by()) + " ahead at the end";
            case BEHIND -> Times.text(pace.by()) + " behind at the end";
            case ON_PACE -> "on pace at the end";
        };
    }

    /// `1 again 1 hard 8 good 3 easy`, without the grades nobody got.
    public String gradeCounts() {
        var counts = new StringBuilder();
        for (var grade : Grade.values()) {
            var count = grades.stream().filter(grade::equals).count();
            if (count > 0) {
                counts.append(counts.isEmpty() ? "" : "  ").append(count);
                counts.append(' ').append(grade.word());
            }
        }
        return counts.toString();
    }

    /// Most on time, then nearest to the plan; of equals the later one.
    public static Optional<RunSummary> best(List<RunSummary> runs) {
        return runs.reversed().stream()
                .min(
                        Comparator.comparingInt((RunSummary run) -> -run.onTime())
                                .thenComparing(run -> run.answering().minus(run.planned()).abs()));
    }
}
