package dev.rehearse.app;

import dev.rehearse.note.Note;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.store.Attempts;
import dev.rehearse.store.Decisions;
import dev.rehearse.store.Interview;
import dev.rehearse.store.KeptPlans;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.Reading;
import dev.rehearse.ui.Message;
import dev.rehearse.ui.Notebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What the first frame does not wait for: earlier attempts, the plans that have a name, and how
/// far the other notes are.
final class Background {

    /// Notes that are counted; beyond it a row simply has no count until it is opened.
    private static final int MOST = 500;

    /// Who holds the frame back that long, by typing, does not wait for it.
    private static final long MOST_MILLIS = 500;

    private final Places places;
    private final Path notebook;
    private final Path open;
    private final List<Path> found;
    private final Loop loop;
    private final CountDownLatch told = new CountDownLatch(1);

    /// @param open the note to begin with, or the notebook where there is none
    /// @param found the other notes
    Background(Places places, Path notebook, Path open, List<Path> found, Loop loop) {
        this.places = places;
        this.notebook = notebook;
        this.open = open;
        this.found = found;
        this.loop = loop;
    }

    void start() {
        var thread = new Thread(this::work, "background");
        thread.setDaemon(true);
        thread.start();
    }

    /// Waits until what earlier attempts say is known.
    void await() throws InterruptedException {
        told.await();
    }

    /// All of it in the caller's own time.
    void work() {
        var attempts = attempts();
        told.countDown();
        new Interview(places, notebook).day().map(Message.InterviewRead::new).ifPresent(loop::tell);
        var plans = new KeptPlans(places, notebook).read();
        if (!plans.plans().isEmpty()) {
            loop.tell(new Message.PlansRead(plans.plans()));
        }
        for (var remark : plans.remarks()) {
            loop.tell(new Message.Told(remark));
        }
        var notes = new Notes(places);
        var decisions = new Decisions(places, notebook);
        for (var torn : notes.torn()) {
            loop.tell(
                    new Message.Told(
                            "a save of "
                                    + torn.note().getFileName()
                                    + " was cut off; its text from before is in "
                                    + places.state().resolve("backup")));
        }
        var asked = new LinkedHashMap<String, List<Notebook.Asks>>();
        var left = new ArrayList<Notebook.Left>();
        for (var path : found.subList(0, Math.min(MOST, found.size()))) {
            if (notes.read(path) instanceof Reading.Loaded loaded) {
                var note = Note.of(loaded.bytes(), decisions.of(path));
                var coverage = note.coverage();
                var name = Neighbours.name(path);
                asked.put(name, Notebook.Asks.in(note));
                left.addAll(Notebook.Left.in(name, note));
                loop.tell(
                        new Message.NoteCounted(
                                name,
                                note.title().orElse(""),
                                coverage.answered(),
                                coverage.all()));
            }
        }
        if (found.isEmpty()) {
            var own = Set.of(Neighbours.name(Notes.real(notebook)));
            Neighbours.read(
                    places,
                    notebook,
                    attempts,
                    own,
                    (name, note) -> {
                        asked.put(name, Notebook.Asks.in(note));
                        left.addAll(Notebook.Left.in(name, note));
                    });
        }
        loop.tell(new Message.NotesAsk(Collections.unmodifiableMap(asked), left));
    }

    /// Those at the open note first, when they can be had at once: they are on the screen.
    private List<Attempt> attempts() {
        var record = new Attempts(places, notebook);
        var first = new ArrayList<Attempt>();
        var all = new ArrayList<Attempt>();
        record.read(
                record.name(open),
                some -> {
                    first.addAll(some);
                    tell(some, List.of());
                    letThemBeDrawn();
                },
                history -> {
                    all.addAll(history.attempts());
                    tell(all, first);
                    history.remarks().forEach(it -> loop.tell(new Message.Told(it)));
                });
        return all;
    }

    /// The others would take the processors from the frame that shows these.
    private void letThemBeDrawn() {
        var drawn = new CountDownLatch(1);
        loop.then(drawn::countDown);
        try {
            var _ = drawn.await(MOST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(List<Attempt> attempts, List<Attempt> before) {
        if (!attempts.isEmpty()) {
            loop.tell(new Message.AttemptsRead(new Past(attempts), before));
        }
    }
}
