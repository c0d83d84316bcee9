package dev.rehearse.rehearsal;

import java.time.Duration;

/// Where in its text a speaker is, and how fast they go on from there: at this time of the answer's
/// clock the place, and from it `rate` words a minute. Places are whole numbers, so that nothing is
/// lost on the way: one word is [Speech#WORD] long.
public record Cue(Duration at, long place, int rate) {
    private static final int SLOWEST = 30;
    private static final int FASTEST = 400;

    public Cue {
        if (place < 0) {
            throw new IllegalArgumentException("a place before the text: " + place);
        }
        rate = Math.clamp(rate, SLOWEST, FASTEST);
    }

    public static Cue start(int rate) {
        return new Cue(Duration.ZERO, 0, rate);
    }

    /// The place at that time of the clock in a text of this length. It never goes back by itself,
    /// not even when the clock is set back, and ends with the text.
    public long place(Duration answered, long length) {
        long millis = Math.max(0, answered.minus(at).toMillis());
        return Math.min(length, place + rate * millis);
    }

    /// From now on from there.
    public Cue from(Duration answered, long newPlace) {
        return new Cue(answered, newPlace, rate);
    }

    /// From now on so fast, from the place of now.
    public Cue at(Duration answered, long length, int newRate) {
        return new Cue(answered, place(answered, length), newRate);
    }

    /// When that place is reached, as a time of the clock.
    public Duration reaches(long target) {
        long way = Math.max(0, target - place);
        return at.plusMillis((way + rate - 1) / rate);
    }
}
