package dev.rehearse.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.note.Answer;
import dev.rehearse.note.Diff;
import dev.rehearse.note.Note;
import dev.rehearse.outline.Overrides;
import dev.rehearse.store.LocalHistory;
import dev.rehearse.store.LocalHistory.Found;
import dev.rehearse.store.Places;
import dev.rehearse.store.Save;
import dev.rehearse.store.Version;
import dev.rehearse.ui.Effect;
import dev.rehearse.ui.Message;
import dev.rehearse.ui.history.Against;
import dev.rehearse.ui.history.SaveRow;
import dev.rehearse.ui.history.Seen;

import java.util.function.Function;

/// The local history as the screen shows it.
final class PastSaves {
    private final LocalHistory history;

    private final Function<String, Overrides> decided;

    /// `decided` tells what the person made of the questions of a note.
    PastSaves(Places places, Function<String, Overrides> decided) {
        history = new LocalHistory(places);
        this.decided = decided;
    }

    Message list(String path, Version known) {
        var past = history.past(known);
        var rows = past.saves().stream().map(PastSaves::row).toList();
        return new Message.HistoryRead(path, rows, String.join(" ", past.remarks()));
    }

    private static SaveRow row(Save save) {
        var why = save.why();
        return new SaveRow(
                save.id(), save.at(), why.words(), why.question(), save.added(), save.removed());
    }

    Message save(Effect.ReadSave read, Version known) {
        var found =
                switch (read.against()) {
                    case AFTER -> history.change(known, read.id());
                    case NOW -> history.before(known, read.id());
                };
        return new Message.SaveRead(
                read.path(), read.id(), read.against(), seen(found, read, known));
    }

    private Seen seen(Found found, Effect.ReadSave read, Version known) {
        return switch (found) {
            case Found.Nothing() -> new Seen.Lost("it is no longer kept");
            case Found.Lost(var why) -> new Seen.Lost(why);
            case Found.Change change ->
                    new Seen.Change(
                            change.line(),
                            Diff.ofLines(text(change.old()), text(change.fresh())),
                            earlier(change, read, known));
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    /// What the save was of: one answer, as it stood in the note before, or all of it.
    private Seen.Earlier earlier(Found.Change change, Effect.ReadSave read, Version known) {
        var why = change.save().why();
        if (why.number() == 0) {
            return new Seen.Whole();
        }
        var whole = read.against() == Against.NOW ? change : history.before(known, read.id());
        if (!(whole instanceof Found.Change before)) {
            return new Seen.Whole();
        }
        var note = Note.of(before.old(), decided.apply(read.path())).read();
        return note.questions().stream()
                .filter(question -> question.text().equals(why.question()))
                .findFirst()
                .<Seen.Earlier>map(question ->
                        new Seen.Answer(
                                question.key(), note.answer(question).map(Answer::text).orElse("")))
                .orElse(new Seen.Whole());
    }
}
