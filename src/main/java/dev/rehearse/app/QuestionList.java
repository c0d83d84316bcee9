package dev.rehearse.app;

import dev.rehearse.note.Note;
import dev.rehearse.rehearsal.Speech;
import dev.rehearse.store.Decisions;
import dev.rehearse.store.Listing;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.QuestionJson;
import dev.rehearse.store.Reading;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The questions of a note, or of all notes of a folder, and what could not be read.
///
/// @param remarks what deserves a word and is no trouble
record QuestionList(List<Listed> questions, List<Trouble> troubles, List<String> remarks) {
    /// So many are written by all processors at a time, and wait in memory to be told.
    private static final int TOLD_TOGETHER = 256;

    private static final int TOLD_AT_ONCE = 32;

    static QuestionList of(Places places, Path path) {
        var notes = new Notes(places);
        var decisions = new Decisions(places, path);
        return switch (notes.list(path)) {
            case Listing.Nothing nothing ->
                    new QuestionList(List.of(), List.of(Trouble.of(nothing)), List.of());
            case Listing.One one -> read(notes, decisions, List.of(one.note()));
            case Listing.Folder.Whole whole -> read(notes, decisions, whole.notes());
            case Listing.Folder.Cut cut -> {
                var list = read(notes, decisions, cut.notes());
                list.troubles().add(Trouble.disk(cut.line()));
                yield list;
            }
        };
    }

    /// One array, a question on each line, told piece by piece: all together they may be longer
    /// than memory.
    ///
    /// @param speech how fast the person says an answer
    void json(PrintStream out, Speech speech) {
        if (questions.isEmpty()) {
            out.print("[]\n");
            return;
        }
        var before = "[\n";
        for (int from = 0; from < questions.size(); from += TOLD_TOGETHER) {
            var some = questions.subList(from, Math.min(from + TOLD_TOGETHER, questions.size()));
            for (var lines : told(some, speech)) {
                out.print(before);
                out.writeBytes(lines);
                before = ",\n";
            }
        }
        out.print("\n]\n");
    }

    private static List<byte[]> told(List<Listed> some, Speech speech) {
        int runs = Math.ceilDiv(some.size(), TOLD_AT_ONCE);
        var all = IntStream.range(0, runs);
        return (runs > 1 ? all.parallel() : all)
                .mapToObj(run -> {
                    int from = run * TOLD_AT_ONCE;
                    int to = Math.min(from + TOLD_AT_ONCE, some.size());
                    return QuestionJson.json(some.subList(from, to), one -> one.json(speech));
                })
                .toList();
    }

    private static QuestionList read(Notes notes, Decisions decisions, List<Path> paths) {
        var list = new QuestionList(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var path : paths) {
            switch (notes.read(path)) {
                case Reading.Gone(var why) -> list.troubles().add(Trouble.disk(why));
                case Reading.Failed(var why) -> list.troubles().add(Trouble.disk(why));
                case Reading.Loaded loaded ->
                        list.add(path, Note.of(loaded.bytes(), decisions.of(path)));
            }
        }
        list.remarks().addAll(decisions.remarks());
        return list;
    }

    private void add(Path path, Note note) {
        note.readOnlyReason()
                .ifPresent(why ->
                        troubles.add(Trouble.disk("Cannot read " + path + ": " + why + ".")));
        note.questions().forEach(question -> questions.add(new Listed(path, note, question)));
    }
}
