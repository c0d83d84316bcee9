package dev.rehearse.ui.interview;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.More;
import dev.rehearse.ui.frame.Tiny;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.frame.TopBar;

import java.util.ArrayList;
import java.util.List;

/// Draws the replies of an interview: the times at the left, from 60 columns on how far into it
/// too.
final class RepliesView {
    private static final int RULED = 30;
    private static final int AIRY = 18;
    private static final int WIDE = 60;
    private static final int WIDEST = 88;
    private static final List<Hint> HINTS =
            List.of(
                    new Hint("w", "write into the note", "write"),
                    new Hint("g", "go on with it", "go on"),
                    new Hint("Left Right", "other interviews", "others"),
                    Hint.of("Delete", "delete"),
                    Hint.of("Esc", "close"));

    /// What stands at the left, the text, and whether it is a question.
    private record Row(String left, String text, Style style) {
        static final Row EMPTY = new Row("", "", Style.TEXT);
    }

    private RepliesView() {}

    static void draw(Canvas canvas, RepliesPage page, TopBar bar, String notice) {
        var screen = canvas.size();
        if (screen.rows() < 10 || screen.columns() < 40) {
            Tiny.draw(canvas, List.of(page.title(), page.fact()));
            return;
        }
        canvas.fill(0, 0, screen.rows(), screen.columns(), Style.PANEL);
        if (screen.rows() >= AIRY) {
            bar.draw(canvas, screen.columns());
        }
        var box = body(screen);
        var fact = screen.columns() < WIDE ? page.place() : page.fact();
        new Title(0, page.title(), fact).draw(canvas, box.row() - 1, 0, screen.columns(), true);
        if (screen.rows() >= RULED) {
            Frame.rule(canvas, box.bottom(), screen.columns());
        }
        int following = rows(canvas, box, page);
        var said = notice.isEmpty() ? More.text(following) : notice;
        new Footer(HINTS, said, said, Style.DIM, "")
                .draw(canvas, screen.rows() - 1, screen.columns());
    }

    /// Below the top bar, where there is one, and the title.
    private static Box body(Size screen) {
        int top = screen.rows() >= AIRY ? 2 : 1;
        int bottom = screen.rows() - (screen.rows() >= RULED ? 2 : 1);
        return new Box(top, 0, Math.max(0, bottom - top), screen.columns());
    }

    static int lastTop(RepliesPage page, Size screen) {
        var box = body(screen);
        return Math.max(0, rows(page, box).size() - box.rows());
    }

    /// Gives how many rows follow below.
    private static int rows(Canvas canvas, Box box, RepliesPage page) {
        var rows = rows(page, box);
        int top = Math.clamp(page.top(), 0, Math.max(0, rows.size() - box.rows()));
        int text = text(box);
        for (int at = top; at < Math.min(rows.size(), top + box.rows()); at++) {
            var row = rows.get(at);
            int y = box.row() + at - top;
            canvas.put(y, 2, row.left(), Style.DIM);
            canvas.put(y, text, row.text(), row.style());
        }
        return Math.max(0, rows.size() - top - box.rows());
    }

    /// The column where the text begins.
    private static int text(Box box) {
        return box.columns() < WIDE ? 9 : 18;
    }

    private static List<Row> rows(RepliesPage page, Box box) {
        int columns = Math.clamp(box.columns() - text(box) - 2L, 1, WIDEST);
        boolean airy = box.rows() >= AIRY - 2;
        var rows = new ArrayList<Row>();
        if (airy) {
            rows.add(Row.EMPTY);
        }
        boolean all = true;
        for (var passage : page.passages()) {
            if (all && !passage.isReplied()) {
                rows.add(new Row("", "no reply to", Style.DIM));
                all = false;
            }
            rows.addAll(rows(passage, box.columns() >= WIDE, columns));
            if (airy) {
                rows.add(Row.EMPTY);
            }
        }
        return rows;
    }

    private static List<Row> rows(Passage passage, boolean wide, int columns) {
        var gap = " ".repeat(Math.max(1, 9 - Columns.of(passage.after())));
        var left = passage.isReplied() ? passage.at() + (wide ? gap + passage.after() : "") : "";
        var asked = passage.isReplied() ? Style.STRONG : Style.DIM;
        var rows = new ArrayList<Row>();
        wrapped(passage.question(), columns).forEach(line -> rows.add(new Row("", line, asked)));
        rows.set(0, new Row(left, rows.getFirst().text(), asked));
        if (passage.isReplied()) {
            passage.reply()
                    .lines()
                    .flatMap(line -> wrapped(line, columns).stream())
                    .forEach(line -> rows.add(new Row("", line, Style.TEXT)));
        }
        return rows;
    }

    private static List<String> wrapped(String line, int columns) {
        var rows = new ArrayList<String>();
        for (var row : Wrap.rows(line, columns, Wrap.hang(line))) {
            rows.add(" ".repeat(row.indent()) + line.substring(row.start(), row.end()));
        }
        return rows;
    }
}
