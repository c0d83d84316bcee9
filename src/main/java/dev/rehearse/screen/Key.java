package dev.rehearse.screen;

import java.util.Locale;

/// One key with its modifiers, as a person would write it: `Ctrl+P`, `Alt+1`, `Space`, `+`. With
/// Ctrl or Alt the letter is that of the key cap: a terminal sends Alt+T as `ESC t`.
public record Key(Name name, String letter, boolean ctrl, boolean alt, boolean shift) {
    /// What a key is called; only CHARACTER carries a letter.
    public enum Name {
        CHARACTER("Space"),
        ENTER("Enter"),
        TAB("Tab"),
        ESCAPE("Esc"),
        BACKSPACE("Backspace"),
        DELETE("Delete"),
        INSERT("Insert"),
        UP("Up"),
        DOWN("Down"),
        LEFT("Left"),
        RIGHT("Right"),
        HOME("Home"),
        END("End"),
        PAGE_UP("PageUp"),
        PAGE_DOWN("PageDown"),
        F1("F1"),
        F2("F2"),
        F3("F3"),
        F4("F4"),
        F5("F5"),
        F6("F6"),
        F7("F7"),
        F8("F8"),
        F9("F9"),
        F10("F10"),
        F11("F11"),
        F12("F12");

        private final String title;

        Name(String title) {
            this.title = title;
        }
    }

    private static final Name[] NAMES = Name.values();

    public Key {
        if ((name == Name.CHARACTER) == letter.isEmpty()) {
            throw new IllegalArgumentException("only a character has a letter: " + name);
        }
        if (ctrl || alt) {
            letter = letter.toLowerCase(Locale.ROOT);
        }
    }

    public static Key of(Name name) {
        return new Key(name, "", false, false, false);
    }

    public static Key of(String letter) {
        return new Key(Name.CHARACTER, letter, false, false, false);
    }

    public static Key parse(String text) {
        var rest = text;
        boolean ctrl = false;
        boolean alt = false;
        boolean shift = false;
        // A plus at the end is the letter itself: "Ctrl++".
        for (int plus = rest.indexOf('+');
                plus > 0 && plus < rest.length() - 1;
                plus = rest.indexOf('+')) {
            switch (rest.substring(0, plus)) {
                case "Ctrl" -> ctrl = true;
                case "Alt" -> alt = true;
                case "Shift" -> shift = true;
                default -> throw new IllegalArgumentException("no such modifier: " + text);
            }
            rest = rest.substring(plus + 1);
        }
        for (var name : NAMES) {
            if (name != Name.CHARACTER && name.title.equals(rest)) {
                return new Key(name, "", ctrl, alt, shift);
            }
        }
        return new Key(Name.CHARACTER, rest.equals("Space") ? " " : rest, ctrl, alt, shift);
    }

    public Key withCtrl(boolean held) {
        return new Key(name, letter, held, alt, shift);
    }

    public Key withAlt(boolean held) {
        return new Key(name, letter, ctrl, held, shift);
    }

    public Key withShift(boolean held) {
        return new Key(name, letter, ctrl, alt, held);
    }

    /// True for what typing into a text field means: a letter without Ctrl or Alt.
    public boolean isText() {
        return name == Name.CHARACTER && !ctrl && !alt;
    }

    @Override
    public String toString() {
        var text = name != Name.CHARACTER || letter.equals(" ") ? name.title : shownLetter();
        if (!ctrl && !alt && !shift) {
            return text;
        }
        return (ctrl ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + text;
    }

    private String shownLetter() {
        return ctrl || alt ? letter.toUpperCase(Locale.ROOT) : letter;
    }
}
