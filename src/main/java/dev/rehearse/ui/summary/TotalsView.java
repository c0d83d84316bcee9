package dev.rehearse.ui.summary;

import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.KeyList;
import dev.rehearse.ui.frame.Sign;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.summary.SummaryPicture.Earlier;

import java.time.Duration;
import java.util.List;

/// Draws what a run comes to, beside the runs before it.
final class TotalsView {
    static final int ROWS = 16;

    private static final int LEFT = 59;
    private static final int CELLS = 20;
    private static final int RUNS = 4;

    private TotalsView() {}

    static void draw(Canvas canvas, Box box, SummaryPicture picture) {
        int right = LEFT + 1;
        new Title(0, "Total", "").draw(canvas, box.row(), 0, LEFT, false);
        new Title(0, "Runs of this plan", "")
                .draw(canvas, box.row(), right, box.columns() - right, false);
        totals(canvas, box.row() + 2, picture);
        int row = box.row() + 2;
        if (picture.runs().isEmpty()) {
            canvas.put(row, right + 2, "This was the first run of this plan.", Style.DIM);
        } else {
            runs(canvas, row, right + 2, picture);
        }
        if (picture.runs().size() == 1 && picture.isFirst()) {
            canvas.put(row + 3, right + 2, "The next run is held against this one.", Style.DIM);
        }
        int next = box.bottom() - 2 - picture.next().size() - 1;
        canvas.put(next, right + 2, "next", Style.DIM);
        int end = box.columns() - 1;
        KeyList.draw(canvas, next + 1, right + 2, end, box.bottom(), 2, picture.next());
        Frame.separator(canvas, box.row(), box.bottom(), LEFT);
    }

    private static void totals(Canvas canvas, int row, SummaryPicture picture) {
        AskedRow.ending(canvas, row, 24, "this", Style.DIM);
        boolean compared = !picture.isFirst();
        if (compared) {
            AskedRow.ending(canvas, row, 36, picture.against(), Style.DIM);
            AskedRow.ending(canvas, row, 48, "best", Style.DIM);
        }
        int at = row + 1;
        for (var total : picture.totals()) {
            canvas.put(at, 2, total.label(), Style.DIM);
            AskedRow.ending(canvas, at, 24, total.now(), Style.STRONG);
            if (compared) {
                AskedRow.ending(canvas, at, 36, total.last(), Style.TEXT);
                AskedRow.ending(canvas, at, 48, total.best(), Style.TEXT);
            }
            at++;
        }
        at++;
        for (var fact : picture.facts()) {
            canvas.put(at, 2, fact.label(), Style.DIM);
            canvas.put(at, 16, Columns.cut(fact.text(), LEFT - 17), Style.TEXT);
            at++;
        }
    }

    private static void runs(Canvas canvas, int row, int column, SummaryPicture picture) {
        var shown = shown(picture.runs());
        var plan = shown.stream().map(Earlier::plan).max(Duration::compareTo).orElseThrow();
        int bar = column + 23;
        var length = Times.text(plan);
        canvas.put(row, bar, "0:00", Style.DIM);
        AskedRow.ending(canvas, row, bar + CELLS + 3, length, Style.DIM);
        // three runs stand apart, a fourth leaves no room for that
        int step = shown.size() < RUNS ? 2 : 1;
        for (int index = 0; index < shown.size(); index++) {
            run(canvas, row + 1 + index * step, column, shown.get(index), plan);
        }
    }

    /// The last ones, or those from the one that is compared with on.
    private static List<Earlier> shown(List<Earlier> runs) {
        int from = Math.max(0, runs.size() - RUNS);
        for (int i = 0; i < from; i++) {
            if (runs.get(i).chosen()) {
                from = i;
            }
        }
        return runs.subList(from, Math.min(runs.size(), from + RUNS));
    }

    private static void run(Canvas canvas, int row, int column, Earlier run, Duration plan) {
        int bar = column + 23;
        canvas.put(row, column - 2, run.chosen() ? "►" : "", Style.GUTTER_RUN);
        canvas.put(row, column, run.day(), Style.TEXT, 7);
        canvas.put(row, column + 8, run.mode(), Style.DIM);
        AskedRow.ending(canvas, row, bar - 2, Times.text(run.time()), Style.TEXT);
        boolean over = run.time().compareTo(run.plan()) > 0;
        new Scale(plan, CELLS, CELLS + 4)
                .draw(
                        canvas,
                        row,
                        bar,
                        run.time(),
                        run.plan(),
                        over ? Style.CLOCK_AMBER : Style.CLOCK_GREEN);
        int at = count(canvas, row, bar + 25, Sign.ANSWERED, run.passed());
        count(canvas, row, Math.max(at + 1, bar + 30), Sign.FAILED, run.failed());
    }

    private static int count(Canvas canvas, int row, int column, Sign sign, int count) {
        int at = canvas.put(row, column, sign.shape(), sign.style());
        return canvas.put(row, at + 1, String.valueOf(count), Style.TEXT);
    }

    /// A few lines where the whole block has no room.
    static void brief(Canvas canvas, Box box, SummaryPicture picture) {
        new Title(0, "Total", "").draw(canvas, box.row(), 0, box.columns(), false);
        int row = box.row() + 1;
        for (var fact : picture.brief()) {
            if (row >= box.bottom()) {
                return;
            }
            int at = box.columns() < 60 ? 2 + Columns.of(fact.label()) + 2 : 13;
            canvas.put(row, 2, fact.label(), Style.DIM);
            canvas.put(row, at, Columns.cut(fact.text(), box.columns() - at - 1), Style.TEXT);
            row++;
        }
    }
}
