package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;

import java.util.ArrayList;
import java.util.List;

/// The first row: where I am, what would be or is rehearsed, how much is answered ("3/17").
public record TopBar(List<String> path, Plan plan, String answered) {
    private static final int AIR = 8;
    private static final String GAP = "   ";

    /// What stands at the right of the path.
    public sealed interface Plan {}

    /// `opens` marks a list to choose from; `ends` ("14:07") takes the name's place when narrow.
    public record Chosen(String name, String size, boolean opens, String ends) implements Plan {}

    /// A few words where no plan is.
    public record Words(String text) implements Plan {}

    /// What there is room for: the path from one of its parts on, and the rest at the right.
    private record Shown(int first, List<Piece> right) {
        int at(int columns) {
            return Math.max(1, columns - 1 - width(right));
        }
    }

    public void draw(Canvas canvas, int columns) {
        var shown = shown(columns);
        int at = shown.at(columns);
        path(canvas, shown.first(), at - 3);
        for (Piece piece : shown.right()) {
            at = canvas.put(0, at, piece.text(), piece.style());
        }
    }

    /// Whether the plan stands there, and can be chosen.
    public boolean opensAt(int columns, int column) {
        return plan instanceof Chosen chosen
                && chosen.opens()
                && column >= shown(columns).at(columns)
                && column < columns;
    }

    /// First the plan's size goes, then the path from its left, then the plan's name.
    private Shown shown(int columns) {
        boolean narrow = columns < 100;
        boolean ending = narrow && plan instanceof Chosen(_, _, _, var ends) && !ends.isEmpty();
        int first = ending ? Math.max(0, path.size() - 1) : 0;
        int most = columns - 2 - AIR;
        var right = right(true, true, narrow);
        if (width(right) + pathColumns(first) > most) {
            right = right(true, false, narrow);
        }
        while (first < path.size() - 1 && width(right) + pathColumns(first) > most) {
            first++;
        }
        if (width(right) + pathColumns(first) > most) {
            right = right(false, false, narrow);
        }
        return new Shown(first, right);
    }

    private void path(Canvas canvas, int first, int columns) {
        int at = 1;
        for (int i = first; i < path.size(); i++) {
            boolean last = i == path.size() - 1;
            String part = Columns.cut(path.get(i), columns + 1 - at);
            at = canvas.put(0, at, part, last ? Style.TEXT : Style.DIM);
            if (!last) {
                at = canvas.put(0, at, " › ", Style.DIM);
            }
        }
    }

    private int pathColumns(int first) {
        int columns = 0;
        for (int i = first; i < path.size(); i++) {
            columns += Columns.of(path.get(i)) + (i > first ? 3 : 0);
        }
        return columns;
    }

    private List<Piece> right(boolean name, boolean size, boolean narrow) {
        var pieces = new ArrayList<Piece>();
        boolean word = !narrow;
        switch (plan) {
            case Words(var text) -> pieces.add(new Piece(text, Style.DIM));
            case Chosen chosen when narrow && !chosen.ends.isEmpty() -> {
                pieces.add(new Piece("ends ", Style.DIM));
                pieces.add(new Piece(chosen.ends, Style.TEXT));
                word = true;
            }
            case Chosen chosen when name -> addPlan(pieces, chosen, size);
            case Chosen _ -> {}
        }
        addAnswered(pieces, word);
        return pieces;
    }

    private static void addPlan(List<Piece> pieces, Chosen chosen, boolean size) {
        pieces.add(new Piece("► ", Style.GUTTER_RUN));
        pieces.add(new Piece(chosen.name, Style.TEXT));
        if (chosen.opens) {
            pieces.add(new Piece(" ▾", Style.DIM));
        }
        if (size) {
            pieces.add(new Piece(GAP + chosen.size, Style.DIM));
        }
    }

    private void addAnswered(List<Piece> pieces, boolean word) {
        if (answered.isEmpty()) {
            return;
        }
        String gap = pieces.isEmpty() ? "" : GAP;
        pieces.add(new Piece(word ? gap + "answered " : gap, Style.DIM));
        pieces.add(new Piece(answered, Style.TEXT));
    }

    private static int width(List<Piece> pieces) {
        int columns = 0;
        for (Piece piece : pieces) {
            columns += Columns.of(piece.text());
        }
        return columns;
    }
}
