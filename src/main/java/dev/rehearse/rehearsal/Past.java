package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The attempts of earlier runs, and what they say about a question or a plan.
///
/// There may be a hundred thousand of them, and a screen asks for a few at every frame: what it
/// asks for is found, not looked for.
public final class Past {
    private static final int MOST = 1000;

    private record Place(String run, int number) {
        static Place of(Attempt attempt) {
            return new Place(attempt.run(), attempt.number());
        }

        boolean isOf(Attempt attempt) {
            return number == attempt.number() && run.equals(attempt.run());
        }

        // What the compiler makes for a record is looked up at the first call, which takes longer
        // than to read all attempts.
        @Override
        public int hashCode() {
            return 31 * run.hashCode() + number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && number == place.number && run.equals(place.run);
        }
    }

    /// What is not part of it: a run, and whatever began then or later.
    private record Hidden(String run, Instant from) {
        static final Hidden NOTHING = new Hidden("", Instant.MAX);

        // Not by what the compiler makes for a record, as above.
        boolean isNothing() {
            return run.isEmpty() && from.equals(Instant.MAX);
        }

        boolean holds(String other, Instant startedAt) {
            return run.equals(other) || !startedAt.isBefore(from);
        }
    }

    /// The summaries of a plan's runs, made when somebody asks for them first.
    private static final class Runs {
        private volatile Map<String, List<RunSummary>> ofPlan = Map.of();

        List<RunSummary> of(String plan, List<Attempt> attempts) {
            var known = ofPlan.get(plan);
            if (known != null) {
                return known;
            }
            var made = summaries(attempts.stream().filter(it -> it.plan().equals(plan)).toList());
            var all = new HashMap<>(ofPlan); // never changed: several threads draw
            all.put(plan, made);
            ofPlan = all;
            return made;
        }
    }

    private final List<Attempt> attempts;

    /// For each attempt the key of the question it belongs to now.
    private final List<String> keys;

    private final Map<String, List<Attempt>> byQuestion;
    private final Runs runs;
    private final Schedules schedules;

    private final Hidden hidden;

    public Past(List<Attempt> attempts) {
        this(once(attempts));
    }

    /// Of attempts in their order, no two of them at the same place.
    private Past(Collection<Attempt> once) {
        this(inOrder(new ArrayList<>(once)), Attempt::questionKey, new Runs());
    }

    private Past(List<Attempt> inOrder, Function<Attempt, String> keyNow, Runs runs) {
        var now = new ArrayList<String>(inOrder.size());
        var some = new HashMap<String, List<Attempt>>();
        for (var attempt : inOrder) {
            var key = keyNow.apply(attempt);
            now.add(key);
            some.computeIfAbsent(key, _ -> new ArrayList<>()).add(attempt);
        }
        attempts = inOrder;
        keys = now;
        byQuestion = some;
        this.runs = runs;
        schedules = new Schedules();
        hidden = Hidden.NOTHING;
    }

    private Past(
            List<Attempt> attempts,
            List<String> keys,
            Map<String, List<Attempt>> byQuestion,
            Runs runs,
            Schedules schedules,
            Hidden hidden) {
        this.attempts = attempts;
        this.keys = keys;
        this.byQuestion = byQuestion;
        this.runs = runs;
        this.schedules = schedules;
        this.hidden = hidden;
    }

    /// Of several attempts at the same place of the same run the one whose clock went on counts,
    /// else the later line: its question was gone back to.
    private static Collection<Attempt> once(List<Attempt> attempts) {
        if (isOnce(attempts)) {
            return attempts;
        }
        Map<Place, Attempt> once = LinkedHashMap.newLinkedHashMap(attempts.size());
        for (var attempt : attempts) {
            once.merge(Place.of(attempt), attempt, Past::further);
        }
        return once.values();
    }

    /// Whether none of them has to give way; unsure of absurd numbers.
    private static boolean isOnce(List<Attempt> attempts) {
        var numbers = new HashMap<String, BitSet>();
        for (var attempt : attempts) {
            int number = attempt.number();
            var seen = numbers.computeIfAbsent(attempt.run(), _ -> new BitSet());
            if (number < 0 || number > MOST || seen.get(number)) {
                return false;
            }
            seen.set(number);
        }
        return true;
    }

    private static Attempt further(Attempt one, Attempt other) {
        return other.answer().compareTo(one.answer()) >= 0 ? other : one;
    }

    // Not by Comparator.comparing: the JDK spins a class for it, 4 ms of a start that has no
    // attempts.
    private static List<Attempt> inOrder(List<Attempt> attempts) {
        attempts.sort(Past::order);
        return Collections.unmodifiableList(attempts);
    }

    /// By time, and whatever their lines' order was.
    static int order(Attempt one, Attempt other) {
        int times = one.startedAt().compareTo(other.startedAt());
        int runs = times == 0 ? one.run().compareTo(other.run()) : times;
        return runs == 0 ? Integer.compare(one.number(), other.number()) : runs;
    }

    public static Past none() {
        return new Past(List.of());
    }

    public boolean isNone() {
        return attempts.isEmpty();
    }

