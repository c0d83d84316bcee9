package dev.rehearse.ui;

import dev.rehearse.question.Question;
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
        return besides(state, question, "");
    }

    /// The newest draft of this question that says something else.
    static Optional<Message.Draft> besides(State state, Question question, String text) {
        var path = state.open().map(OpenNote::path).orElse("");
        return state.drafts().stream()
                .filter(draft -> draft.key().notePath().equals(path))
                .filter(draft -> draft.key().questionKey().equals(question.key()))
                .filter(draft -> !draft.key().isKept())
                .filter(draft -> !draft.text().isEmpty() && !draft.text().equals(text))
                .max((a, b) -> a.at().compareTo(b.at()));
    }

    /// The newest text of the question in front that is in no note, and not of this run.
    static Optional<Message.Draft> beside(State state, Session session) {
        return Running.question(state, session)
                .flatMap(question -> beside(state, session, question));
    }

    private static Optional<Message.Draft> beside(State state, Session session, Question question) {
        var stored = Answers.stored(state.open().orElseThrow().note(), question);
        var run = session.run().id();
        var others = state.drafts().stream().filter(it -> !it.key().runId().equals(run)).toList();
        return besides(state.withDrafts(others), question, stored);
    }

    /// Those of the open note that no question of it asks for any more, the newest first. What a
    /// run that goes on holds is not lost.
    static List<Message.Draft> astray(State state) {
        var path = state.open().filter(open -> open.note().isRead()).map(OpenNote::path).orElse("");
        var on = Running.session(state).map(session -> session.run().id()).orElse("none");
        return state.drafts().stream()
                .filter(draft -> draft.key().notePath().equals(path))
                .filter(draft -> !draft.key().isKept() && !draft.text().isBlank())
                .filter(draft -> !draft.key().runId().equals(on))
                .filter(draft -> Running.question(state, draft.key()).isEmpty())
                .sorted((a, b) -> b.at().compareTo(a.at()))
                .toList();
    }

    /// Whether the question was answered in a run after this was written.
    static boolean isOlder(State state, Message.Draft draft) {
        return state.past().attempts().stream()
                .filter(attempt -> attempt.isDone())
                .filter(attempt -> attempt.questionKey().equals(draft.key().questionKey()))
                .anyMatch(attempt -> attempt.endedAt().isAfter(draft.at()));
    }

    /// What an editor held when the program ended without saving it.
    static Step found(State state, Moment now, List<Message.Draft> drafts) {
        return Following.now(state.withDrafts(drafts)).then(next -> recovered(next, now));
    }

    private static Step recovered(State next, Moment now) {
        var path = next.open().map(OpenNote::path).orElse("");
        return next.drafts().stream()
                .filter(draft -> draft.key().runId().isEmpty() && !draft.text().isBlank())
                .filter(draft -> draft.key().notePath().equals(path))
                .max((a, b) -> a.at().compareTo(b.at()))
                .flatMap(draft ->
                        Running.question(next, draft.key()).map(q -> at(next, now, q, draft)))
                .orElseGet(() -> Interviewing.found(astrayTold(next, now), now));
    }

    private static State astrayTold(State state, Moment now) {
        var astray = astray(state);
        if (astray.isEmpty()) {
            return state;
        }
        var draft = astray.getFirst();
        var what =
                count(TextField.of(draft.text()))
                        + ", from "
                        + Dates.since(draft.at(), now.wall(), state.preferences().zone())
                        + ": its question is gone";
        return state.withBanner(state.banner().then(new Banner.Astray(what)));
    }

    private static Step at(State state, Moment now, Question question, Message.Draft draft) {
        var what =
                count(TextField.of(draft.text()))
                        + " of question "
                        + question.number()
                        + ", from "
                        + Dates.since(draft.at(), now.wall(), state.preferences().zone());
        return Step.of(
                Moving.toLine(state, question.line())
                        .withBanner(state.banner().then(new Banner.Recovered(what))));
    }

    private static String count(TextField text) {
        return text.wordCount() == 1 ? "1 word" : text.wordCount() + " words";
    }

    /// Journals a text as it is now.
    static Step keep(State state, Moment now, DraftKey key, TextField text) {
        var draft = new Message.Draft(key, text.text(), now.wall());
        var drafts = new ArrayList<>(without(state, key));
        drafts.add(draft);
        return Step.of(
                state.withDrafts(drafts)
                        .withFile(new FileState.Drafted(now.wall()))
                        .withNotice(Notice.NONE),
                new Effect.KeepDraft(key, draft.text()));
    }

    static Step drop(State state, DraftKey key) {
        return Step.of(state.withDrafts(without(state, key)), new Effect.DropDraft(key));
    }

    static List<Message.Draft> without(State state, DraftKey key) {
        return state.drafts().stream().filter(draft -> !draft.key().equals(key)).toList();
    }

    /// `31 words of question 9, from 13:58`.
    static String waiting(State state, Moment now, Message.RunFound found) {
        var session = Session.of(found.run(), found.notePath());
        return recovered(state, now, textOf(state, session.draftKey()), found);
    }

    static String recovered(State state, Moment now, TextField text, Message.RunFound found) {
        return (text.isEmpty() ? "" : count(text) + " of ")
                + "question "
                + (found.run().current() + 1)
                + ", from "
                + Dates.since(found.at(), now.wall(), state.preferences().zone());
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
                                Drafts::discard,
                                (same, at) -> Step.of(same))));
    }

    private static Step discard(State state, Moment now) {
        if (state.mode() instanceof Mode.Editing editing) {
            var stored = TextField.of(editing.stored()).documentEnd(false);
            var shown = editing.withText(stored).asOpened();
            return dropAll(
                    state.withMode(shown).withFile(new FileState.Same()), editing.question());
        }
        return state.open()
                .flatMap(OpenNote::question)
                .map(question -> dropAll(state.withFile(new FileState.Same()), question))
                .orElse(Step.of(state));
    }

    /// Every draft of this question, whichever run it comes from.
    static Step dropAll(State state, Question question) {
        var own = key(state, question);
        var step = drop(state, own);
        for (var draft : state.drafts()) {
            var key = draft.key();
            if (key.questionKey().equals(own.questionKey())
                    && key.notePath().equals(own.notePath())
                    && !key.isKept()) {
                step = step.then(after -> drop(after, key));
            }
        }
        return step;
    }
}
