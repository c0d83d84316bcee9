package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.rehearse.Answering.Thinking;

import java.util.List;

/// A run where the clock is one line: down to 40×10.
final class LineRun {
    /// Both words take as much, so that the bar does not jump.
    private static final int TREND = 7;

    private LineRun() {}

    static void draw(Canvas canvas, Layout layout, RunPicture picture) {
        int columns = layout.size().columns();
        canvas.fill(0, 0, layout.size().rows(), columns, Style.SURFACE);
        canvas.fill(layout.footerRow(), 0, 1, columns, Style.PANEL);
        clock(canvas, columns, picture.clock());
        bar(canvas, columns, picture);
        Places places = RunView.places(layout, picture);
        question(canvas, places.question(), picture.head());
        Box all = layout.centre();
        if (picture.answering() instanceof Thinking(var sentence)) {
            AnswerBody.last(canvas, all, places, picture);
            int at = places.rule() + 1;
            Box rest = new Box(at, 1, Math.max(0, all.bottom() - at), columns - 2);
            AnswerPane.sentences(canvas, at, rest, List.of(sentence), Style.DIM);
        } else {
            AnswerBody.draw(canvas, all, places, picture);
        }
        picture.footer().draw(canvas, layout.footerRow(), columns);
    }

    private static void clock(Canvas canvas, int columns, Clock clock) {
        if (clock.flash()) {
            canvas.ground(0, 1, columns - 2, Style.FLASH);
        }
        int after = canvas.put(0, 1, clock.shown(), clock.digits().digits);
        after = ClockPane.signal(canvas, 0, Math.max(7, after + 2), clock.light());
        boolean changed = !clock.was().isEmpty();
        var said = changed ? clock.was() : clock.pace();
        int at = columns - 1 - Columns.of(said);
        if (at >= after + 2) {
            canvas.put(0, at, said, changed ? Style.DIM : clock.paceStyle());
        }
    }

    /// The bar gives way to how the run stands.
    private static void bar(Canvas canvas, int columns, RunPicture picture) {
        Standing standing = picture.splits().standing();
        String said = standing.brief();
        int width = said.isEmpty() ? 0 : Math.max(TREND, Columns.of(said)) + 1;
        ClockBar.draw(canvas, 1, 1, columns - 2 - width, picture.clock());
        canvas.put(1, columns - 1 - Columns.of(said), said, standing.style());
    }

    /// The place in the plan stands before the question.
    private static void question(Canvas canvas, Box box, Head head) {
        AnswerPane.question(canvas, box, head.line());
        canvas.put(box.row(), box.column(), head.brief(), Style.DIM, box.columns());
    }
}
