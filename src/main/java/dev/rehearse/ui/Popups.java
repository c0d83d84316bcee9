package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.popup.Confirm;
import dev.rehearse.ui.popup.ListPopup;
import dev.rehearse.ui.popup.ListView;
import dev.rehearse.ui.search.SearchPopup;
import dev.rehearse.ui.search.SearchView;

import java.util.List;
import java.util.function.Function;

/// What lies over the screen: its keys and how it is drawn.
final class Popups {

    private static final int JUMP_COLUMNS = 76;
    private static final Key ENTER = Key.of(Key.Name.ENTER);

    private Popups() {}

    static Step press(State state, Moment now, Key key) {
        if (state.keymap().byId("quit").keys().contains(key)) {
            return Leaving.overPopup(state, now);
        }
        var keys = WindowKeys.of(state.popup());
        if (keys.isThere() && state.keymap().byId("help.keys").allKeys().contains(key)) {
            return Helping.open(state, keys);
        }
        if (keys.leavesOut(key)) {
            return Step.of(state.withNotice(Helping.nothing(state, now, key)));
        }
        return take(state, now, key);
    }

    private static Step take(State state, Moment now, Key key) {
        return switch (state.popup()) {
            case Popup.None() -> Step.of(state);
            case Popup.Search(var search) -> search(state, now, search.after(key));
            case Popup.Planning(var form) -> Planning.press(state, now, form, key);
            case Popup.Keys keys -> Helping.press(state, now, keys, key);
            case Popup.Jump(var list) -> jump(state, list.after(key));
            case Popup.Recent(var list) -> recent(state, list.after(key));
            case Popup.Plans(var list) -> Choosing.after(state, now, list, list.after(key));
            case Popup.Intentions popup -> intentions(state, now, popup, popup.list().after(key));
            case Popup.Finding finding -> Finding.press(state, now, finding, key);
            case Popup.Preparing(var sheet) -> Preparing.press(state, now, sheet, key);
            case Popup.Interviews(var list) -> Replies.after(state, now, list.after(key));
            case Popup.Replies replies -> Replies.press(state, now, replies, key);
            case Popup.ReadingAloud(var reading) -> Calibrating.press(state, now, reading, key);
            case Popup.Budget(var field) -> Budgeting.press(state, now, field, key);
            case Popup.History(var window) -> Restoring.press(state, now, window, key);
            case Popup.Progress(var window) -> Progressing.press(state, now, window, key);
            case Popup.Rereading(var reread) -> Rereading.press(state, now, reread, key);
            case Popup.Conflict conflict -> Conflicts.press(state, now, conflict, key);
            case Popup.Ask ask -> ask(state, now, ask, ask.confirm().after(key));
        };
    }

    static Step paste(State state, Moment now, String text) {
        return switch (state.popup()) {
            case Popup.Search(var search) ->
                    Step.of(state.withPopup(new Popup.Search(search.pasted(text))));
            case Popup.Finding finding ->
                    Step.of(Finding.typed(state, finding, finding.field().typed(text)));
            case Popup.Jump(var list) ->
                    Step.of(
                            state.withPopup(
                                    new Popup.Jump(list.withFilter(list.filter().typed(text)))));
            case Popup.Recent(var list) ->
                    Step.of(
                            state.withPopup(
                                    new Popup.Recent(list.withFilter(list.filter().typed(text)))));
            case Popup.Plans(var list) ->
                    Step.of(
                            state.withPopup(
                                    new Popup.Plans(list.withFilter(list.filter().typed(text)))));
            case Popup.Intentions(var list, var all) ->
                    Step.of(
                            state.withPopup(
                                    new Popup.Intentions(
                                            list.withFilter(list.filter().typed(text)), all)));
            case Popup.Progress(var window) ->
                    Step.of(state.withPopup(new Popup.Progress(window.pasted(text))));
            case Popup.Budget(var field) ->
                    Step.of(state.withPopup(new Popup.Budget(field.typed(text))));
            case Popup.None _, Popup.Planning _, Popup.Keys _ -> Step.of(state);
            case Popup.Preparing(var sheet) ->
                    Preparing.typed(state, now, sheet, sheet.field().typed(text));
            case Popup.Interviews(var list) ->
                    Step.of(
                            state.withPopup(
                                    new Popup.Interviews(
                                            list.withFilter(list.filter().typed(text)))));
            case Popup.Replies _,
                    Popup.ReadingAloud _,
                    Popup.History _,
                    Popup.Rereading _,
                    Popup.Conflict _,
                    Popup.Ask _ ->
                    Step.of(state);
        };
    }

