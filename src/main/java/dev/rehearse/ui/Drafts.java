package dev.rehearse.ui;

import dev.rehearse.note.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.TextField;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Texts that are in the journal and in no note.
final class Drafts {

    private Drafts() {}

    static DraftKey key(State state, Question question) {
        return new DraftKey(state.open().map(OpenNote::path).orElse(""), question.key(), "");
    }

    /// The newest draft of this question, whichever run it comes from.
    static Optional<Message.Draft> of(State state, Question question) {
        var path = state.open().map(OpenNote::path).orElse("");
        return state.drafts().stream()
                .filter(draft -> draft.key().notePath().equals(path))
                .filter(draft -> draft.key().questionKey().equals(question.key()))
                .filter(draft -> !draft.text().isEmpty())
                .max((a, b) -> a.at().compareTo(b.at()));
    }

    /// What a run that ended early leaves: its text, where the notebook and the editor show it.
    static State found(State state, Session session, Moment now) {
        if (session.text().isEmpty()) {
            return state;
        }
        return with(
                state, new Message.Draft(session.draftKey(), session.text().text(), now.wall()));
    }

    static State with(State state, Message.Draft draft) {
        var drafts = new ArrayList<>(without(state, draft.key()));
        drafts.add(draft);
        return state.withDrafts(drafts);
    }

    static List<Message.Draft> without(State state, DraftKey key) {
        return state.drafts().stream().filter(draft -> !draft.key().equals(key)).toList();
    }

    /// `31 words of question 9, from 13:58`.
    static String waiting(State state, Message.RunFound found) {
        var session = Session.of(found.run(), found.notePath());
        return recovered(state, textOf(state, session.draftKey()), found);
    }

    static String recovered(State state, TextField text, Message.RunFound found) {
        int words = text.wordCount();
        return (words == 1 ? "1 word" : words + " words")
                + " of question "
                + (found.run().current() + 1)
                + ", from "
                + Dates.time(found.at(), state.preferences().zone());
    }

    static TextField textOf(State state, DraftKey key) {
        return state.drafts().stream()
                .filter(draft -> draft.key().equals(key))
                .map(draft -> TextField.of(draft.text()).documentEnd(false))
                .findFirst()
                .orElse(TextField.empty());
    }

    static Step askToDiscard(State state, Moment now) {
        return Step.of(
                state.withPopup(
                        Popup.ask(
                                "Discard this draft?",
                                "The text is in no note. It is gone after this.",
                                "Discard",
                                "Keep it",
                                Drafts::discard)));
    }

    private static Step discard(State state, Moment now) {
        if (state.mode() instanceof Mode.Editing editing) {
            var key = key(state, editing.question());
            var shown = editing.withText(TextField.of(editing.stored()).documentEnd(false));
            return dropAll(state.withMode(shown), editing.question(), key);
        }
        return state.open()
                .flatMap(OpenNote::question)
                .map(question -> dropAll(state, question, key(state, question)))
                .orElse(Step.of(state));
    }

    private static Step dropAll(State state, Question question, DraftKey own) {
        var step = Step.of(state.withFile(new FileState.Same()), new Effect.DropDraft(own));
        for (var draft : state.drafts()) {
            if (draft.key().questionKey().equals(question.key())
                    && draft.key().notePath().equals(own.notePath())) {
                var key = draft.key();
                step =
                        step.and(new Effect.DropDraft(key))
                                .then(after -> Step.of(after.withDrafts(without(after, key))));
            }
        }
        return step;
    }
}
