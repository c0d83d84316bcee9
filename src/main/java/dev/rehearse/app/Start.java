package dev.rehearse.app;

import dev.rehearse.rehearsal.Past;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.screen.Size;
import dev.rehearse.store.Attempts;
import dev.rehearse.store.Damage;
import dev.rehearse.store.Drafts;
import dev.rehearse.store.Listing;
import dev.rehearse.store.Places;
import dev.rehearse.store.RunJournal;
import dev.rehearse.store.RunRecord;
import dev.rehearse.store.Workspace;
import dev.rehearse.ui.DraftKey;
import dev.rehearse.ui.Message;
import dev.rehearse.ui.Notebook;
import dev.rehearse.ui.State;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The way from a first look at the disk to a program that can draw its first frame: the loop and
/// its errands, the note, its drafts and a run that was cut off.
final class Start {

    /// What a path came to.
    sealed interface Begun {
        record Refused(Listing.Nothing nothing) implements Begun {}

        /// What is left to do before somebody sits at it.
        ///
        /// @param textFirst whether its note is worth a frame before more is known of it
        /// @param rest finds out the rest
        record Ready(
                Loop loop, Errands errands, Background background, boolean textFirst, Runnable rest)
                implements Begun {

            /// The first frames: the text, as soon as it is there, then all that is known of it.
            void draw() {
                if (textFirst) {
                    loop.draw();
                }
                rest.run();
                loop.draw();
            }
        }
    }

    /// How often an open note is looked at: a change is seen within two seconds.
    static final Duration BEAT = Duration.ofMillis(1800);

    private record Core(Loop loop, Errands errands) {}

    private final Places places;
    private final Configured settings;
    private final Machine machine;
    private final Drafts drafts;
    private final RunJournal runs;

    Start(Places places, Configured settings, Machine machine) {
        this.places = places;
        this.settings = settings;
        this.machine = machine;
        drafts = new Drafts(places);
        runs = new RunJournal(places);
    }

    Begun begin(FirstLook look, ScreenWish wish, Size size) {
        return switch (look) {
            case FirstLook.Refused(var nothing) -> new Begun.Refused(nothing);
            case FirstLook.Empty(var notebook) ->
                    ready(
                            core(notebook, wish, size),
                            wish,
                            wish.path(),
                            List.of(),
                            false,
                            () -> {});
            case FirstLook.Found found -> {
                var core = core(found.notebook(), wish, size);
                first(core, found);
                boolean textFirst = wish instanceof ScreenWish.Notebook && found.runs().isEmpty();
                var open = Path.of(found.first().path());
                yield ready(
                        core,
                        wish,
                        open,
                        uncounted(found),
                        textFirst,
                        () -> rest(core, found, wish));
            }
        };
    }

    private Core core(Notebook notebook, ScreenWish wish, Size size) {
        var state = State.first(size, settings.preferences(), notebook);
        var later = new Later();
        var errands = new Errands(places, wish.path(), drafts, runs, machine, later::tell);
        var loop = new Loop(machine.watch(), machine.display(), errands, state);
        later.goTo(loop);
        machine.disk().every(BEAT, () -> beat(machine.outside(), loop, errands));
        return new Core(loop, errands);
    }

    private static void beat(Outside outside, Loop loop, Errands errands) {
        if (outside.isAbandoned()) {
            loop.end(Exit.HUNG_UP);
        }
        errands.beat();
    }

    private Begun ready(
            Core core,
            ScreenWish wish,
            Path open,
            List<Path> uncounted,
            boolean textFirst,
            Runnable rest) {
        var loop = core.loop();
        settings.notice().map(Message.SettingsMisread::new).ifPresent(loop::take);
        core.errands().say(settings.words(places));
        return new Begun.Ready(
                loop,
                core.errands(),
                new Background(places, wish.path(), open, uncounted, loop),
                textFirst,
                rest);
    }

    /// The open note counts itself: to read a large one again costs what its start did.
    private static List<Path> uncounted(FirstLook.Found look) {
        var all = new ArrayList<>(look.found());
        all.remove(Path.of(look.first().path()));
        return all;
    }

    /// What the command line asked for beyond the notebook.
    private List<Message> messages(ScreenWish wish) {
        return switch (wish) {
            case ScreenWish.Notebook _ -> List.of();
            case ScreenWish.Edit(var path, var question) ->
                    List.of(new Message.EditAsked(question));
            case ScreenWish.Run(var path, var run) -> {
                var choice = choice(run);
                var asked = new Message.RunAsked(choice, run.question());
                yield Stream.concat(attempts(path, choice).stream(), Stream.of(asked)).toList();
            }
        };
    }

