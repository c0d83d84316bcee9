package dev.rehearse.app;

import dev.rehearse.screen.Ascii;
import dev.rehearse.screen.Safe;
import dev.rehearse.store.Fallen;
import dev.rehearse.store.Places;
import dev.rehearse.ui.Message;

import java.time.Duration;
import java.time.Instant;

/// One session at the screen: the first frame, then the loop until somebody leaves.
final class Program {

    // A look that takes longer is not worth waiting for: the text is there without it.
    private static final Duration PAINTING = Duration.ofSeconds(1);

    private final Places places;
    private final Configured settings;
    private final Terminal terminal;

    Program(Places places, Configured settings, Terminal terminal) {
        this.places = places;
        this.settings = settings;
        this.terminal = terminal;
    }

    int run(FirstLook look, ScreenWish wish) throws InterruptedException {
        var machine =
                new Machine(
                        new SystemWatch(),
                        terminal,
                        terminal,
                        Hand.ofItsOwn("journal"),
                        Hand.ofItsOwn("disk"),
                        new Expendable("painter", 64L << 20, PAINTING, this::fault));
        machine.journal().begin();
        return switch (new Start(places, settings, machine).begin(look, wish, terminal.size())) {
            case Start.Begun.Refused(var nothing) ->
                    Shell.standard(System.getenv()).refuse(Trouble.of(nothing)).code();
            case Start.Begun.Ready ready -> show(ready, machine);
        };
    }

    private void fault(Throwable why) {
        var _ = Fallen.write(places, why, Instant.now());
    }

    private int show(Start.Begun.Ready ready, Machine machine) throws InterruptedException {
        var loop = ready.loop();
        loop.atFirstText(Practice.typing(ready.background()));
        terminal.enter();
        ready.draw();
        // The training does not paint: every class in the cache is restored at every start, before
        // the first frame, and those of the Markdown library are wanted after it.
        if (!terminal.isTraining()) {
            machine.painter().begin();
        }
        machine.disk().begin();
        machine.disk().give(terminal::knowLauncher);
        terminal.listen(loop);
        loop.tell(new Message.Looked());
        ready.background().start();
        int code = loop.run();
        terminal.stopListening();
        long patience = code == 0 ? 5_000 : 1_000;
        loop.settle(patience);
        ready.errands().close(patience);
        terminal.leave();
        for (var line : ready.errands().lastWords()) {
            System.out.println(settings.ascii() ? Ascii.twin(Safe.text(line)) : Safe.text(line));
        }
        return code;
    }
}
