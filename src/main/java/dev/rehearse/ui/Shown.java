package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Canvas;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.rehearse.RunPicture;
import dev.rehearse.ui.rehearse.RunView;
import dev.rehearse.ui.study.EditPicture;
import dev.rehearse.ui.study.EditView;

import java.time.Duration;
import java.util.Optional;

/// A frame with the pictures it was drawn from.
///
/// A key in a text and a tick of the clock change little of a screen, and they come when a person
/// waits, or every second for an hour: the frame after them is drawn over this one. What it shows
/// is what a frame drawn from nothing would.
public final class Shown {

    private sealed interface Content {
        record Written(EditPicture picture) implements Content {}

        /// `until` is the monotonic time from which its clock says something else, `place` where
        /// the run stood.
        record Rehearsed(RunPicture picture, Duration until, Place place) implements Content {}

        record Else() implements Content {}
    }

    private final State state;
    private final Canvas canvas;
    private final Content content;

    private Shown(State state, Canvas canvas, Content content) {
        this.state = state;
        this.canvas = canvas;
        this.content = content;
    }

    /// A frame of which the next one keeps nothing.
    static Shown of(State state, Canvas canvas) {
        return new Shown(state, canvas, new Content.Else());
    }

    static Shown of(State state, Canvas canvas, EditPicture picture) {
        return new Shown(state, canvas, new Content.Written(picture));
    }

    static Shown of(State state, Canvas canvas, RunPicture picture, Session session, Moment now) {
        var until = nextTick(state, session, now);
        return new Shown(state, canvas, new Content.Rehearsed(picture, until, state.place(now)));
    }

    public Canvas canvas() {
        return canvas;
    }

    /// The frame after this one, drawn over it; empty when too much changed.
    Optional<Shown> next(State next, Moment now) {
        if (!(next.popup() instanceof Popup.None) || !next.sharesAllButWriting(state)) {
            return Optional.empty();
        }
        return switch (content) {
            case Content.Written(var picture) ->
                    next.mode() instanceof Mode.Editing after
                                    && state.mode() instanceof Mode.Editing before
                                    && after.differsInTextAlone(before)
                                    && !Interviewing.isOn(after)
                            ? overEditor(picture, next, after, now)
                            : Optional.empty();
            case Content.Rehearsed rehearsed ->
                    next.mode() instanceof Mode.Rehearsing(var after)
                                    && state.mode() instanceof Mode.Rehearsing(var before)
                                    && after.differsInTextAlone(before)
                            ? overRun(rehearsed, next, before, after, now)
                            : Optional.empty();
            case Content.Else() -> Optional.empty();
        };
    }

    private Optional<Shown> overEditor(
            EditPicture before, State next, Mode.Editing editing, Moment now) {
        var layout = Panes.study(next);
        if (layout.shape() == Layout.Shape.TINY) {
            return Optional.empty();
        }
        var picture = before.with(EditorPictures.of(next, editing.text()), Bars.footer(next, now));
        var over = canvas.copy();
        EditView.drawOver(over, layout, before, picture);
        return Optional.of(of(next, over, picture));
    }

    private Optional<Shown> overRun(
            Content.Rehearsed shown, State next, Session before, Session after, Moment now) {
        var layout = Panes.run(next);
        // Time alone can end the thinking.
        if (layout.shape() != Layout.Shape.WIDE || next.place(now) != shown.place()) {
            return Optional.empty();
        }
        boolean ticked = now.monotonic().compareTo(shown.until()) >= 0;
        boolean typed = !after.text().equals(before.text());
        var picture =
                isVery(next) && next.notice().text().isEmpty()
                        ? shown.picture()
                        : shown.picture().withFooter(Bars.footer(next, now));
        if (ticked) {
            picture = RunPictures.ticked(picture, next, after, now);
        }
        if (typed || (ticked && after.isPrompted())) {
            picture = picture.withAnswering(RunPictures.answering(next, after, now));
        }
        var over = canvas.copy();
        RunView.drawOver(over, layout, shown.picture(), picture);
        var until = ticked ? nextTick(next, after, now) : shown.until();
        return Optional.of(
                new Shown(next, over, new Content.Rehearsed(picture, until, shown.place())));
    }

    /// Not equal but the same: nothing happened since but time.
    @SuppressWarnings("ReferenceEquality")
    private boolean isVery(State next) {
        return next == state;
    }

    /// While the clock stands, the end it predicts moves on: any moment is a tick.
    private static Duration nextTick(State state, Session session, Moment now) {
        return View.nextTick(state, session, now)
                .map(wait -> now.monotonic().plus(wait))
                .orElse(now.monotonic());
    }
}