    /// A run is of one note, and a folder does not say of which.
    private static Optional<Message> oneOfSeveral(FirstLook.Found look) {
        var entries = look.notebook().entries();
        if (entries.size() == 1) {
            return Optional.empty();
        }
        return entries.stream()
                .filter(entry -> entry.path().equals(look.first().path()))
                .map(Notebook.Entry::fileName)
                .<Message>map(file ->
                        new Message.Told(
                                "of "
                                        + entries.size()
                                        + " notes this is "
                                        + file
                                        + "; name another"))
                .findFirst();
    }

    /// Which questions failed, are due or weak the attempts alone can tell, so this once they are
    /// read before the first frame.
    private Optional<Message> attempts(Path path, PlanChoice choice) {
        boolean ordered = choice.order() == Plan.Order.WEAKEST_FIRST;
        boolean needed =
                switch (choice.only()) {
                    case ALL, UNANSWERED -> ordered;
                    case DUE, FAILED, WEAKEST -> true;
                };
        return needed
                ? Optional.of(
                        new Message.AttemptsRead(
                                new Past(new Attempts(places, path).read().attempts())))
                : Optional.empty();
    }

    /// What the command line says besides a plan's name goes before what the plan says.
    private PlanChoice choice(RunWish run) {
        var plan = run.plan().orElse(settings.preferences().plan());
        var some = run.only().map(plan::with).orElse(plan);
        boolean timed = run.each().isPresent() || run.total().isPresent();
        var limited = timed ? some.with(run.each(), run.total()) : some;
        var said = run.speak() ? limited.with(Plan.Mode.SPOKEN) : limited;
        return said.equals(plan) ? plan : said.changed();
    }

    /// The text of the note, and nothing that its questions would have to be known for.
    private void first(Core core, FirstLook.Found look) {
        var loop = core.loop();
        var path = look.first().path();
        switch (look.opened()) {
            case FirstLook.Opened.Read(var loaded, var lines) ->
                    loop.take(core.errands().opened(path, look.first().line(), loaded, lines));
            case FirstLook.Opened.Failed(var why) -> loop.take(new Message.NoteFailed(path, why));
        }
        var others = look.seen().stream().filter(visit -> !visit.path().equals(path)).toList();
        loop.take(new Message.SeenBefore(others));
    }

    /// Plans, drafts, runs and wishes speak of questions: they wait until those are known.
    private void rest(Core core, FirstLook.Found look, ScreenWish wish) {
        var loop = core.loop();
        var chosen = Remembered.chosen(places, wish.path());
        chosen.plan().map(Message.PlanSeen::new).ifPresent(loop::take);
        chosen.comparison().map(Message.ComparisonSeen::new).ifPresent(loop::take);
        var next = new ArrayList<>(recovered(look.runs()));
        look.leftOut().map(Message.Told::new).ifPresent(loop::take);
        if (wish instanceof ScreenWish.Run) {
            oneOfSeveral(look).ifPresent(next::add);
        }
        next.addAll(messages(wish));
        damaged(core, look.damages());
        var path = look.first().path();
        switch (look.opened()) {
            case FirstLook.Opened.Read(var loaded, var lines) when lines.isLarge() ->
                    core.errands()
                            .readWhole(
                                    path, lines, loaded.version(), () -> next.forEach(loop::tell));
            case FirstLook.Opened.Read(var loaded, var lines) -> {
                core.errands().read(path, lines).forEach(loop::take);
                next.forEach(loop::take);
            }
            case FirstLook.Opened.Failed _ -> next.forEach(loop::take);
        }
    }

    /// Said once, since what was damaged has been put aside: in the status line, which holds one of
    /// them, and all of it at leaving.
    private void damaged(Core core, List<Damage> ofRuns) {
        var all = new ArrayList<>(ofRuns);
        Workspace.mend(places).ifPresent(all::add);
        all.addAll(drafts.damages());
        if (all.isEmpty()) {
            return;
        }
        var more = all.size() == 1 ? "" : " (and " + (all.size() - 1) + " more)";
        core.loop().take(new Message.Told(all.getFirst().words() + more));
        core.errands().say(all.stream().map(Damage::line).toList());
    }

    private List<Message> recovered(List<RunRecord> records) {
        var messages = new ArrayList<Message>();
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
            messages.add(new Message.DraftsFound(found));
        }
        for (var record : records) {
            messages.add(
                    new Message.RunFound(
                            record.note(),
                            record.run(),
                            record.elapsed(),
                            record.last(),
                            record.leftByHand(),
                            record.prompt()));
        }
        return messages;
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
