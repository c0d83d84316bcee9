package dev.rehearse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the person was: the notes seen in each notebook and the line in each, the last one last.
///
/// A line of fields for each, since the first frame stands there and must not wait for a JSON
/// library. Nobody misses a place for long: what cannot be read is passed over in silence.
public record Workspace(List<Spot> spots) {
    private static final int MOST = 200;
    private static final long LARGEST = 1 << 20;
    private static final String VERSION = "1";

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
        try {
            var text = new String(Disk.read(file(places), LARGEST), StandardCharsets.UTF_8);
            return new Workspace(text.lines().flatMap(line -> spot(line).stream()).toList());
        } catch (IOException none) {
            return empty();
        }
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
            Disk.replace(file(places), text.toString().getBytes(StandardCharsets.UTF_8));
            return new Kept.Ok();
        } catch (IOException failure) {
            return new Kept.Failed("the workspace is not kept: " + Cause.of(failure));
        }
    }

    private static Path file(Places places) {
        return places.state().resolve("workspace");
    }
}
