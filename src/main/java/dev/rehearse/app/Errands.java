package dev.rehearse.app;

import dev.rehearse.note.Note;
import dev.rehearse.store.AnswerTexts;
import dev.rehearse.store.Attempts;
import dev.rehearse.store.Decisions;
import dev.rehearse.store.Draft;
import dev.rehearse.store.Drafts;
import dev.rehearse.store.GitAttributes;
import dev.rehearse.store.Interview;
import dev.rehearse.store.Kept;
import dev.rehearse.store.KeptPlans;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.Reading;
import dev.rehearse.store.RunJournal;
import dev.rehearse.store.RunLines;
import dev.rehearse.store.Settings;
import dev.rehearse.store.Version;
import dev.rehearse.ui.Belonging;
import dev.rehearse.ui.DraftKey;
import dev.rehearse.ui.Effect;
import dev.rehearse.ui.Keymap;
import dev.rehearse.ui.Message;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Runs what the core asks for. The journal is written at once, before the frame; reading, saving
/// and painting have hands of their own, and their answers come back as messages.
final class Errands {
    private static final long SAVE_PATIENCE_MILLIS = 5_000;

    /// How often a save that failed is tried again.
    private static final Duration RETRY = Duration.ofSeconds(5);

    /// At every which beat another window's decisions are looked for: a note's text cannot wait so
    /// long, and looking costs more than a glance at the note does.
    private static final int DECISIONS = 8;

    private final Places places;
    private final Notes notes;
    private final Drafts drafts;
    private final RunJournal runs;
    private final Consumer<Message> tell;
    private final Watch watch;
    private final Display display;
    private final Outside outside;
    private final Hand disk;
    private final Journal journal;
    private final Hand painter;
    private final Path notebook;
    private final Unsaved unsaved = new Unsaved();
    private final Held held;
    private final OpenFiles files;
    private final Writing writing;
    private final PastSaves past;
    private final Repository repository;
    private final Deciding deciding;
    private final Recording recording;
    private final NamedPlans plans;
    private final List<String> lastWords = new ArrayList<>();
    private volatile Duration tried = Duration.ZERO;
    private int beats;

    Errands(
            Places places,
            Path notebook,
            Drafts drafts,
            RunJournal runs,
            Machine machine,
            Consumer<Message> tell) {
        this.places = places;
        this.notebook = notebook;
        this.notes = new Notes(places);
        held = new Held(places);
        repository = new Repository(tell);
        recording = new Recording(tell, repository::made);
        plans = new NamedPlans(new KeptPlans(places, notebook), tell);
        deciding = new Deciding(places, notebook, repository, tell);
        files = new OpenFiles(notes, held, machine.watch(), tell, deciding::of);
        writing = new Writing(places, files, held, unsaved, machine.watch(), tell, deciding::of);
        past = new PastSaves(places, deciding::of);
        this.drafts = drafts;
        this.runs = runs;
        this.tell = tell;
        watch = machine.watch();
        display = machine.display();
        outside = machine.outside();
        disk = machine.disk();
        journal = new Journal(machine.journal(), tell);
        painter = machine.painter();
    }

    synchronized void say(List<String> words) {
        lastWords.addAll(words);
    }

    List<String> lastWords() {
        var words = new ArrayList<>(lastWords);
        words.addAll(recording.lastWords());
        words.addAll(repository.lastWords());
        return words;
    }

