package dev.rehearse.rehearsal;

import java.lang.Character.UnicodeScript;
import java.time.Duration;

/// How fast the person speaks: words, or characters in scripts that write no blanks.
public record Speech(int wordsPerMinute, int charactersPerMinute) {
    public static final Speech USUAL = new Speech(140, 240);

    /// How long a word is, where a place in a text is asked for.
    public static final long WORD = 60_000;

    /// What there is to say in a text.
    public record Count(int words, int characters) {
        public Count plus(Count other) {
            return new Count(words + other.words, characters + other.characters);
        }

        /// A character of a script without blanks counts as a word where one number is shown.
        public int total() {
            return words + characters;
        }

        public boolean isNone() {
            return total() == 0;
        }
    }

    public Speech {
        if (wordsPerMinute <= 0 || charactersPerMinute <= 0) {
            throw new IllegalArgumentException(
                    "a rate must be positive: " + wordsPerMinute + ", " + charactersPerMinute);
        }
    }

    /// How long that is to say, in parts of a word: a character is what is said in its time.
    public long length(Count count) {
        return count.words() * WORD
                + count.characters() * WORD * wordsPerMinute / charactersPerMinute;
    }

    /// To the nearest second.
    public Duration aloud(int words) {
        return aloud(new Count(words, 0));
    }

    public Duration aloud(Count count) {
        var minutes =
                (double) count.words() / wordsPerMinute
                        + (double) count.characters() / charactersPerMinute;
        return Duration.ofSeconds(Math.round(minutes * 60));
    }

    public Duration aloud(String text) {
        return aloud(count(text));
    }

    /// A word needs a letter or a digit: marks like `-` and `##` are not spoken.
    public static Count count(String text) {
        var words = 0;
        var characters = 0;
        var inWord = false;
        for (var codePoint : text.codePoints().toArray()) {
            if (isWritten(codePoint)) {
                var single = isUnspaced(codePoint);
                characters += single ? 1 : 0;
                words += single || inWord ? 0 : 1;
                inWord = !single;
            } else if (Character.isWhitespace(codePoint)) {
                inWord = false;
            }
        }
        return new Count(words, characters);
    }

    private static boolean isWritten(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    private static boolean isUnspaced(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
