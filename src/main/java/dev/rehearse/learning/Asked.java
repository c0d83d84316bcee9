package dev.rehearse.learning;

import java.time.Duration;

/// A question of a note, as far as learning needs to know it.
///
/// @param file the note, as it was named
/// @param section the title of the section it stands in, empty above the first
/// @param answered whether the note holds an answer
public record Asked(
        String file,
        int number,
        int line,
        String text,
        String key,
        String section,
        boolean answered,
        Duration budget) {}
