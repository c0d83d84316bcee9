package dev.rehearse.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.store.Locks;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.Reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A folder with notes, and commands given there without a terminal.
///
/// Words that begin with `%` are paths in the folder; what is printed names them without it.
record Desk(Path folder, boolean ascii) {
    Desk(Path folder) {
        this(folder, false);
    }

    static final Instant NOW = Instant.parse("2026-03-01T14:03:00Z");
    static final Path SEED = Path.of("src/test/resources/notes/interview-prep-lambda.md");

    /// What a command printed and came to.
    record Ran(Asked asked, String out, String err) {
        int code() {
            return asked instanceof Asked.Finished(int code) ? code : -1;
        }
    }

    Places places() {
        return Places.of(
                Map.of(
                        "HOME", folder.toString(),
                        "XDG_STATE_HOME", folder.resolve("state").toString()));
    }

    Ran run(String command) {
        return run(command, "");
    }

    Ran run(String command, String input) {
        return run(command, input.getBytes(UTF_8));
    }

    Ran run(String command, byte[] input) {
        return run(words(command), input);
    }

    Ran run(String[] words, byte[] input) {
        return run(words, input, InstantSource.fixed(NOW));
    }

    /// The same where nothing but ASCII can be shown.
    Desk withAscii() {
        return new Desk(folder, true);
    }

    /// Between reading a note and saving it the time is asked for, once for the lock and once for
    /// the local history: another program can write the note then.
    Ran runMeanwhile(String command, String input, Runnable other) {
        InstantSource clock =
                () -> {
                    other.run();
                    return NOW;
                };
        return run(words(command), input.getBytes(UTF_8), clock);
    }

    private Ran run(String[] words, byte[] input, InstantSource clock) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var shell =
                new Shell(
                        places(),
                        new ByteArrayInputStream(input),
                        Output.to(out),
                        new PrintStream(err, false, UTF_8),
                        clock,
                        ZoneOffset.UTC,
                        ascii);
        var asked = Commands.run(words, shell);
        return new Ran(asked, bare(out.toString(UTF_8)), bare(err.toString(UTF_8)));
    }

    private String[] words(String command) {
        return Arrays.stream(command.isEmpty() ? new String[0] : command.split(" "))
                .map(word -> word.startsWith("%") ? path(word.substring(1)).toString() : word)
                .toArray(String[]::new);
    }

    private String bare(String text) {
        return text.replace(folder + "/", "");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Desk with(String name, String text) {
        return with(name, text.getBytes(UTF_8));
    }

    Desk with(String name, byte[] bytes) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk withSeed() {
        try {
            return with("seed.md", Files.readAllBytes(SEED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every byte as one letter, so that nothing is lost between two texts compared.
    String bytes(String name) {
        try {
            return new String(Files.readAllBytes(path(name)), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What lies in the folder, to see that nothing was made by looking.
    List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(path -> folder.relativize(path).toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A screen elsewhere has the note open.
    Locks.Hold hold(String name) {
        var read = new Notes(places()).read(path(name));
        if (read instanceof Reading.Loaded loaded
                && new Locks(places()).take(loaded.version(), NOW)
                        instanceof Locks.Taken.Ours(var hold)) {
            return hold;
        }
        throw new IllegalStateException("no lock on " + name);
    }
}
