package dev.rehearse.store;

import java.nio.file.Path;
import java.util.List;

/// What a path given by the person stands for.
public sealed interface Listing {
    /// The notes of a folder, sorted by name; `cut` says why some are missing, or is empty.
    record Folder(Path folder, List<Path> notes, String cut) implements Listing {}

    record One(Path note) implements Listing {}

    record Nothing(Path path, Why why, String line) implements Listing {}

    enum Why {
        MISSING,
        NO_NOTES,
        UNREADABLE,
        NOT_A_NOTE
    }
}
