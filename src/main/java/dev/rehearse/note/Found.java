package dev.rehearse.note;

import java.time.Duration;
import java.util.Optional;

/// One thing a form recognised in a note, before the questions are numbered.
sealed interface Found {
    int line();

    int lastLine();

    String text();

    int section();

    /// It asks.
    record Asked(
            int line,
            int lastLine,
            String text,
            int section,
            Question.Kind kind,
            Optional<Duration> timeHint,
            ByteRange known)
            implements Found {}

    /// It stands among questions and asks nothing.
    record Stated(int line, int lastLine, String text, int section) implements Found {}
}
