package dev.rehearse.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.note.Diff;
import dev.rehearse.screen.Safe;
import dev.rehearse.store.HistoryJson;
import dev.rehearse.store.Kept;
import dev.rehearse.store.Listing;
import dev.rehearse.store.LocalHistory;
import dev.rehearse.store.LocalHistory.Found;
import dev.rehearse.store.Locks;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Reading;
import dev.rehearse.store.Save;
import dev.rehearse.store.Saved;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `rehearse history`: what was saved into a note, what one save changed, and the note as it was
/// before one.
final class HistoryCommand {
    private static final int AROUND = 3;

    private final Shell shell;
    private final Notes notes;
    private final LocalHistory history;
    private final DateTimeFormatter time;

    HistoryCommand(Shell shell, ZoneId zone) {
        this.shell = shell;
        notes = new Notes(shell.places());
        history = new LocalHistory(shell.places());
        time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(zone);
    }

    Asked run(Words words) {
        if (words.path().isEmpty()) {
            return usage("no note is named; say 'rehearse history NOTE'.");
        }
        boolean two = words.has("--diff") && words.has("--restore");
        if (two || (words.has("--json") && (words.has("--diff") || words.has("--restore")))) {
            return usage("--json lists, --diff shows and --restore writes; take one.");
        }
        var path = words.path().get();
        if (notes.list(path) instanceof Listing.Folder) {
            return usage(path + " is a folder, and each note has its own; name one note.");
        }
        if (notes.list(path) instanceof Listing.Nothing nothing) {
            return shell.refuse(Trouble.of(nothing));
        }
        return switch (notes.read(path)) {
            case Reading.Gone(var why) -> shell.refuse(Trouble.disk(why));
            case Reading.Failed(var why) -> shell.refuse(Trouble.disk(why));
            case Reading.Loaded loaded -> run(words, loaded);
        };
    }

    private Asked run(Words words, Reading.Loaded note) {
        if (words.text("--diff").isPresent()) {
            return diff(note, words.text("--diff").get());
        }
        if (words.text("--restore").isPresent()) {
            return restore(note, words.text("--restore").get(), Answers.Links.of(words));
        }
        return list(note, words.has("--json"));
    }

    private Asked usage(String why) {
        return shell.refuse(Trouble.usage("Cannot show the local history: " + why));
    }

    private Asked list(Reading.Loaded note, boolean json) {
        var past = history.past(note.version());
        if (json) {
            shell.out().print(HistoryJson.array(past.saves()));
        } else {
            shell.show(past.saves().stream().map(this::line).toList());
        }
        if (past.saves().isEmpty() && past.remarks().isEmpty()) {
            shell.say(note.path() + " was not saved by this program in the last 30 days.");
        }
        past.remarks().forEach(shell::say);
        return shell.finish(past.remarks().isEmpty() ? Exit.DONE : Exit.DISK);
    }

    private String line(Save save) {
        var why = save.why();
        var line =
                String.format(
                        Locale.ROOT,
                        "%s  %s  %-18s  %5s %5s  %s",
                        save.id(),
                        time.format(save.at()),
                        why.words(),
                        "+" + save.added(),
                        "-" + save.removed(),
                        Safe.text(why.question()));
        return line.stripTrailing();
    }

    private Asked diff(Reading.Loaded note, String id) {
        return switch (history.change(note.version(), id)) {
            case Found.Nothing() -> unknown(note, id);
            case Found.Lost(var why) -> lost(note, id, why);
            case Found.Change change -> {
                shell.show(lines(note.path(), change));
                yield shell.finish(Exit.DONE);
            }
        };
    }

    private List<String> lines(Path path, Found.Change change) {
        var save = change.save();
        var lines = new ArrayList<String>();
        lines.add("--- " + Safe.text(path.toString()) + "  before " + time.format(save.at()));
        lines.add("+++ " + Safe.text(path.toString()) + "  " + save.why().words());
        var diff = Diff.ofLines(text(change.old()), text(change.fresh()));
        for (var group : diff.near(AROUND)) {
            lines.add(head(change.line(), group));
            group.forEach(piece -> lines.add(sign(piece.kind()) + Safe.text(piece.text())));
        }
        return lines;
    }

