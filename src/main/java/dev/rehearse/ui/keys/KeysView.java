package dev.rehearse.ui.keys;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Title;

import java.util.ArrayList;
import java.util.List;

/// Draws the screen of all keys: two columns of groups from 100 columns on, else one; both scroll.
final class KeysView {
    private static final int WIDE = 100;
    private static final int RULED = 30;
    private static final List<Hint> HINTS =
            List.of(
                    Hint.of("/", "find a key"),
                    Hint.of("Esc", "close"),
                    Hint.of("c", "change a key"));

    private KeysView() {}

    static void draw(Canvas canvas, KeysPopup popup) {
        int columns = canvas.size().columns();
        int footer = canvas.size().rows() - 1;
        canvas.fill(0, 0, canvas.size().rows(), columns, Style.PANEL);
        canvas.put(0, 1, "Keys", Style.TEXT);
        if (columns >= 60) {
            var fact = "built from the action table";
            canvas.put(0, columns - 1 - Columns.of(fact), fact, Style.DIM);
        }
        int bottom = footer - (canvas.size().rows() >= RULED ? 1 : 0);
        if (bottom < footer) {
            Frame.rule(canvas, bottom, columns);
        }
        if (bottom > 1) {
            lines(canvas, new Box(1, 0, bottom - 1, columns), popup);
        }
        footer(canvas, footer, columns, popup);
    }

    private static void lines(Canvas canvas, Box box, KeysPopup popup) {
        var groups = KeyLine.groups(popup);
        if (groups.isEmpty()) {
            canvas.put(box.row(), 2, "No action or key is called so", Style.DIM, box.columns());
            return;
        }
        boolean two = box.columns() >= WIDE && groups.size() > 1;
        int left = two ? (box.columns() - 1) / 2 : box.columns();
        var first = joined(groups.subList(0, two ? split(groups) : groups.size()));
        var second =
                two ? joined(groups.subList(split(groups), groups.size())) : List.<KeyLine>of();
        int longest = Math.max(first.size(), second.size());
        int top = Math.clamp(popup.top(), 0, Math.max(0, longest - box.rows()));
        column(canvas, new Box(box.row(), 0, box.rows(), left), first, top, true);
        if (two) {
            int right = left + 1;
            var place = new Box(box.row(), right, box.rows(), box.columns() - right);
            column(canvas, place, second, top, false);
            Frame.separator(canvas, box.row(), box.bottom(), left);
        }
    }

    /// How many groups stand in the first column, so that the longer column is as short as it can
    /// be.
    private static int split(List<List<KeyLine>> groups) {
        int best = 1;
        for (int at = 1; at < groups.size(); at++) {
            best = longer(groups, at) < longer(groups, best) ? at : best;
        }
        return best;
    }

    private static int longer(List<List<KeyLine>> groups, int at) {
        int first = joined(groups.subList(0, at)).size();
        return Math.max(first, joined(groups.subList(at, groups.size())).size());
    }

    private static List<KeyLine> joined(List<List<KeyLine>> groups) {
        var lines = new ArrayList<KeyLine>();
        groups.forEach(lines::addAll);
        return lines;
    }

    private static void column(
            Canvas canvas, Box box, List<KeyLine> lines, int top, boolean focused) {
        for (int index = top; index < Math.min(lines.size(), top + box.rows()); index++) {
            int row = box.row() + index - top;
            int room = box.columns() - 3;
            switch (lines.get(index)) {
                case KeyLine.Blank() -> {}
                case KeyLine.Rule(var title) ->
                        new Title(0, title, "")
                                .draw(
                                        canvas,
                                        row,
                                        box.column(),
                                        box.columns(),
                                        focused && index == 0);
                case KeyLine.Words(var text) ->
                        canvas.put(row, box.column() + 2, Columns.cut(text, room), Style.DIM);
                case KeyLine.Cells cells -> cells(canvas, row, box, cells);
            }
        }
    }

    private static void cells(Canvas canvas, int row, Box box, KeyLine.Cells cells) {
        int letter = box.columns() < 48 ? box.columns() - 8 : Math.min(50, box.columns() - 9);
        int keys = letter < 50 ? letter - 16 : 31;
        int column = box.column();
        var titleStyle = cells.head() ? Style.DIM : Style.TEXT;
        var keyStyle = cells.head() ? Style.DIM : Style.FOOTER_KEY;
        canvas.put(row, column + 2, Columns.cut(cells.title(), keys - 3), titleStyle);
        int keysRoom = cells.letter().isEmpty() ? box.columns() - keys - 1 : letter - keys - 1;
        canvas.put(row, column + keys, Columns.cut(cells.keys(), keysRoom), keyStyle);
        canvas.put(row, column + letter, Columns.cut(cells.letter(), 7), keyStyle);
    }

    private static void footer(Canvas canvas, int row, int columns, KeysPopup popup) {
        if (popup.filtering()) {
            canvas.put(row, 1, "/", Style.FOOTER_KEY);
            popup.filter().draw(canvas, row, 3, Math.clamp(columns - 4L, 0, 30), true);
            return;
        }
        int at = 1;
        for (var hint : HINTS) {
            at = canvas.put(row, at, hint.key() + " ", Style.FOOTER_KEY);
            at = canvas.put(row, at, hint.verb(), Style.FOOTER_TEXT) + 3;
        }
        if (!popup.filter().isEmpty()) {
            canvas.put(row, at, "found: " + popup.filter().text(), Style.DIM);
        } else if (columns >= WIDE) {
            var fact = "F10, F11 belong to the terminal";
            canvas.put(row, columns - 1 - Columns.of(fact), fact, Style.DIM);
        }
    }
}
