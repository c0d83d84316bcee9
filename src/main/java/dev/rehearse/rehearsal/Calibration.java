package dev.rehearse.rehearsal;

import java.time.Duration;

/// How fast a person speaks, from one text that they read aloud, or why that cannot be told.
public sealed interface Calibration {
    /// Fewer words say more about the hand on the key than about the voice.
    int LEAST_WORDS = 20;

    Duration LEAST_TIME = Duration.ofSeconds(5);
    int SLOWEST = 60;
    int FASTEST = 260;

    record Measured(Speech speech) implements Calibration {}

    record Refused(String why) implements Calibration {}

    /// The rates of the kinds of writing that the text has; the other stays as it was.
    static Calibration of(Speech.Count count, Duration time, Speech before) {
        var words = Speech.USUAL.length(count) / Speech.WORD;
        if (words < LEAST_WORDS) {
            return new Refused(
                    many(count)
                            + " are too few to tell. Read an answer of "
                            + LEAST_WORDS
                            + " or more.");
        }
        if (time.compareTo(LEAST_TIME) < 0) {
            return new Refused(
                    many(count)
                            + " in "
                            + Times.text(time)
                            + " is too fast to be read. Read every word, then press Enter.");
        }
        double rate = perMinute(Speech.USUAL.length(count), time);
        if (rate > FASTEST) {
            return new Refused(
                    said(count, time) + " is faster than is understood. Read every word aloud.");
        }
        if (rate < SLOWEST) {
            return new Refused(
                    said(count, time) + " is slower than speech. Press Enter at the last word.");
        }
        double faster = perMinute(before.length(count), time) / before.wordsPerMinute();
        return new Measured(
                new Speech(
                        count.words() > 0
                                ? scaled(before.wordsPerMinute(), faster)
                                : before.wordsPerMinute(),
                        count.characters() > 0
                                ? scaled(before.charactersPerMinute(), faster)
                                : before.charactersPerMinute()));
    }

    private static int scaled(int rate, double faster) {
        return (int) Math.max(1, Math.round(rate * faster));
    }

    private static double perMinute(long length, Duration time) {
        return length * 60_000.0 / Speech.WORD / time.toMillis();
    }

    private static String said(Speech.Count count, Duration time) {
        long rate = Math.round(count.total() * 60_000.0 / time.toMillis());
        return rate + (isOfWords(count) ? " words a minute" : " characters a minute");
    }

    private static String many(Speech.Count count) {
        int total = count.total();
        return isOfWords(count) ? total + (total == 1 ? " word" : " words") : total + " characters";
    }

    private static boolean isOfWords(Speech.Count count) {
        return count.words() >= count.characters();
    }
}
