package dev.rehearse.screen;

/// What a terminal is told about a cell: colours as its depth counts them, DEFAULT the terminal's
/// own.
public record Look(
        int foreground,
        int background,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean reverse) {
    public static final int DEFAULT = -1;

    /// What equals says, without the machinery that a record's equals loads on its first use.
    public boolean isSame(Look other) {
        return foreground == other.foreground
                && background == other.background
                && bold == other.bold
                && italic == other.italic
                && underline == other.underline
                && reverse == other.reverse;
    }
}
