package dev.rehearse.app;

import dev.rehearse.store.Drafts;
import dev.rehearse.store.Listing;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.Reading;
import dev.rehearse.store.RunJournal;
import dev.rehearse.store.RunLines;
import dev.rehearse.ui.DraftKey;
import dev.rehearse.ui.Message;
import dev.rehearse.ui.Notebook;
import dev.rehearse.ui.Preferences;
import dev.rehearse.ui.State;
import dev.rehearse.ui.plan.PlanChoice;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One session at the screen: what is read before the first frame, then the loop.
final class Program {

    private final Places places;
    private final Notes notes;
    private final Drafts drafts;
    private final RunJournal runs;
    private final Terminal terminal;
    private final Watch watch = new SystemWatch();

    Program(Places places, Terminal terminal) {
        this.places = places;
        this.terminal = terminal;
        notes = new Notes(places);
        drafts = new Drafts(places);
        runs = new RunJournal(places);
    }

    int run(ScreenWish wish) throws InterruptedException {
        var path = wish.path();
        return switch (notes.list(path)) {
            case Listing.Nothing nothing -> nothing(nothing, wish);
            case Listing.Folder(var folder, var found, var cut) ->
                    show(notebook(folder, found), wish, found);
            case Listing.One(var note) ->
                    show(
                            new Notebook("", path.toString(), List.of(entry(note))),
                            wish,
                            List.of(note));
        };
    }

    /// A folder without a note is a screen that says what Rehearse is for; the rest is one line.
    private int nothing(Listing.Nothing nothing, ScreenWish wish) throws InterruptedException {
        if (nothing.why() == Listing.Why.NO_NOTES && wish instanceof ScreenWish.Notebook) {
            return show(notebook(nothing.path(), List.of()), wish, List.of());
        }
        return Shell.standard(System.getenv()).refuse(Trouble.of(nothing)).code();
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

    /// How a note is named everywhere above the disk: its path from the root.
    private static String key(Path note) {
        return note.toAbsolutePath().normalize().toString();
    }

    private int show(Notebook notebook, ScreenWish wish, List<Path> found)
            throws InterruptedException {
        var path = wish.path();
        var state =
                State.first(
                        terminal.size(), Preferences.standard(ZoneId.systemDefault()), notebook);
        var later = new Later();
        var errands =
                new Errands(
                        places,
                        path,
                        drafts,
                        runs,
                        terminal,
                        terminal,
                        Hand.ofItsOwn("disk"),
                        Hand.ofItsOwn("painter", 64L << 20),
                        later::tell);
        var loop = new Loop(watch, terminal, errands, state);
        later.goTo(loop);
        terminal.enter();
        if (!found.isEmpty()) {
            first(loop, errands, key(found.getFirst()));
            wish(wish).ifPresent(loop::take);
        }
        loop.draw();
        terminal.listen(loop);
        new Background(places, path, found, loop).start();
        int code = loop.run();
        errands.close();
        terminal.leave();
        for (var line : errands.lastWords()) {
            System.out.println(line);
        }
        return code;
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

    /// The note, its drafts and a run that was cut off are on the first frame.
    private void first(Loop loop, Errands errands, String path) {
        switch (notes.read(Path.of(path))) {
            case Reading.Loaded loaded -> loop.take(errands.opened(path, loaded));
            case Reading.Gone(var why) -> loop.take(new Message.NoteFailed(path, why));
            case Reading.Failed(var why) -> loop.take(new Message.NoteFailed(path, why));
        }
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
        for (var open : runs.openRuns()) {
            RunLines.read(open.id(), open.lines(), open.last())
                    .ifPresent(record ->
                            loop.take(
                                    new Message.RunFound(
                                            record.note(),
                                            record.run(),
                                            record.elapsed(),
                                            record.last(),
                                            record.leftByHand())));
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
