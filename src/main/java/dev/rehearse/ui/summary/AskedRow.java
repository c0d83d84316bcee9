package dev.rehearse.ui.summary;

import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.summary.SummaryPicture.Asked;
import dev.rehearse.ui.summary.SummaryPicture.Verdict;

import java.time.Duration;

/// Draws one question of a summary.
final class AskedRow {
    private AskedRow() {}

    static void head(Canvas canvas, int row, AskedColumns at, SummaryPicture picture) {
        ending(canvas, row, 4, "#", Style.DIM);
        canvas.put(row, at.text(), "question", Style.DIM);
        ending(canvas, row, at.time(), "time", Style.DIM);
        ending(canvas, row, at.plan(), picture.comparison(), Style.DIM);
        if (at.cells() > 0) {
            var most = largest(picture);
            canvas.put(row, at.bar(), "0:00", Style.DIM);
            int end = at.bar() + Scale.of(most, at.cells()).cell(most) + 3;
            ending(canvas, row, end, Times.text(most), Style.DIM);
        }
        if (at.earlier() > 0) {
            ending(canvas, row, at.grade() - 10, picture.against(), Style.DIM);
            ending(canvas, row, at.grade() - 3, "best", Style.DIM);
        }
        if (at.grade() > 0) {
            canvas.put(row, at.grade(), "grade", Style.DIM);
        }
    }

    private static Duration largest(SummaryPicture picture) {
        return picture.rows().stream()
                .map(Asked::budget)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    static void draw(Canvas canvas, int row, AskedColumns at, SummaryPicture picture, int index) {
        var asked = picture.rows().get(index);
        ending(canvas, row, 4, String.valueOf(asked.number()), Style.DIM);
        var sign = asked.verdict().sign();
        canvas.put(row, 6, sign.shape(), sign.style());
        canvas.put(row, at.text(), Columns.cut(asked.text(), at.textEnd() - at.text()), Style.TEXT);
        if (asked.verdict() != Verdict.SKIPPED) {
            times(canvas, row, at, asked, largest(picture));
        } else {
            // A question that was skipped took some time and gained the rest: the total counts
            // both.
            var took =
                    asked.time().toSeconds() == 0 ? SummaryPicture.NONE : Times.text(asked.time());
            ending(canvas, row, at.time(), took, Style.DIM);
            boolean gained = !asked.difference().equals(SummaryPicture.NONE);
            ending(canvas, row, at.plan(), gained ? asked.difference() : "", Style.DIM);
        }
        if (at.earlier() > 0) {
            ending(canvas, row, at.grade() - 10, asked.last(), Style.DIM);
            ending(canvas, row, at.grade() - 3, asked.best(), Style.DIM);
        }
        if (at.grade() > 0) {
            canvas.put(row, at.grade(), asked.grade(), Style.TEXT);
        }
        if (index == picture.selected()) {
            canvas.ground(row, 0, at.columns(), Style.SELECTION);
            canvas.put(row, 0, "▌", Style.BORDER_FOCUSED);
        }
    }

    private static void times(
            Canvas canvas, int row, AskedColumns at, Asked asked, Duration largest) {
        boolean failed = asked.verdict() == Verdict.FAILED;
        var style = failed ? Style.GUTTER_FAILED : Style.TEXT;
        ending(canvas, row, at.time(), Times.text(asked.time()), style);
        ending(canvas, row, at.plan(), asked.difference(), failed ? style : asked.against());
        Scale.of(largest, at.cells())
                .draw(canvas, row, at.bar(), asked.time(), asked.budget(), asked.verdict().bar());
    }

    static void ending(Canvas canvas, int row, int end, String text, Style style) {
        canvas.put(row, end - Columns.of(text), text, style);
    }
}
