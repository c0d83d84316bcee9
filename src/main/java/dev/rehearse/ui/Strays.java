package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Moment;

import java.util.ArrayList;
import java.util.List;

/// Drafts whose questions are gone from their note: they are kept, and can be taken elsewhere.
final class Strays {

    private Strays() {}

    static List<Intention> of(State state, OpenNote open) {
        var all = new ArrayList<Intention>();
        for (var draft : Drafts.astray(state)) {
            var name = name(state, draft);
            if (open.question().filter(question -> isFree(state, draft, question)).isPresent()) {
                all.add(new Intention.Stray(Intention.Stray.Does.TAKE, draft, name));
            }
            all.add(new Intention.Stray(Intention.Stray.Does.COPY, draft, name));
            all.add(new Intention.Stray(Intention.Stray.Does.DISCARD, draft, name));
        }
        return all;
    }

    /// A text never takes the place of another one.
    private static boolean isFree(State state, Message.Draft draft, Question question) {
        var to = draft.key().of(question.key());
        return state.drafts().stream().noneMatch(other -> other.key().equals(to));
    }

    /// Its question as it was rehearsed; else how the text begins.
    static String name(State state, Message.Draft draft) {
        return state.past().attempts().reversed().stream()
                .filter(attempt -> attempt.questionKey().equals(draft.key().questionKey()))
                .map(Attempt::wording)
                .findFirst()
                .orElseGet(() -> draft.text().strip().lines().findFirst().orElse(""));
    }

    static Step chosen(State state, Moment now, Intention.Stray stray) {
        var draft = stray.draft();
        return switch (stray.does()) {
            case TAKE -> take(state, now, draft);
            case COPY ->
                    Step.of(
                            state.withClip(draft.text()).withNotice(Notice.at(now, "copied")),
                            new Effect.Copy(draft.text()));
            case DISCARD -> Step.of(state.withPopup(askToDiscard(draft)));
        };
    }

    /// The editor opens on it: what is written into the note is still the person's to say.
    private static Step take(State state, Moment now, Message.Draft draft) {
        var question = state.open().flatMap(OpenNote::question);
        if (question.isEmpty()) {
            return Step.of(state);
        }
        var to = draft.key().of(question.get().key());
        var drafts = new ArrayList<>(Drafts.without(state, draft.key()));
        drafts.add(new Message.Draft(to, draft.text(), draft.at()));
        var next = state.withDrafts(drafts).withBanner(state.banner().hidden());
        return Step.of(next, new Effect.MoveDraft(draft.key(), to))
                .then(after -> Editing.open(after, now, question.get()));
    }

    private static Popup askToDiscard(Message.Draft draft) {
        return Popup.ask(
                "Discard this draft?",
                "The text is in no note. It is gone after this.",
                "Discard",
                "Keep it",
                (state, now) -> Drafts.drop(state.withBanner(state.banner().hidden()), draft.key()),
                (state, now) -> Step.of(state));
    }
}
