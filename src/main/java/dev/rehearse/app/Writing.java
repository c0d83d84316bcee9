package dev.rehearse.app;

import dev.rehearse.note.Note;
import dev.rehearse.outline.Overrides;
import dev.rehearse.question.Question;
import dev.rehearse.store.Kept;
import dev.rehearse.store.LocalHistory;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.Save;
import dev.rehearse.store.Saved;
import dev.rehearse.store.Version;
import dev.rehearse.ui.Effect;
import dev.rehearse.ui.Message;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/// Puts what changed into the file of a note: under its lock, with its local history, and never
/// over what another program wrote.
final class Writing {
    private static final String NOT_SAVED = "Not saved: ";

    private final Notes notes;
    private final LocalHistory history;
    private final OpenFiles files;
    private final Held held;
    private final Unsaved unsaved;
    private final Watch watch;
    private final Consumer<Message> tell;
    private final Function<String, Overrides> decided;

    Writing(
            Places places,
            OpenFiles files,
            Held held,
            Unsaved unsaved,
            Watch watch,
            Consumer<Message> tell,
            Function<String, Overrides> decided) {
        notes = new Notes(places);
        history = new LocalHistory(places);
        this.files = files;
        this.held = held;
        this.unsaved = unsaved;
        this.watch = watch;
        this.tell = tell;
        this.decided = decided;
    }

    void save(Effect.SaveNote save) {
        var path = save.path();
        var known = files.known(path).orElseThrow();
        files.askForLock(path, known);
        var holder = held.holder(path);
        if (holder.isPresent()) {
            unsaved.add(path, save.why());
            var why = holder.get() + "; the answer is saved when that is left";
            tell.accept(new Message.NotSaved(path, why, true, save.why()));
            return;
        }
        if (!known.sameBytes(save.before().bytes())) {
            changedUnderUs(save, known.bytes());
            return;
        }
        var keeping = history.keep(known, save.after().bytes(), why(save), watch.now().wall());
        switch (notes.save(Path.of(path), known, save.after().bytes())) {
            case Saved.Ok(var version) -> {
                files.knows(path, version);
                unsaved.remove(save.why().draft());
                tell.accept(new Message.Saved(path, save.after(), save.why()));
                said(keeping);
                Errands.fingerprint(version);
            }
            case Saved.ChangedOnDisk(var bytes, var version) -> {
                files.knows(path, version);
                changedUnderUs(save, bytes);
            }
            case Saved.Failed(var why) -> {
                unsaved.add(path, save.why());
                tell.accept(new Message.NotSaved(path, bare(why), true, save.why()));
            }
            case Saved.Gone(var why) -> {
                unsaved.remove(save.why().draft());
                tell.accept(new Message.NotSaved(path, bare(why), false, save.why()));
            }
        }
    }

    private void changedUnderUs(Effect.SaveNote save, byte[] bytes) {
        var fresh = Note.of(bytes, save.before().overrides()).read();
        tell.accept(new Message.FileWasChanged(save.path(), fresh, save.why()));
    }

    private Note note(String path, byte[] bytes) {
        return Note.of(bytes, decided.apply(path)).read();
    }

    /// The screen says "Not saved" itself, wherever it shows the reason.
    private static String bare(String sentence) {
        var why =
                sentence.startsWith(NOT_SAVED) ? sentence.substring(NOT_SAVED.length()) : sentence;
        return why.endsWith(".") ? why.substring(0, why.length() - 1) : why;
    }

    /// Makes the note what it was before a save, which is a save too.
    void restore(String path, String id) {
        var known = files.known(path).orElseThrow();
        files.askForLock(path, known);
        var holder = held.holder(path);
        if (holder.isPresent()) {
            tell.accept(new Message.NotRestored(holder.get()));
            return;
        }
        switch (history.before(known, id)) {
            case LocalHistory.Found.Change change -> restore(path, known, change.old());
            case LocalHistory.Found.Lost(var why) -> tell.accept(new Message.NotRestored(why));
            case LocalHistory.Found.Nothing() ->
                    tell.accept(new Message.NotRestored("it is no longer kept"));
        }
    }

    private void restore(String path, Version known, byte[] old) {
        var keeping = history.keep(known, old, Save.Why.RESTORE, watch.now().wall());
        if (keeping.kept() instanceof Kept.Failed(var why)) {
            tell.accept(new Message.NotRestored(why));
            return;
        }
        switch (notes.save(Path.of(path), known, old)) {
            case Saved.Ok(var version) -> {
                files.knows(path, version);
                tell.accept(new Message.NoteRestored(path, note(path, old)));
                said(keeping);
            }
            case Saved.ChangedOnDisk(var bytes, var version) -> {
                files.knows(path, version);
                tell.accept(new Message.NoteChangedOutside(path, note(path, bytes)));
                tell.accept(new Message.NotRestored("it was changed outside this moment"));
            }
            case Saved.Failed(var why) -> tell.accept(new Message.NotRestored(bare(why)));
            case Saved.Gone(var why) -> tell.accept(new Message.NotRestored(bare(why)));
        }
    }

    /// The save itself went well: a history that was not kept is only told.
    private void said(LocalHistory.Keeping keeping) {
        if (keeping.kept() instanceof Kept.Failed(var why)) {
            tell.accept(new Message.Told(why));
        } else if (keeping.done() instanceof Kept.Failed(var why)) {
            tell.accept(new Message.Told(why));
        }
    }

    private static Save.Why why(Effect.SaveNote save) {
        var answered = save.why();
        var what = answered.text().isEmpty() ? Save.What.DELETION : Save.What.ANSWER;
        int number =
                save.before().questions().stream()
                        .filter(question -> question.key().equals(answered.draft().questionKey()))
                        .mapToInt(Question::number)
                        .findFirst()
                        .orElse(0);
        return new Save.Why(what, number, answered.question());
    }
}
