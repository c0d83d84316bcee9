package dev.rehearse.ui;

import dev.rehearse.note.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.TextField;

import java.util.List;

/// The answer editor outside a run. It opens on the stored answer, or on a newer draft of it, with
/// the caret at the end; leaving it saves.
final class Editing {

    private Editing() {}

    static Step open(State state, Moment now) {
        var study = Stepping.toStudy(state);
        return study.open()
                .flatMap(OpenNote::question)
                .map(question -> open(study, question))
                .orElse(Step.of(state));
    }

    static Step open(State state, Question question) {
        var stored = state.open().map(open -> Answers.stored(open.note(), question)).orElse("");
        var draft = Drafts.of(state, question);
        var text = TextField.of(draft.map(Message.Draft::text).orElse(stored)).documentEnd(false);
        var shown =
                state.banner() instanceof Banner.Recovered
                        ? state.withBanner(new Banner.None())
                        : state;
        var next = shown.withMode(new Mode.Editing(question, stored, text, List.of()));
        return Step.of(
                draft.filter(d -> !d.text().equals(stored))
                        .map(d -> next.withFile(new FileState.Drafted(d.at())))
                        .orElse(next));
    }

    /// Between the question in the note and its answer.
    static Step toggle(State state, Moment now) {
        return state.mode() instanceof Mode.Editing ? close(state, now) : open(state, now);
    }

    static Step save(State state, Moment now) {
        if (!(state.mode() instanceof Mode.Editing editing)) {
            return Step.of(state, new Effect.TryAgain());
        }
        var text = editing.text().text();
        if (text.equals(editing.stored())) {
            return Drafts.dropAll(state.withNotice(Notice.at(now, "saved")), editing.question());
        }
        var theirs =
                state.open()
                        .map(open -> Answers.stored(open.note(), editing.question()))
                        .orElse(editing.stored());
        if (!theirs.equals(editing.stored()) && !theirs.equals(text)) {
            return Answers.keepAsDraft(
                    state.withMode(editing.withStored(theirs)), now, "this answer too");
        }
        if (text.isBlank()) {
            return Step.of(state.withPopup(askToDelete(editing)));
        }
        return Answers.write(
                state, now, Drafts.key(state, editing.question()), editing.question(), text);
    }

    /// Saves what changed and goes back to the note. A draft that was only looked at stays one.
    static Step close(State state, Moment now) {
        if (state.mode() instanceof Mode.Editing editing && !editing.text().canUndo()) {
            return leave(state, now);
        }
        return save(state, now)
                .then(after ->
                        after.popup() instanceof Popup.None ? leave(after, now) : Step.of(after));
    }

    static Step leave(State state, Moment now) {
        if (state.mode() instanceof Mode.Editing editing && !editing.run().isEmpty()) {
            return Reviewing.goOn(state, editing.run().getFirst(), now);
        }
        return Step.of(Stepping.toStudy(state));
    }

    private static Popup askToDelete(Mode.Editing editing) {
        return Popup.ask(
                "Delete this answer?",
                "The text is empty. The heading of the answer would go from the note too.",
                "Delete",
                "Keep the old one",
                (state, now) ->
                        Answers.delete(
                                        state,
                                        now,
                                        Drafts.key(state, editing.question()),
                                        editing.question())
                                .then(after -> leave(after, now)),
                (state, now) ->
                        Drafts.dropAll(state.withFile(new FileState.Same()), editing.question())
                                .then(after -> leave(after, now)));
    }
}