    /// The answer, when it is known at once.
    Optional<Message> run(Effect effect) {
        return switch (effect) {
            case Effect.KeepDraft(var key, var text) -> keep(key, text);
            case Effect.DropDraft(var key) -> {
                unsaved.remove(key);
                yield journal.write(() -> drafts.settle(of(key)));
            }
            case Effect.MoveDraft(var from, var to) ->
                    journal.write(() -> drafts.move(of(from), of(to)));
            case Effect.TryAgain() -> {
                tryAgain();
                yield Optional.empty();
            }
            case Effect.TryLater(var path, var what) -> {
                unsaved.add(path, what);
                yield Optional.empty();
            }
            case Effect.KeepRunStart(var run, var path, var plan, var at) ->
                    journal.write(() -> append(run, RunLines.start(path, plan, at)));
            case Effect.KeepRunEvent(var run, var event, var at) ->
                    journal.write(() -> runs.append(run, RunLines.event(event, at)));
            case Effect.KeepElapsed(var run, var elapsed) -> {
                journal.writeAlone(() -> runs.append(run, RunLines.elapsed(elapsed)));
                yield Optional.empty();
            }
            case Effect.KeepPrompt(var run, var elapsed, var prompt) ->
                    journal.write(() -> runs.append(run, RunLines.prompt(elapsed, prompt)));
            case Effect.KeepLeft(var run) -> journal.write(() -> runs.append(run, RunLines.left()));
            case Effect.CloseRun(var run) -> {
                disk.give(repository::runIsOver);
                yield journal.write(() -> runs.close(run));
            }
            case Effect.KeepOutOfRepository() -> later(repository::keepOut);
            case Effect.KeepInterview(var day) ->
                    later(() -> kept(new Interview(places, notebook).keep(day)));
            case Effect.LetGitMerge() ->
                    later(() ->
                            tell.accept(
                                    new Message.Told(new GitAttributes(places, notebook).add())));
            case Effect.OpenNote(var path, var line) -> later(() -> open(path, line));
            case Effect.LookAtNote(var path) -> later(() -> files.look(path));
            case Effect.SaveNote save -> later(() -> writing.save(save));
            case Effect.PaintLines paint -> {
                painter.give(() -> tell.accept(Looks.of(paint)));
                yield Optional.empty();
            }
            case Effect.AppendAttempt(var path, var attempt, var text) ->
                    later(() -> {
                        var texts =
                                text.isBlank() ? new Kept.Ok() : new AnswerTexts(places).keep(text);
                        var attempts = attempts();
                        var named = attempt.in(attempts.name(Path.of(path)));
                        recording.keep(() -> attempts.append(named));
                        kept(texts); // last, since of news that comes together the last is seen
                    });
            case Effect.AppendGrade(var path, var attempt, var grade) -> {
                var now = watch.now().wall();
                yield later(() -> recording.keep(() -> attempts().grade(attempt, grade, now)));
            }
            case Effect.AppendUndo(var path, var attempt) ->
                    later(() -> recording.keep(() -> attempts().undo(attempt)));
            case Effect.ReadHistory(var path) ->
                    later(() -> files.known(path).ifPresent(v -> tell.accept(past.list(path, v))));
            case Effect.ReadSave read ->
                    later(() ->
                            files.known(read.path())
                                    .ifPresent(known -> tell.accept(past.save(read, known))));
            case Effect.ReadAnswers(var run) ->
                    later(() -> tell.accept(PastAnswers.of(places, notebook, run)));
            case Effect.RestoreNote(var path, var id) -> later(() -> writing.restore(path, id));
            case Effect.KeepDecision keep -> later(() -> deciding.keep(keep, watch.now().wall()));
            case Effect.TakeBackDecision back ->
                    later(() -> deciding.takeBack(back, watch.now().wall()));
            case Effect.LinkAttempts link -> later(() -> tell.accept(Belonging.linked(link)));
            case Effect.KeepPlan(var was, var plan) -> later(() -> plans.keep(was, plan));
            case Effect.DropPlan(var name) -> later(() -> plans.drop(name));
            case Effect.LookAtPlans() -> later(plans::look);
            case Effect.RememberPlan(var plan) ->
                    later(() -> Remembered.write(places, notebook, plan));
            case Effect.RememberComparison(var comparison) ->
                    later(() -> Remembered.write(places, notebook, comparison));
            case Effect.Copy(var text) -> told(display.copy(text));
            case Effect.Bell() -> {
                display.bell();
                yield Optional.empty();
            }
            case Effect.Suspend() -> {
                outside.suspend();
                yield Optional.of(new Message.Looked());
            }
            case Effect.OpenInEditor(var path, var line) -> edit(path, line);
            case Effect.KeepSettings(var values) ->
                    later(() -> kept(Settings.keep(places, values)));
            case Effect.OpenSettings() -> settings();
            case Effect.Remember(var path, var line) ->
                    later(() -> Remembered.write(places, notebook, path, line));
            case Effect.Leave _ -> Optional.empty();
        };
    }

