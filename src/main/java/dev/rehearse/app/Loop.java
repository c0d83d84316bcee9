package dev.rehearse.app;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Input;
import dev.rehearse.ui.Effect;
import dev.rehearse.ui.FileState;
import dev.rehearse.ui.Message;
import dev.rehearse.ui.Shown;
import dev.rehearse.ui.State;
import dev.rehearse.ui.Step;
import dev.rehearse.ui.Update;
import dev.rehearse.ui.View;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/// One message after another: update, run what must be on disk before the echo, draw once when
/// nothing more waits.
final class Loop {

    /// How often the journal is synced while somebody types.
    private static final Duration SYNC = Duration.ofSeconds(1);

    /// A flood of keys must not keep the screen from being drawn.
    private static final Duration FRAME = Duration.ofMillis(40);

    /// What comes in from the other threads.
    private sealed interface Incoming {
        record Said(Message message) implements Incoming {}

        record End(int code) implements Incoming {}

        record Repaint() implements Incoming {}

        /// What to do once all that came before it is on the screen.
        record Then(Runnable next) implements Incoming {}
    }

    private final LinkedBlockingQueue<Incoming> queue = new LinkedBlockingQueue<>();
    private final Watch watch;
    private final Display display;
    private final Errands errands;
    private State state;
    private boolean over;
    private int exitCode;
    private Duration synced = Duration.ZERO;
    private Duration ticked = Duration.ZERO;
    private boolean unsynced;
    private Optional<Shown> shown = Optional.empty();
    private List<BiConsumer<State, Moment>> practice = List.of();
    private final List<Runnable> afterFrame = new ArrayList<>();

    Loop(Watch watch, Display display, Errands errands, State state) {
        this.watch = watch;
        this.display = display;
        this.errands = errands;
        this.state = state;
    }

    /// From any thread.
    void tell(Message message) {
        queue.add(new Incoming.Said(message));
    }

    void typed(Input input) {
        tell(new Message.Typed(input));
    }

    /// The terminal or the system ends the program: what is open stays in the journal.
    void end(int code) {
        queue.add(new Incoming.End(code));
    }

    /// Once what was told so far is on the screen.
    void then(Runnable next) {
        queue.add(new Incoming.Then(next));
    }

    void repaint() {
        queue.add(new Incoming.Repaint());
    }

    State state() {
        return state;
    }

    boolean isOver() {
        return over;
    }

    int exitCode() {
        return exitCode;
    }

    /// Until somebody leaves; the exit code.
    int run() throws InterruptedException {
        while (!over) {
            var before = state;
            var now = watch.now();
            boolean changes = View.nextChange(before, now).isPresent();
            var first = next(wait(now));
            if (first.isEmpty() || isDue(watch.now(), ticked, SYNC)) {
                tick();
            }
            first.ifPresent(this::take);
            // While nothing happens nothing is drawn, not even to find that it is the same.
            if (first.isPresent() || changes || !state.equals(before)) {
                drain();
            }
        }
        return exitCode;
    }

    /// What comes in next; empty when nothing did for so long. Without a limit nothing wakes an
    /// idle program.
    private Optional<Incoming> next(Optional<Duration> wait) throws InterruptedException {
        return wait.isEmpty()
                ? Optional.of(queue.take())
                : Optional.ofNullable(queue.poll(wait.get().toNanos(), TimeUnit.NANOSECONDS));
    }

    /// Takes everything that waits, then draws once.
    void drain() {
        var end = watch.now().monotonic().plus(FRAME);
        while (!over && watch.now().monotonic().compareTo(end) < 0) {
            var next = queue.poll();
            if (next == null) {
                break;
            }
            take(next);
        }
        if (!over) {
            draw();
        }
    }

    /// After the end: a save that is under way is waited for, and what came of it is taken or said.
    void settle(long millis) throws InterruptedException {
        for (int round = 0; round < 3 && state.file() instanceof FileState.Saving; round++) {
            boolean done = errands.await(millis);
            for (var next = queue.poll(); next != null; next = queue.poll()) {
                if (next instanceof Incoming.Said(var message) && isAboutSaving(message)) {
                    take(message);
                }
            }
            if (!done) {
                break;
            }
        }
        switch (state.file()) {
            case FileState.Saving _ -> errands.say(List.of(unsaved("the disk did not answer")));
            case FileState.NotSaved failed -> errands.say(List.of(unsaved(failed.why())));
            default -> {}
        }
    }

    private static String unsaved(String why) {
        return "Not saved: "
                + why
                + ". The text is kept as a draft and comes back at the next start.";
    }

    private static boolean isAboutSaving(Message message) {
        return message instanceof Message.Saved
                || message instanceof Message.NotSaved
                || message instanceof Message.FileWasChanged;
    }

    void draw() {
        var now = watch.now();
        if (View.isHeld(state, now)) {
            return;
        }
        var frame = View.draw(state, now, shown);
        shown = Optional.of(frame);
        display.show(frame.canvas(), View.isTyping(state, now));
        afterFrame.forEach(Runnable::run);
        afterFrame.clear();
        practise(now);
    }

    /// What to do when a text is open for the first time and its first frame is out.
    void atFirstText(BiConsumer<State, Moment> practice) {
        this.practice = List.of(practice);
    }

    private void practise(Moment now) {
        if (View.hasText(state)) {
            practice.forEach(one -> one.accept(state, now));
            practice = List.of();
        }
    }

    private void take(Incoming incoming) {
        switch (incoming) {
            case Incoming.Said(var message) -> take(message);
            case Incoming.Repaint() -> display.repaint();
            case Incoming.Then(var next) -> afterFrame.add(next);
            case Incoming.End(var code) -> {
                take(new Message.Ending());
                over = true;
                exitCode = code;
            }
        }
    }

    /// One message and all that follows from it at once.
    void take(Message message) {
        var effects = new ArrayDeque<Effect>();
        apply(message, effects);
        run(effects);
    }

    private void run(ArrayDeque<Effect> effects) {
        while (!effects.isEmpty()) {
            var effect = effects.poll();
            if (effect instanceof Effect.Leave(var code, var lastWords)) {
                over = true;
                exitCode = code;
                errands.say(lastWords);
            } else {
                unsynced |= effect instanceof Effect.BeforeTheEcho;
                errands.run(effect).ifPresent(answer -> apply(answer, effects));
            }
        }
    }

    private void apply(Message message, ArrayDeque<Effect> effects) {
        Step step = Update.update(state, watch.now(), message);
        state = step.state();
        effects.addAll(step.effects());
    }

    /// Time went by: the clock, the journal's sync, a sleep of the machine.
    void tick() {
        var now = watch.now();
        ticked = now.monotonic();
        watch.slept()
                .ifPresent(slept -> take(new Message.Slept(now.wall().minus(slept), now.wall())));
        take(new Message.Ticked());
        if (unsynced && isDue(now, synced, SYNC)) {
            synced = now.monotonic();
            unsynced = false;
            errands.sync();
        }
    }

    private static boolean isDue(Moment now, Duration last, Duration every) {
        return now.monotonic().minus(last).compareTo(every) >= 0;
    }

    /// How long nothing happens by itself; empty when nothing does until something comes in.
    Optional<Duration> wait(Moment now) {
        var change = View.nextChange(state, now);
        if (!unsynced) {
            return change;
        }
        return change.filter(time -> time.compareTo(SYNC) < 0).or(() -> Optional.of(SYNC));
    }
}
