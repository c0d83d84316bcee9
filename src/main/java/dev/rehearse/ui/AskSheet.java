package dev.rehearse.ui;

import dev.rehearse.ui.popup.LineField;

import java.util.ArrayList;
import java.util.List;

/// What is noted for one question that the person asks; one of its fields is typed in.
record AskSheet(
        String notePath, String questionKey, String question, List<LineField> fields, int at) {

    /// The fields, in their order.
    enum Prompt {
        WHY("why I ask"),
        HOPED("the answer hoped for"),
        FOLLOW_UP("a follow-up");

        private final String words;

        Prompt(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    AskSheet {
        fields = List.copyOf(fields);
    }

    LineField field() {
        return fields.get(at);
    }

    DraftKey key() {
        return DraftKey.prepared(notePath, questionKey, Prompt.values()[at].words());
    }

    AskSheet with(LineField field) {
        var changed = new ArrayList<>(fields);
        changed.set(at, field);
        return new AskSheet(notePath, questionKey, question, changed, at);
    }

    AskSheet moved(int by) {
        int next = Math.floorMod(at + by, fields.size());
        return new AskSheet(notePath, questionKey, question, fields, next);
    }

    boolean isLast() {
        return at == fields.size() - 1;
    }
}
