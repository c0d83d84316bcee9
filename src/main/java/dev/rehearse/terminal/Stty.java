package dev.rehearse.terminal;

import dev.rehearse.screen.Size;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Settings and size of the terminal on standard input, by the program that every system has for
/// them.
public final class Stty {
    /// Keys one by one and unechoed; output is still processed, so that a stray line of text does
    /// not become a staircase.
    private static final String[] RAW = {
        "-icanon", "-echo", "-isig", "-ixon", "-iexten", "-icrnl", "min", "1", "time", "0"
    };

    private Stty() {}

    /// In the form that `set` takes; empty when standard input is no terminal.
    public static Optional<String> settings() {
        return ask("stty", "-g");
    }

    /// Empty when the terminal does not know.
    public static Optional<Size> size() {
        return ask("stty", "size").flatMap(Stty::size);
    }

    private static Optional<Size> size(String words) {
        int blank = words.indexOf(' ');
        try {
            int rows = Integer.parseInt(words.substring(0, Math.max(0, blank)));
            int columns = Integer.parseInt(words.substring(blank + 1));
            return rows > 0 && columns > 0
                    ? Optional.of(new Size(columns, rows))
                    : Optional.empty();
        } catch (NumberFormatException odd) {
            return Optional.empty();
        }
    }

    public static void raw() {
        set(RAW);
    }

    /// A terminal that refuses keeps its settings: there is nobody to tell.
    public static void set(String... settings) {
        var command = new ArrayList<>(List.of("stty"));
        command.addAll(List.of(settings));
        var _ = ask(command.toArray(String[]::new));
    }

    /// Stops the whole job, as Ctrl+Z does, and returns when it goes on.
    public static void suspend() {
        var _ = ask("sh", "-c", "kill -TSTP 0");
    }

    private static Optional<String> ask(String... command) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectInput(ProcessBuilder.Redirect.INHERIT)
                            .redirectErrorStream(true)
                            .start();
            var said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return process.waitFor() == 0 ? Optional.of(said.strip()) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
