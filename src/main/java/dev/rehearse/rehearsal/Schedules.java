package dev.rehearse.rehearsal;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The schedules of a past, each replayed when somebody asks for it first: a frame asks for those
/// of all its questions, some of them five times.
final class Schedules {
    private record Known(ZoneId zone, Optional<Schedule> schedule) {}

    private final Map<String, Known> known = new ConcurrentHashMap<>(); // several threads draw

    Optional<Schedule> of(String questionKey, ZoneId zone, Supplier<List<Attempt>> attempts) {
        var before = known.get(questionKey);
        if (before != null && before.zone().equals(zone)) {
            return before.schedule();
        }
        var made = Schedule.of(attempts.get(), Fsrs.USUAL, zone);
        known.put(questionKey, new Known(zone, made));
        return made;
    }

    /// Those of all other questions: this one was asked once more, or once less.
    Schedules without(String questionKey) {
        var others = new Schedules();
        others.known.putAll(known);
        others.known.remove(questionKey);
        return others;
    }
}
