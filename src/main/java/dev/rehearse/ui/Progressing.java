package dev.rehearse.ui;

import dev.rehearse.learning.Asked;
import dev.rehearse.learning.Progress;
import dev.rehearse.learning.Standing;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.ui.frame.TopBar;
import dev.rehearse.ui.progress.ProgressWindow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/// The Progress window over the open note. What it tells is reckoned when it opens, and when the
/// attempts or the day of the interview are others.
final class Progressing {

    private Progressing() {}

    static Step open(State state, Moment now) {
        return Step.of(
                state.withPopup(new Popup.Progress(ProgressWindow.of(progress(state, now)))));
    }

    /// The day all rehearsing is for.
    static Optional<LocalDate> interview(State state) {
        return interview(state, state.plan());
    }

    /// A plan's own day goes before that of the notebook.
    static Optional<LocalDate> interview(State state, PlanChoice plan) {
        return plan.interview().or(state::interview);
    }

    /// A day that was typed since is newer.
    static State interviewRead(State state, LocalDate day) {
        return state.interview().isPresent() ? state : state.withInterview(Optional.of(day));
    }

    private static Progress progress(State state, Moment now) {
        var questions =
                state.open().stream()
                        .flatMap(open -> open.note().questions().stream())
                        .map(question -> asked(state, question))
                        .toList();
        return Progress.of(
                questions,
                state.past(),
                state.preferences().zone(),
                Returning.today(state, now),
                interview(state));
    }

    private static Asked asked(State state, Question question) {
        var open = state.open().orElseThrow();
        var path = question.sectionPath();
        return new Asked(
                open.path(),
                question.number(),
                question.line(),
                question.text(),
                question.key(),
                path.isEmpty() ? "" : path.getLast(),
                open.note().isAnswered(question),
                Plans.budget(question, state.preferences()));
    }

    /// How a question of the open note went so far.
    static Standing standing(State state, Question question) {
        return new Standing(
                asked(state, question),
                state.past().of(question.key()),
                Returning.schedule(state, question.key()));
    }

    static Step press(State state, Moment now, ProgressWindow window, Key key) {
        return did(state, now, window, window.after(key));
    }

    static Step clicked(State state, Moment now, ProgressWindow window, int row, int column) {
        return did(state, now, window, window.clicked(state.size(), row, column));
    }

    private static Step did(
            State state, Moment now, ProgressWindow window, ProgressWindow.After after) {
        return switch (after) {
            case ProgressWindow.Stay(var next) -> show(state, next);
            case ProgressWindow.Close() -> Step.of(state.withPopup(new Popup.None()));
            case ProgressWindow.Open(var questionKey) -> toQuestion(state, questionKey);
            case ProgressWindow.Summary(var run) -> summary(state, window, run);
            case ProgressWindow.Told(var run, var number) -> told(state, now, window, run, number);
            case ProgressWindow.RehearseWeakest() -> weakest(state, now);
            case ProgressWindow.Interview(var day) -> interview(state, now, window, day);
            case ProgressWindow.Refused(var why) -> Step.of(state.withNotice(Notice.at(now, why)));
        };
    }

    private static Step show(State state, ProgressWindow window) {
        return Step.of(state.withPopup(new Popup.Progress(window)));
    }

    /// The run is the selected one from then on, also after a click.
    private static Step summary(State state, ProgressWindow window, String run) {
        var selected = window.selecting(run);
        return Reopening.open(state, run, new Session.Origin.Progress(selected))
                .orElse(show(state, selected.opened()));
    }

    /// At one of its attempts: `d` shows what was written.
    private static Step told(
            State state, Moment now, ProgressWindow window, String run, int number) {
        return Reopening.open(state, run, new Session.Origin.Progress(window))
                .map(step -> step.then(after -> Summing.select(after, number - 1)))
                .orElse(Step.of(state.withNotice(Notice.at(now, "nothing is kept of its run"))));
    }

    /// From a summary that was opened there.
    static Step back(State state, Moment now, ProgressWindow window) {
        return show(state, window.with(progress(state, now)));
    }

    private static Step toQuestion(State state, String questionKey) {
        var bare = state.withPopup(new Popup.None());
        return Step.of(
                bare.open()
                        .flatMap(open -> Answers.find(open.note(), questionKey))
                        .map(question -> Moving.toLine(bare, question.line()))
                        .orElse(bare));
    }

    private static Step weakest(State state, Moment now) {
        var settings = state.plan().with(PlanChoice.Scope.NOTE).with(PlanChoice.Only.WEAKEST);
        return Plans.of(state, settings, now)
                .map(plan -> Starting.start(state, now, plan))
                .orElse(
                        Step.of(
                                state.withNotice(
                                        Notice.at(now, Plans.nothing(state, settings, now)))));
    }

    private static Step interview(
            State state, Moment now, ProgressWindow window, Optional<LocalDate> day) {
        return told(state, day).then(next -> show(next, window.bare().with(progress(next, now))));
    }

    /// The day that is shown is the one that changes: the plan's where it has its own.
    private static Step told(State state, Optional<LocalDate> day) {
        return state.plan().interview().isPresent()
                ? Planning.changed(state, state.plan().withInterview(day))
                : Step.of(state.withInterview(day), new Effect.KeepInterview(day));
    }

    /// Attempts that are read or linked while it is open belong to it.
    static Step follow(State before, State after, Moment now) {
        return after.popup() instanceof Popup.Progress(var window)
                        && before.popup() instanceof Popup.Progress
                        && !after.past().equals(before.past())
                ? show(after, window.with(progress(after, now)))
                : Step.of(after);
    }

    static void draw(Canvas canvas, State state, ProgressWindow window, Moment now) {
        var path = new ArrayList<>(Bars.top(state, now).path());
        if (path.size() > 2) {
            path.removeLast();
        }
        path.add("Progress");
        var day =
                interview(state)
                        .map(it -> {
                            var today = Returning.today(state, now);
                            return "interview on "
                                    + Dates.day(it, today)
                                    + "   "
                                    + Dates.span(it, today);
                        })
                        .orElse("no interview date");
        var fact = state.notice().shows(now) ? state.notice().text() : "";
        window.draw(
                canvas,
                new TopBar(path, new TopBar.Words(day), ""),
                state.preferences().ascii(),
                fact);
    }
}