    /// The other program must find what was saved, and what it saves is read at once.
    private Optional<Message> edit(String path, int line) {
        try {
            disk.await(SAVE_PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var said = outside.edit(path, line);
        tell.accept(new Message.Looked());
        return told(said);
    }

    private Optional<Message> settings() {
        if (Settings.make(places, Keymap.STANDARD.example()) instanceof Kept.Failed(var why)) {
            return told(why);
        }
        var said = outside.edit(places.settingsFile().toString(), 1);
        tell.accept(new Message.Looked());
        return told(said.isEmpty() ? "config.json is read at the next start" : said);
    }

    private Optional<Message> later(Runnable task) {
        disk.give(task);
        return Optional.empty();
    }

    private Attempts attempts() {
        return new Attempts(places, notebook);
    }

    private static Optional<Message> told(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Message.Told(text));
    }

    private Kept append(String run, List<String> lines) {
        for (var line : lines) {
            if (runs.append(run, line) instanceof Kept.Failed failed) {
                return failed;
            }
        }
        return new Kept.Ok();
    }

    private Optional<Message> keep(DraftKey key, String text) {
        var base = base(key);
        var now = watch.now().wall();
        return journal.write(() -> drafts.keep(of(key), base, text, now));
    }

    private void kept(Kept kept) {
        if (kept instanceof Kept.Failed(var why)) {
            tell.accept(new Message.Told(why));
        }
    }

    private static Draft.Of of(DraftKey key) {
        return new Draft.Of(key.notePath(), key.questionKey(), key.runId());
    }

    private String base(DraftKey key) {
        return files.known(key.notePath()).map(Version::hash).orElse("");
    }

    private void open(String path, int line) {
        switch (notes.read(Path.of(path))) {
            case Reading.Loaded loaded -> open(path, line, loaded, Note.unread(loaded.bytes()));
            case Reading.Gone(var why) -> tell.accept(new Message.NoteFailed(path, why));
            case Reading.Failed(var why) -> tell.accept(new Message.NoteFailed(path, why));
        }
        if (unsaved.isEmpty()) {
            held.keepOnly(path);
        }
        files.look(path);
    }

    /// All of a small note; of a large one what can be had at once.
    private void open(String path, int line, Reading.Loaded loaded, Note lines) {
        if (lines.isLarge()) {
            tell.accept(opened(path, line, loaded, lines));
            readWhole(path, lines, loaded.version(), () -> {});
        } else {
            var note = lines.with(deciding.of(path)).read();
            tell.accept(opened(path, line, loaded, note));
        }
    }

    Message opened(String path, int line, Reading.Loaded loaded, Note note) {
        files.opened(path, loaded.version());
        if (note.isRead()) {
            deciding.opened(path, note.overrides());
        }
        disk.give(() -> notes.sweep(Path.of(path)));
        return new Message.NoteOpened(path, note, permission(loaded), line);
    }

    private Message.Permission permission(Reading.Loaded loaded) {
        if (!loaded.writable()) {
            return Message.Permission.READ_ONLY;
        }
        return Notes.leadsOut(notebook, loaded.version())
                ? Message.Permission.ASK
                : Message.Permission.WRITE;
    }

    /// Reads on the disk's own thread what is on the screen as lines alone, then goes on.
    void readWhole(String path, Note lines, Version version, Runnable then) {
        disk.give(() -> {
            read(path, lines).forEach(tell);
            then.run();
            fingerprint(version);
            System.gc(); // reading it leaves several times its size to be swept up
        });
    }

    /// The note whose lines these are, and what deserves a word about what its person decided.
    List<Message> read(String path, Note lines) {
        var decisions = new Decisions(places, notebook);
        var note = lines.with(decisions.of(Path.of(path))).read();
        deciding.opened(path, note.overrides());
        var messages = new ArrayList<Message>();
        messages.add(new Message.NoteRead(path, lines, note));
        decisions.remarks().forEach(remark -> messages.add(new Message.Told(remark)));
        return messages;
    }

    /// The first key typed into an answer asks for it, and of a large note it is not there at once.
    static void fingerprint(Version version) {
        if (Note.isLarge(version.bytes())) {
            var _ = version.hash();
        }
    }

    /// What nobody has to ask for: a look at the open note, and a new try of what was not saved.
    void beat() {
        files.lookAtOpen();
        if (beats++ % DECISIONS == 0) {
            files.open()
                    .forEach(path -> deciding.news(path).ifPresent(it -> files.reread(path, it)));
        }
        if (journal.isUnsynced()) {
            syncNow();
        }
        if (!unsaved.isEmpty() && isDue(RETRY)) {
            tryAgain();
        }
        recording.again();
    }

    private void tryAgain() {
        tried = watch.now().monotonic();
        unsaved.takeAll().forEach(tell);
    }

    private boolean isDue(Duration every) {
        return watch.now().monotonic().minus(tried).compareTo(every) >= 0;
    }

    /// Once a second while typing, and before leaving.
    void sync() {
        disk.give(this::syncNow);
    }

    private void syncNow() {
        var kept = drafts.sync();
        var run = runs.sync();
        journal.synced(kept instanceof Kept.Failed ? kept : run);
    }

    /// Waits for the disk to do what it was asked so far; whether it did.
    boolean await(long millis) throws InterruptedException {
        return disk.await(millis);
    }

    /// Syncs the journal and lets go of it.
    void close(long millis) throws InterruptedException {
        boolean written = journal.await(millis);
        disk.give(recording::again);
        sync();
        if (disk.await(millis) && written) {
            drafts.close();
            runs.close();
            held.release();
        }
    }
}
