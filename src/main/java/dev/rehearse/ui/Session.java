package dev.rehearse.ui;

import dev.rehearse.rehearsal.Cue;
import dev.rehearse.rehearsal.Item;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Phase;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Prompt;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.rehearsal.Signal;
import dev.rehearse.rehearsal.Speech;
import dev.rehearse.screen.Input;
import dev.rehearse.screen.TextField;
import dev.rehearse.ui.progress.ProgressWindow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A run on the screen: the run itself and what is being written in it.
///
/// @param recovered whether it was cut off and goes on
/// @param saving what is typed while an answer is being saved waits here, so that the review is
///   never drawn before the answer is in the file
/// @param heard the signal that the bell has rung for
/// @param held answers that another program wrote too, until the person can be asked which is kept
/// @param cue where in the stored answer the teleprompter is, or was when it was closed
/// @param plain whether reviews show both answers as they are, without what differs
/// @param origin whether it goes on now, or was over long ago
record Session(
        Run run,
        String notePath,
        TextField text,
        Last last,
        boolean recovered,
        Saving saving,
        List<Written> written,
        Signal heard,
        List<Effect.Answered> held,
        Cue cue,
        boolean plain,
        Origin origin) {

    public Session {
        written = List.copyOf(written);
        held = List.copyOf(held);
    }

    boolean differsInTextAlone(Session other) {
        return withText(other.text).equals(other);
    }

    /// Where the run on the screen comes from.
    sealed interface Origin {
        /// It was rehearsed here.
        record Rehearsed() implements Origin {}

        /// Its summary was opened again, from the note.
        record Note() implements Origin {}

        /// Or from the Progress window, which is gone back to.
        record Progress(ProgressWindow window) implements Origin {}
    }

    /// Whether the last answer is seen: over the editor, from which of its rows on, or in the
    /// teleprompter.
    sealed interface Last {
        record Hidden() implements Last {}

        record Shown(int top) implements Last {}

        record Prompted() implements Last {}
    }

    /// What was written for an attempt of this run, whether it is in the note, and what the note
    /// held before it.
    record Written(int number, String text, boolean inNote, String before) {
        static Written nothing(int number) {
            return new Written(number, "", false, "");
        }
    }

    /// Whether the run waits for a save, and the keys that came meanwhile.
    ///
    /// @param until the review is held back so long and no longer: a slow disk must not look like a
    ///   frozen program
    record Saving(boolean waits, List<Input> ahead, Duration until) {
        private static final Duration PATIENCE = Duration.ofMillis(200);
        static final Saving NOTHING = new Saving(false, List.of(), Duration.ZERO);

        static Saving since(Moment now) {
            return new Saving(true, List.of(), now.monotonic().plus(PATIENCE));
        }

        /// How long the frame is still held back.
        Optional<Duration> holds(Moment now) {
            var left = until.minus(now.monotonic());
            return waits && left.isPositive() ? Optional.of(left) : Optional.empty();
        }

        Saving with(Input input) {
            var all = new ArrayList<>(ahead);
            all.add(input);
            return new Saving(waits, List.copyOf(all), until);
        }
    }

    static Session of(Run run, String notePath) {
        return new Session(
                run,
                notePath,
                TextField.empty(),
                new Last.Hidden(),
                false,
                Saving.NOTHING,
                List.of(),
                Signal.READY,
                List.of(),
                Cue.start(Speech.USUAL.wordsPerMinute()),
                false,
                new Origin.Rehearsed());
    }

    /// A run that was over before; nothing of it is journalled any more.
    static Session again(Run run, String notePath, Origin origin) {
        return of(run, notePath).with(parts -> parts.origin = origin);
    }

    boolean isAgain() {
        return !(origin instanceof Origin.Rehearsed);
    }

    Session withRun(Run run) {
        return with(parts -> parts.run = run);
    }

    Session withText(TextField text) {
        return with(parts -> parts.text = text);
    }

    boolean lastShown() {
        return last instanceof Last.Shown;
    }

    Session withLastShown(boolean shown) {
        return withLast(shown ? new Last.Shown(0) : new Last.Hidden());
    }

    Session withLast(Last last) {
        return with(parts -> parts.last = last);
    }

    Session withRecovered(boolean recovered) {
        return with(parts -> parts.recovered = recovered);
    }

    Session withSaving(Saving saving) {
        return with(parts -> parts.saving = saving);
    }

    Session withHeard(Signal signal) {
        return with(parts -> parts.heard = signal);
    }

    boolean isPrompted() {
        return last instanceof Last.Prompted;
    }

    Session withCue(Cue cue) {
        return with(parts -> parts.cue = cue);
    }

    Prompt prompt() {
        return new Prompt(run.current(), cue, isPrompted());
    }

    /// The teleprompter as it was; at another question only as fast as it was.
    Session with(Prompt was) {
        return was.index() == run.current()
                ? withCue(was.cue()).withLast(was.open() ? new Last.Prompted() : last)
                : withCue(Cue.start(was.cue().rate()));
    }

    Session withPlain(boolean plain) {
        return with(parts -> parts.plain = plain);
    }

    Session withWritten(Written one) {
        var all = new ArrayList<>(written);
        all.removeIf(other -> other.number() == one.number());
        all.add(one);
        return with(parts -> parts.written = all);
    }

    Session withHeld(List<Effect.Answered> held) {
        return with(parts -> parts.held = held);
    }

    /// It waits to be decided, and is not in the note.
    Session holding(Effect.Answered answered) {
        var all = new ArrayList<>(without(answered).held);
        all.add(answered);
        var next = withHeld(all);
        for (var one : written) {
            if (one.text().equals(answered.text()) && draftKey(one).equals(answered.draft())) {
                next = next.withWritten(new Written(one.number(), one.text(), false, one.before()));
            }
        }
        return next;
    }

    private DraftKey draftKey(Written one) {
        return draftKey(one.number() - 1);
    }

    Session without(Effect.Answered answered) {
        return withHeld(
                held.stream().filter(one -> !one.draft().equals(answered.draft())).toList());
    }

    /// What was written for this attempt; empty for one that was skipped or is from before a cut.
    Written written(int number) {
        return written.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElse(Written.nothing(number));
    }

    boolean isSpoken() {
        return run.plan().mode() == Plan.Mode.SPOKEN;
    }

    Item item() {
        return run.item();
    }

    DraftKey draftKey() {
        return new DraftKey(notePath, item().questionKey(), run.id());
    }

    DraftKey draftKey(int index) {
        return new DraftKey(notePath, run.plan().items().get(index).questionKey(), run.id());
    }

    Place place(Moment now) {
        return switch (run.phase(now)) {
            case Phase.Thinking() -> isSpoken() ? Place.THINK_SPOKEN : Place.THINK;
            case Phase.Answering() -> isSpoken() ? Place.SPEAK : Place.ANSWER;
            case Phase.Paused _ -> isSpoken() ? Place.PAUSED_SPOKEN : Place.PAUSED;
            case Phase.Reviewing _ -> Place.REVIEW;
            case Phase.Finished _ -> Place.SUMMARY;
        };
    }

    private Session with(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.session();
    }

    /// The components while one of them changes: the one place that lists them all.
    private static final class Parts {
        private Run run;
        private final String notePath;
        private TextField text;
        private Last last;
        private boolean recovered;
        private Saving saving;
        private List<Written> written;
        private Signal heard;
        private List<Effect.Answered> held;
        private Cue cue;
        private boolean plain;
        private Origin origin;

        private Parts(Session session) {
            run = session.run;
            notePath = session.notePath;
            text = session.text;
            last = session.last;
            recovered = session.recovered;
            saving = session.saving;
            written = session.written;
            heard = session.heard;
            held = session.held;
            cue = session.cue;
            plain = session.plain;
            origin = session.origin;
        }

        private Session session() {
            return new Session(
                    run, notePath, text, last, recovered, saving, written, heard, held, cue, plain,
                    origin);
        }
    }
}
