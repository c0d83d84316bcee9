package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One run in numbers, as they are told ever after: without the question that the run was stopped
/// in, of which no attempt is kept. `failed` are those over their time or graded again. `planned`
/// is what the plan gave the others that were reached.
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
        int failed,
        List<Grade> grades) {

    /// Of at least one attempt, all of the same run.
    public static RunSummary of(List<Attempt> attempts) {
        var sum = new Sum();
        attempts.forEach(sum::add);
        return sum.of(attempts.getFirst());
    }

    /// In one pass and without streams: a screen waits for the summaries of thousands of runs.
    private static final class Sum {
        private Instant endedAt = Instant.MIN;
        private Duration answering = Duration.ZERO;
        private Duration planned = Duration.ZERO;
        private Duration thinking = Duration.ZERO;
        private Duration paused = Duration.ZERO;
        private int onTime;
        private int over;
        private int skipped;
        private int stopped;
        private int failed;
        private final List<Grade> grades = new ArrayList<>();

        private void add(Attempt attempt) {
            var end = attempt.endedAt();
            endedAt = end.isAfter(endedAt) ? end : endedAt;
            switch (attempt.outcome()) {
                case DONE -> {
                    boolean isOver = attempt.isOver();
                    over += isOver ? 1 : 0;
                    onTime += isOver ? 0 : 1;
                    failed += attempt.isFailed() ? 1 : 0;
                }
                case SKIPPED -> skipped++;
                case STOPPED -> {
                    stopped++;
                    return;
                }
            }
            answering = answering.plus(Times.shown(attempt.answer()));
            planned = planned.plus(Times.shown(attempt.planned()));
            thinking = thinking.plus(attempt.think());
            paused = paused.plus(attempt.paused());
            attempt.grade().ifPresent(grades::add);
        }

        private RunSummary of(Attempt first) {
            return new RunSummary(
                    first.run(),
                    first.plan(),
                    first.mode(),
                    first.startedAt(),
                    endedAt,
                    answering,
                    planned,
                    thinking,
                    paused,
                    onTime,
                    over,
                    skipped,
                    stopped,
                    failed,
                    Collections.unmodifiableList(grades));
        }
    }

    /// What was answered in time and not to be asked again.
    public int passed() {
        return onTime + over - failed;
    }

    /// What its answers took as a share of the plan's time: 1 on time, more when late.
    public double shareOfPlan() {
        return (double) answering.toSeconds() / Math.max(1, planned.toSeconds());
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
                                .thenComparing(
                                        run -> Times.size(run.answering().minus(run.planned()))));
    }
}
