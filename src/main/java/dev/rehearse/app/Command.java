package dev.rehearse.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The words that stand for a command; a file of that name is opened as `./run`. The launcher lists
/// them too. It needs no library, since it is asked at every start.
enum Command {
    RUN("run"),
    EDIT("edit"),
    QUESTIONS("questions"),
    ANSWER("answer"),
    STATS("stats"),
    HISTORY("history"),
    DOCTOR("doctor");

    /// Comes before another command, and is none itself.
    static final String HELP = "help";

    private final String word;

    Command(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Command> of(String word) {
        for (var command : values()) {
            if (command.word.equals(word)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    /// Whether a word is no path, though a file may be called so.
    static boolean isWord(String word) {
        return word.equals(HELP) || of(word).isPresent();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Command::word).toList();
    }
}
