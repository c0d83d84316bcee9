package dev.rehearse.ui.keys;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.More;
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
                    Hint.of("c", "change a key"),
                    Hint.of("Esc", "close"));

    private KeysView() {}

    static void draw(Canvas canvas, KeysPopup popup, String notice) {
        int columns = canvas.size().columns();
        int footer = canvas.size().rows() - 1;
        canvas.fill(0, 0, canvas.size().rows(), columns, Style.PANEL);
        canvas.put(0, 1, "Keys", Style.TEXT);
        if (columns >= 60) {
            var fact = "built from the action table";
            canvas.put(0, columns - 1 - Columns.of(fact), fact, Style.DIM);
        }
        var box = lines(canvas.size());
        boolean ruled = box.bottom() < footer;
        if (ruled) {
            Frame.rule(canvas, box.bottom(), columns);
        }
        int following = 0;
        if (box.isThere()) {
            following = lines(canvas, box, popup);
        }
        if (popup.filtering()) {
            field(canvas, footer, columns, popup);
            return;
        }
        var fact = notice.isEmpty() ? fact(popup, columns, ruled ? 0 : following) : notice;
        new Footer(HINTS, fact, fact, Style.DIM, "").draw(canvas, footer, columns);
    }

    private static Box lines(Size screen) {
        int bottom = screen.rows() - (screen.rows() >= RULED ? 2 : 1);
        return new Box(1, 0, Math.max(0, bottom - 1), screen.columns());
    }

    /// How far down there is something to see.
    static int lastTop(KeysPopup popup, Size screen) {
        int longest = 0;
        for (var side : sides(popup, screen.columns())) {
            longest = Math.max(longest, side.size());
        }
        return Math.max(0, longest - lines(screen).rows());
    }

    /// The first group at the left, all others at the right, where there is room for two columns.
    private static List<List<KeyLine>> sides(KeysPopup popup, int columns) {
        var groups = KeyLine.groups(popup);
        return columns >= WIDE && groups.size() > 1
                ? List.of(joined(groups.subList(0, 1)), joined(groups.subList(1, groups.size())))
                : List.of(joined(groups));
    }

    /// Gives how many lines of the longest column follow below.
    private static int lines(Canvas canvas, Box box, KeysPopup popup) {
        var sides = sides(popup, box.columns());
        if (sides.getFirst().isEmpty()) {
            canvas.put(box.row(), 2, "No action or key is called so", Style.DIM, box.columns());
            return 0;
        }
        int columns = sides.size() > 1 ? (box.columns() - 1) / 2 : box.columns();
        int from = 0;
        int most = 0;
        for (var side : sides) {
            int end = from == 0 ? columns : box.columns();
            var place = new Box(box.row(), from, box.rows(), end - from);
            most = Math.max(most, column(canvas, place, side, popup.top(), from == 0));
            from = end + 1;
        }
        if (sides.size() > 1) {
            Frame.separator(canvas, box.row(), box.bottom(), columns);
        }
        return most;
    }

    private static List<KeyLine> joined(List<List<KeyLine>> groups) {
        var lines = new ArrayList<KeyLine>();
        groups.forEach(lines::addAll);
        if (!lines.isEmpty() && lines.getLast() instanceof KeyLine.Blank) {
            lines.removeLast();
        }
        return lines;
    }

    /// Gives how many lines follow below; the rule below says it too.
    private static int column(
            Canvas canvas, Box box, List<KeyLine> lines, int wanted, boolean focused) {
        int top = Math.clamp(wanted, 0, Math.max(0, lines.size() - box.rows()));
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
                case KeyLine.Meaning(var sign) -> {
                    canvas.put(row, box.column() + 2, sign.shape(), sign.style());
                    canvas.put(
                            row, box.column() + 4, Columns.cut(sign.says(), room - 2), Style.TEXT);
                }
                case KeyLine.Cells cells -> cells(canvas, row, box, cells);
            }
        }
        int following = lines.size() - top - box.rows();
        if (canvas.text(box.bottom(), box.column()).equals("─")) {
            More.draw(canvas, box.bottom(), box.right(), following);
        }
        return following;
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

    private static void field(Canvas canvas, int row, int columns, KeysPopup popup) {
        canvas.put(row, 1, "/", Style.FOOTER_KEY);
        popup.filter().draw(canvas, row, 3, Math.clamp(columns - 4L, 0, 30), true);
    }

    private static String fact(KeysPopup popup, int columns, int following) {
        if (!popup.filter().isEmpty()) {
            return "found: " + popup.filter().text();
        }
        if (following > 0) {
            return More.text(following);
        }
        return columns >= WIDE ? "F10, F11 belong to the terminal" : "";
    }
}
