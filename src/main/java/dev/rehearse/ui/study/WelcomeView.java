package dev.rehearse.ui.study;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.KeyList;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.Tiny;
import dev.rehearse.ui.frame.Title;

import java.util.List;

/// Draws the screen without a note, at a layout of `Mode.STUDY`.
public final class WelcomeView {
    private static final Title TITLE = new Title(0, "Notebook", "");
    private static final String HEAD = "No notes here yet";
    private static final int COLUMNS = 44;

    private WelcomeView() {}

    public static void draw(Canvas canvas, Layout layout, WelcomePicture picture) {
        if (layout.shape() == Layout.Shape.TINY) {
            Tiny.draw(canvas, List.of(HEAD, picture.lookedIn()));
            return;
        }
        int columns = layout.size().columns();
        Box all = new Box(1, 0, layout.centre().rows(), columns);
        canvas.fill(0, 0, layout.size().rows(), columns, Style.PANEL);
        canvas.fill(all.row(), 0, all.rows(), columns, Style.SURFACE);
        picture.top().draw(canvas, columns);
        TITLE.draw(canvas, 1, 0, columns, true);
        block(canvas, Frame.body(layout, all), picture);
        if (layout.bottomRule()) {
            Frame.rule(canvas, layout.footerRow() - 1, columns);
        }
        picture.footer().draw(canvas, layout.footerRow(), columns);
    }

    /// A third from the top; without room for air its empty rows go, then its end.
    private static void block(Canvas canvas, Box body, WelcomePicture picture) {
        int texts = 6 + picture.keys().size();
        boolean air = body.rows() >= texts + 9;
        int height = air ? texts + 9 : texts;
        int third = canvas.size().rows() / 3 - 1;
        int top = Math.max(body.row(), Math.min(third, body.bottom() - height));
        int left = Math.max(2, (body.columns() - COLUMNS) / 2);
        int one = air ? 1 : 0;
        line(canvas, body, top, left, HEAD, Style.STRONG);
        int at = top + 1 + one;
        line(canvas, body, at, left, "Rehearse opens Markdown you already have.", Style.TEXT);
        int end = body.right() - 1;
        int keys = at + 1 + 2 * one;
        at = KeyList.draw(canvas, keys, left, end, body.bottom(), 4, picture.keys()) + 2 * one;
        line(canvas, body, at, left, "A line that asks something becomes a question:", Style.TEXT);
        at += 1 + one;
        line(canvas, body, at, left, "## who are the founders", Style.HEADING2);
        line(canvas, body, at + 1, left, "* how do you guys monitor the fleet", Style.TEXT);
        at += 2 + 2 * one;
        line(canvas, body, at, left, "looked in  " + picture.lookedIn(), Style.DIM);
    }

    private static void line(Canvas canvas, Box body, int row, int left, String text, Style style) {
        if (row < body.bottom()) {
            canvas.put(row, left, Columns.cut(text, body.right() - 1 - left), style);
        }
    }
}
