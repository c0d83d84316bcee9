package dev.rehearse.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.note.Diff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Every state of a note before a save, so that it can be seen and had back.
///
/// Of a large note only the lines that changed are kept: it does not push out the rest. What other
/// programs changed between two saves is listed too.
public final class LocalHistory {
    private static final int LARGEST_WHOLE = 1 << 20;
    private static final String WHOLE = "the local history";

    private final Path folder;
    private final Deflated texts;

    public LocalHistory(Places places) {
        folder = places.state().resolve("history");
        texts = new Deflated(folder.resolve("texts"));
    }

    /// A save that has been prepared: it enters the list when it went well.
    ///
    /// @param kept whether the old text is on the disk
    public record Keeping(Kept kept, Optional<Entered> entry) {
        public interface Entered {
            Kept now();
        }

        /// The save went well.
        public Kept done() {
            return entry.map(Entered::now).orElse(new Kept.Ok());
        }
    }

    /// To be called before the note is written.
    public Keeping keep(Version before, byte[] after, Save.Why why, Instant at) {
        if (before.sameBytes(after)) {
            return new Keeping(new Kept.Ok(), Optional.empty());
        }
        try {
            boolean whole = Math.max(before.bytes().length, after.length) <= LARGEST_WHOLE;
            var range =
                    whole ? HistoryLine.Range.WHOLE : HistoryLine.Range.of(before.bytes(), after);
            var old = range.in(before.bytes());
            var fresh = range.in(after);
            var names = kept(old, fresh);
            var line =
                    HistoryLine.of(
                            before,
                            whole ? names.getLast() : Hash.sha256(after),
                            range,
                            names,
                            diff(old, fresh),
                            new HistoryLine.Occasion(at, why));
            return new Keeping(new Kept.Ok(), Optional.of(() -> enter(before, line, old, fresh)));
        } catch (IOException failure) {
            return new Keeping(failed(failure), Optional.empty());
        }
    }

    private static Kept failed(IOException failure) {
        return new Kept.Failed("the local history is not kept: " + Cause.of(failure));
    }

    private List<String> kept(byte[] old, byte[] fresh) throws IOException {
        if (old.length > Deflated.LARGEST || fresh.length > Deflated.LARGEST) {
            throw new Cause.Refused("the change is too large");
        }
        Disk.folder(folder);
        return List.of(texts.keep(old), texts.keep(fresh));
    }

    private static Diff diff(byte[] old, byte[] fresh) {
        return Diff.ofLines(new String(old, UTF_8), new String(fresh, UTF_8));
    }

    private Kept enter(Version before, HistoryLine line, byte[] old, byte[] fresh) {
        var real = before.real();
        try (var lock =
                Disk.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            Turns.await(lock);
            kept(old, fresh); // another window may have made room meanwhile
            HistoryIndex.clear(index(real), HistoryIndex.head(real));
            var moved = known(before);
            if (!moved.lines().isEmpty() && HistoryIndex.read(index(real)).isEmpty()) {
                moved.replaceWith(moved.lines());
            }
            HistoryIndex.append(index(real), HistoryIndex.head(real), line);
            new Forgetting(folder, texts).upTo(line.at());
            return new Kept.Ok();
        } catch (IOException failure) {
            return failed(failure);
        }
    }

    private HistoryIndex known(Version now) throws IOException {
        var own = HistoryIndex.read(index(now.real()));
        return own.isEmpty() ? movedFrom(now).orElse(own) : own;
    }

    /// A note without a history that holds what another one was saved with was renamed, or copied:
    /// it goes on with the history of that one.
    private Optional<HistoryIndex> movedFrom(Version now) {
        var latest = Instant.MIN;
        List<HistoryLine> lines = List.of();
        for (var file : Disk.files(folder, HistoryIndex.END)) {
            for (var line : linesOf(file)) {
                if (line.after().equals(now.hash()) && line.at().isAfter(latest)) {
                    latest = line.at();
                    lines = linesOf(file);
                }
            }
        }
        return lines.isEmpty() || now.bytes().length == 0
                ? Optional.empty()
                : Optional.of(
                        new HistoryIndex(
                                index(now.real()), HistoryIndex.head(now.real()), lines, 0, 0));
    }

