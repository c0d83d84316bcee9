package dev.rehearse.store;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Prompt;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.rehearsal.Timed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A run as its journal tells it.
///
/// @param known the last time of the run's own clock that was written down
/// @param last when something was written last
/// @param prompt where its teleprompter was, if there was one
/// @param leftByHand whether the person left it on purpose
public record RunRecord(
        String id,
        String note,
        Plan plan,
        Moment start,
        List<Timed> events,
        Duration known,
        Instant last,
        boolean leftByHand,
        Optional<Prompt> prompt) {

    public RunRecord {
        events = List.copyOf(events);
    }

    public Run run() {
        return Run.replay(plan, start, events);
    }

    /// Where its clock stood: what was written each second, or the last event if that is later.
    public Duration elapsed() {
        if (events.isEmpty()) {
            return known;
        }
        var atEvent = run().elapsed(events.getLast().moment());
        return atEvent.compareTo(known) > 0 ? atEvent : known;
    }
}
