package dev.rehearse.terminal;

import dev.rehearse.screen.Canvas;

import java.util.Optional;

/// Rows that moved, from top to bottom, so many rows up (or below zero, down). A terminal moves
/// whole rows: what stands still beside a text that moved is sent again, where that is the less.
record Scroll(int top, int bottom, int rows) {
    private static final int FARTHEST = 12;
    private static final int FEWEST = 5;

    /// How far a text moves beside others: a line, or a turn of the wheel.
    private static final int FARTHEST_BESIDE = 5;

    // Looked at in every third column: a text that moved shows in any of them.
    private static final int STEP = 3;

    /// In cells looked at. Less is sent again faster than it is thought about.
    private static final int WORTH_A_THOUGHT = 120;

    static Optional<Scroll> between(Canvas before, Canvas after) {
        int top = 0;
        int bottom = after.size().rows() - 1;
        while (top <= bottom && after.sameRow(top, before, top)) {
            top++;
        }
        while (bottom > top && after.sameRow(bottom, before, bottom)) {
            bottom--;
        }
        // A key and a tick change two or three rows, and come when somebody waits.
        if (changedRows(before, after, top, bottom) < FEWEST) {
            return Optional.empty();
        }
        for (int rows = 1; rows <= FARTHEST && bottom - top + 1 - rows >= FEWEST; rows++) {
            if (moved(before, after, top, bottom - rows, rows)) {
                return Optional.of(new Scroll(top, bottom, rows));
            }
            if (moved(before, after, top + rows, bottom, -rows)) {
                return Optional.of(new Scroll(top, bottom, -rows));
            }
        }
        return beside(before, after, top, bottom);
    }

    private static int changedRows(Canvas before, Canvas after, int top, int bottom) {
        int changed = 0;
        for (int row = top; row <= bottom; row++) {
            changed += after.sameRow(row, before, row) ? 0 : 1;
        }
        return changed;
    }

    // Most rows must have moved, and not only because rows are alike.
    private static boolean moved(Canvas before, Canvas after, int first, int last, int rows) {
        int same = 0;
        int inPlace = 0;
        for (int row = first; row <= last; row++) {
            same += after.sameRow(row, before, row + rows) ? 1 : 0;
            inPlace += after.sameRow(row, before, row) ? 1 : 0;
        }
        return same >= FEWEST - 1 && same * 4 >= (last - first + 1) * 3 && same > inPlace + 2;
    }

    /// A text that moved between others that did not.
    private static Optional<Scroll> beside(Canvas before, Canvas after, int top, int bottom) {
        int inPlace = new Scroll(top, bottom, 0).changes(before, after);
        if (inPlace < WORTH_A_THOUGHT) {
            return Optional.empty();
        }
        var best = Optional.<Scroll>empty();
        int least = inPlace * 2 / 3;
        for (int rows = 1; rows <= FARTHEST_BESIDE && bottom - top > 2 * rows; rows++) {
            for (int way : new int[] {rows, -rows}) {
                var scroll = new Scroll(top, bottom, way).trimmed(before, after);
                int changes =
                        scroll.changes(before, after) + scroll.outside(before, after, top, bottom);
                if (changes < least && scroll.isOfText(before, after)) {
                    least = changes;
                    best = Optional.of(scroll);
                }
            }
        }
        return best;
    }

    /// Terminals pass over a region of one row; and what only makes blanks had better be erased.
    private boolean isOfText(Canvas before, Canvas after) {
        int moved = 0;
        for (int row = Math.max(top, top - rows); row <= Math.min(bottom, bottom - rows); row++) {
            for (int column = 0; column < after.size().columns(); column += STEP) {
                boolean text = after.code(row, column) != ' ';
                boolean came = text && after.sameCell(row, column, before, row + rows);
                moved += came && !after.sameCell(row, column, before, row) ? 1 : 0;
            }
        }
        return bottom - top + 1 - Math.abs(rows) >= FEWEST && moved >= WORTH_A_THOUGHT / 2;
    }

    /// Without the rows at its ends that rather stay: a title, a rule.
    private Scroll trimmed(Canvas before, Canvas after) {
        int first = top;
        while (first < bottom
                && changes(before, after, first, first)
                        <= changes(before, after, first, first + rows)) {
            first++;
        }
        int last = bottom;
        while (last > first
                && changes(before, after, last, last)
                        <= changes(before, after, last, last + rows)) {
            last--;
        }
        return new Scroll(first, last, rows);
    }

    /// Cells to be sent after the scroll, of those looked at.
    private int changes(Canvas before, Canvas after) {
        int changes = 0;
        for (int row = top; row <= bottom; row++) {
            changes += changes(before, after, row, row + rows);
        }
        return changes;
    }

    private int outside(Canvas before, Canvas after, int from, int to) {
        int changes = 0;
        for (int row = from; row <= to; row++) {
            changes += row < top || row > bottom ? changes(before, after, row, row) : 0;
        }
        return changes;
    }

    /// Of one row, where `from` moves into it; what comes in from beyond the edge is blank.
    private int changes(Canvas before, Canvas after, int row, int from) {
        boolean isBlank = from < top || from > bottom;
        int changes = 0;
        for (int column = 0; column < after.size().columns(); column += STEP) {
            boolean same =
                    isBlank
                            ? after.code(row, column) == ' '
                            : after.sameCell(row, column, before, from);
            changes += same ? 0 : 1;
        }
        return changes;
    }
}
