package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.Optional;

/// One question as a plan rehearses it.
public record Item(String questionKey, String text, Direction direction, Optional<Duration> hint) {
    private static final Duration LONGEST = Duration.ofHours(10);

    /// A hint nobody can keep ("(0 min)", "(900 h)") counts as none: the note's text is not ours.
    public Item {
        hint = hint.filter(time -> time.isPositive() && time.compareTo(LONGEST) <= 0);
    }

    public static Item of(String questionKey, String text, Direction direction) {
        return new Item(questionKey, text, direction, Optional.empty());
    }
}
