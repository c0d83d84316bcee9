package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.rehearse.rehearsal.PlanChoice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The plans of a notebook that have a name, in its `plans.json`. Loads no JSON library when there
/// is no file, and is read after the first frame when there is one.
public final class KeptPlans {
    private static final String FILE = "plans.json";

    /// The plans in their order, and what about the file deserves a word.
    public record Found(List<PlanChoice> plans, List<String> remarks) {
        public Found {
            plans = List.copyOf(plans);
            remarks = List.copyOf(remarks);
        }
    }

    private final Places places;
    private final Path notebook;

    /// `notebook` is its folder, or the note that was opened alone.
    public KeptPlans(Places places, Path notebook) {
        this.places = places;
        this.notebook = notebook;
    }

    /// Of a damaged file the one before it serves.
    public Found read() {
        var file = places.data(notebook).folder().resolve(FILE);
        return Files.exists(file, NOFOLLOW_LINKS)
                ? new PlanFile(file).read()
                : new Found(List.of(), List.of());
    }

    /// Keeps a plan, in the place of the one that was called `was`, or as the last one.
    public Kept keep(String was, PlanChoice plan) {
        return change(file -> file.keep(was, plan));
    }

    public Kept drop(String name) {
        return change(file -> file.drop(name));
    }

    private interface Change {
        Kept on(PlanFile file) throws IOException;
    }

    private Kept change(Change change) {
        var folder = places.data(notebook).folder();
        boolean isNew = !Files.exists(folder, NOFOLLOW_LINKS);
        try {
            Disk.folder(folder);
            var file = folder.resolve(FILE);
            var kept = Turns.of(places, file).take(() -> change.on(new PlanFile(file)));
            return isNew && kept instanceof Kept.Ok ? new Kept.Made(folder) : kept;
        } catch (IOException failure) {
            return new Kept.Failed("the plan is not kept: " + Cause.of(failure));
        }
    }
}
