package dev.rehearse.screen;

/// How styles look in one theme at one depth of colour.
public final class Palette {
    /// The themes, named as the settings name them.
    public enum Theme {
        DARK(PaletteTable.DARK),
        LIGHT(PaletteTable.LIGHT),
        HIGH_CONTRAST(PaletteTable.HIGH_CONTRAST);

        private final String table;

        Theme(String table) {
            this.table = table;
        }
    }

    /// How many colours the terminal has; MONO has attributes only.
    public enum Depth {
        TRUECOLOR,
        C256,
        C16,
        MONO
    }

    private static final int NONE = -2;
    private static final int INK = 0;
    private static final int GROUND = 13;
    private static final int MONO_FLAGS = 26;

    private enum Slant {
        UPRIGHT,
        ITALIC
    }

    private final Theme theme;
    private final Depth depth;
    private final Slant slant;

    public Palette(Theme theme, Depth depth) {
        this(theme, depth, Slant.ITALIC);
    }

    private Palette(Theme theme, Depth depth, Slant slant) {
        this.theme = theme;
        this.depth = depth;
        this.slant = slant;
    }

    /// For a terminal that shows something else where italic is asked for.
    public Palette upright() {
        return new Palette(theme, depth, Slant.UPRIGHT);
    }

    public Depth depth() {
        return depth;
    }

    public Look look(Style ink, Style ground) {
        return depth == Depth.MONO ? mono(ink, ground) : coloured(ink, ground);
    }

    private Look coloured(Style ink, Style ground) {
        var teller = yields(ink, ground) ? ground : ink;
        return new Look(
                colour(teller, INK),
                colour(ground, GROUND),
                isBold(ink),
                isItalic(ink),
                isUnderlined(ink),
                false);
    }

    private boolean isItalic(Style ink) {
        return ink == Style.EMPHASIS && slant == Slant.ITALIC;
    }

    // With colour only these carry an attribute: colour already sets the others apart.
    private static boolean isBold(Style ink) {
        return switch (ink) {
            case STRONG, HEADING1, HEADING2, TITLE_FOCUSED, BUTTON, DIFF_WORD -> true;
            default -> false;
        };
    }

    private static boolean isUnderlined(Style ink) {
        return ink == Style.LINK;
    }

    private Look mono(Style ink, Style ground) {
        return new Look(
                Look.DEFAULT,
                Look.DEFAULT,
                flag(ink, ground, 0),
                isItalic(ink),
                flag(ink, ground, 1),
                flag(ink, ground, 2));
    }

    private boolean flag(Style ink, Style ground, int flag) {
        return cell(ink, MONO_FLAGS + flag) != '-' || cell(ground, MONO_FLAGS + flag) != '-';
    }

    /// True where an ink takes the colour that the ground brings along.
    private boolean yields(Style ink, Style ground) {
        if (ground.role() == Style.Role.SURFACE) {
            return ink.hasGround();
        }
        // Of 16 colours nobody knows which two can be told apart, so a coloured ground brings its
        // ink.
        if (ink.hasGround() || (depth == Depth.C16 && colour(ground, GROUND) >= 0)) {
            return true;
        }
        return switch (ink) {
            case TEXT, DIM -> true;
            case DISABLED, TRACK -> ground != Style.SELECTION_INACTIVE;
            default -> ground == Style.SELECTION && theme == Theme.HIGH_CONTRAST;
        };
    }

    private int colour(Style style, int part) {
        return switch (depth) {
            case TRUECOLOR -> number(style, part, 6, 16);
            case C256 -> number(style, part + 7, 3, 10);
            case C16 -> number(style, part + 11, 1, 16);
            case MONO -> Look.DEFAULT;
        };
    }

    private int number(Style style, int at, int length, int radix) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            char c = cell(style, at + i);
            if (c == '-') {
                return NONE;
            }
            if (c == '.') {
                return Look.DEFAULT;
            }
            value = c == ' ' ? value : value * radix + digit(c);
        }
        return value;
    }

    private static int digit(char c) {
        return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    }

    private char cell(Style style, int at) {
        return theme.table.charAt(style.number() * PaletteTable.ROW + at);
    }
}
