package dev.rehearse.ui.study;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Banner;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.Piece;
import dev.rehearse.ui.frame.Title;

/// Draws the note in the centre: mark, icon, text, and the fact at the right.
final class NoteView {
    static final int TEXT = 4;

    private NoteView() {}

    static Box body(Layout layout, int bannerRows) {
        return Frame.body(layout, layout.centre()).below(bannerRows);
    }

    static void draw(Canvas canvas, Layout layout, NotePane note, boolean focused) {
        Box window = layout.centre();
        new Title(0, note.title(), note.fact())
                .draw(canvas, window.row(), window.column(), window.columns(), focused);
        int rows = Banner.rows(note.banners(), window);
        note.banners().forEach(banner -> banner.draw(canvas, window.row() + 1, window, rows));
        Box body = body(layout, rows);
        int shown = Math.min(body.rows(), note.rows().size());
        for (int i = 0; i < shown; i++) {
            row(canvas, body.row() + i, body, note.rows().get(i));
        }
    }

    private static void row(Canvas canvas, int at, Box body, NoteRow row) {
        if (row.current()) {
            canvas.ground(at, body.column(), body.columns(), Style.CARET_LINE);
        }
        if (row.marked()) {
            canvas.put(at, body.column(), "►", Style.GUTTER_RUN);
        }
        canvas.put(at, body.column() + 2, row.icon(), row.iconStyle());
        int column = body.column() + TEXT;
        int end = Math.min(body.right() - 1, column + StudyView.WIDEST);
        for (Piece piece : row.pieces()) {
            column = canvas.put(at, column, piece.text(), piece.style(), end - column);
        }
        int factAt = end - Columns.of(row.fact());
        if (!row.fact().isEmpty() && column + 2 <= factAt) {
            canvas.put(at, factAt, row.fact(), row.factStyle());
        }
    }
}
