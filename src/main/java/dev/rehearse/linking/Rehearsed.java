package dev.rehearse.linking;

import dev.rehearse.wording.Wording;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/// A question as the attempts at it remember it: by what it was called then.
///
/// @param wording how it was asked when it was rehearsed last
/// @param times when it was rehearsed, in any order
/// @param runs the runs it was rehearsed in
public record Rehearsed(Named named, String wording, List<Instant> times, List<String> runs) {
    public Rehearsed {
        times = List.copyOf(times);
        runs = List.copyOf(runs);
    }

    /// Its letters and digits; from before it was known by them alone, those of its wording.
    String normal() {
        var normal = named.normal();
        return normal.isEmpty() ? Wording.normal(wording) : normal;
    }

    /// Whether both can be one question, reworded in between: it cannot have been asked in two
    /// wordings in one run, nor in turn.
    boolean canBe(Rehearsed other) {
        return (isApart(other) || other.isApart(this))
                && Collections.disjoint(runs, new HashSet<>(other.runs));
    }

    /// Whether the other one was never rehearsed between our first time and our last.
    private boolean isApart(Rehearsed other) {
        if (times.isEmpty()) {
            return true;
        }
        var first = Collections.min(times);
        var last = Collections.max(times);
        return other.times.stream().noneMatch(at -> !at.isBefore(first) && !at.isAfter(last));
    }
}
