package dev.rehearse.screen;

/// How many cells the terminal shows.
public record Size(int columns, int rows) {
    public Size {
        if (columns < 0 || rows < 0) {
            throw new IllegalArgumentException("a size is not negative: " + columns + "×" + rows);
        }
    }
}
