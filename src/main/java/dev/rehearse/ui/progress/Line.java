package dev.rehearse.ui.progress;

import dev.rehearse.screen.Style;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of the progress: pieces of text at their columns, and the figure they tell.
///
/// @param figure what Enter opens; none on a row that tells nothing
record Line(Kind kind, List<Cell> cells, Optional<Figure> figure) {
    /// A title stands in a rule.
    enum Kind {
        TITLE,
        TEXT
    }

    /// A text from this column on, of the row's own columns; in the calendar it tells of a day.
    record Cell(int column, String text, Style style, Optional<LocalDate> day) {
        Cell(int column, String text, Style style) {
            this(column, text, style, Optional.empty());
        }
    }

    Line {
        cells = List.copyOf(cells);
    }

    static Line title(String name, String fact) {
        var cells = List.of(new Cell(0, name, Style.DIM), new Cell(0, fact, Style.DIM));
        return new Line(Kind.TITLE, cells, Optional.empty());
    }

    static Line empty() {
        return new Line(Kind.TEXT, List.of(), Optional.empty());
    }

    static Line says(int column, String text) {
        return empty().and(column, text, Style.DIM);
    }

    static Line of(Figure figure) {
        return new Line(Kind.TEXT, List.of(), Optional.of(figure));
    }

    Line and(int column, String text, Style style) {
        return and(new Cell(column, text, style));
    }

    Line and(Cell cell) {
        var all = new ArrayList<>(cells);
        all.add(cell);
        return new Line(kind, all, figure);
    }

    /// A share of one, as a bar.
    Line bar(int column, int columns, double share, Style style) {
        int full = Math.clamp(Math.round(share * columns), 0, columns);
        return and(column, "━".repeat(full), style)
                .and(column + full, "─".repeat(columns - full), Style.TRACK);
    }
}