    private static Step search(State state, Moment now, SearchPopup.After after) {
        return switch (after) {
            case SearchPopup.Stay(var popup) -> Step.of(state.withPopup(new Popup.Search(popup)));
            case SearchPopup.Close() -> Step.of(state.withPopup(new Popup.None()));
            case SearchPopup.Open(var id) -> Searching.chosen(state, now, id);
            case SearchPopup.Rehearse(var id) -> Searching.rehearse(state, now, id);
            case SearchPopup.Refused(var reason) ->
                    Step.of(state.withNotice(Notice.at(now, reason)));
        };
    }

    private static Step jump(State state, ListPopup.After after) {
        return switch (after) {
            case ListPopup.Stay(var popup) -> Step.of(state.withPopup(new Popup.Jump(popup)));
            case ListPopup.Close() -> Step.of(state.withPopup(new Popup.None()));
            case ListPopup.Chosen(var id) -> Jumping.chosen(state, id);
            case ListPopup.Asked _ -> Step.of(state);
        };
    }

    private static Step recent(State state, ListPopup.After after) {
        return switch (after) {
            case ListPopup.Stay(var popup) -> Step.of(state.withPopup(new Popup.Recent(popup)));
            case ListPopup.Close() -> Step.of(state.withPopup(new Popup.None()));
            case ListPopup.Chosen(var id) -> Travelling.chosen(state, id);
            case ListPopup.Asked _ -> Step.of(state);
        };
    }

    private static Step intentions(
            State state, Moment now, Popup.Intentions popup, ListPopup.After after) {
        return switch (after) {
            case ListPopup.Stay(var list) ->
                    Step.of(state.withPopup(new Popup.Intentions(list, popup.all())));
            case ListPopup.Close() -> Step.of(state.withPopup(new Popup.None()));
            case ListPopup.Chosen(var id) -> Intentions.chosen(state, now, popup, id);
            case ListPopup.Asked _ -> Step.of(state);
        };
    }

    /// A click on a row takes it, as Enter would; a click beside a list closes it, as Esc would.
    static Step click(State state, Moment now, int row, int column) {
        var size = state.size();
        return switch (state.popup()) {
            case Popup.Search(var search) ->
                    SearchView.selectedAt(search, size, row, column)
                            .map(chosen -> search(state, now, chosen.after(ENTER)))
                            .orElseGet(
                                    () -> beside(state, now, SearchView.place(size), row, column));
            case Popup.Jump(var list) ->
                    clickList(state, now, list, row, column, after -> jump(state, after));
            case Popup.Recent(var list) ->
                    clickList(state, now, list, row, column, after -> recent(state, after));
            case Popup.Plans(var list) ->
                    clickList(
                            state,
                            now,
                            list,
                            Choosing.place(list, size),
                            row,
                            column,
                            after -> Choosing.after(state, now, list, after));
            case Popup.Intentions popup ->
                    clickList(
                            state,
                            now,
                            popup.list(),
                            row,
                            column,
                            after -> intentions(state, now, popup, after));
            case Popup.Ask ask -> ask(state, now, ask, ask.confirm().clicked(size, row, column));
            case Popup.History(var window) -> Restoring.clicked(state, now, window, row, column);
            case Popup.Interviews(var list) ->
                    clickList(
                            state,
                            now,
                            list,
                            row,
                            column,
                            after -> Replies.after(state, now, after));
            case Popup.Replies _,
                    Popup.Preparing _,
                    Popup.ReadingAloud _,
                    Popup.Conflict _,
                    Popup.None _,
                    Popup.Planning _ ->
                    Step.of(state);
            case Popup.Progress(var window) -> Progressing.clicked(state, now, window, row, column);
            case Popup.Rereading _, Popup.Keys _, Popup.Finding _, Popup.Budget _ -> Step.of(state);
        };
    }

    private static Step clickList(
            State state,
            Moment now,
            ListPopup list,
            int row,
            int column,
            Function<ListPopup.After, Step> does) {
        var place = ListView.place(list, state.size(), JUMP_COLUMNS);
        return clickList(state, now, list, place, row, column, does);
    }

    private static Step clickList(
            State state,
            Moment now,
            ListPopup list,
            Box place,
            int row,
            int column,
            Function<ListPopup.After, Step> does) {
        var index = ListView.indexAt(list, state.size(), place, row, column);
        return index.isPresent()
                ? does.apply(list.withSelected(index.getAsInt()).after(ENTER))
                : beside(state, now, place, row, column);
    }

