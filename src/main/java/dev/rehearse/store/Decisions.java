package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.rehearse.outline.Decision;
import dev.rehearse.outline.Overrides;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the person decided about the notes of a notebook, one line of JSON each. A note itself is
/// never written for it.
public final class Decisions {
    private static final long LARGEST = 4 << 20;
    private static final String FILE = "overrides.jsonl";

    private final Places places;
    private final Path notebook;
    private final Map<Path, DecisionLines.Content> known = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();

    /// `notebook` is its folder, or the note that was opened alone. What a file holds is read once.
    public Decisions(Places places, Path notebook) {
        this.places = places;
        this.notebook = notebook;
    }

    /// Where those of one note are, and how the note is called there.
    private record Home(Path folder, String note) {
        Path file() {
            return folder.resolve(FILE);
        }
    }

    /// Loads no JSON library when there is no file.
    public Overrides of(Path note) {
        var real = Notes.real(note);
        var home = home(real);
        var elsewhere = elsewhere(real);
        var said = new LinkedHashMap<List<Object>, Decision>();
        replay(home, said);
        if (!elsewhere.equals(home)) {
            replay(elsewhere, said);
        }
        return Overrides.of(String.valueOf(note.getFileName()), List.copyOf(said.values()));
    }

    /// Another one when another window has decided something about the note, or about its
    /// neighbours: cheap enough to be asked all the time.
    public String stamp(Path note) {
        var real = Notes.real(note);
        return stampOf(home(real).file()) + stampOf(elsewhere(real).file());
    }

    private static String stampOf(Path file) {
        try {
            var is = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
            return " " + is.size() + "@" + is.lastModifiedTime().toMillis();
        } catch (IOException none) {
            return " -";
        }
    }

    /// What about the files read so far deserves a word.
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /// One after the other, each the last word on its matter so far.
    private void replay(Home home, Map<List<Object>, Decision> said) {
        for (var line : content(home.file()).lines()) {
            if (line instanceof DecisionLines.Line.Said(var note, var decision, var isBack)
                    && note.equals(home.note())) {
                var matter = List.<Object>of(decision.subject(), decision.says().isDirection());
                said.remove(matter);
                if (!isBack) {
                    said.put(matter, decision);
                }
            }
        }
    }

    private DecisionLines.Content content(Path file) {
        return known.computeIfAbsent(file, this::read);
    }

    private DecisionLines.Content read(Path file) {
        if (!Files.exists(file, NOFOLLOW_LINKS)) {
            return NOTHING;
        }
        try {
            var content = DecisionLines.read(Disk.read(file, LARGEST));
            if (content.damaged() > 0) {
                remarks.add(LeftOut.lines(content.damaged(), file, "unreadable"));
            }
            return content;
        } catch (IOException failure) {
            remarks.add("Cannot read " + file + ": " + Cause.of(failure) + ".");
            return NOTHING;
        }
    }

    private static final DecisionLines.Content NOTHING =
            new DecisionLines.Content(List.of(), List.of(), 0);

    public Kept keep(Path note, Decision decision, Instant at) {
        return append(Notes.real(note), decision, false, at);
    }

    /// What was recognised is right after all.
    public Kept takeBack(Path note, Decision decision, Instant at) {
        return append(Notes.real(note), decision, true, at);
    }

    private Kept append(Path note, Decision decision, boolean isBack, Instant at) {
        known.clear();
        var home = home(note);
        try {
            return append(home, decision, isBack, at);
        } catch (IOException refused) {
            return elsewhere(home, elsewhere(note), decision, isBack, at, refused);
        }
    }

    private Kept elsewhere(
            Home home,
            Home other,
            Decision decision,
            boolean isBack,
            Instant at,
            IOException refused) {
        try {
            if (home.equals(other)) {
                throw refused;
            }
            return append(other, decision, isBack, at);
        } catch (IOException failure) {
            return new Kept.Failed("not kept: " + Cause.of(failure));
        }
    }

    private static Kept append(Home home, Decision decision, boolean isBack, Instant at)
            throws IOException {
        mend(home.file());
        return LineFile.append(home.file(), DecisionJson.line(home.note(), decision, isBack, at));
    }

    /// What cannot be read is kept aside before anything is written after it; the rest serves on.
    private static void mend(Path file) throws IOException {
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.size(file) > LARGEST) {
            Disk.putAside(file);
            return;
        }
        try (var channel = Disk.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Turns.await(channel);
            mend(file, channel);
        }
    }

    private static void mend(Path file, FileChannel channel) throws IOException {
        var bytes = Disk.readAll(channel, LARGEST);
        var content = DecisionLines.read(bytes);
        if (content.damaged() == 0) {
            return;
        }
        Disk.copyAside(file, bytes);
        // In place, since others may wait for the lock of this very file. What is written is the
        // same without some lines: cut off halfway it is still lines.
        var good = new StringBuilder();
        content.readable().forEach(line -> good.append(line).append('\n'));
        var rest = ByteBuffer.wrap(good.toString().getBytes(StandardCharsets.UTF_8));
        int length = rest.remaining();
        channel.position(0);
        Disk.writeAll(channel, rest);
        channel.truncate(length);
        channel.force(true);
    }

    /// With the nearest data upward from the note, whichever way the note was opened.
    private Home home(Path note) {
        var nearest = places.data(note);
        var data = nearest instanceof Places.Data.Existing ? nearest : places.data(notebook);
        return switch (data) {
            case Places.Data.Existing(var folder) -> home(folder, note);
            case Places.Data.Planned(var folder) -> home(folder, note);
            case Places.Data.Elsewhere _ -> elsewhere(note);
        };
    }

    private static Home home(Path folder, Path note) {
        var around = Notes.real(folder.resolveSibling(""));
        return new Home(folder, around.relativize(note).toString());
    }

    private Home elsewhere(Path note) {
        var folder = note.resolveSibling("");
        return new Home(places.elsewhere(folder, "").folder(), note.getFileName().toString());
    }
}
