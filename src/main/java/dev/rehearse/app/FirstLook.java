package dev.rehearse.app;

import dev.rehearse.note.Note;
import dev.rehearse.store.Damage;
import dev.rehearse.store.Listing;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.Reading;
import dev.rehearse.store.RunJournal;
import dev.rehearse.store.RunLines;
import dev.rehearse.store.RunRecord;
import dev.rehearse.ui.Notebook;
import dev.rehearse.ui.Visit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What the disk holds for the first frame, read before anything is known of the screen: so that it
/// is read while another thread makes the screen ready.
sealed interface FirstLook {

    record Refused(Listing.Nothing nothing) implements FirstLook {}

    /// A folder without a note.
    record Empty(Notebook notebook) implements FirstLook {}

    /// Notes, and the one to begin with.
    ///
    /// @param found the real paths of all notes
    /// @param seen where the person was, the last note first
    /// @param runs those that were cut off
    /// @param damages journals of runs that were damaged
    /// @param first the note to open, with its line
    /// @param leftOut why some notes of the folder are missing
    record Found(
            Notebook notebook,
            List<Path> found,
            List<Visit> seen,
            List<RunRecord> runs,
            List<Damage> damages,
            Visit first,
            Opened opened,
            Optional<String> leftOut)
            implements FirstLook {}

    /// How the first note was found.
    sealed interface Opened {
        /// Its lines alone: where its questions are is found out once they can be read.
        record Read(Reading.Loaded loaded, Note lines) implements Opened {}

        record Failed(String why) implements Opened {}
    }

    static FirstLook at(Places places, ScreenWish wish) {
        var path = wish.path();
        var notes = new Notes(places);
        return switch (notes.list(path)) {
            case Listing.Nothing nothing -> nothing(nothing, wish);
            // Before the folder: the build's training opens one, and only what it has met is in the
            // cache.
            case Listing.One(var note) -> {
                var real = real(List.of(note));
                var notebook = notebook("", path, real);
                yield at(places, notes, path, notebook, real, Optional.empty());
            }
            case Listing.Folder.Whole whole -> folder(places, notes, whole, Optional.empty());
            case Listing.Folder.Cut cut -> folder(places, notes, cut, Optional.of(cut.why()));
        };
    }

    /// A folder without a note is a screen that says what Rehearse is for; the rest is one line.
    private static FirstLook nothing(Listing.Nothing nothing, ScreenWish wish) {
        return nothing.why() == Listing.Why.NO_NOTES && wish instanceof ScreenWish.Notebook
                ? new Empty(notebook(nothing.path(), List.of()))
                : new Refused(nothing);
    }

    private static FirstLook folder(
            Places places, Notes notes, Listing.Folder listed, Optional<String> leftOut) {
        var path = listed.folder();
        var real = real(listed.notes());
        return at(places, notes, path, notebook(path, real), real, leftOut);
    }

    private static FirstLook at(
            Places places,
            Notes notes,
            Path path,
            Notebook notebook,
            List<Path> found,
            Optional<String> leftOut) {
        var seen = Remembered.read(places, path, found);
        var journal = new RunJournal(places);
        var runs = runs(journal);
        var first = first(seen, runs, found);
        var damages = journal.damages();
        return new Found(notebook, found, seen, runs, damages, first, open(notes, first), leftOut);
    }

    private static Opened open(Notes notes, Visit first) {
        return switch (notes.read(Path.of(first.path()))) {
            case Reading.Loaded loaded -> new Opened.Read(loaded, Note.unread(loaded.bytes()));
            case Reading.Gone(var why) -> new Opened.Failed(why);
            case Reading.Failed(var why) -> new Opened.Failed(why);
        };
    }

    /// Drafts and runs are kept by the real path, so that they are found by any way to the note.
    private static List<Path> real(List<Path> found) {
        var real = new LinkedHashSet<Path>();
        for (var note : found) {
            real.add(Notes.real(note));
        }
        return List.copyOf(real);
    }

    private static Notebook notebook(Path folder, List<Path> notes) {
        var name = folder.toAbsolutePath().normalize().getFileName();
        return notebook(name == null ? "/" : name.toString(), folder, notes);
    }

    private static Notebook notebook(String title, Path path, List<Path> notes) {
        var files = new NoteNames(path, notes).files();
        var entries = new ArrayList<Notebook.Entry>();
        for (int i = 0; i < notes.size(); i++) {
            var file = files.get(i);
            entries.add(Notebook.Entry.unread(key(notes.get(i)), NoteNames.bare(file), file));
        }
        return new Notebook(title, path.toString(), entries);
    }

    /// How a note is named everywhere above the disk: its real path from the root.
    private static String key(Path note) {
        return note.toString();
    }

    private static List<RunRecord> runs(RunJournal journal) {
        var records = new ArrayList<RunRecord>();
        for (var open : journal.openRuns()) {
            RunLines.read(open.id(), open.lines(), open.last()).ifPresent(records::add);
        }
        return records;
    }

    /// Where a run was cut off, else where the person was last, else the first note.
    private static Visit first(List<Visit> seen, List<RunRecord> runs, List<Path> found) {
        for (var run : runs) {
            if (!run.leftByHand() && found.contains(Path.of(run.note()))) {
                return new Visit(run.note(), 1);
            }
        }
        return seen.isEmpty() ? new Visit(key(found.getFirst()), 1) : seen.getFirst();
    }
}
