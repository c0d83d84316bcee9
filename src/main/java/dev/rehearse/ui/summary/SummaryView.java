package dev.rehearse.ui.summary;

import dev.rehearse.screen.Canvas;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.More;
import dev.rehearse.ui.frame.Tiny;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.popup.Scroll;

import java.util.List;

/// Draws the summary of a run, at a layout of `Mode.RUN`: one row a question, then the totals.
public final class SummaryView {
    private SummaryView() {}

    public static void draw(Canvas canvas, Layout layout, SummaryPicture picture) {
        if (layout.shape() == Layout.Shape.TINY) {
            Tiny.draw(canvas, List.of("Summary  " + picture.title()));
            return;
        }
        Frame.grounds(canvas, layout);
        int columns = layout.size().columns();
        boolean bar = layout.shape() != Layout.Shape.LINE;
        if (bar) {
            picture.top().draw(canvas, columns);
        }
        int row = layout.centre().row();
        var name = columns < 100 ? "Summary" : "Summary  " + picture.title();
        new Title(0, name, picture.when()).draw(canvas, row, 0, columns, true);
        int bottom = layout.footerRow() - (layout.bottomRule() ? 1 : 0);
        boolean roomy = layout.air() && columns >= 100;
        int totals = Math.min(totals(picture, bottom, roomy), bottom - row - 3);
        var rows = new Box(row + 1, 0, bottom - totals - row - 1, columns);
        int following = rows(canvas, rows, layout, picture);
        var end = new Box(bottom - totals, 0, totals, columns);
        if (layout.bottomRule()) {
            Frame.rule(canvas, bottom, columns);
        }
        if (roomy) {
            TotalsView.draw(canvas, end, picture);
        } else if (totals > 0) {
            TotalsView.brief(canvas, end, picture);
        }
        // With air a row stays blank above the rule, which two titles share.
        More.draw(canvas, end.row() - (layout.air() ? 1 : 0), columns, following);
        picture.footer().draw(canvas, layout.footerRow(), columns);
    }

    /// How many rows the totals take: a whole block, a few lines, or one.
    private static int totals(SummaryPicture picture, int bottom, boolean roomy) {
        if (roomy) {
            return TotalsView.ROWS;
        }
        return bottom < 18 ? Math.min(2, picture.brief().size() + 1) : picture.brief().size() + 3;
    }

    /// Gives how many rows follow below.
    private static int rows(Canvas canvas, Box box, Layout layout, SummaryPicture picture) {
        int air = layout.air() ? 1 : 0;
        var columns = AskedColumns.of(box.columns(), picture.isFirst());
        AskedRow.head(canvas, box.row() + air, columns, picture);
        int first = box.row() + air + 1;
        int room = Math.max(0, box.bottom() - air - first);
        int top = Scroll.top(picture.selected(), picture.rows().size(), Math.max(1, room));
        for (int row = 0; row < Math.min(room, picture.rows().size() - top); row++) {
            AskedRow.draw(canvas, first + row, columns, picture, top + row);
        }
        return picture.rows().size() - top - room;
    }
}
