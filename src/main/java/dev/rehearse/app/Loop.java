package dev.rehearse.app;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Input;
import dev.rehearse.ui.Effect;
import dev.rehearse.ui.Message;
import dev.rehearse.ui.State;
import dev.rehearse.ui.Step;
import dev.rehearse.ui.Update;
import dev.rehearse.ui.View;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// One message after another: update, run what must be on disk before the echo, draw once when
/// nothing more waits.
final class Loop {

    private static final Duration BEAT = Duration.ofMillis(1500);

    private final LinkedBlockingQueue<Supplier<Message>> queue = new LinkedBlockingQueue<>();
    private final Watch watch;
    private final Display display;
    private final Errands errands;
    private State state;
    private boolean over;
    private int exitCode;

    Loop(Watch watch, Display display, Errands errands, State state) {
        this.watch = watch;
        this.display = display;
        this.errands = errands;
        this.state = state;
    }

    /// From any thread.
    void tell(Message message) {
        queue.add(() -> message);
    }

    State state() {
        return state;
    }

    int exitCode() {
        return exitCode;
    }

    /// Applies a message at once; for the first frame and for tests.
    void take(Message message) {
        var effects = new ArrayDeque<Effect>();
        apply(message, effects);
        run(effects);
    }

    void draw() {
        display.show(View.draw(state, watch.now()));
    }

    /// Until somebody leaves.
    int run() throws InterruptedException {
        while (!over) {
            var wait = wait(watch.now());
            var first = queue.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
            if (first == null) {
                take(new Message.Ticked());
            } else {
                take(first.get());
                for (var next = queue.poll(); next != null && !over; next = queue.poll()) {
                    take(next.get());
                }
            }
            if (!over) {
                draw();
            }
        }
        return exitCode;
    }

    private Duration wait(Moment now) {
        var change = View.nextChange(state, now).orElse(BEAT);
        return change.compareTo(BEAT) < 0 ? change : BEAT;
    }

    private void apply(Message message, ArrayDeque<Effect> effects) {
        Step step = Update.update(state, watch.now(), message);
        state = step.state();
        effects.addAll(step.effects());
    }

    private void run(ArrayDeque<Effect> effects) {
        while (!effects.isEmpty()) {
            var effect = effects.poll();
            if (effect instanceof Effect.Leave(var code, var lastWords)) {
                over = true;
                exitCode = code;
                errands.say(lastWords);
            } else {
                errands.run(effect).ifPresent(answer -> apply(answer, effects));
            }
        }
    }

    void typed(Input input) {
        tell(new Message.Typed(input));
    }
}
