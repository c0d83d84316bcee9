package dev.rehearse.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.app.Built;
import dev.rehearse.app.Pty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// An editor of this machine, with its own settings as they come, and what it offers to somebody
/// whose session was killed.
enum Peer {
    VIM("Go", "\u001b:w\r", "vim"),
    NANO("\u001b/", "\u000f\r", "nano"),
    EMACS("\u001b>", "\u0018\u0013", "emacs", "-nw", "-q"),
    MICRO("\u001b[1;5F", "\u0013", "micro"),
    REHEARSE("", "\u0013", "rehearse");

    /// Goes to the end of the text, ready to write.
    final String toEnd;

    final String save;
    private final List<String> command;

    Peer(String toEnd, String save, String... command) {
        this.toEnd = toEnd;
        this.save = save;
        this.command = List.of(command);
    }

    String program() {
        return this == REHEARSE ? Built.PROGRAM.toString() : command.getFirst();
    }

    /// In a terminal of 120×36, with `before` around it, and a home of its own.
    Pty open(Path note, Path home, List<String> before) throws Exception {
        var words = new ArrayList<>(before);
        if (this == REHEARSE) {
            words.addAll(List.of(program(), "edit", "" + note, "--question", "1"));
        } else {
            words.addAll(command);
            words.add("" + note);
        }
        var pty = Pty.start(home, environment(home), 120, 36, words.toArray(String[]::new));
        try {
            pty.untilScreen(screen -> screen.contains("Lambda"), "the note");
            return pty;
        } catch (TimeoutException never) {
            pty.close();
            throw never;
        }
    }

    private static Map<String, String> environment(Path home) {
        var environment = new HashMap<String, String>();
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", "" + home);
        environment.put("TERM", "xterm-256color");
        environment.put("LC_ALL", "C.UTF-8");
        return environment;
    }

    /// All that it has kept beside the note, as its own means of recovery show it.
    String recovered(Path note, Path home) throws Exception {
        return switch (this) {
            case VIM -> vim(note, home);
            case NANO -> read(home, path -> path.getFileName().toString().contains(".save"));
            case EMACS -> read(home, path -> path.getFileName().toString().startsWith("#"));
            case MICRO -> read(home, path -> path.toString().contains("/backups/"));
            case REHEARSE -> rehearse(note, home);
        };
    }

    private static String rehearse(Path note, Path home) throws Exception {
        try (var pty = REHEARSE.open(note, home, List.of())) {
            return pty.untilShown("F1 keys");
        }
    }

    private static String vim(Path note, Path home) throws Exception {
        var out = home.resolve("recovered");
        var vim = new ProcessBuilder("vim", "-es", "-r", "" + note, "-c", "w! " + out, "-c", "qa!");
        vim.environment().putAll(environment(home));
        vim.redirectErrorStream(true).redirectOutput(home.resolve("said").toFile());
        vim.start().waitFor();
        return Files.exists(out) ? Files.readString(out, UTF_8) : "";
    }

    private static String read(Path home, Predicate<Path> isKept) throws IOException {
        var text = new StringBuilder();
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).filter(isKept).toList()) {
                text.append(new String(Files.readAllBytes(file), UTF_8));
            }
        }
        return text.toString();
    }
}
