package dev.rehearse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// The day of the interview that a notebook is for: one line beside its attempts.
public final class Interview {
    private static final int LARGEST = 1 << 10;
    private static final String FILE = "interview";

    private final Path file;

    /// `notebook` is its folder, or the note that was opened alone.
    public Interview(Places places, Path notebook) {
        file = places.data(notebook).folder().resolve(FILE);
    }

    /// None where none is kept, or no day stands in the file.
    public Optional<LocalDate> day() {
        try {
            var text = new String(Disk.read(file, LARGEST), StandardCharsets.UTF_8);
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (IOException | DateTimeException none) {
            return Optional.empty();
        }
    }

    public Kept keep(Optional<LocalDate> day) {
        var folder = file.resolveSibling("");
        try {
            if (day.isEmpty()) {
                Files.deleteIfExists(file);
                return new Kept.Ok();
            }
            boolean isNew = !Files.isDirectory(folder);
            Disk.folder(folder);
            Disk.replace(file, (day.get() + "\n").getBytes(StandardCharsets.UTF_8));
            return isNew ? new Kept.Made(folder) : new Kept.Ok();
        } catch (IOException failure) {
            return new Kept.Failed("the day of the interview is not kept: " + Cause.of(failure));
        }
    }
}
