package dev.rehearse.screen;

import java.text.BreakIterator;
import java.util.Locale;

/// How much there is to say: words that stand apart, and characters of scripts without blanks.
public record Words(int spaced, int characters) {
    static final Words NONE = new Words(0, 0);

    /// An ideograph counts as a word: people read about as many of either in a minute.
    public int total() {
        return spaced + characters;
    }

    public Words plus(Words other) {
        return new Words(spaced + other.spaced, characters + other.characters);
    }

    /// Blanks part words; marks without a letter or digit (`-`, `##`) are none.
    public static Words in(String text) {
        int spaced = 0;
        int characters = 0;
        int wordStart = -1;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            boolean ideograph = isIdeograph(codePoint);
            if (ideograph || isBlank(codePoint)) {
                spaced += wordStart < 0 ? 0 : count(text, wordStart, at);
                characters += ideograph ? 1 : 0;
                wordStart = -1;
            } else if (wordStart < 0 && Character.isLetterOrDigit(codePoint)) {
                wordStart = at;
            }
            at += Character.charCount(codePoint);
        }
        spaced += wordStart < 0 ? 0 : count(text, wordStart, text.length());
        return new Words(spaced, characters);
    }

    private static int count(String text, int start, int end) {
        char first = text.charAt(start);
        boolean thai = first >= 0x0E00 && first <= 0x0E7F;
        return thai ? countThai(text.substring(start, end)) : 1;
    }

    /// Thai is written without blanks and the JDK brings a dictionary for it.
    private static int countThai(String run) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.of("th"));
        words.setText(run);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static boolean isBlank(int codePoint) {
        return codePoint <= ' ' || codePoint == 0xA0 || Character.isWhitespace(codePoint);
    }

    private static boolean isIdeograph(int codePoint) {
        return codePoint >= 0x3041
                && (codePoint <= 0x30FF
                        || (codePoint >= 0x3400 && codePoint <= 0x9FFF)
                        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD))
                && Character.isLetter(codePoint);
    }
}
