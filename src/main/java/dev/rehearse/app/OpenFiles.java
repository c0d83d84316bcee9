package dev.rehearse.app;

import dev.rehearse.note.Note;
import dev.rehearse.outline.Overrides;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Reading;
import dev.rehearse.store.Version;
import dev.rehearse.ui.Message;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// The files of the notes as we know them, and what is told when they or their locks are no longer
/// so.
final class OpenFiles {

    private final Notes notes;
    private final Function<String, Overrides> decided;
    private final Held held;
    private final Watch watch;
    private final Consumer<Message> tell;
    private final Map<String, Version> versions = new HashMap<>();
    private final Set<String> missing = new HashSet<>();
    private volatile List<String> opened = List.of();

    OpenFiles(
            Notes notes,
            Held held,
            Watch watch,
            Consumer<Message> tell,
            Function<String, Overrides> decided) {
        this.decided = decided;
        this.notes = notes;
        this.held = held;
        this.watch = watch;
        this.tell = tell;
    }

    /// This note is on the screen from now on.
    void opened(String path, Version version) {
        knows(path, version);
        opened = List.of(path);
    }

    /// What the disk is known to hold.
    void knows(String path, Version version) {
        synchronized (versions) {
            versions.put(path, version);
        }
    }

    Optional<Version> known(String path) {
        synchronized (versions) {
            return Optional.ofNullable(versions.get(path));
        }
    }

    void lookAtOpen() {
        opened.forEach(this::look);
    }

    List<String> open() {
        return opened;
    }

    /// The same bytes with what was decided about them elsewhere.
    void reread(String path, Overrides overrides) {
        known(path)
                .ifPresent(version -> {
                    var note = Note.of(version.bytes(), overrides).read();
                    tell.accept(new Message.NoteChangedOutside(path, note));
                });
    }

    /// A glance at the file and its lock; it is read only when the glance differs, and told only
    /// when the bytes do.
    void look(String path) {
        var known = known(path);
        if (known.isEmpty()) {
            return;
        }
        askForLock(path, known.get());
        switch (notes.changed(Path.of(path), known.get())) {
            case SAME -> {
                if (missing.remove(path)) {
                    changedOutside(path, known.get().bytes());
                }
            }
            case GONE -> missing(path, "the file is gone. Nothing is lost");
            case TOUCHED -> reread(path, known.get());
        }
    }

    void askForLock(String path, Version version) {
        switch (held.ask(path, version, watch.now().wall())) {
            case Held.Asked.Nothing() -> {}
            case Held.Asked.Taken(var by) -> tell.accept(new Message.NoteHeld(path, by));
            case Held.Asked.Free() -> tell.accept(new Message.NoteFree(path));
            case Held.Asked.Unlocked(var why) -> tell.accept(new Message.Told(why));
        }
    }

    private void reread(String path, Version known) {
        switch (notes.read(Path.of(path))) {
            case Reading.Loaded loaded -> {
                knows(path, loaded.version());
                if (missing.remove(path) || !known.sameBytes(loaded.bytes())) {
                    changedOutside(path, loaded.bytes());
                }
            }
            case Reading.Gone(var why) -> missing(path, why);
            case Reading.Failed(var why) ->
                    missing(path, why.replace("Cannot read " + path + ":", "it cannot be read:"));
        }
    }

    /// Said once, however often it is looked at.
    private void missing(String path, String why) {
        if (missing.add(path)) {
            tell.accept(new Message.NoteFailed(path, why));
        }
    }

    private void changedOutside(String path, byte[] bytes) {
        var note = Note.of(bytes, decided.apply(path)).read();
        tell.accept(new Message.NoteChangedOutside(path, note));
    }
}
