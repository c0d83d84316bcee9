package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;

/// The keys that mean the same thing on every screen: up, down, enter, one step out.
final class Stepping {

    private Stepping() {}

    static Step by(State state, int rows) {
        return switch (state.mode()) {
            case Mode.Studying _ -> Moving.step(state, rows);
            case Mode.Reviewing _ -> Reviewing.by(state, rows);
            case Mode.Summing _ -> Summing.by(state, rows);
            case Mode.Editing _, Mode.Rehearsing _ -> Step.of(state);
        };
    }

    static Step byPages(State state, Moment now, int pages) {
        return switch (state.mode()) {
            case Mode.Studying s ->
                    Step.of(pages < 0 ? Moving.pageUp(state) : Moving.pageDown(state));
            case Mode.Reviewing _ -> Reviewing.scroll(state, now, sight -> pages * sight.page());
            case Mode.Summing _ -> Summing.by(state, pages * Moving.page(state));
            case Mode.Editing _, Mode.Rehearsing _ -> Step.of(state);
        };
    }

    /// From a list to the note, from the note into the answer, from the Rehearsal window into a
    /// run.
    static Step enter(State state, Moment now) {
        return switch (state.study().focus()) {
            case NOTE ->
                    Reasons.noQuestion(state).isEmpty() ? Editing.open(state, now) : Step.of(state);
            case QUESTIONS, NOTEBOOK -> Step.of(state.withStudy(state.study().withoutOverlay()));
            case REHEARSAL -> Starting.plan(state, now);
        };
    }

    /// One step outward. It never loses text, and never leaves the editor of a run.
    static Step out(State state, Moment now) {
        return switch (state.mode()) {
            case Mode.Studying _ -> Step.of(toNote(state));
            case Mode.Editing editing ->
                    editing.text().hasSelection()
                            ? Typing.take(
                                    state,
                                    now,
                                    editing.text().caretAt(editing.text().caret(), false))
                            : Editing.close(state, now);
            case Mode.Rehearsing(var session) ->
                    session.isPrompted()
                            ? Prompting.toggle(state, now)
                            : Step.of(
                                    state.withBanner(state.banner().hidden())
                                            .withMode(
                                                    new Mode.Rehearsing(
                                                            session.withLastShown(false))));
            case Mode.Reviewing _ -> Step.of(state);
            case Mode.Summing _ -> Summing.out(state, now);
        };
    }

    private static State toNote(State state) {
        var study = state.study();
        if (study.focus() != Window.NOTE || study.overlay()) {
            return state.withStudy(study.withoutOverlay());
        }
        return state.withStudy(study.withFind(Find.NONE)).withBanner(state.banner().hidden());
    }

    /// What was said of two texts of an answer goes with its editor: its keys mean nothing here.
    static State toStudy(State state) {
        var left =
                state.banner() instanceof Banner.Another
                        ? state.withBanner(new Banner.None())
                        : state;
        return Scrolling.follow(left.withMode(new Mode.Studying()));
    }
}
