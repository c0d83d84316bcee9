package dev.rehearse.app;

import dev.rehearse.store.Listing;

/// Why a command does nothing: one line for the person, and the exit code that goes with it.
record Trouble(int code, String line) implements Pick, Outcome {
    static Trouble refused(String line) {
        return new Trouble(Exit.REFUSED, line);
    }

    static Trouble usage(String line) {
        return new Trouble(Exit.USAGE, line);
    }

    static Trouble disk(String line) {
        return new Trouble(Exit.DISK, line);
    }

    static Trouble of(Listing.Nothing nothing) {
        return disk(nothing.line());
    }
}
