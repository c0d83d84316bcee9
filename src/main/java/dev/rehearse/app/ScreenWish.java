package dev.rehearse.app;

import dev.rehearse.store.Notes;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// The screen that a command line asks for.
sealed interface ScreenWish {
    Path path();

    record Notebook(Path path) implements ScreenWish {}

    /// Straight into a rehearsal.
    record Run(Path path, RunWish wish) implements ScreenWish {}

    /// Straight into the answer of a question, which the note has.
    record Edit(Path path, int question) implements ScreenWish {}

    /// The short way for `rehearse` and `rehearse PATH`, which needs no library and no disk. Empty
    /// when [Commands] has to look at it. The path may be missing: whoever lists it says so.
    static Optional<ScreenWish> of(String[] args, Path here) {
        if (args.length == 0) {
            return Optional.of(new Notebook(Notes.standard(here)));
        }
        var word = args[0];
        if (args.length > 1 || word.isEmpty() || word.startsWith("-") || Command.isWord(word)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Notebook(Path.of(word)));
        } catch (InvalidPathException odd) {
            return Optional.empty();
        }
    }
}