    /// All of them, whatever note and question they belong to, in order of time.
    public List<Attempt> attempts() {
        return shown(attempts);
    }

    private List<Attempt> shown(List<Attempt> some) {
        return hidden.isNothing()
                ? Collections.unmodifiableList(some)
                : some.stream().filter(it -> !hidden.holds(it.run(), it.startedAt())).toList();
    }

    /// The same attempts, each found by the key that its question has now; the empty key for one
    /// whose question is not asked any more.
    public Past named(Function<Attempt, String> keyNow) {
        return new Past(attempts(), keyNow, hidden.isNothing() ? runs : new Runs());
    }

    /// And this attempt, in place of an earlier one at the same place of the same run. A new one
    /// belongs to the question it was made at.
    public Past with(Attempt attempt) {
        int at = placeOf(attempt);
        if (at < 0) {
            int end = attempts.size();
            while (end > 0 && order(attempts.get(end - 1), attempt) > 0) {
                end--;
            }
            return with(end, end, List.of(attempt), attempt.questionKey());
        }
        return with(at, at + 1, List.of(further(attempts.get(at), attempt)), keys.get(at));
    }

    /// As if this attempt had not been made.
    public Past without(Attempt attempt) {
        int at = placeOf(attempt);
        return at < 0 ? this : with(at, at + 1, List.of(), keys.get(at));
    }

    /// An attempt that is asked for was made lately.
    private int placeOf(Attempt attempt) {
        var place = Place.of(attempt);
        int at = attempts.size() - 1;
        while (at >= 0 && !place.isOf(attempts.get(at))) {
            at--;
        }
        return at;
    }

    /// These instead of what is there; all of them are of the question of that key.
    private Past with(int from, int to, List<Attempt> instead, String key) {
        var all = new ArrayList<>(attempts);
        var some = new ArrayList<>(byQuestion.getOrDefault(key, List.of()));
        some.removeAll(attempts.subList(from, to));
        some.addAll(instead);
        var now = new ArrayList<>(keys);
        all.subList(from, to).clear();
        now.subList(from, to).clear();
        all.addAll(from, instead);
        now.addAll(from, Collections.nCopies(instead.size(), key));
        var map = new HashMap<>(byQuestion);
        map.put(key, inOrder(some));
        return new Past(all, now, map, new Runs(), schedules.without(key), hidden);
    }

    /// What was known before this run.
    public Past without(String run) {
        return hiding(new Hidden(run, Instant.MAX));
    }

    /// What was known when this run began, which need not be the last one.
    public Past before(String run, Instant startedAt) {
        return hiding(new Hidden(run, startedAt));
    }

    private Past hiding(Hidden some) {
        return new Past(attempts, keys, byQuestion, runs, new Schedules(), some);
    }

    /// The attempts of one run, by their numbers.
    public List<Attempt> ofRun(String run) {
        return attempts.stream()
                .filter(it -> it.run().equals(run))
                .sorted(Comparator.comparingInt(Attempt::number))
                .toList();
    }

    /// The attempt at that place of that run, as it was written down.
    public Optional<Attempt> recorded(Attempt attempt) {
        int at = placeOf(attempt);
        return at < 0 ? Optional.empty() : Optional.of(attempts.get(at));
    }

    /// The key of the question that an attempt of it belongs to now; empty when none does.
    public String key(Attempt attempt) {
        int at = placeOf(attempt);
        return at < 0 ? "" : keys.get(at);
    }

    public List<Attempt> of(String questionKey) {
        return shown(byQuestion.getOrDefault(questionKey, List.of()));
    }

    /// When a question comes back; none before its first grade.
    public Optional<Schedule> schedule(String questionKey, ZoneId zone) {
        return schedules.of(questionKey, zone, () -> of(questionKey));
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

    public Optional<Attempt> best(String questionKey) {
        return best(doneOf(questionKey));
    }

    /// Of those at one question in order of time: nearest to the budget, not the fastest, among
    /// those graded good or easy; of equals the later one.
    public static Optional<Attempt> best(List<Attempt> done) {
        return done.reversed().stream()
                .filter(attempt -> attempt.grade().filter(Grade::isGood).isPresent())
                .min(Comparator.comparing(Attempt::offBudget));
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

    /// One summary a run, in order of time.
    public List<RunSummary> runs() {
        return summaries(attempts());
    }

    private static List<RunSummary> summaries(List<Attempt> attempts) {
        var byRun = new LinkedHashMap<String, List<Attempt>>();
        for (var attempt : attempts) {
            byRun.computeIfAbsent(attempt.run(), _ -> new ArrayList<>()).add(attempt);
        }
        return byRun.values().stream().map(RunSummary::of).toList();
    }

    public List<RunSummary> runs(String plan) {
        return runs.of(plan, attempts).stream()
                .filter(run -> hidden.isNothing() || !hidden.holds(run.run(), run.startedAt()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Past past
                        && hidden.equals(past.hidden)
                        && attempts.equals(past.attempts)
                        && keys.equals(past.keys));
    }

    @Override
    public int hashCode() {
        return Objects.hash(attempts, keys, hidden);
    }

    @Override
    public String toString() {
        return "Past" + attempts() + keys;
    }
}