    private static Step beside(State state, Moment now, Box place, int row, int column) {
        return place.holds(row, column)
                ? Step.of(state)
                : press(state, now, Key.of(Key.Name.ESCAPE));
    }

    /// Of a list: by one row.
    static Step wheel(State state, Moment now, int rows) {
        var key = Key.of(rows < 0 ? Key.Name.UP : Key.Name.DOWN);
        return switch (state.popup()) {
            case Popup.Search _,
                    Popup.Jump _,
                    Popup.Recent _,
                    Popup.Plans _,
                    Popup.Intentions _,
                    Popup.Keys _,
                    Popup.Finding _,
                    Popup.History _,
                    Popup.Preparing _,
                    Popup.Interviews _,
                    Popup.Replies _,
                    Popup.ReadingAloud _,
                    Popup.Progress _ ->
                    press(state, now, key);
            case Popup.Rereading(var reread) -> Rereading.scroll(state, now, reread, _ -> rows);
            case Popup.Budget _, Popup.Conflict _, Popup.None _ -> Step.of(state);
            case Popup.Planning _, Popup.Ask _ -> Step.of(state);
        };
    }

    private static Step ask(State state, Moment now, Popup.Ask ask, Confirm.After after) {
        var closed = state.withPopup(new Popup.None());
        return switch (after) {
            case Confirm.Stay(var confirm) ->
                    Step.of(state.withPopup(new Popup.Ask(confirm, ask.whenYes(), ask.whenNo())));
            case Confirm.Kept() -> ask.whenNo().on(closed, now);
            case Confirm.Done() -> ask.whenYes().on(closed, now);
        };
    }

    static void draw(Canvas canvas, State state, Moment now) {
        switch (state.popup()) {
            case Popup.None() -> {}
            case Popup.Search(var search) -> SearchView.draw(canvas, search);
            case Popup.Planning(var form) -> Planning.draw(canvas, state, form, now);
            case Popup.Keys k -> {}
            case Popup.Jump(var list) ->
                    ListView.draw(canvas, ListView.place(list, state.size(), JUMP_COLUMNS), list);
            case Popup.Recent(var list) ->
                    ListView.draw(canvas, ListView.place(list, state.size(), JUMP_COLUMNS), list);
            case Popup.Plans(var list) ->
                    ListView.draw(canvas, Choosing.place(list, state.size()), list);
            case Popup.Intentions(var list, var all) ->
                    ListView.draw(canvas, ListView.place(list, state.size(), JUMP_COLUMNS), list);
            case Popup.Finding finding -> drawFinding(canvas, state, finding);
            case Popup.Preparing(var sheet) -> Preparing.draw(canvas, sheet);
            case Popup.Interviews(var list) ->
                    ListView.draw(canvas, ListView.place(list, state.size(), JUMP_COLUMNS), list);
            case Popup.Replies(var since, var page) -> Replies.draw(canvas, state, page, now);
            case Popup.ReadingAloud(var reading) -> Calibrating.draw(canvas, state, reading, now);
            case Popup.Budget(var field) -> Budgeting.draw(canvas, state, field, now);
            case Popup.History(var window) -> Restoring.draw(canvas, state, window, now);
            case Popup.Progress(var window) -> Progressing.draw(canvas, state, window, now);
            case Popup.Rereading(var reread) -> Rereading.draw(canvas, state, reread, now);
            case Popup.Conflict(var window, var ofRun) ->
                    Conflicts.draw(canvas, state, window, now);
            case Popup.Ask ask -> ask.confirm().draw(canvas);
        }
    }

    /// In the footer's row: what is looked for, and how often the note holds it.
    private static void drawFinding(Canvas canvas, State state, Popup.Finding finding) {
        int row = state.size().rows() - 1;
        int columns = state.size().columns();
        canvas.fill(row, 0, 1, columns, Style.PANEL);
        canvas.put(row, 1, "find", Style.FOOTER_TEXT);
        int room = Math.clamp(columns - 56L, 14, 40);
        finding.field().draw(canvas, row, 6, room, true);
        var found = Finding.found(state);
        int end = columns - 1 - Columns.of(found);
        canvas.put(row, Math.max(8 + room, end), found, Style.DIM);
        int at = 8 + room;
        for (var hint : List.of("Enter keep", "Down next", "Esc back")) {
            if (at + Columns.of(hint) + 1 < end) {
                at = canvas.put(row, at, hint, Style.FOOTER_TEXT) + 3;
            }
        }
    }
}
