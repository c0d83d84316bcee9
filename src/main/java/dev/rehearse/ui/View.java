package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Canvas;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.rehearse.RunView;
import dev.rehearse.ui.review.ReviewView;
import dev.rehearse.ui.study.EditView;
import dev.rehearse.ui.study.StudyView;
import dev.rehearse.ui.study.WelcomePicture;
import dev.rehearse.ui.study.WelcomeView;
import dev.rehearse.ui.summary.SummaryView;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The state as cells. Pure: the same state and moment give the same screen.
public final class View {

    private View() {}

    public static Canvas draw(State state, Moment now) {
        return fresh(state, now).canvas();
    }

    /// The same, over the frame before it where little changed.
    public static Shown draw(State state, Moment now, Optional<Shown> before) {
        return before.flatMap(shown -> shown.next(state, now)).orElseGet(() -> fresh(state, now));
    }

    private static Shown fresh(State state, Moment now) {
        var canvas = new Canvas(state.size());
        if (state.popup() instanceof Popup.Keys(var keys, var back)) {
            keys.draw(canvas, state.notice().shows(now) ? state.notice().text() : "");
            return Shown.of(state, canvas);
        }
        var shown = drawMode(canvas, state, now);
        Popups.draw(canvas, state, now);
        return state.popup() instanceof Popup.None ? shown : Shown.of(state, canvas);
    }

    private static Shown drawMode(Canvas canvas, State state, Moment now) {
        var open = state.open();
        switch (state.mode()) {
            case Mode.Studying s -> {
                if (open.isEmpty()) {
                    welcome(canvas, state, now);
                } else {
                    StudyView.draw(
                            canvas, Panes.study(state), StudyPictures.of(state, open.get(), now));
                }
            }
            case Mode.Editing editing -> {
                var picture = EditPictures.of(state, open.orElseThrow(), editing, now);
                EditView.draw(canvas, Panes.study(state), picture);
                return Shown.of(state, canvas, picture);
            }
            case Mode.Rehearsing(var session) -> {
                var picture = RunPictures.of(state, session, now);
                RunView.draw(canvas, Panes.run(state), picture);
                return Shown.of(state, canvas, picture, session, now);
            }
            case Mode.Reviewing reviewing -> {
                ReviewView.draw(
                        canvas, Panes.after(state), ReviewPictures.of(state, reviewing, now));
                Banners.drawAfter(canvas, state);
            }
            case Mode.Summing summing -> {
                SummaryView.draw(
                        canvas, Panes.after(state), SummaryPictures.of(state, summing, now));
                Banners.drawAfter(canvas, state);
            }
        }
        return Shown.of(state, canvas);
    }

    private static void welcome(Canvas canvas, State state, Moment now) {
        var picture =
                new WelcomePicture(
                        Bars.top(state, now),
                        List.of(
                                hint(state, "search.everywhere", "search everywhere"),
                                hint(state, "help.keys", "keys"),
                                hint(state, "quit", "leave")),
                        state.notebook().lookedIn(),
                        Bars.footer(state, now));
        WelcomeView.draw(canvas, Panes.study(state), picture);
    }

    private static Hint hint(State state, String id, String verb) {
        return Hint.of(state.keymap().name(id, Place.EMPTY), verb);
    }

    /// Whether the frame before stays: a review is shown when its answer is in the file.
    public static boolean isHeld(State state, Moment now) {
        return held(state, now).isPresent();
    }

    private static Optional<Duration> held(State state, Moment now) {
        return Running.isOn(state)
                ? Optional.empty()
                : Running.session(state).flatMap(session -> session.saving().holds(now));
    }

    /// Whether an answer is being written, or is about to be.
    public static boolean hasText(State state) {
        return Typing.text(state).isPresent();
    }

    /// Whether the cursor stands in a text.
    public static boolean isTyping(State state, Moment now) {
        return switch (state.popup()) {
            case Popup.None() ->
                    switch (state.place(now)) {
                        case EDIT, ANSWER -> true;
                        case EMPTY,
                                THINK_SPOKEN,
                                SPEAK,
                                PAUSED_SPOKEN,
                                STUDY,
                                THINK,
                                PAUSED,
                                REVIEW,
                                SUMMARY ->
                                false;
                    };
            case Popup.Search _,
                    Popup.Finding _,
                    Popup.Budget _,
                    Popup.Jump _,
                    Popup.Recent _,
                    Popup.Plans _,
                    Popup.Intentions _,
                    Popup.Planning _,
                    Popup.Preparing _,
                    Popup.Interviews _ ->
                    true;
            case Popup.Replies _, Popup.ReadingAloud _, Popup.Keys _, Popup.History _ -> false;
            case Popup.Progress(var window) -> window.isTyping();
            case Popup.Rereading _, Popup.Conflict _, Popup.Ask _ -> false;
        };
    }

    /// How long until the screen changes by itself; empty while nothing on it depends on time.
    public static Optional<Duration> nextChange(State state, Moment now) {
        var held = held(state, now);
        if (held.isPresent()) {
            return held;
        }
        var notice =
                state.notice().shows(now)
                        ? Optional.of(state.notice().until().minus(now.monotonic()))
                        : Optional.<Duration>empty();
        var clock =
                state.mode() instanceof Mode.Rehearsing(var session)
                        ? nextTick(state, session, now)
                        : Calibrating.nextTick(state, now)
                                .or(() -> Interviewing.nextTick(state, now));
        if (notice.isEmpty()) {
            return clock;
        }
        return clock.map(tick -> tick.compareTo(notice.get()) < 0 ? tick : notice.get())
                .or(() -> notice);
    }

    /// How long until the clock of a run looks different; empty while it stands.
    static Optional<Duration> nextTick(State state, Session session, Moment now) {
        return session.run()
                .nextTick(now)
                .map(tick -> flashStep(state, session, now, tick))
                .map(tick -> Prompting.sooner(state, session, now, tick));
    }

    private static Duration flashStep(State state, Session session, Moment now, Duration tick) {
        var step = Flash.nextStep(state, session.run().clock(now));
        return step.filter(wait -> wait.compareTo(tick) < 0).orElse(tick);
    }
}
