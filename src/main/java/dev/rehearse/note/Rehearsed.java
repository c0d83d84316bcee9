package dev.rehearse.note;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A question as the attempts at it remember it: by what it was called then.
///
/// @param wording how it was asked when it was rehearsed last
/// @param times when it was rehearsed, in order
/// @param runs the runs it was rehearsed in
public record Rehearsed(Named named, String wording, List<Instant> times, Set<String> runs) {
    public Rehearsed {
        times = List.copyOf(new TreeSet<>(times));
        runs = Set.copyOf(runs);
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
                && runs.stream().noneMatch(other.runs::contains);
    }

    /// Whether the other one was never rehearsed between our first time and our last.
    private boolean isApart(Rehearsed other) {
        if (times.isEmpty()) {
            return true;
        }
        var first = times.getFirst();
        var last = times.getLast();
        return other.times.stream().noneMatch(at -> !at.isBefore(first) && !at.isAfter(last));
    }
}
