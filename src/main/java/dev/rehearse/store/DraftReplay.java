package dev.rehearse.store;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The drafts that a journal's records add up to.
final class DraftReplay {
    private record Standing(Draft draft, int step) {}

    private final Map<Integer, Standing> standing = new LinkedHashMap<>();

    private DraftReplay() {}

    static List<Draft> of(byte[] journal) {
        var replay = new DraftReplay();
        var bytes = ByteBuffer.wrap(journal);
        for (var entry = DraftEntry.next(bytes);
                entry.isPresent();
                entry = DraftEntry.next(bytes)) {
            replay.take(entry.get());
        }
        return replay.standing.values().stream().map(Standing::draft).toList();
    }

    /// Whether something in it was passed over that is more than a last record cut off by a kill.
    static boolean passedOver(byte[] journal) {
        var bytes = ByteBuffer.wrap(journal);
        int end = 0;
        int read = 0;
        for (var entry = DraftEntry.next(bytes);
                entry.isPresent();
                entry = DraftEntry.next(bytes)) {
            read += DraftEntry.encode(entry.get()).remaining();
            end = bytes.position();
        }
        int torn = DraftEntry.isCutOff(journal, end) ? journal.length - end : 0;
        return read + torn < journal.length;
    }

    private void take(DraftEntry entry) {
        switch (entry) {
            case DraftEntry.Whole(var number, var draft) ->
                    standing.put(number, new Standing(draft, 0));
            case DraftEntry.Edit edit ->
                    standing.computeIfPresent(edit.number(), (number, old) -> after(old, edit));
            case DraftEntry.End(var number) -> standing.remove(number);
        }
    }

    // An edit of another text than the one at hand, because a record between was lost, is left
    // out: an older text is better than a wrong one.
    private static Standing after(Standing old, DraftEntry.Edit edit) {
        var text = old.draft().text();
        var end = (long) edit.offset() + edit.removed();
        if (edit.step() != old.step() + 1
                || edit.offset() < 0
                || edit.removed() < 0
                || end > text.length()) {
            return old;
        }
        var changed =
                new StringBuilder(text)
                        .replace(edit.offset(), (int) end, edit.inserted())
                        .toString();
        var draft = old.draft();
        var at = Instant.ofEpochMilli(edit.millis());
        return new Standing(new Draft(draft.of(), draft.baseHash(), changed, at), edit.step());
    }
}
