package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.frame.Banner;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Layout;

/// Draws the answer to be read aloud: large by the air round it, the line to say bold.
final class PrompterPane {
    /// The mark of the line and the air behind it.
    private static final int MARK = 3;

    private static final int WIDEST = 56;
    private static final int AIRY = 10;
    private static final int FOOT = 3;

    /// Rows enough to spare one for how far it is.
    private static final int TOLD = 4;

    private PrompterPane() {}

    /// The whole screen of a wide terminal: the left window has given way.
    static void wide(Canvas canvas, Layout layout, RunPicture picture, Prompter prompter) {
        Frame.grounds(canvas, layout);
        picture.top().draw(canvas, layout.size().columns());
        centre(canvas, layout, picture, prompter);
        ClockPane.draw(canvas, layout, picture.clock(), picture.splits());
        Frame.lines(canvas, layout);
        picture.footer().draw(canvas, layout.footerRow(), layout.size().columns());
    }

    /// A line further, over the frame before.
    static void over(Canvas canvas, Layout narrow, RunPicture picture, Prompter prompter) {
        Layout layout = narrow.withoutLeft();
        Box centre = layout.centre();
        Box below = centre.below(1);
        canvas.fill(below.row(), below.column(), below.rows(), below.columns(), Style.SURFACE);
        centre(canvas, layout, picture, prompter);
    }

    private static void centre(
            Canvas canvas, Layout layout, RunPicture picture, Prompter prompter) {
        Box centre = layout.centre();
        prompter.title().draw(canvas, centre.row(), centre.column(), centre.columns(), true);
        int banner = Banner.rows(picture.banners(), centre);
        for (Banner one : picture.banners()) {
            one.draw(canvas, centre.row() + 1, centre, banner);
        }
        Box body = Frame.body(layout, centre).below(banner);
        int columns = Math.min(WIDEST, body.columns() - 8);
        int column = body.column() + (body.columns() - columns - MARK) / 2;
        String question = picture.head().question();
        int asked = Math.min(2, Wrap.rows(question, columns, 0).size());
        AnswerPane.question(canvas, new Box(body.row(), column, asked, columns), question);
        int top = body.row() + Math.max(4, asked + 2);
        int foot = body.bottom() - FOOT;
        lines(canvas, new Box(top, column, Math.max(0, foot - top), columns), prompter, 2);
        canvas.put(foot, column, prompter.said() + "   " + prompter.toGo(), Style.DIM);
        bar(canvas, foot + 1, column, columns, prompter);
    }

    /// Below the question and the clock of a smaller terminal.
    static void draw(Canvas canvas, Box box, Prompter prompter) {
        boolean airy = box.rows() >= AIRY;
        int columns = Math.min(WIDEST, airy ? box.columns() - 8 : box.columns() - 2);
        int column = airy ? box.column() + (box.columns() - columns) / 2 : box.column() + 2;
        boolean told = !airy && box.rows() >= TOLD;
        int rows = airy ? box.rows() - 2 : box.rows() - (told ? 1 : 0);
        lines(canvas, new Box(box.row(), column, rows, columns), prompter, airy ? 2 : 1);
        if (airy) {
            String said = prompter.said() + "   " + prompter.toGo();
            canvas.put(box.bottom() - 2, column, said, Style.DIM);
            bar(canvas, box.bottom() - 1, column, columns, prompter);
        } else if (told) {
            told(canvas, box.bottom() - 1, column, columns, prompter);
        }
    }

    /// In one row: how far it is, and what is left.
    private static void told(Canvas canvas, int row, int column, int columns, Prompter prompter) {
        int after = canvas.put(row, column, prompter.said(), Style.DIM, columns);
        int end = column + columns - Columns.of(prompter.toGo());
        if (end > after + 2) {
            canvas.put(row, end, prompter.toGo(), Style.DIM);
            bar(canvas, row, after + 2, Math.max(0, end - after - 4), prompter);
        }
    }

    private static void lines(Canvas canvas, Box box, Prompter prompter, int step) {
        int seen = Math.max(1, (box.rows() + step - 1) / step);
        int first = prompter.first(seen);
        for (int at = first; at < prompter.lines().size() && at < first + seen; at++) {
            int row = box.row() + step * (at - first);
            if (row >= box.bottom()) {
                return;
            }
            Style style = Style.TEXT;
            if (at < prompter.current()) {
                style = Style.DIM;
            } else if (at == prompter.current()) {
                style = Style.STRONG;
                canvas.put(row, box.column() - Math.min(MARK, box.column()), "►", Style.GUTTER_RUN);
            }
            canvas.put(
                    row, box.column(), Columns.cut(prompter.lines().get(at), box.columns()), style);
        }
    }

    private static void bar(Canvas canvas, int row, int column, int cells, Prompter prompter) {
        int done = cells * prompter.thousandths() / 1000;
        for (int at = 0; at < cells; at++) {
            boolean passed = at < done;
            Style style = passed ? Style.CLOCK_IDLE : Style.TRACK;
            canvas.put(row, column + at, passed ? "━" : "─", style);
        }
    }
}
