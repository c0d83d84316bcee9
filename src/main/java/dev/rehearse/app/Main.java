package dev.rehearse.app;

import dev.rehearse.store.Fallen;
import dev.rehearse.store.Listing;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/// The way in: the command line, then the screen.
public final class Main {

    private static final int FELL = 70;

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        var wish = ScreenWish.of(args, Path.of(""));
        if (wish.isPresent()) {
            end(open(wish.get(), false));
        }
        switch (Commands.run(args, Shell.standard(System.getenv()))) {
            case Asked.Finished(var code) -> end(code);
            case Asked.Screen(var screen, var ascii) -> end(open(screen, ascii));
        }
    }

    /// All is written and closed. System.exit would load a logger to ask whether exits are logged.
    private static void end(int code) {
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    private static int open(ScreenWish wish, boolean ascii) throws InterruptedException {
        var environment = System.getenv();
        if (environment.containsKey("REHEARSE_TTY")) {
            return open(wish, ascii, environment);
        }
        return switch (NoLauncher.look(environment)) {
            case NoLauncher.Found.Environment(var all) -> open(wish, ascii, all);
            case NoLauncher.Found.Nothing(var why) -> refuse(wish, why, environment);
        };
    }

    /// A path that is not there is worse news than a screen that is not there.
    private static int refuse(ScreenWish wish, Trouble why, Map<String, String> environment) {
        var shell = Shell.standard(environment);
        var trouble =
                new Notes(shell.places()).list(wish.path()) instanceof Listing.Nothing nothing
                        ? Trouble.of(nothing)
                        : why;
        return shell.refuse(trouble).code();
    }

    private static int open(ScreenWish wish, boolean ascii, Map<String, String> environment)
            throws InterruptedException {
        var places = Places.of(environment);
        Practice.firstFrame(places, environment);
        var look = FirstLook.at(places, wish);
        var found = Configured.read(places, environment, ZoneId::systemDefault);
        var settings = ascii ? found.inAscii() : found;
        var terminal = Terminal.of(environment, settings);
        Thread.setDefaultUncaughtExceptionHandler((thread, why) -> fall(places, terminal, why));
        return new Program(places, settings, terminal).run(look, wish);
    }

    /// The one net under everything: the terminal is given back first, the drafts are in the
    /// journal already.
    private static void fall(Places places, Terminal terminal, Throwable why) {
        terminal.abandon();
        var stack = Fallen.write(places, why, Instant.now());
        System.err.println(
                "rehearse: it fell over a fault of its own ("
                        + why.getClass().getSimpleName()
                        + "); what you typed is kept and comes back at the next start."
                        + stack.map(file -> " The trace is in " + file).orElse(""));
        Runtime.getRuntime().halt(FELL);
    }
}
