package dev.rehearse.app;

import dev.rehearse.ui.DraftKey;
import dev.rehearse.ui.Effect;
import dev.rehearse.ui.Message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The saves that failed, to be tried again by themselves and when asked. Of each answer only the
/// last one counts.
final class Unsaved {

    private final Map<DraftKey, Message.SaveAgain> waiting = new LinkedHashMap<>();

    synchronized void add(String path, Effect.Answered what) {
        waiting.put(what.draft(), new Message.SaveAgain(path, what));
    }

    synchronized void remove(DraftKey draft) {
        waiting.remove(draft);
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// What fails again, or cannot be tried since its note is not open, is added again.
    synchronized List<Message.SaveAgain> takeAll() {
        var all = List.copyOf(waiting.values());
        waiting.clear();
        return all;
    }
}
