package dev.rehearse.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The person's own editor, from $VISUAL or $EDITOR, else vi as everywhere: split on blanks and run
/// without a shell. The path is absolute, since a note may be called `+cmd` or `-c`.
final class Editor {

    /// Editors that take `+LINE` before a path.
    private static final Set<String> KNOW_LINES =
            Set.of(
                    "vi", "vim", "nvim", "view", "nano", "emacs", "micro", "kak", "joe", "jed",
                    "ne");

    /// A process that a signal ended is said to have ended with more than this.
    private static final int SIGNAL = 128;

    private Editor() {}

    /// Whether the person said which.
    static boolean isChosen(Map<String, String> environment) {
        return !chosen(environment).isBlank();
    }

    private static String chosen(Map<String, String> environment) {
        var visual = environment.getOrDefault("VISUAL", "");
        return visual.isBlank() ? environment.getOrDefault("EDITOR", "") : visual;
    }

    static List<String> command(Map<String, String> environment, String path, int line) {
        var wanted = isChosen(environment) ? chosen(environment) : "vi";
        var command = new ArrayList<>(List.of(wanted.strip().split(" +")));
        var name = String.valueOf(Path.of(command.getFirst()).getFileName());
        if (KNOW_LINES.contains(name)) {
            command.add("+" + line);
        }
        command.add(Path.of(path).toAbsolutePath().toString());
        return command;
    }

    /// Runs it on this terminal and waits; what went wrong, if anything. What it wrote before it
    /// fell is read all the same.
    static Optional<String> run(List<String> command) {
        var name = command.getFirst();
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code == 0) {
                return Optional.empty();
            }
            return Optional.of(name + (code > SIGNAL ? " was killed" : " ended with " + code));
        } catch (IOException failure) {
            boolean denied = String.valueOf(failure.getMessage()).contains("Permission denied");
            var why = denied ? "it may not be run" : "it is not there";
            return Optional.of("could not start " + name + ": " + why);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(name + " was interrupted");
        }
    }
}
