package dev.rehearse.app;

import dev.rehearse.note.Note;
import dev.rehearse.outline.Decision;
import dev.rehearse.outline.Overrides;
import dev.rehearse.store.Decisions;
import dev.rehearse.store.Kept;
import dev.rehearse.store.Places;
import dev.rehearse.ui.Effect;
import dev.rehearse.ui.Message;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps what the person decides about a note, and reads the note as they have it then. The note's
/// own file is not touched.
final class Deciding {
    private final Places places;
    private final Path notebook;
    private final Repository repository;
    private final Consumer<Message> tell;
    private final Map<String, Known> known = new HashMap<>();

    /// What is decided about a note as this window has it, and the stamp of the files it is from.
    private record Known(String stamp, Overrides overrides) {}

    Deciding(Places places, Path notebook, Repository repository, Consumer<Message> tell) {
        this.places = places;
        this.notebook = notebook;
        this.repository = repository;
        this.tell = tell;
    }

    Overrides of(String note) {
        return decisions().of(Path.of(note));
    }

    /// The note is shown with these.
    void opened(String path, Overrides overrides) {
        known.put(path, new Known("", overrides));
    }

    /// What another window has decided about an open note since it was asked last.
    Optional<Overrides> news(String path) {
        var before = known.get(path);
        var stamp = decisions().stamp(Path.of(path));
        if (before == null || before.stamp().equals(stamp)) {
            return Optional.empty();
        }
        var now = of(path);
        known.put(path, new Known(stamp, now));
        return Optional.of(now).filter(other -> !other.equals(before.overrides()));
    }

    private Decisions decisions() {
        return new Decisions(places, notebook);
    }

    void keep(Effect.KeepDecision keep, Instant at) {
        var kept = decisions().keep(Path.of(keep.path()), keep.decision(), at);
        read(keep.path(), keep.note(), keep.decision(), keep.line(), kept);
    }

    void takeBack(Effect.TakeBackDecision back, Instant at) {
        var kept = decisions().takeBack(Path.of(back.path()), back.decision(), at);
        read(back.path(), back.note(), back.decision(), back.line(), kept);
    }

    private void read(String path, Note note, Decision decision, int line, Kept kept) {
        var made =
                switch (kept) {
                    case Kept.Ok() -> "";
                    case Kept.Failed(var why) -> why;
                    case Kept.Made(var folder) -> {
                        repository.made(folder);
                        yield "made " + folder.getFileName();
                    }
                };
        if (kept instanceof Kept.Failed) {
            tell.accept(new Message.Told(made));
            return;
        }
        var decided = note.with(of(path)).read();
        opened(path, decided.overrides());
        tell.accept(new Message.Decided(path, decided, decision, line, made));
    }
}
