package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the person was: the notes seen in each notebook and the line in each, the last one last.
///
/// A line of fields for each, since the first frame stands there and must not wait for a JSON
/// library. A damaged file is put aside when it is mended or written, and the one before it serves;
/// one of a later version is left as it is, with ours beside it.
public record Workspace(List<Spot> spots) {
    private static final int MOST = 200;
    private static final long LARGEST = 1 << 20;
    private static final String VERSION = "1";
    private static final String LAST = ".bak";
    private static final String OURS = ".v" + VERSION;

    /// A line of a note in a notebook, all of them paths from the root; lines from 1.
    public record Spot(Path notebook, Path note, int line) {}

    public Workspace {
        spots = List.copyOf(spots);
    }

    public static Workspace empty() {
        return new Workspace(List.of());
    }

    /// The spots longest ago are forgotten.
    public Workspace withSpot(Spot spot) {
        var all = new ArrayList<>(spots);
        all.removeIf(
                old -> old.notebook().equals(spot.notebook()) && old.note().equals(spot.note()));
        all.add(spot);
        return new Workspace(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /// Those of one notebook, the last one first.
    public List<Spot> in(Path notebook) {
        return spots.reversed().stream().filter(spot -> spot.notebook().equals(notebook)).toList();
    }

    public static Workspace read(Places places) {
        var found = look(file(places));
        return switch (found.state()) {
            case GOOD -> found.workspace();
            case NEWER -> look(beside(places, OURS)).workspace();
            case DAMAGED -> {
                var last = look(beside(places, LAST));
                yield last.state() == State.GOOD ? last.workspace() : found.workspace();
            }
        };
    }

    /// Puts a damaged file aside and what serves in its place, which is then told of once.
    public static Optional<Damage> mend(Places places) {
        var file = file(places);
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS) || look(file).state() != State.DAMAGED) {
            return Optional.empty();
        }
        var serving = read(places);
        try {
            var aside = Disk.putAside(file);
            var _ = serving.write(places);
            return Optional.of(new Damage(Damage.Of.PLACES, !serving.spots().isEmpty(), aside));
        } catch (IOException unmovable) {
            return Optional.empty(); // nothing was done to it
        }
    }

    private enum State {
        GOOD,
        DAMAGED,
        NEWER
    }

    /// What could be read of a file.
    private record Found(State state, Workspace workspace) {}

    private static Found look(Path file) {
        try {
            var text = new String(Disk.read(file, LARGEST), StandardCharsets.UTF_8);
            var spots = new ArrayList<Spot>();
            var state = text.endsWith("\n") ? State.GOOD : State.DAMAGED;
            for (var line : text.lines().toList()) {
                if (isNewer(line)) {
                    return new Found(State.NEWER, empty());
                }
                var spot = spot(line);
                state = spot.isPresent() ? state : State.DAMAGED;
                spot.ifPresent(spots::add);
            }
            return new Found(state, new Workspace(spots));
        } catch (IOException none) {
            return new Found(State.DAMAGED, empty());
        }
    }

    private static boolean isNewer(String line) {
        var fields = Fields.of(line);
        return fields.size() > 1
                && fields.getFirst().equals("spot")
                && !fields.get(1).equals(VERSION)
                && isVersion(fields.get(1));
    }

    private static boolean isVersion(String word) {
        return !word.isEmpty() && word.length() < 6 && word.chars().allMatch(Character::isDigit);
    }

    private static Optional<Spot> spot(String line) {
        var fields = Fields.of(line);
        if (fields.size() != 5 || !fields.getFirst().equals("spot")) {
            return Optional.empty();
        }
        try {
            int at = Math.max(1, Integer.parseInt(fields.get(4)));
            return Optional.of(new Spot(Path.of(fields.get(2)), Path.of(fields.get(3)), at));
        } catch (NumberFormatException | InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    public Kept write(Places places) {
        var text = new StringBuilder();
        for (var spot : spots) {
            var line = Integer.toString(spot.line());
            text.append(
                            Fields.line(
                                    "spot",
                                    VERSION,
                                    spot.notebook().toString(),
                                    spot.note().toString(),
                                    line))
                    .append('\n');
        }
        try {
            Disk.folder(places.state());
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            Disk.replace(cleared(places), bytes);
            return new Kept.Ok();
        } catch (IOException failure) {
            return new Kept.Failed("the workspace is not kept: " + Cause.of(failure));
        }
    }

    /// The name to write under, once what bears it is safe elsewhere.
    private static Path cleared(Places places) throws IOException {
        var file = file(places);
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            return file;
        }
        switch (look(file).state()) {
            case NEWER -> {
                return beside(places, OURS);
            }
            case GOOD -> Disk.replace(beside(places, LAST), Disk.read(file, LARGEST));
            case DAMAGED -> Disk.putAside(file);
        }
        return file;
    }

    private static Path beside(Places places, String end) {
        return places.state().resolve("workspace" + end);
    }

    private static Path file(Places places) {
        return places.state().resolve("workspace");
    }
}
