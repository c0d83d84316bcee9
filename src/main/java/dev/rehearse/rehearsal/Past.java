package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The attempts of earlier runs, and what they say about a question or a plan.
public final class Past {
    private record Place(String run, int number) {
        static Place of(Attempt attempt) {
            return new Place(attempt.run(), attempt.number());
        }
    }

    private final List<Attempt> attempts;

    /// The keys of the questions that attempts belong to now, where they call them otherwise.
    private final Map<Place, String> names;

    private final Map<String, List<Attempt>> byQuestion = new HashMap<>();

    public Past(List<Attempt> attempts) {
        this(attempts, Map.of());
    }

    /// In order of time. Of several attempts at the same place of the same run the later line
    /// counts: its question was gone back to.
    private Past(List<Attempt> attempts, Map<Place, String> names) {
        var latest = new LinkedHashMap<Place, Attempt>();
        for (var attempt : attempts) {
            latest.put(Place.of(attempt), attempt);
        }
        this.attempts = inOrder(new ArrayList<>(latest.values()));
        this.names = names;
        for (var attempt : this.attempts) {
            var key = names.getOrDefault(Place.of(attempt), attempt.questionKey());
            byQuestion.computeIfAbsent(key, _ -> new ArrayList<>()).add(attempt);
        }
    }

    /// All of them, whatever note and question they belong to.
    public List<Attempt> attempts() {
        return attempts;
    }

    /// The same attempts, each found by the key that its question has now; the empty key for one
    /// whose question is not asked any more.
    public Past named(Function<Attempt, String> keyNow) {
        var now = new HashMap<Place, String>();
        for (var attempt : attempts) {
            var key = keyNow.apply(attempt);
            if (!key.equals(attempt.questionKey())) {
                now.put(Place.of(attempt), key);
            }
        }
        return new Past(attempts, now);
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
        return new Past(Stream.concat(attempts.stream(), Stream.of(attempt)).toList(), names);
    }

    /// As if this attempt had not been made.
    public Past without(Attempt attempt) {
        var place = Place.of(attempt);
        return without(it -> Place.of(it).equals(place));
    }

    /// What was known before this run.
    public Past without(String run) {
        return without(it -> it.run().equals(run));
    }

    private Past without(Predicate<Attempt> which) {
        return new Past(attempts.stream().filter(which.negate()).toList(), names);
    }

    public List<Attempt> of(String questionKey) {
        return Collections.unmodifiableList(byQuestion.getOrDefault(questionKey, List.of()));
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

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Past past
                        && attempts.equals(past.attempts)
                        && names.equals(past.names));
    }

    @Override
    public int hashCode() {
        return Objects.hash(attempts, names);
    }

    @Override
    public String toString() {
        return "Past" + attempts + names;
    }
}
