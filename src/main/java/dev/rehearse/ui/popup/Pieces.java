package dev.rehearse.ui.popup;

/// Finds a word in one piece.
final class Pieces {
    private Pieces() {}

    /// Where the word stands best: at the beginning, else first at a word's beginning, else first
    /// anywhere, else -1. The word is in small letters.
    static int best(String text, String word) {
        int inside = -1;
        char first = word.charAt(0);
        for (int at = 0; at + word.length() <= text.length(); at++) {
            if (Letter.is(first, text.charAt(at)) && Letter.isAt(text, at, word)) {
                if (beginsWord(text, at)) {
                    return at;
                }
                inside = inside < 0 ? at : inside;
            }
        }
        return inside;
    }

    static boolean beginsWord(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        return !Character.isLetterOrDigit(before)
                || (Character.isUpperCase(here) && Character.isLowerCase(before));
    }
}
