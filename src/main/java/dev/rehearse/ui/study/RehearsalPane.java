package dev.rehearse.ui.study;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.DigitRows;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.KeyList;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.Piece;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.study.RehearsalWindow.Count;
import dev.rehearse.ui.study.RehearsalWindow.Fact;
import dev.rehearse.ui.study.RehearsalWindow.Nothing;
import dev.rehearse.ui.study.RehearsalWindow.Ready;
import dev.rehearse.ui.study.RehearsalWindow.Talk;

import java.util.ArrayList;
import java.util.List;

/// Draws the window at the right while nothing runs.
final class RehearsalPane {
    private static final Title TITLE = new Title(4, "Rehearsal", "");

    // Wider, a number would stand too far from its name.
    private static final int WIDEST = 24;

    private RehearsalPane() {}

    static void draw(Canvas canvas, Layout layout, RehearsalWindow window, boolean focused) {
        Box right = layout.right();
        if (!right.isThere()) {
            return;
        }
        TITLE.draw(canvas, right.row(), right.column(), right.columns(), focused);
        Box body = Frame.body(layout, right);
        Box text = new Box(body.row(), body.column() + 2, body.rows(), body.columns() - 4);
        switch (window) {
            case Ready ready -> ready(canvas, layout, text, ready);
            case Nothing nothing -> nothing(canvas, text, nothing);
            case Talk talk -> talk(canvas, layout, text, talk);
        }
    }

    private static void ready(Canvas canvas, Layout layout, Box text, Ready ready) {
        int at = digits(canvas, layout, text, ready.clock());
        canvas.put(at, text.column(), "· ready", Style.DIM);
        int counts = ready.counts().size();
        int end = text.bottom() - 1 - counts;
        at = facts(canvas, at + 2, text, end, ready.facts()) + 1;
        at = counts(canvas, at, text, ready.counts()) + 1;
        if (layout.air()) {
            keys(canvas, at, text, ready.keys());
        }
    }

    private static void talk(Canvas canvas, Layout layout, Box text, Talk talk) {
        int at = digits(canvas, layout, text, talk.clock());
        canvas.put(at, text.column(), "· interview", Style.DIM);
        at = facts(canvas, at + 2, text, text.bottom(), talk.facts()) + 1;
        keys(canvas, at, text, talk.keys());
    }

    /// Gives the row below them and their air.
    private static int digits(Canvas canvas, Layout layout, Box text, String clock) {
        int columns = Math.min(WIDEST, text.columns());
        DigitRows.draw(
                canvas,
                layout,
                text.row(),
                text.column() + columns,
                columns + 1,
                clock,
                Style.CLOCK_IDLE);
        return text.row() + DigitRows.ROWS + 1;
    }

    /// As many facts as there are rows for; a value that is too wide goes on in the next.
    private static int facts(Canvas canvas, int row, Box text, int end, List<Fact> facts) {
        int values = text.column() + valueColumn(text.columns(), facts);
        int at = row;
        for (Fact fact : facts) {
            List<List<Piece>> rows = rows(fact.value(), text.right() - values);
            if (at + rows.size() > end) {
                return at;
            }
            canvas.put(at, text.column(), fact.label(), Style.DIM);
            for (List<Piece> pieces : rows) {
                int column = values;
                for (Piece piece : pieces) {
                    int room = text.right() - column;
                    column = canvas.put(at, column, Columns.cut(piece.text(), room), piece.style());
                }
                at++;
            }
        }
        return at;
    }

    private static List<List<Piece>> rows(List<Piece> value, int columns) {
        int wanted = 0;
        for (Piece piece : value) {
            wanted += Columns.of(piece.text());
        }
        if (value.size() != 1 || wanted <= columns) {
            return List.of(value);
        }
        Piece whole = value.getFirst();
        List<List<Piece>> rows = new ArrayList<>();
        for (Wrap.Row row : Wrap.rows(whole.text(), columns, 0)) {
            String part = whole.text().substring(row.start(), row.end());
            rows.add(List.of(new Piece(part, whole.style())));
        }
        return rows;
    }

    /// Three blanks behind the longest label, down to one before a value loses its end.
    private static int valueColumn(int columns, List<Fact> facts) {
        int labels = 0;
        int values = 0;
        for (Fact fact : facts) {
            labels = Math.max(labels, Columns.of(fact.label()));
            int value = 0;
            for (Piece piece : fact.value()) {
                value += Columns.of(piece.text());
            }
            values = Math.max(values, value);
        }
        return labels + Math.clamp(columns - labels - values, 1, 3);
    }

    private static int counts(Canvas canvas, int row, Box text, List<Count> counts) {
        int at = row;
        for (Count count : counts) {
            if (at >= text.bottom()) {
                return at;
            }
            String shown = Integer.toString(count.count());
            canvas.put(at, text.column(), count.sign().shape(), count.sign().style());
            canvas.put(at, text.column() + 2, count.label(), Style.DIM);
            int end = text.column() + Math.min(WIDEST, text.columns());
            canvas.put(at, end - shown.length(), shown, Style.TEXT);
            at++;
        }
        return at;
    }

    private static void nothing(Canvas canvas, Box text, Nothing nothing) {
        int at = text.row();
        for (String paragraph : nothing.paragraphs()) {
            for (Wrap.Row row : Wrap.rows(paragraph, text.columns(), 0)) {
                if (at < text.bottom()) {
                    String shown = paragraph.substring(row.start(), row.end());
                    canvas.put(at, text.column(), shown, Style.DIM);
                }
                at++;
            }
            at++;
        }
        keys(canvas, at, text, nothing.keys());
    }

    private static void keys(Canvas canvas, int row, Box text, List<Hint> keys) {
        KeyList.draw(canvas, row, text.column(), text.right() + 1, text.bottom(), 2, keys);
    }
}
