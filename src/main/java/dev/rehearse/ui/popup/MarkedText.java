package dev.rehearse.ui.popup;

import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;

import java.util.BitSet;

/// A text with its matched letters, shortened so that the match stays in sight.
public final class MarkedText {
    private MarkedText() {}

    /// Draws at most so many columns; the text begins with `…` when the match would be cut.
    public static void draw(
            PopupBox box,
            int row,
            int column,
            int columns,
            String text,
            BitSet marks,
            Style style) {
        int start = start(text, marks, columns);
        var shown = Columns.cut((start > 0 ? "…" : "") + text.substring(start), columns);
        int charOffset = start - (start > 0 ? 1 : 0);
        int at = column;
        for (var cluster : Columns.clusters(shown)) {
            boolean marked = marks.get(Math.max(0, charOffset)) && !cluster.equals("…");
            at = box.put(row, at, cluster, marked ? Style.MATCH : style);
            charOffset += cluster.length();
        }
    }

    /// From one word before the match, when the match's first piece does not fit otherwise.
    private static int start(String text, BitSet marks, int columns) {
        int first = marks.nextSetBit(0);
        if (first < 0 || Columns.of(text) <= columns) {
            return 0;
        }
        int end = marks.nextClearBit(first);
        if (Columns.of(text.substring(0, end)) < columns) {
            return 0;
        }
        int word = wordStart(text, first);
        return word == 0 ? 0 : wordStart(text, word - 1);
    }

    private static int wordStart(String text, int charOffset) {
        return text.lastIndexOf(' ', Math.max(0, charOffset - 1)) + 1;
    }
}
