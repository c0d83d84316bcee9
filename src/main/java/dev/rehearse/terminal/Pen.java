package dev.rehearse.terminal;

import com.googlecode.lanterna.TextColor;

import dev.rehearse.screen.Look;
import dev.rehearse.screen.Palette;

import java.nio.charset.StandardCharsets;

/// A look and Lanterna's words for its colours, made once for each look.
record Pen(Look look, String foreground, String background) {
    // What a terminal writes with after `CSI m`.
    static final Pen PLAIN =
            of(new Look(Look.DEFAULT, Look.DEFAULT, false, false, false), Palette.Depth.MONO);

    static Pen of(Look look, Palette.Depth depth) {
        return new Pen(
                look,
                words(colour(look.foreground(), depth).getForegroundSGRSequence()),
                words(colour(look.background(), depth).getBackgroundSGRSequence()));
    }

    private static String words(byte[] ascii) {
        return new String(ascii, StandardCharsets.US_ASCII);
    }

    private static TextColor colour(int colour, Palette.Depth depth) {
        if (colour < 0) {
            return TextColor.ANSI.DEFAULT;
        }
        return switch (depth) {
            case TRUECOLOR -> new TextColor.RGB(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF);
            case C256 -> new TextColor.Indexed(colour);
            case C16, MONO -> ansi(colour);
        };
    }

    private static TextColor ansi(int colour) {
        return switch (colour) {
            case 0 -> TextColor.ANSI.BLACK;
            case 1 -> TextColor.ANSI.RED;
            case 2 -> TextColor.ANSI.GREEN;
            case 3 -> TextColor.ANSI.YELLOW;
            case 4 -> TextColor.ANSI.BLUE;
            case 5 -> TextColor.ANSI.MAGENTA;
            case 6 -> TextColor.ANSI.CYAN;
            case 7 -> TextColor.ANSI.WHITE;
            case 8 -> TextColor.ANSI.BLACK_BRIGHT;
            case 9 -> TextColor.ANSI.RED_BRIGHT;
            case 10 -> TextColor.ANSI.GREEN_BRIGHT;
            case 11 -> TextColor.ANSI.YELLOW_BRIGHT;
            case 12 -> TextColor.ANSI.BLUE_BRIGHT;
            case 13 -> TextColor.ANSI.MAGENTA_BRIGHT;
            case 14 -> TextColor.ANSI.CYAN_BRIGHT;
            default -> TextColor.ANSI.WHITE_BRIGHT;
        };
    }

    /// True when blanks of both look the same: their ink does not show.
    boolean blanksLike(Pen other) {
        if (look.underline() || look.reverse() || other.look.underline() || other.look.reverse()) {
            return look.isSame(other.look);
        }
        return look.background() == other.look.background();
    }

    boolean blanksAreErasures() {
        return !look.underline() && !look.reverse();
    }

    /// This ground under the ink in use: a blank shows no ink, so none is sent for it.
    Pen inkOf(Pen other) {
        var theirs = other.look;
        var mixed = new Look(theirs.foreground(), look.background(), theirs.bold(), false, false);
        return new Pen(mixed, other.foreground, background);
    }

    /// Sends what differs from the pen before; nothing when nothing does.
    void takeOver(Pen before, Bytes out) {
        int start = out.length();
        boolean first = attribute(before.look.bold(), look.bold(), 1, 22, out, true);
        first = attribute(before.look.underline(), look.underline(), 4, 24, out, first);
        first = attribute(before.look.reverse(), look.reverse(), 7, 27, out, first);
        first = colour(before.look.foreground(), look.foreground(), foreground, out, first);
        colour(before.look.background(), look.background(), background, out, first);
        if (out.length() > start) {
            out.add('m');
        }
    }

    private static boolean attribute(
            boolean before, boolean now, int on, int off, Bytes out, boolean first) {
        if (before == now) {
            return first;
        }
        begin(out, first);
        out.number(now ? on : off);
        return false;
    }

    private static boolean colour(int before, int now, String words, Bytes out, boolean first) {
        if (before == now) {
            return first;
        }
        begin(out, first);
        out.ascii(words);
        return false;
    }

    private static void begin(Bytes out, boolean first) {
        if (first) {
            out.add(0x1B);
            out.add('[');
        } else {
            out.add(';');
        }
    }
}
