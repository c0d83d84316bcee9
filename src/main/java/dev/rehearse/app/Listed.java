package dev.rehearse.app;

import dev.rehearse.note.Answer;
import dev.rehearse.note.Material;
import dev.rehearse.note.Note;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Item;
import dev.rehearse.rehearsal.Speech;
import dev.rehearse.store.QuestionJson;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/// A question where it was found.
///
/// @param path the note, as it was named
record Listed(Path path, Note note, Question question) {
    String file() {
        return path.toString();
    }

    /// What the record of attempts knows it by, within its note.
    String key() {
        return question.key();
    }

    /// The nearest heading's title, empty above the first.
    String section() {
        var sections = question.sectionPath();
        return sections.isEmpty() ? "" : sections.getLast();
    }

    String kind() {
        return word(question.kind());
    }

    String direction() {
        return word(question.direction());
    }

    Duration budget() {
        var direction =
                switch (question.direction()) {
                    case ANSWER -> Direction.ANSWER;
                    case ASK -> Direction.ASK;
                };
        return Item.of(key(), question.text(), direction).withHint(question.timeHint()).budget();
    }

    boolean answered() {
        return note.isAnswered(question);
    }

    /// All of it, as it is told to other programs: it may be as long as the note.
    QuestionJson json(Speech speech) {
        var answer = note.answer(question).map(Answer::text).filter(text -> !text.isBlank());
        return new QuestionJson(
                question.number(),
                file(),
                question.line(),
                question.text(),
                kind(),
                section(),
                direction(),
                budget(),
                answer.isPresent(),
                answer.map(speech::aloud),
                question.timeHint(),
                beside(note.material(question)));
    }

    private static QuestionJson.Beside beside(Material material) {
        return new QuestionJson.Beside(
                material.level(),
                material.parent(),
                material.hints(),
                material.details(),
                material.known());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
