package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The attempts of earlier runs, and what they say about a question or a plan.
public record Past(List<Attempt> attempts) {
    private record Place(String run, int number) {}

    /// In order of time. Of several attempts at the same place of the same run the later line
    /// counts: its question was gone back to.
    public Past {
        var latest = new LinkedHashMap<Place, Attempt>();
        for (var attempt : attempts) {
            latest.put(new Place(attempt.run(), attempt.number()), attempt);
        }
        attempts = inOrder(new ArrayList<>(latest.values()));
    }

    // Not by Comparator.comparing: the JDK spins a class for it, 4 ms of a start that has no
    // attempts.
    private static List<Attempt> inOrder(List<Attempt> attempts) {
        attempts.sort((one, other) -> one.startedAt().compareTo(other.startedAt()));
        return List.copyOf(attempts);
    }

    public static Past none() {
        return new Past(List.of());
    }

    /// And this attempt, in place of an earlier one at the same place of the same run.
    public Past with(Attempt attempt) {
        return new Past(Stream.concat(attempts.stream(), Stream.of(attempt)).toList());
    }

    /// As if this attempt had not been made.
    public Past without(Attempt attempt) {
        return new Past(attempts.stream().filter(it -> !it.equals(attempt)).toList());
    }

    /// What was known before this run.
    public Past without(String run) {
        return new Past(attempts.stream().filter(it -> !it.run().equals(run)).toList());
    }

    public List<Attempt> of(String questionKey) {
        return attempts.stream().filter(it -> it.questionKey().equals(questionKey)).toList();
    }

    private List<Attempt> doneOf(String questionKey) {
        return of(questionKey).stream().filter(Attempt::isDone).toList();
    }

    public Optional<Attempt> last(String questionKey) {
        var done = doneOf(questionKey);
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /// Half-way between the two middle ones when they are even in number; of seconds as they are
    /// shown, so that one time alone is its own median.
    public Optional<Duration> median(String questionKey) {
        var times = doneOf(questionKey).stream().map(Attempt::answer).sorted().toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        long low = times.get((times.size() - 1) / 2).toSeconds();
        long high = times.get(times.size() / 2).toSeconds();
        return Optional.of(Duration.ofSeconds((low + high + 1) / 2));
    }

    /// Nearest to the budget, not the fastest, among those graded good or easy.
    public Optional<Attempt> best(String questionKey) {
        return doneOf(questionKey).reversed().stream()
                .filter(attempt -> attempt.grade().filter(Grade::isGood).isPresent())
                .min(Comparator.comparing(it -> it.answer().minus(it.budget()).abs()));
    }

    public Split split(String questionKey, Duration time, Duration budget) {
        return new Split(
                time,
                budget,
                last(questionKey).map(Attempt::answer),
                median(questionKey),
                best(questionKey).map(Attempt::answer));
    }

    /// Against what was known before the attempt's own run.
    public Split split(Attempt attempt) {
        return without(attempt.run())
                .split(attempt.questionKey(), attempt.answer(), attempt.budget());
    }

    /// The items whose last attempt failed.
    public List<Item> failed(List<Item> items) {
        return items.stream()
                .filter(it -> last(it.questionKey()).filter(Attempt::isFailed).isPresent())
                .toList();
    }

    /// Never answered first, then by the last grade from again to easy; equals keep their order.
    public List<Item> weakestFirst(List<Item> items) {
        var byLast =
                Comparator.comparing((Item item) -> last(item.questionKey()).isPresent())
                        .thenComparing(item ->
                                last(item.questionKey()).map(Past::strength).orElse(Grade.AGAIN));
        return items.stream().sorted(byLast).toList();
    }

    private static Grade strength(Attempt attempt) {
        var grade = attempt.grade().orElse(Grade.GOOD);
        return attempt.isOver() && grade.isGood() ? Grade.HARD : grade;
    }

    /// One summary a run, in order of time.
    public List<RunSummary> runs() {
        var runs = new LinkedHashMap<String, List<Attempt>>();
        for (var attempt : attempts) {
            runs.merge(
                    attempt.run(),
                    List.of(attempt),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        return runs.values().stream().map(RunSummary::of).toList();
    }

    public List<RunSummary> runs(String plan) {
        return runs().stream().filter(run -> run.plan().equals(plan)).toList();
    }
}
