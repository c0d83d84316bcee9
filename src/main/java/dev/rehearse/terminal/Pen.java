package dev.rehearse.terminal;

import dev.rehearse.screen.Look;
import dev.rehearse.screen.Palette;

/// A look and a terminal's words for its colours, made once for each look.
record Pen(Look look, String foreground, String background) {
    // What a terminal writes with after `CSI m`.
    static final Pen PLAIN =
            of(
                    new Look(Look.DEFAULT, Look.DEFAULT, false, false, false, false),
                    Palette.Depth.MONO);

    static Pen of(Look look, Palette.Depth depth) {
        return new Pen(
                look, words(look.foreground(), depth, 30), words(look.background(), depth, 40));
    }

    // Lanterna's colours know the same words, but their tables cost every start 6 ms.
    private static String words(int colour, Palette.Depth depth, int first) {
        if (colour < 0) {
            return Integer.toString(first + 9);
        }
        return switch (depth) {
            case TRUECOLOR ->
                    (first + 8)
                            + ";2;"
                            + (colour >> 16)
                            + ";"
                            + (colour >> 8 & 0xFF)
                            + ";"
                            + (colour & 0xFF);
            case C256 -> (first + 8) + ";5;" + colour;
            case C16, MONO ->
                    Integer.toString(colour < 8 ? first + colour : first + 60 + colour - 8);
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
        var mixed =
                new Look(
                        theirs.foreground(),
                        look.background(),
                        theirs.bold(),
                        theirs.italic(),
                        false,
                        false);
        return new Pen(mixed, other.foreground, background);
    }

    /// Sends what differs from the pen before; nothing when nothing does.
    void takeOver(Pen before, Bytes out) {
        int start = out.length();
        boolean first = attribute(before.look.bold(), look.bold(), 1, 22, out, true);
        first = attribute(before.look.italic(), look.italic(), 3, 23, out, first);
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
