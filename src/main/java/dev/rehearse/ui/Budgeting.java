package dev.rehearse.ui;

import dev.rehearse.rehearsal.Budgets;
import dev.rehearse.rehearsal.Event;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.popup.LineField;

import java.time.Duration;

/// Time given to the running question by hand, or taken from it, and what that leaves for the rest.
final class Budgeting {
    private static final int COLUMNS = 8;
    private static final String HINT = "Enter set   Esc back";

    private Budgeting() {}

    /// So many seconds more, or less below zero.
    static Action.Verb by(int seconds) {
        return (state, now) -> by(state, now, Duration.ofSeconds(seconds));
    }

    private static Step by(State state, Moment now, Duration extra) {
        var event = new Event.MoreTime(extra);
        return Running.with(state, session -> Running.happen(state, session, event, now));
    }

    /// Why so many seconds cannot be taken.
    static String tooShort(State state, int seconds) {
        return Running.session(state)
                .map(session -> session.run().budget(session.run().current()))
                .filter(budget -> budget.toSeconds() <= seconds)
                .map(budget -> "it has " + Times.text(budget) + " in all")
                .orElse("");
    }

    /// The budget is typed in the footer; the clock goes on meanwhile.
    static Step open(State state, Moment now) {
        return Running.with(
                state,
                session -> {
                    var budget = session.run().budget(session.run().current());
                    var field = LineField.of(Times.text(budget));
                    return Step.of(state.withPopup(new Popup.Budget(field)));
                });
    }

    static Step press(State state, Moment now, LineField field, Key key) {
        return switch (key.name()) {
            case ESCAPE -> Step.of(state.withPopup(new Popup.None()));
            case ENTER -> set(state, now, field);
            default -> Step.of(state.withPopup(new Popup.Budget(field.after(key).orElse(field))));
        };
    }

    private static Step set(State state, Moment now, LineField field) {
        var typed = Times.parse(field.text()).filter(Duration::isPositive);
        if (typed.isEmpty()) {
            var why = "\"" + field.text().strip() + "\" is no time; try 90s, 1:30 or 2 min";
            return Step.of(state.withNotice(Notice.at(now, why)));
        }
        var closed = state.withPopup(new Popup.None());
        return Running.with(
                closed,
                session -> {
                    var budget = session.run().budget(session.run().current());
                    return by(closed, now, typed.get().minus(budget));
                });
    }

    static void draw(Canvas canvas, State state, LineField field, Moment now) {
        int row = state.size().rows() - 1;
        int columns = state.size().columns();
        canvas.fill(row, 0, 1, columns, Style.PANEL);
        int at = canvas.put(row, 1, "time for this question ", Style.FOOTER_TEXT);
        field.draw(canvas, row, at, COLUMNS, true);
        var said = state.notice().shows(now) ? state.notice().text() : HINT;
        int from = at + COLUMNS + 3;
        canvas.put(
                row, from, Columns.cut(said, Math.max(0, columns - 1 - from)), Style.FOOTER_TEXT);
    }

    /// At a question's end: that the rest no longer fits, or that it does again.
    static Banner told(Banner banner, Run run, Event event, Moment now) {
        if (!(event instanceof Event.Done || event instanceof Event.Skipped)) {
            return banner;
        }
        var cut = run.cut(now);
        if (cut.isEmpty()) {
            return banner instanceof Banner.Tight ? banner.hidden() : banner;
        }
        return banner.then(new Banner.Tight(Budgets.goes(cut)));
    }
}
