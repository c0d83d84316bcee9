package dev.rehearse.app;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.store.Attempts;
import dev.rehearse.store.Decisions;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.Reading;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// What the notes beside the ones that were opened ask: they have their attempts in one record, and
/// what they still ask is theirs.
final class Neighbours {
    private static final int MOST = 500;

    private Neighbours() {}

    /// Each of them with its name, but those in `own`.
    static void read(
            Places places,
            Path notebook,
            List<Attempt> attempts,
            Set<String> own,
            BiConsumer<String, Note> take) {
        var notes = new Notes(places);
        var decisions = new Decisions(places, notebook);
        var names = new LinkedHashSet<String>();
        attempts.forEach(attempt -> names.add(attempt.note()));
        new Attempts(places, notebook)
                .notes(names).stream()
                        .filter(path -> !own.contains(name(path)))
                        .limit(MOST)
                        .forEach(path -> {
                            if (notes.read(path) instanceof Reading.Loaded loaded) {
                                var note = Note.of(loaded.bytes(), decisions.of(path));
                                take.accept(name(path), note);
                            }
                        });
    }

    /// How a note is named everywhere above the disk.
    static String name(Path note) {
        return note.toAbsolutePath().normalize().toString();
    }

    static List<String> keys(Note note) {
        return note.questions().stream().map(Question::key).toList();
    }
}
