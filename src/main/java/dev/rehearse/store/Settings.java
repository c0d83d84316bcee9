package dev.rehearse.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.rehearse.rehearsal.Speech;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What the person set in `config.json`. The program writes there only the value they chose in it.
public record Settings(
        Theme theme,
        Ascii ascii,
        boolean bell,
        boolean motion,
        boolean mouse,
        Duration think,
        Duration thinkAsk,
        Duration each,
        Duration eachAsk,
        Redistribute redistribute,
        int wordsPerMinute,
        int charactersPerMinute,
        List<Keys> keys) {
    /// How fast the person says an answer.
    public Speech speech() {
        return new Speech(wordsPerMinute, charactersPerMinute);
    }

    /// The keys of one action, as they are written in that line.
    public record Keys(String action, List<String> keys, int line) {}

    /// The looks to choose from.
    public enum Theme {
        /// As the terminal says of its ground.
        AUTO,
        DARK,
        LIGHT,
        HIGH_CONTRAST
    }

    public enum Ascii {
        /// As the locale says.
        AUTO,
        YES,
        NO
    }

    public enum Redistribute {
        OFF,
        SHORTEN,
        BOTH
    }

    /// Something in the file that is not understood; line 0 is the file as a whole.
    public record Remark(int line, String what) {
        /// One sentence; `file` is how the file is called there.
        public String in(String file) {
            return place(file) + ": " + what + ".";
        }

        /// The same, where there is no room for `more` of them.
        public String in(String file, int more) {
            return more == 0 ? in(file) : place(file) + ", and " + more + " more: " + what + ".";
        }

        private String place(String file) {
            return line > 0 ? file + " line " + line : file;
        }
    }

    /// The settings, and a remark for each thing in the file that is not understood.
    public record Found(Settings settings, List<Remark> remarks) {}

    public static Settings standard() {
        return new Settings(
                Theme.AUTO,
                Ascii.AUTO,
                false,
                true,
                true,
                Duration.ofSeconds(15),
                Duration.ofSeconds(5),
                Duration.ofMinutes(2),
                Duration.ofSeconds(45),
                Redistribute.SHORTEN,
                140,
                240,
                List.of());
    }

    /// Makes an empty one where there is none, for the person to write into.
    public static Kept make(Places places) {
        return make(places, "{}\n");
    }

    /// The same with this to begin with.
    public static Kept make(Places places, String text) {
        var file = places.settingsFile();
        if (Files.exists(file, NOFOLLOW_LINKS)) {
            return new Kept.Ok();
        }
        try {
            if (!Files.isDirectory(places.config())) {
                Disk.folder(places.config());
            }
            try (var made =
                    Disk.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                Disk.writeAll(made, ByteBuffer.wrap(text.getBytes(US_ASCII)));
            } catch (FileAlreadyExistsException byAnotherWindow) {
                return new Kept.Ok();
            }
            return new Kept.Ok();
        } catch (IOException failure) {
            return new Kept.Failed("Cannot make " + file + ": " + Cause.of(failure) + ".");
        }
    }

    /// Sets these values, each a JSON literal, in the person's own file and nothing else in it.
    public static Kept keep(Places places, Map<String, String> values) {
        var made = make(places);
        if (made instanceof Kept.Failed) {
            return made;
        }
        var file = places.settingsFile();
        try {
            // Saved as a note is: the person's own file keeps its rights and its links.
            var known = Notes.load(file.toRealPath());
            var bytes = SettingsEdit.of(known.bytes(), values);
            return switch (new Saving(places, known.real(), known).save(bytes)) {
                case Saved.Ok _ -> new Kept.Ok();
                case Saved.ChangedOnDisk c ->
                        new Kept.Failed("Not saved: config.json just changed.");
                case Saved.Gone(var why) -> new Kept.Failed(why);
                case Saved.Failed(var why) -> new Kept.Failed(why);
            };
        } catch (IOException failure) {
            return new Kept.Failed(
                    "Not kept in "
                            + file
                            + ": "
                            + Cause.of(failure)
                            + "; it counts until you leave");
        }
    }

    /// Loads no JSON library when there is no file.
    public static Found read(Places places) {
        var file = places.settingsFile();
        return Files.exists(file, NOFOLLOW_LINKS)
                ? new SettingsFile(file).read()
                : new Found(standard(), List.of());
    }
}
