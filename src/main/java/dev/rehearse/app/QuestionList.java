package dev.rehearse.app;

import dev.rehearse.note.Answer;
import dev.rehearse.note.Material;
import dev.rehearse.note.Note;
import dev.rehearse.recognition.Question;
import dev.rehearse.rehearsal.Budgets;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Item;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Speech;
import dev.rehearse.store.Decisions;
import dev.rehearse.store.Listing;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.QuestionJson;
import dev.rehearse.store.Reading;
import dev.rehearse.store.Settings;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The questions of a note, or of all notes of a folder, and what could not be read.
///
/// @param keys what the record of attempts knows each question by
/// @param remarks what deserves a word and is no trouble
record QuestionList(
        List<QuestionJson> questions,
        List<String> keys,
        List<Trouble> troubles,
        List<String> remarks) {
    /// So many are written by all processors at a time, and wait in memory to be told.
    private static final int TOLD_TOGETHER = 256;

    private static final int TOLD_AT_ONCE = 32;

    /// So many are made ready sooner by one processor alone.
    private static final int FEW = 500;

    static QuestionList of(Places places, Path path) {
        var notes = new Notes(places);
        var decisions = new Decisions(places, path);
        var settings = Settings.read(places).settings();
        var speech = new Speech(settings.wordsPerMinute(), settings.charactersPerMinute());
        return switch (notes.list(path)) {
            case Listing.Nothing nothing ->
                    new QuestionList(List.of(), List.of(), List.of(Trouble.of(nothing)), List.of());
            case Listing.One one -> read(notes, decisions, List.of(one.note()), speech);
            case Listing.Folder folder -> {
                var list = read(notes, decisions, folder.notes(), speech);
                if (!folder.cut().isEmpty()) {
                    list.troubles()
                            .add(Trouble.disk("Not all of " + path + ": " + folder.cut() + "."));
                }
                yield list;
            }
        };
    }

    /// One array, a question on each line, told piece by piece: all together they may be longer
    /// than memory.
    void json(PrintStream out) {
        if (questions.isEmpty()) {
            out.print("[]\n");
            return;
        }
        var before = "[\n";
        for (int from = 0; from < questions.size(); from += TOLD_TOGETHER) {
            var some = questions.subList(from, Math.min(from + TOLD_TOGETHER, questions.size()));
            for (var lines : told(some)) {
                out.print(before);
                out.writeBytes(lines);
                before = ",\n";
            }
        }
        out.print("\n]\n");
    }

    private static List<byte[]> told(List<QuestionJson> some) {
        int runs = Math.ceilDiv(some.size(), TOLD_AT_ONCE);
        return upTo(runs, 1)
                .mapToObj(run -> {
                    int from = run * TOLD_AT_ONCE;
                    int to = Math.min(from + TOLD_AT_ONCE, some.size());
                    return QuestionJson.json(some.subList(from, to));
                })
                .toList();
    }

    /// Whole numbers below a size, for all processors at a time where there are many.
    private static IntStream upTo(int size, int few) {
        var all = IntStream.range(0, size);
        return size > few ? all.parallel() : all;
    }

    private static QuestionList read(
            Notes notes, Decisions decisions, List<Path> paths, Speech speech) {
        var list =
                new QuestionList(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var path : paths) {
            switch (notes.read(path)) {
                case Reading.Gone(var why) -> list.troubles().add(Trouble.disk(why));
                case Reading.Failed(var why) -> list.troubles().add(Trouble.disk(why));
                case Reading.Loaded loaded ->
                        list.add(path, Note.of(loaded.bytes(), decisions.of(path)), speech);
            }
        }
        list.remarks().addAll(decisions.remarks());
        return list;
    }

    private void add(Path path, Note note, Speech speech) {
        note.readOnlyReason()
                .ifPresent(why ->
                        troubles.add(Trouble.disk("Cannot read " + path + ": " + why + ".")));
        var asked = note.questions();
        if (asked.isEmpty()) {
            return;
        }
        var budgets = budgets(asked);
        questions.addAll(
                upTo(asked.size(), FEW)
                        .mapToObj(at -> json(path, note, asked.get(at), budgets.get(at), speech))
                        .toList());
        asked.forEach(question -> keys.add(question.key()));
    }

    private static List<Duration> budgets(List<Question> questions) {
        var items = questions.stream().map(QuestionList::item).toList();
        return Budgets.of(Plan.of("", items)).each();
    }

    private static Item item(Question question) {
        var direction =
                switch (question.direction()) {
                    case ANSWER -> Direction.ANSWER;
                    case ASK -> Direction.ASK;
                };
        return Item.of(question.key(), question.text(), direction).withHint(question.timeHint());
    }

    private static QuestionJson json(
            Path path, Note note, Question question, Duration budget, Speech speech) {
        var sections = question.sectionPath();
        return new QuestionJson(
                question.number(),
                path.toString(),
                question.line(),
                question.text(),
                word(question.kind()),
                sections.isEmpty() ? "" : sections.getLast(),
                word(question.direction()),
                budget,
                note.isAnswered(question),
                note.answer(question)
                        .map(Answer::text)
                        .filter(text -> !text.isBlank())
                        .map(speech::aloud),
                question.timeHint(),
                () -> beside(note.material(question)));
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
