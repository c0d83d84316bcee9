package dev.rehearse.app;

import dev.rehearse.screen.Size;
import dev.rehearse.store.Drafts;
import dev.rehearse.store.Listing;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.Reading;
import dev.rehearse.store.RunJournal;
import dev.rehearse.store.RunLines;
import dev.rehearse.store.RunRecord;
import dev.rehearse.ui.DraftKey;
import dev.rehearse.ui.Message;
import dev.rehearse.ui.Notebook;
import dev.rehearse.ui.State;
import dev.rehearse.ui.Visit;
import dev.rehearse.ui.plan.PlanChoice;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// The way from a path to a program that can draw its first frame: the loop and its errands, the
/// note, its drafts and a run that was cut off.
final class Start {

    /// What a path came to.
    sealed interface Begun {
        record Refused(Listing.Nothing nothing) implements Begun {}

        record Ready(Loop loop, Errands errands, Background background) implements Begun {}
    }

    /// How often an open note is looked at: a change is seen within two seconds.
    static final Duration BEAT = Duration.ofMillis(1800);

    private final Places places;
    private final Configured settings;
    private final Machine machine;
    private final Notes notes;
    private final Drafts drafts;
    private final RunJournal runs;

    Start(Places places, Configured settings, Machine machine) {
        this.places = places;
        this.settings = settings;
        this.machine = machine;
        notes = new Notes(places);
        drafts = new Drafts(places);
        runs = new RunJournal(places);
    }

    Begun begin(ScreenWish wish, Size size) {
        var path = wish.path();
        return switch (notes.list(path)) {
            case Listing.Nothing nothing -> nothing(nothing, wish, size);
            case Listing.Folder(var folder, var found, var cut) -> {
                var real = real(found);
                yield begin(notebook(folder, real), wish, real, size);
            }
            case Listing.One(var note) -> {
                var real = real(List.of(note));
                var notebook = new Notebook("", path.toString(), List.of(entry(real.getFirst())));
                yield begin(notebook, wish, real, size);
            }
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

    /// A folder without a note is a screen that says what Rehearse is for; the rest is one line.
    private Begun nothing(Listing.Nothing nothing, ScreenWish wish, Size size) {
        if (nothing.why() == Listing.Why.NO_NOTES && wish instanceof ScreenWish.Notebook) {
            return begin(notebook(nothing.path(), List.of()), wish, List.of(), size);
        }
        return new Begun.Refused(nothing);
    }

    private static Notebook notebook(Path folder, List<Path> notes) {
        var name = folder.toAbsolutePath().normalize().getFileName();
        var entries = new ArrayList<Notebook.Entry>();
        for (var note : notes) {
            entries.add(entry(note));
        }
        return new Notebook(name == null ? "/" : name.toString(), folder.toString(), entries);
    }

    private static Notebook.Entry entry(Path note) {
        var file = String.valueOf(note.getFileName());
        int dot = file.lastIndexOf('.');
        var name = dot > 0 ? file.substring(0, dot) : file;
        return Notebook.Entry.unread(key(note), name, file);
    }

    /// How a note is named everywhere above the disk: its real path from the root.
    private static String key(Path note) {
        return note.toString();
    }

    private Begun begin(Notebook notebook, ScreenWish wish, List<Path> found, Size size) {
        var path = wish.path();
        var state = State.first(size, settings.preferences(), notebook);
        var later = new Later();
        var errands = new Errands(places, path, drafts, runs, machine, later::tell);
        var loop = new Loop(machine.watch(), machine.display(), errands, state);
        later.goTo(loop);
        machine.disk().every(BEAT, errands::beat);
        var uncounted = found;
        if (!found.isEmpty()) {
            // The open note counts itself: to read a large one again costs what its start did.
            var opened = first(loop, errands, path, found);
            uncounted = found.stream().filter(note -> !key(note).equals(opened)).toList();
            wish(wish).ifPresent(loop::take);
        }
        settings.notice().map(Message.SettingsMisread::new).ifPresent(loop::take);
        return new Begun.Ready(loop, errands, new Background(places, path, uncounted, loop));
    }

    /// What the command line asked for beyond the notebook.
    private static Optional<Message> wish(ScreenWish wish) {
        return switch (wish) {
            case ScreenWish.Notebook n -> Optional.empty();
            case ScreenWish.Edit(var path, var question) ->
                    Optional.of(new Message.EditAsked(question));
            case ScreenWish.Run(var path, var run) ->
                    Optional.of(new Message.RunAsked(choice(run), run.question()));
        };
    }

    private static PlanChoice choice(RunWish run) {
        var only =
                switch (run.only()) {
                    case ALL -> PlanChoice.Only.ALL;
                    case UNANSWERED -> PlanChoice.Only.UNANSWERED;
                    case DUE -> PlanChoice.Only.DUE;
                    case FAILED -> PlanChoice.Only.FAILED;
                };
        return PlanChoice.standard().with(only).with(run.each(), run.total());
    }

    /// The note, its drafts and a run that was cut off are on the first frame; the path it opened.
    private String first(Loop loop, Errands errands, Path notebook, List<Path> found) {
        var seen = Remembered.read(places, notebook, found);
        var records = runs();
        var first = place(seen, records, found);
        open(loop, errands, first);
        var others = seen.stream().filter(visit -> !visit.path().equals(first.path())).toList();
        loop.take(new Message.SeenBefore(others));
        recover(loop, records);
        return first.path();
    }

    /// Where a run was cut off, else where the person was last, else the first note.
    private static Visit place(List<Visit> seen, List<RunRecord> runs, List<Path> found) {
        var notes = found.stream().map(Start::key).toList();
        for (var run : runs) {
            if (!run.leftByHand() && notes.contains(run.note())) {
                return new Visit(run.note(), 1);
            }
        }
        return seen.isEmpty() ? new Visit(notes.getFirst(), 1) : seen.getFirst();
    }

    private List<RunRecord> runs() {
        return runs.openRuns().stream()
                .flatMap(open -> RunLines.read(open.id(), open.lines(), open.last()).stream())
                .toList();
    }

    private void open(Loop loop, Errands errands, Visit to) {
        var path = to.path();
        switch (notes.read(Path.of(path))) {
            case Reading.Loaded loaded -> loop.take(errands.opened(path, to.line(), loaded));
            case Reading.Gone(var why) -> loop.take(new Message.NoteFailed(path, why));
            case Reading.Failed(var why) -> loop.take(new Message.NoteFailed(path, why));
        }
    }

    private void recover(Loop loop, List<RunRecord> records) {
        var found = new ArrayList<Message.Draft>();
        for (var draft : drafts.recover()) {
            var of = draft.of();
            found.add(
                    new Message.Draft(
                            new DraftKey(of.note(), of.question(), of.run()),
                            draft.text(),
                            draft.at()));
        }
        if (!found.isEmpty()) {
            loop.take(new Message.DraftsFound(found));
        }
        for (var record : records) {
            loop.take(
                    new Message.RunFound(
                            record.note(),
                            record.run(),
                            record.elapsed(),
                            record.last(),
                            record.leftByHand()));
        }
    }

    /// Where messages go before there is a loop.
    private static final class Later {
        private List<Loop> loop = List.of();

        void goTo(Loop loop) {
            this.loop = List.of(loop);
        }

        void tell(Message message) {
            loop.forEach(one -> one.tell(message));
        }
    }
}