    private static List<HistoryLine> linesOf(Path index) {
        try {
            return HistoryIndex.read(index).lines();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private Path index(Path real) {
        return folder.resolve(Hash.key(real.toString()) + HistoryIndex.END);
    }

    /// What is known of a note.
    ///
    /// @param remarks what could not be read
    public record Past(List<Save> saves, List<String> remarks) {}

    /// The saves of a note, newest first.
    public Past past(Version now) {
        try {
            var index = known(now);
            var saves = changes(index, now).reversed().stream().map(HistoryLine::save).toList();
            return new Past(saves, remarks(index, HistoryIndex.head(now.real())));
        } catch (IOException failure) {
            var remark = "Cannot read the local history: " + Cause.of(failure) + ".";
            return new Past(List.of(), List.of(remark));
        }
    }

    private static List<String> remarks(HistoryIndex index, String head) {
        var remarks = new ArrayList<String>();
        if (!index.head().equals(head) && !index.isEmpty()) {
            remarks.add("The local history does not say whose it is: it is damaged.");
            return remarks;
        }
        if (index.damaged() > 0) {
            remarks.add(LeftOut.lines(index.damaged(), WHOLE, "damaged"));
        }
        if (index.newer() > 0) {
            remarks.add(LeftOut.lines(index.newer(), WHOLE, "of a newer version"));
        }
        return remarks;
    }

    // Between two saves that do not meet, and behind the last one, somebody else wrote the note.
    private List<HistoryLine> changes(HistoryIndex index, Version now) {
        var changes = new ArrayList<HistoryLine>();
        if (!index.head().equals(HistoryIndex.head(now.real()))) {
            return changes;
        }
        for (var line : index.lines()) {
            if (!changes.isEmpty() && !changes.getLast().after().equals(line.before())) {
                changes.add(outside(changes.getLast(), line, line.at()));
            }
            changes.add(line);
        }
        if (!changes.isEmpty() && !changes.getLast().after().equals(now.hash())) {
            changes.add(outsideNow(changes.getLast(), now));
        }
        return changes;
    }

    private HistoryLine outside(HistoryLine last, HistoryLine next, Instant at) {
        return last.isWhole() && next.isWhole()
                ? outside(last, next.before(), at, texts.read(next.old()))
                : unseen(last, next.before(), at);
    }

    private HistoryLine outsideNow(HistoryLine last, Version now) {
        return last.isWhole()
                ? outside(last, now.hash(), now.modified(), Optional.of(now.bytes()))
                : unseen(last, now.hash(), now.modified());
    }

    private HistoryLine outside(
            HistoryLine last, String after, Instant at, Optional<byte[]> fresh) {
        var old = texts.read(last.fresh());
        var diff =
                fresh.isEmpty() || old.isEmpty()
                        ? new Diff(List.of())
                        : diff(old.get(), fresh.get());
        return HistoryLine.outside(at, last.after(), after, diff);
    }

    private static HistoryLine unseen(HistoryLine last, String after, Instant at) {
        return HistoryLine.unseen(at, last.after(), after);
    }

    /// What came of looking for a save of this name.
    public sealed interface Found {
        /// The texts before and after it.
        ///
        /// @param line how many lines of the note stand before them
        @SuppressWarnings("ArrayRecordComponent") // compared by nobody
        record Change(Save save, int line, byte[] old, byte[] fresh) implements Found {}

        record Nothing() implements Found {}

        /// It was kept, and cannot be had any more.
        record Lost(String why) implements Found {}
    }

    /// Whether a word can name a save.
    public static boolean isId(String word) {
        return HistoryLine.isId(word);
    }

    /// What a save changed.
    public Found change(Version now, String id) {
        return find(now, id, this::change);
    }

    /// The whole note as it was before this save, as `old`, and as it is now.
    public Found before(Version now, String id) {
        return find(now, id, this::before);
    }

    private interface Look {
        Found at(List<HistoryLine> changes, int at, Version now);
    }

    private Found find(Version now, String id, Look look) {
        try {
            var changes = changes(known(now), now);
            for (int at = changes.size() - 1; at >= 0; at--) {
                if (changes.get(at).id().equals(id)) {
                    return look.at(changes, at, now);
                }
            }
            return new Found.Nothing();
        } catch (IOException failure) {
            return new Found.Lost("the local history cannot be read: " + Cause.of(failure));
        }
    }

    private Found change(List<HistoryLine> changes, int at, Version now) {
        var line = changes.get(at);
        var old = texts.read(line.old());
        var fresh =
                line.fresh().equals(now.hash())
                        ? Optional.of(now.bytes())
                        : texts.read(line.fresh());
        return old.isEmpty() || fresh.isEmpty()
                ? lost(line)
                : new Found.Change(line.save(), line.line(), old.get(), fresh.get());
    }

    private Found before(List<HistoryLine> changes, int at, Version now) {
        var line = changes.get(at);
        return state(changes, at, now)
                .filter(bytes -> Hash.sha256(bytes).equals(line.before()))
                .<Found>map(old -> new Found.Change(line.save(), 0, old, now.bytes()))
                .orElseGet(() -> lost(line));
    }

    private static Found lost(HistoryLine line) {
        return new Found.Lost(
                line.isUnseen()
                        ? "of a note this large only its own saves are kept"
                        : "its text is damaged, or the note was changed outside since");
    }

    // A whole text, or from the first known state behind it change by change back.
    private Optional<byte[]> state(List<HistoryLine> changes, int at, Version now) {
        int known = at;
        while (known < changes.size() && !changes.get(known).isWhole()) {
            known++;
        }
        var state =
                known < changes.size()
                        ? texts.read(changes.get(known).old())
                        : Optional.of(now.bytes());
        for (int i = known - 1; i >= at && state.isPresent(); i--) {
            state = takenBack(changes.get(i), state.get());
        }
        return state;
    }

    private Optional<byte[]> takenBack(HistoryLine line, byte[] after) {
        var old = texts.read(line.old());
        var fresh = texts.read(line.fresh());
        int end = after.length - line.tail();
        if (old.isEmpty()
                || fresh.isEmpty()
                || line.start() > end
                || !Arrays.equals(after, line.start(), end, fresh.get(), 0, fresh.get().length)) {
            return Optional.empty();
        }
        var before = ByteBuffer.allocate(line.start() + old.get().length + line.tail());
        before.put(after, 0, line.start()).put(old.get()).put(after, end, line.tail());
        return Optional.of(before.array());
    }
}
