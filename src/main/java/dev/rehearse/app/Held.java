package dev.rehearse.app;

import dev.rehearse.store.Locks;
import dev.rehearse.store.Places;
import dev.rehearse.store.Version;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The locks of the notes that are open here. Answers go into a note only while its lock is ours.
final class Held {

    private final Locks locks;
    private final Map<String, Locks.Hold> ours = new HashMap<>();
    private final Map<String, String> theirs = new HashMap<>();
    // A folder that takes no lock: said once, and answers are written without.
    private final Set<String> unlocked = new HashSet<>();

    Held(Places places) {
        locks = new Locks(places);
    }

    /// What changed by asking for a note's lock.
    sealed interface Asked {
        record Nothing() implements Asked {}

        /// Somebody else has the note open: news.
        record Taken(String by) implements Asked {}

        /// It was theirs, and is ours now.
        record Free() implements Asked {}

        record Unlocked(String why) implements Asked {}
    }

    synchronized Asked ask(String path, Version version, Instant now) {
        if (ours.containsKey(path) || unlocked.contains(path)) {
            return new Asked.Nothing();
        }
        return switch (locks.take(version, now)) {
            case Locks.Taken.Ours(var hold) -> {
                ours.put(path, hold);
                yield theirs.remove(path) == null ? new Asked.Nothing() : new Asked.Free();
            }
            case Locks.Taken.Theirs(var holder) -> {
                var by = holder.words() + " has it open";
                yield by.equals(theirs.put(path, by)) ? new Asked.Nothing() : new Asked.Taken(by);
            }
            case Locks.Taken.Failed(var why) -> {
                unlocked.add(path);
                yield new Asked.Unlocked(why);
            }
        };
    }

    /// Who has it, if somebody else does.
    synchronized Optional<String> holder(String path) {
        return Optional.ofNullable(theirs.get(path));
    }

    /// Lets go of all notes but this one.
    synchronized void keepOnly(String path) {
        ours.forEach((held, hold) -> {
            if (!held.equals(path)) {
                hold.close();
            }
        });
        ours.keySet().retainAll(Set.of(path));
        theirs.keySet().retainAll(Set.of(path));
    }

    synchronized void release() {
        ours.values().forEach(Locks.Hold::close);
        ours.clear();
    }
}
