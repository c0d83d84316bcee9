package dev.rehearse.store;

import java.nio.file.Path;
import java.util.List;

/// What a path given by the person stands for.
public sealed interface Listing {
    /// The notes of a folder, sorted by name.
    sealed interface Folder extends Listing {
        Path folder();

        List<Path> notes();

        record Whole(Path folder, List<Path> notes) implements Folder {}

        /// Some are missing, and why.
        record Cut(Path folder, List<Path> notes, String why) implements Folder {
            public String line() {
                return "Not all of " + folder + ": " + why + ".";
            }
        }
    }

    record One(Path note) implements Listing {}

    record Nothing(Path path, Why why, String line) implements Listing {}

    enum Why {
        MISSING,
        NO_NOTES,
        UNREADABLE,
        NOT_A_NOTE
    }
}
