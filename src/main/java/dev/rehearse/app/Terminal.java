package dev.rehearse.app;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Input;
import dev.rehearse.screen.Palette;
import dev.rehearse.screen.Size;
import dev.rehearse.terminal.Decoder;
import dev.rehearse.terminal.Signals;
import dev.rehearse.terminal.Stty;
import dev.rehearse.terminal.Tty;
import dev.rehearse.terminal.Wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The terminal that the launcher handed over: frames out, inputs in, and its loan to the shell or
/// to the person's editor.
final class Terminal implements Display, Outside {

    /// Whoever set the line up sets it back.
    private static final String LAUNCHED = "REHEARSE_TTY";

    private final Map<String, String> environment;
    private final Wire wire;
    private final Size size;
    private final Decoder decoder = new Decoder();
    private final Reading reading = new Reading();
    private volatile Optional<Long> launcher = Optional.empty();
    private boolean entered;

    private Terminal(Map<String, String> environment, Wire wire, Size size) {
        this.environment = environment;
        this.wire = wire;
        this.size = size;
    }

    static Terminal of(Map<String, String> environment, Configured settings) {
        var slanted = new Palette(settings.theme(), depth(environment));
        var palette = isUpright(environment) ? slanted.upright() : slanted;
        var size =
                new Size(
                        number(environment, "REHEARSE_COLS", 80),
                        number(environment, "REHEARSE_ROWS", 24));
        var wire =
                Wire.standardOutput(new Wire.Options(palette, settings.ascii(), settings.mouse()));
        return new Terminal(environment, wire, size);
    }

    /// The Linux console shows italic as another colour, GNU screen as reverse.
    private static boolean isUpright(Map<String, String> environment) {
        var name = environment.getOrDefault("TERM", "");
        return name.startsWith("linux") || name.startsWith("screen");
    }

    static Palette.Depth depth(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return Palette.Depth.MONO;
        }
        var colours = environment.getOrDefault("COLORTERM", "");
        if (colours.equals("truecolor") || colours.equals("24bit")) {
            return Palette.Depth.TRUECOLOR;
        }
        return environment.getOrDefault("TERM", "").contains("256color")
                ? Palette.Depth.C256
                : Palette.Depth.C16;
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        try {
            int number = Integer.parseInt(environment.getOrDefault(name, ""));
            return number > 0 ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    Size size() {
        return size;
    }

    /// The build's training types through a pipe, in whatever terminal the build runs.
    boolean isTraining() {
        return environment.containsKey("REHEARSE_TRAIN");
    }

    /// Who is to be missed when it is gone. To ask for it takes milliseconds, so nobody does before
    /// the first frame.
    void knowLauncher() {
        if (environment.containsKey(LAUNCHED)) {
            launcher = parent();
        }
    }

    private static Optional<Long> parent() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid);
    }

    @Override
    public boolean isAbandoned() {
        return launcher.isPresent() && !launcher.equals(parent());
    }

    /// Starts to hear the person and the system.
    void listen(Loop loop) {
        var thread = new Thread(() -> listenTo(loop), "reader");
        thread.setDaemon(true);
        thread.start();
    }

    private void listenTo(Loop loop) {
        var tty = isTraining() ? Tty.ofPipe(System.in) : Tty.of(System.in);
        reading.begin(tty);
        Signals.on("WINCH", () -> resized(loop));
        Signals.on("HUP", () -> loop.end(Exit.HUNG_UP));
        Signals.on("TERM", () -> loop.end(Exit.TERMINATED));
        Signals.on("CONT", () -> loop.repaint());
        if (!environment.containsKey(LAUNCHED)) {
            resized(loop); // the launcher would tell a size that changed before now
        }
        var buffer = new byte[1 << 16];
        while (true) {
            reading.waitUntilAllowed();
            int count = tty.read(buffer, decoder.pending() ? decoder.patienceMillis() : -1);
            if (count < 0) {
                loop.end(Exit.HUNG_UP);
                return;
            }
            if (count > 0) {
                decoder.decode(buffer, count, System.nanoTime()).forEach(loop::typed);
            } else if (decoder.pending()) {
                decoder.timeout(System.nanoTime()).forEach(loop::typed);
            }
        }
    }

    private static void resized(Loop loop) {
        Stty.size().ifPresent(now -> loop.typed(new Input.Resized(now)));
    }

    @Override
    public void show(Canvas canvas, boolean typing) {
        wire.show(canvas);
        wire.typing(typing);
    }

    @Override
    public String copy(String text) {
        return wire.copy(text)
                ? "copied"
                : "copied here only: it is too long for the terminal's clipboard";
    }

    @Override
    public void bell() {
        wire.ring();
    }

    @Override
    public void enter() {
        entered = true;
        if (!environment.containsKey(LAUNCHED)) {
            Stty.raw();
        }
        wire.enter();
    }

    @Override
    public void leave() {
        if (entered) {
            entered = false;
            wire.leave();
            if (!environment.containsKey(LAUNCHED) || isAbandoned()) {
                asBefore();
            }
        }
    }

    /// For good, from any thread: no frame that is on its way may be drawn over the shell.
    void abandon() {
        leave();
        wire.close();
    }

    /// A JVM that ends waits 300 ms for a thread that reads; so the reader stops first.
    void stopListening() {
        reading.stop();
    }

    @Override
    public void repaint() {
        wire.forget();
    }

    @Override
    public void suspend() {
        lend(Stty::suspend);
    }

    @Override
    public String edit(String path, int line) {
        var command = Editor.command(environment, path, line);
        var failed = new ArrayList<String>();
        lend(() -> Editor.run(command).ifPresent(failed::add));
        if (!failed.isEmpty() && !Editor.isChosen(environment)) {
            failed.add("; set $VISUAL or $EDITOR to the editor you like");
        }
        return String.join("", failed);
    }

    /// The terminal as the shell had it while the loan lasts; nobody reads its keys meanwhile.
    private void lend(Runnable loan) {
        reading.stop();
        leave();
        asBefore();
        loan.run();
        Stty.raw();
        enter();
        reading.goOn();
    }

    private void asBefore() {
        Stty.set(environment.getOrDefault("REHEARSE_STTY", "sane"));
    }

    /// Whether the reader may take keys: an editor's first key must not be ours.
    private static final class Reading {
        private List<Tty> tty = List.of();
        private boolean stopped;

        synchronized void begin(Tty line) {
            tty = List.of(line);
        }

        synchronized void stop() {
            stopped = true;
            tty.forEach(Tty::wake);
        }

        synchronized void goOn() {
            stopped = false;
            notifyAll();
        }

        synchronized void waitUntilAllowed() {
            try {
                while (stopped) {
                    wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