    // As `diff -u` counts: from 1, or the line before where nothing stands.
    private static String head(int line, List<Diff.Piece> group) {
        var first = group.getFirst();
        long old = group.stream().filter(piece -> piece.kind() != Diff.Kind.NEW).count();
        long fresh = group.stream().filter(piece -> piece.kind() != Diff.Kind.OLD).count();
        return "@@ -"
                + range(line + first.old(), old)
                + " +"
                + range(line + first.fresh(), fresh)
                + " @@";
    }

    private static String range(int before, long count) {
        return (count == 0 ? before : before + 1) + "," + count;
    }

    private static String sign(Diff.Kind kind) {
        return switch (kind) {
            case SAME -> " ";
            case OLD -> "-";
            case NEW -> "+";
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    private Asked unknown(Reading.Loaded note, String id) {
        return LocalHistory.isId(id)
                ? shell.refuse(
                        Trouble.refused(
                                "The local history of "
                                        + note.path()
                                        + " has no "
                                        + id
                                        + "; 'rehearse history "
                                        + note.path()
                                        + "' lists what it has."))
                : usage("'" + id + "' is no id, which is eight of 0-9 and a-f.");
    }

    private Asked lost(Reading.Loaded note, String id, String why) {
        return shell.refuse(
                Trouble.disk("Cannot have " + id + " of " + note.path() + " back: " + why + "."));
    }

    private Asked restore(Reading.Loaded note, String id, Answers.Links links) {
        var whyNot = links.whyNot(note.path(), note.version());
        if (whyNot.isPresent()) {
            return shell.refuse(
                    Trouble.refused("Cannot restore " + note.path() + ": " + whyNot.get()));
        }
        return switch (history.before(note.version(), id)) {
            case Found.Nothing() -> unknown(note, id);
            case Found.Lost(var why) -> lost(note, id, why);
            case Found.Change change -> locked(note, change);
        };
    }

    private Asked locked(Reading.Loaded note, Found.Change change) {
        return switch (new Locks(shell.places()).take(note.version(), shell.clock().instant())) {
            case Locks.Taken.Theirs(var holder) ->
                    shell.refuse(
                            Trouble.refused(
                                    "Cannot restore "
                                            + note.path()
                                            + ": "
                                            + holder.words()
                                            + " has it open; restore there, or leave it and try"
                                            + " again."));
            case Locks.Taken.Failed(var why) -> save(note, change, why);
            case Locks.Taken.Ours(var hold) -> {
                try (hold) {
                    yield save(note, change, "");
                }
            }
        };
    }

    private Asked save(Reading.Loaded note, Found.Change change, String remark) {
        var at = shell.clock().instant();
        var keeping = history.keep(note.version(), change.old(), Save.Why.RESTORE, at);
        if (keeping.kept() instanceof Kept.Failed(var why)) {
            return shell.refuse(
                    Trouble.disk(
                            "Cannot restore "
                                    + note.path()
                                    + ", which could not be undone: "
                                    + why
                                    + "."));
        }
        return switch (notes.save(note.path(), note.version(), change.old())) {
            case Saved.Ok ok -> {
                var said = keeping.done() instanceof Kept.Failed(var why) ? why : remark;
                if (!said.isEmpty()) {
                    shell.say("Restored, but " + said + ".");
                }
                yield shell.finish(Exit.DONE);
            }
            case Saved.ChangedOnDisk changed ->
                    shell.refuse(
                            Trouble.refused(
                                    "Cannot restore "
                                            + note.path()
                                            + ": another program changed it this moment; look at"
                                            + " it first."));
            case Saved.Failed(var why) -> shell.refuse(Trouble.disk(why));
            case Saved.Gone(var why) -> shell.refuse(Trouble.disk(why));
        };
    }
}
