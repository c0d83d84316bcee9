package dev.rehearse.ui;

/// A place in a note as it is shown: a line of the file (from 1) and a row of that line (from 0),
/// since long lines are wrapped.
record Spot(int line, int row) implements Comparable<Spot> {

    static final Spot START = new Spot(1, 0);

    @Override
    public int compareTo(Spot other) {
        return line == other.line
                ? Integer.compare(row, other.row)
                : Integer.compare(line, other.line);
    }
}
