package dev.rehearse.app;

import dev.rehearse.store.Places;
import dev.rehearse.store.Workspace;

import java.nio.file.Path;
import java.time.Instant;

/// Where the person was in a notebook when they left it.
final class Remembered {

    private Remembered() {}

    static void write(Places places, Path notebook, String path, int line, Instant now) {
        var workspace = Workspace.read(places, now).workspace();
        var spot = new Workspace.Spot(path, "", line);
        workspace.withSpot(notebook.toAbsolutePath().normalize(), spot).write(places);
    }
}
