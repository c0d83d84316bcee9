package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.rehearse.LastAnswer;
import dev.rehearse.ui.rehearse.RunView;

import java.util.ArrayList;
import java.util.List;

/// The last answer over the editor of a run: what is seen of it, and scrolling it.
final class Recalling {

    private Recalling() {}

    static Step up(State state, Moment now) {
        return scrolled(state, -1);
    }

    static Step down(State state, Moment now) {
        return scrolled(state, 1);
    }

    private static Step scrolled(State state, int by) {
        return state.mode() instanceof Mode.Rehearsing(var session)
                        && session.last() instanceof Session.Last.Shown(var top)
                ? Step.of(
                        state.withMode(
                                new Mode.Rehearsing(
                                        session.withLast(to(state, session, top + by)))))
                : Step.of(state);
    }

    private static Session.Last to(State state, Session session, int top) {
        var layout = Panes.run(state.size());
        int most = rows(state, session, layout).size() - RunView.lastAnswerRows(layout);
        return new Session.Last.Shown(Math.clamp(top, 0, Math.max(0, most)));
    }

    /// At most one.
    static List<LastAnswer> of(State state, Session session, Layout layout) {
        return switch (session.last()) {
            case Session.Last.Hidden(), Session.Last.Prompted() -> List.of();
            case Session.Last.Shown(var top) -> List.of(shown(state, session, layout, top));
        };
    }

    private static LastAnswer shown(State state, Session session, Layout layout, int wanted) {
        var rows = rows(state, session, layout);
        int room = Math.min(rows.size(), RunView.lastAnswerRows(layout));
        int top = Math.min(wanted, rows.size() - room);
        int following = rows.size() - room - top;
        var keys = new ArrayList<Hint>();
        keys.add(hint(state, session, "run.last", "hides it"));
        if (following > 0) {
            keys.add(hint(state, session, "last.down", "goes on"));
        } else if (top > 0) {
            keys.add(hint(state, session, "last.up", "goes back"));
        }
        var speech = state.preferences().speech();
        var budget = session.run().budget(session.run().current());
        var stored = text(state, session);
        var text = stored.isBlank() ? shown(state, session) : stored;
        boolean isLong = Words.isLong(speech.aloud(text), budget);
        return new LastAnswer(
                title(state, session),
                // That it is too long is worth more than the number of its words.
                isLong ? Words.aloud(speech.aloud(text), budget) : Words.fact(text, speech, budget),
                rows.subList(top, top + room),
                following,
                keys,
                isLong);
    }

    private static Hint hint(State state, Session session, String id, String verb) {
        var place = session.isSpoken() ? Place.SPEAK : Place.ANSWER;
        return Hint.of(state.keymap().name(id, place), verb);
    }

    /// `last answer`, `draft`, or both.
    static String name(State state, Session session) {
        boolean draft = Drafts.beside(state, session).isPresent();
        if (text(state, session).isBlank()) {
            return "draft";
        }
        var what = kind(state, session);
        return draft ? what + ", draft" : what;
    }

    /// What there is to be read besides a draft.
    static String kind(State state, Session session) {
        return stored(state, session).isBlank() ? "note's text" : "last answer";
    }

    /// That there is a draft of the question is said once, when it comes up: it shows in the hint
    /// only on a screen that has room for hints.
    static Step follow(State before, State after, Moment now) {
        var comes =
                Running.session(after)
                        .filter(session ->
                                Running.session(before)
                                        .filter(was -> isSame(was, session))
                                        .isEmpty());
        boolean silent = !after.notice().shows(now) || after.notice().equals(before.notice());
        return comes.filter(_ -> silent)
                .flatMap(session ->
                        Drafts.beside(after, session).map(draft -> said(after, session, draft)))
                .map(text -> Step.of(after.withNotice(Notice.at(now, text))))
                .orElse(Step.of(after));
    }

    private static boolean isSame(Session was, Session session) {
        return was.run().id().equals(session.run().id())
                && was.run().current() == session.run().current();
    }

    private static String said(State state, Session session, Message.Draft draft) {
        var key = hint(state, session, "run.last", "").key();
        return "a draft of " + moment(state, session, draft) + "; " + key + " shows it";
    }

    private static String moment(State state, Session session, Message.Draft draft) {
        var began = session.run().startedAt().wall();
        return Dates.moment(draft.at(), began, state.preferences().zone());
    }

    /// The stored answer, and below it what is in no note.
    private static String shown(State state, Session session) {
        var stored = text(state, session);
        var draft = Drafts.beside(state, session);
        if (draft.isEmpty()) {
            return stored;
        }
        var text = Answers.kept(draft.get().text());
        return stored.isBlank()
                ? text
                : stored + "\n\nDraft of " + moment(state, session, draft.get()) + ":\n" + text;
    }

    private static String title(State state, Session session) {
        return Drafts.beside(state, session)
                .filter(_ -> text(state, session).isBlank())
                .map(draft -> "Draft of " + moment(state, session, draft))
                .orElse(stored(state, session).isBlank() ? "The note says" : "Last answer");
    }

    /// The stored answer; where there is none, what the note says below the question.
    static String text(State state, Session session) {
        var stored = stored(state, session);
        return stored.isBlank()
                ? Running.question(state, session)
                        .map(question -> Answers.known(state.open().orElseThrow().note(), question))
                        .orElse("")
                : stored;
    }

    private static String stored(State state, Session session) {
        return Running.question(state, session)
                .map(question -> Answers.stored(state.open().orElseThrow().note(), question))
                .orElse("");
    }

    private static List<String> rows(State state, Session session, Layout layout) {
        int columns = Math.clamp(layout.centre().columns() - 4, 1, 96);
        var rows = new ArrayList<String>();
        for (var line : shown(state, session).split("\n", -1)) {
            for (var row : Wrap.rows(line, columns, 0)) {
                rows.add(line.substring(row.start(), row.end()));
            }
        }
        return rows;
    }
}
