package dev.rehearse.app;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;
import dev.rehearse.store.Decisions;
import dev.rehearse.store.Listing;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.Reading;
import dev.rehearse.store.Version;

import java.nio.file.Path;

/// One question of one note on the disk, by its number.
sealed interface Pick permits Pick.One, Trouble {
    record One(Path path, Version version, Note note, Question question) implements Pick {}

    static Pick of(Places places, Path path, int number) {
        var notes = new Notes(places);
        return switch (notes.list(path)) {
            case Listing.Nothing nothing -> Trouble.of(nothing);
            case Listing.Folder folder ->
                    Trouble.usage(
                            "Cannot take question "
                                    + number
                                    + " of "
                                    + path
                                    + ": it is a folder, and questions are numbered in each note;"
                                    + " name one note.");
            case Listing.One _ -> read(notes, new Decisions(places, path), path, number);
        };
    }

    private static Pick read(Notes notes, Decisions decisions, Path path, int number) {
        return switch (notes.read(path)) {
            case Reading.Gone(var why) -> Trouble.disk(why);
            case Reading.Failed(var why) -> Trouble.disk(why);
            case Reading.Loaded loaded ->
                    in(path, loaded.version(), Note.of(loaded.bytes(), decisions.of(path)), number);
        };
    }

    private static Pick in(Path path, Version version, Note note, int number) {
        if (note.readOnlyReason().isPresent()) {
            return Trouble.disk("Cannot read " + path + ": " + note.readOnlyReason().get() + ".");
        }
        var questions = note.questions();
        if (number > questions.size()) {
            return Trouble.refused(missing(path, questions.size(), number));
        }
        return new One(path, version, note, questions.get(number - 1));
    }

    private static String missing(Path path, int count, int number) {
        return switch (count) {
            case 0 -> path + " has no questions; there is no question " + number + ".";
            case 1 -> path + " has 1 question; there is no question " + number + ".";
            default -> path + " has " + count + " questions; there is no question " + number + ".";
        };
    }
}
