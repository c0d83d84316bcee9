package dev.rehearse.ui.conflict;

import dev.rehearse.note.Diff;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.frame.Box;

import java.util.List;

/// One of two texts, wrapped; `+` stands before the rows that hold words of its own.
///
/// @param pieces the words of the text, those of `own` only in it
record SideText(List<Diff.Piece> pieces, Diff.Kind own) {

    static SideText mine(Diff diff) {
        return of(diff, Diff.Kind.NEW, Diff.Kind.OLD);
    }

    static SideText theirs(Diff diff) {
        return of(diff, Diff.Kind.OLD, Diff.Kind.NEW);
    }

    /// A text that is compared with nothing.
    static SideText alone(String text) {
        return of(Diff.ofWords(text, text), Diff.Kind.NEW, Diff.Kind.OLD);
    }

    private static SideText of(Diff diff, Diff.Kind own, Diff.Kind other) {
        return new SideText(
                diff.pieces().stream().filter(piece -> piece.kind() != other).toList(), own);
    }

    private String text() {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /// How many rows it takes.
    int rows(int columns) {
        int rows = 0;
        for (var line : text().split("\n", -1)) {
            rows += wrapped(line, columns).size();
        }
        return rows;
    }

    private static List<Wrap.Row> wrapped(String line, int columns) {
        return Wrap.rows(line, columns - 2, Wrap.hang(line));
    }

    /// From its row `top` on. What does not fit is left out, and `…` says so at either end.
    void draw(Canvas canvas, Box box, int top) {
        if (!box.isThere()) {
            return;
        }
        int from = Math.clamp(top, 0, Math.max(0, rows(box.columns()) - box.rows()));
        int row = box.row() - from;
        int lineStart = 0;
        for (var line : text().split("\n", -1)) {
            for (var part : wrapped(line, box.columns())) {
                if (row >= box.bottom()) {
                    canvas.put(box.bottom() - 1, box.right() - 1, "…", Style.DIM);
                    return;
                }
                var shown = line.substring(part.start(), part.end());
                if (row >= box.row()) {
                    int start = lineStart + part.start();
                    row(canvas, row, box.column(), part.indent(), shown, start);
                }
                if (row == box.row() && from > 0) {
                    canvas.put(row, box.right() - 1, "…", Style.DIM);
                }
                row++;
            }
            lineStart += line.length() + 1;
        }
    }

    private void row(Canvas canvas, int row, int column, int indent, String text, int start) {
        int at = column + 2 + indent;
        int charOffset = start;
        boolean marked = false;
        for (var cluster : Columns.clusters(text)) {
            boolean isOwn = isOwn(charOffset);
            marked |= isOwn && !cluster.isBlank();
            at = canvas.put(row, at, cluster, isOwn ? Style.DIFF_ADDED : Style.TEXT);
            charOffset += cluster.length();
        }
        if (marked) {
            canvas.put(row, column, "+", Style.DIM);
        }
    }

    private boolean isOwn(int charOffset) {
        int end = 0;
        for (var piece : pieces) {
            end += piece.text().length();
            if (charOffset < end) {
                return piece.kind() == own;
            }
        }
        return false;
    }
}
