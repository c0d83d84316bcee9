package dev.rehearse.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The person's own editor, from $VISUAL or $EDITOR: split on blanks and run without a shell. The
/// path is absolute, since a note may be called `+cmd` or `-c`.
final class Editor {

    /// Editors that take `+LINE` before a path.
    private static final Set<String> KNOW_LINES =
            Set.of(
                    "vi", "vim", "nvim", "view", "nano", "emacs", "micro", "kak", "joe", "jed",
                    "ne");

    private Editor() {}

    static List<String> command(Map<String, String> environment, String path, int line) {
        var wanted = environment.getOrDefault("VISUAL", "");
        if (wanted.isBlank()) {
            wanted = environment.getOrDefault("EDITOR", "");
        }
        if (wanted.isBlank()) {
            return List.of();
        }
        var command = new ArrayList<>(List.of(wanted.strip().split(" +")));
        var name = String.valueOf(Path.of(command.getFirst()).getFileName());
        if (KNOW_LINES.contains(name)) {
            command.add("+" + line);
        }
        command.add(Path.of(path).toAbsolutePath().toString());
        return command;
    }

    /// Runs it on this terminal and waits; what went wrong, if it could not be started.
    static Optional<String> run(List<String> command) {
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of("could not start " + command.getFirst() + ": it is not there");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(command.getFirst() + " was interrupted");
        }
    }
}
