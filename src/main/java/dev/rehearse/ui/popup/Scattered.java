package dev.rehearse.ui.popup;

import java.util.Arrays;
import java.util.BitSet;

/// A word whose letters stand in a text in order but apart, as in "htm" for "how to monitor". The
/// first letter must begin a word; a gap costs, the beginning of a word and letters side by side
/// pay.
record Scattered(int score, boolean fits, BitSet marks) {
    private static final int LONGEST_TEXT = 160;
    private static final int LETTER = 4;
    private static final int WORD = 5;
    private static final int NEXT = 6;
    private static final int LONGEST_GAP = 4;
    private static final int LEAST_PER_LETTER = 5;
    private static final int OUT = Integer.MIN_VALUE / 2;

    static Scattered of(String text, String word) {
        int length = Math.min(text.length(), LONGEST_TEXT);
        if (word.length() < 2 || !inOrder(text, word, length)) {
            return new Scattered(0, false, new BitSet());
        }
        var from = new int[word.length()][length];
        var scores = new int[length];
        Arrays.fill(scores, OUT);
        for (int at = 0; at < length; at++) {
            if (is(text, at, word.charAt(0)) && Pieces.beginsWord(text, at)) {
                scores[at] = LETTER + WORD;
            }
        }
        for (int letter = 1; letter < word.length(); letter++) {
            scores = next(text, word.charAt(letter), scores, from[letter]);
        }
        return best(scores, from, word.length());
    }

    private static boolean inOrder(String text, String word, int length) {
        int letter = 0;
        for (int at = 0; at < length && letter < word.length(); at++) {
            boolean counts = letter > 0 || Pieces.beginsWord(text, at);
            letter += counts && is(text, at, word.charAt(letter)) ? 1 : 0;
        }
        return letter == word.length();
    }

    private static boolean is(String text, int at, char letter) {
        return Letter.is(letter, text.charAt(at));
    }

    /// The best score that ends with this letter at each place, and where the letter before stood.
    private static int[] next(String text, char letter, int[] before, int[] from) {
        var scores = new int[before.length];
        Arrays.fill(scores, OUT);
        int gap = OUT;
        int gapFrom = 0;
        for (int at = 1; at < before.length; at++) {
            if (is(text, at, letter)) {
                int side = before[at - 1] + NEXT;
                int apart = gap + (Pieces.beginsWord(text, at) ? WORD : 0);
                scores[at] = LETTER + Math.max(side, apart);
                from[at] = side >= apart ? at - 1 : gapFrom;
            }
            int worn = Math.max(gap - 1, before[gapFrom] - LONGEST_GAP);
            gap = worn;
            if (before[at - 1] - 1 > worn) {
                gap = before[at - 1] - 1;
                gapFrom = at - 1;
            }
        }
        return scores;
    }

    private static Scattered best(int[] scores, int[][] from, int letters) {
        int end = 0;
        for (int at = 1; at < scores.length; at++) {
            end = scores[at] > scores[end] ? at : end;
        }
        var marks = new BitSet();
        int at = end;
        for (int letter = letters - 1; letter >= 0; letter--) {
            marks.set(at);
            at = from[letter][at];
        }
        return new Scattered(scores[end], scores[end] >= letters * LEAST_PER_LETTER, marks);
    }
}
