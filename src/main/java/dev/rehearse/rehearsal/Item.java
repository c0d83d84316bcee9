package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.Optional;

/// One question as a plan rehearses it.
///
/// @param hint the time of this question alone
/// @param hasOwnTime whether the note says that time, where the question is asked
/// @param think the time to think before it, where the direction's own does not fit the person
public record Item(
        String questionKey,
        String text,
        Direction direction,
        Optional<Duration> hint,
        boolean hasOwnTime,
        Optional<Duration> think) {
    private static final Duration LONGEST = Duration.ofHours(10);

    /// A hint nobody can keep ("(0 min)", "(900 h)") counts as none: the note's text is not ours.
    public Item {
        hint = hint.filter(time -> time.isPositive() && time.compareTo(LONGEST) <= 0);
        hasOwnTime &= hint.isPresent();
    }

    public static Item of(String questionKey, String text, Direction direction) {
        return new Item(questionKey, text, direction, Optional.empty(), false, Optional.empty());
    }

    /// The time it has where the plan sets none.
    public Duration budget() {
        return hint.orElse(direction.budget());
    }

    /// The same question, called otherwise.
    public Item reworded(String newKey, String newText) {
        return new Item(newKey, newText, direction, hint, hasOwnTime, think);
    }

    public Item withHint(Optional<Duration> time) {
        return new Item(questionKey, text, direction, time, hasOwnTime, think);
    }

    /// The note says it.
    public Item withOwnTime(Duration time) {
        return new Item(questionKey, text, direction, Optional.of(time), true, think);
    }

    public Item withThink(Duration time) {
        return new Item(questionKey, text, direction, hint, hasOwnTime, Optional.of(time));
    }
}
