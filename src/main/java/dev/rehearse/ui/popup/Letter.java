package dev.rehearse.ui.popup;

import java.text.Normalizer;

/// One letter that was typed against one of a text: in any case, and a letter without an accent
/// stands for one with it.
public final class Letter {
    /// Beyond these no letter is one with an accent on it, and they are few enough to be known.
    private static final int ACCENTED = 0x2000;

    private static final char[] BARE = bare();

    private Letter() {}

    private static char[] bare() {
        var bare = new char[ACCENTED];
        for (char letter = 0; letter < ACCENTED; letter++) {
            var parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            boolean marked =
                    parts.length() > 1
                            && parts.chars()
                                    .skip(1)
                                    .allMatch(mark ->
                                            Character.getType(mark) == Character.NON_SPACING_MARK);
            bare[letter] = marked ? parts.charAt(0) : letter;
        }
        return bare;
    }

    /// `typed` is a small letter.
    static boolean is(char typed, char text) {
        char small = Character.toLowerCase(text);
        return small == typed || (small >= 0x80 && small < ACCENTED && BARE[small] == typed);
    }

    /// Whether the text holds the typed one at this place.
    public static boolean isAt(String text, int at, String typed) {
        if (at + typed.length() > text.length()) {
            return false;
        }
        for (int index = 0; index < typed.length(); index++) {
            if (!is(Character.toLowerCase(typed.charAt(index)), text.charAt(at + index))) {
                return false;
            }
        }
        return true;
    }
}
