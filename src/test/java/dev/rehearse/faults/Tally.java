package dev.rehearse.faults;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What the suite has tried, for the line that `make faults` closes with; and how much it is to
/// try: all of it there, a taste of it in `make test`.
public final class Tally {

    private static final boolean ALL = "all".equals(System.getProperty("faults"));

    private Tally() {}

    static boolean isAll() {
        return ALL;
    }

    /// For what takes long and of which there is no taste.
    static void isAllOrSkipped() {
        Assumptions.assumeTrue(ALL, "make faults runs it");
    }

    /// So many of a thing: all of them, or a few.
    public static int of(int all, int few) {
        return ALL ? all : few;
    }

    /// A part of the closing line.
    public static void says(String words) {
        write("tally", words);
    }

    static void skipped(String why) {
        write("skipped", why);
    }

    private static void write(String file, String words) {
        if (!ALL) {
            return;
        }
        try {
            var folder = Files.createDirectories(Path.of("target/faults"));
            Files.writeString(
                    folder.resolve(file),
                    words + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
