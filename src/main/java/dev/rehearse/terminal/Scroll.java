package dev.rehearse.terminal;

import dev.rehearse.screen.Canvas;

import java.util.Optional;

/// Rows of full width that only moved, from top to bottom, so many rows up (or below zero, down).
record Scroll(int top, int bottom, int rows) {
    private static final int FARTHEST = 12;
    private static final int FEWEST = 5;

    static Optional<Scroll> between(Canvas before, Canvas after) {
        int top = 0;
        int bottom = after.size().rows() - 1;
        while (top <= bottom && after.sameRow(top, before, top)) {
            top++;
        }
        while (bottom > top && after.sameRow(bottom, before, bottom)) {
            bottom--;
        }
        for (int rows = 1; rows <= FARTHEST && bottom - top + 1 - rows >= FEWEST; rows++) {
            if (moved(before, after, top, bottom - rows, rows)) {
                return Optional.of(new Scroll(top, bottom, rows));
            }
            if (moved(before, after, top + rows, bottom, -rows)) {
                return Optional.of(new Scroll(top, bottom, -rows));
            }
        }
        return Optional.empty();
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
}
