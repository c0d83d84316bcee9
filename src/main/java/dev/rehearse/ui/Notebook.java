package dev.rehearse.ui;

import java.util.List;

/// The notes of a folder, or the one note that was opened.
///
/// @param title how the folder is called on the screen, `notes`; empty for one note alone
/// @param lookedIn the folder as the person gave it, for the empty screen
public record Notebook(String title, String lookedIn, List<Entry> entries) {

    public Notebook {
        entries = List.copyOf(entries);
    }

    /// One note: its path on disk, its name without the ending, and how far it is (-1 questions:
    /// not read yet).
    public record Entry(String path, String name, String fileName, int answered, int questions) {

        public static Entry unread(String path, String name, String fileName) {
            return new Entry(path, name, fileName, 0, -1);
        }

        boolean isRead() {
            return questions >= 0;
        }
    }

    Notebook withCount(String path, int answered, int questions) {
        return new Notebook(
                title,
                lookedIn,
                entries.stream()
                        .map(e ->
                                e.path().equals(path)
                                        ? new Entry(
                                                e.path(),
                                                e.name(),
                                                e.fileName(),
                                                answered,
                                                questions)
                                        : e)
                        .toList());
    }
}
