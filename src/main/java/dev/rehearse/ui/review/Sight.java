package dev.rehearse.ui.review;

/// How much of a text is out of sight above and below the rows that are seen.
public record Sight(int above, int below, int rows) {
    public static final Sight ALL = new Sight(0, 0, Integer.MAX_VALUE);

    /// Of two texts that scroll together: as far as the longer one goes.
    Sight with(Sight other) {
        return new Sight(
                Math.max(above, other.above),
                Math.max(below, other.below),
                Math.min(rows, other.rows));
    }

    /// The first row in sight after going on by so many.
    public int by(int count) {
        return Math.clamp((long) above + count, 0, above + below);
    }

    /// A page keeps one row in sight.
    public int page() {
        return Math.max(1, rows - 1);
    }

    /// `5 above 12 more`; empty when all is seen.
    String mark() {
        var up = above > 0 ? above + " above" : "";
        var down = below > 0 ? below + " more" : "";
        return up.isEmpty() || down.isEmpty() ? up + down : up + "   " + down;
    }
}
