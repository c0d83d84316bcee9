package dev.rehearse.store;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Where the person was: the note and line seen last in each notebook, and the windows' sizes.
public record Workspace(SequencedMap<String, Spot> spots, Map<String, Integer> windows) {
    private static final int SPOTS = 200;
    private static final int VERSION = 1;

    /// A line of a note; lines from 1.
    public record Spot(String note, String section, int line) {}

    /// What was read, and what about it deserves a word.
    public record Found(Workspace workspace, List<String> remarks) {}

    public static Workspace empty() {
        return new Workspace(new LinkedHashMap<>(), Map.of());
    }

    /// The notebook seen last comes last; the longest unseen are forgotten.
    public Workspace withSpot(Path notebook, Spot spot) {
        var others = new LinkedHashMap<>(spots);
        others.putLast(notebook.toString(), spot);
        while (others.size() > SPOTS) {
            others.pollFirstEntry();
        }
        return new Workspace(others, windows);
    }

    public Workspace withWindow(String window, int size) {
        var others = new LinkedHashMap<>(windows);
        others.put(window, size);
        return new Workspace(spots, others);
    }

    public static Found read(Places places, Instant now) {
        var content = file(places).read(now);
        var workspace = content.node().map(Workspace::of).orElseGet(Workspace::empty);
        return new Found(
                workspace, content.remark().isEmpty() ? List.of() : List.of(content.remark()));
    }

    public Kept write(Places places) {
        var root = JsonFile.object();
        var notebooks = root.putObject("notebooks");
        spots.forEach((notebook, spot) ->
                notebooks
                        .putObject(notebook)
                        .put("note", spot.note())
                        .put("section", spot.section())
                        .put("line", spot.line()));
        var sizes = root.putObject("windows");
        windows.forEach(sizes::put);
        try {
            file(places).write(root);
            return new Kept.Ok();
        } catch (IOException failure) {
            return new Kept.Failed("the workspace is not kept: " + Cause.of(failure));
        }
    }

    private static JsonFile file(Places places) {
        return new JsonFile(places.state().resolve("workspace.json"), VERSION);
    }

    private static Workspace of(JsonNode root) {
        var spots = new LinkedHashMap<String, Spot>();
        for (var entry : root.path("notebooks").properties()) {
            var spot = entry.getValue();
            var line = Math.max(1, spot.path("line").asInt(1));
            var found = new Spot(spot.path("note").asText(), spot.path("section").asText(), line);
            spots.putLast(entry.getKey(), found);
        }
        var windows = new LinkedHashMap<String, Integer>();
        for (var entry : root.path("windows").properties()) {
            windows.put(entry.getKey(), Math.clamp(entry.getValue().asInt(), 0, 1000));
        }
        return new Workspace(spots, windows);
    }
}
