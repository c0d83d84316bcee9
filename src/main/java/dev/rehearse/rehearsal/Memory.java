package dev.rehearse.rehearsal;

/// How well a question is remembered.
///
/// @param stability days after which it is recalled nine times out of ten
/// @param difficulty from 1, easy, to 10
public record Memory(double stability, double difficulty) {
    public Memory {
        if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("no memory: " + stability + ", " + difficulty);
        }
    }
}
