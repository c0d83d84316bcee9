package dev.rehearse.ui.conflict;

import dev.rehearse.note.Diff;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Tiny;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.frame.TopBar;

import java.util.ArrayList;
import java.util.List;

/// Draws both texts and, where there is room, what would be kept between them; below, the choice.
/// Under 70 columns the two stand one above the other.
final class ConflictView {
    private static final int WIDE = 100;
    private static final int HALVES = 70;
    private static final int RULED = 30;
    private static final int AIRY = 18;
    private static final int MINE = 39;
    private static final int KEPT = 40;
    private static final Hint WRITE = Hint.of("Enter", "write");
    private static final Hint LATER = Hint.of("Esc", "later");
    private static final List<Hint> HINTS =
            List.of(
                    Hint.of("m", "mine"),
                    Hint.of("t", "theirs"),
                    Hint.of("b", "both"),
                    new Hint("e", "edit the result", "edit"),
                    WRITE,
                    LATER);
    private static final Hint MORE = Hint.of("Space", "more");
    // The choice stands over it with its keys.
    private static final List<Hint> FEW_HINTS = List.of(WRITE, LATER);
    private static final List<String> SENTENCES =
            List.of(
                    "Only this answer differs. The rest of the note is taken from the file, byte"
                            + " for byte.",
                    "",
                    "Nothing is written until you press Enter. Esc keeps the draft and leaves the"
                            + " file alone.");

    private ConflictView() {}

    static void draw(Canvas canvas, ConflictWindow window, TopBar bar, String state) {
        var screen = canvas.size();
        if (screen.rows() < 10 || screen.columns() < 40) {
            Tiny.draw(canvas, List.of("Changed outside", "m mine, t theirs, b both, Enter"));
            return;
        }
        canvas.fill(0, 0, screen.rows(), screen.columns(), Style.PANEL);
        if (screen.rows() >= AIRY) {
            bar.draw(canvas, screen.columns());
        }
        boolean ruled = screen.rows() >= RULED;
        int footer = screen.rows() - 1;
        int bottom = footer - (ruled ? 1 : 0);
        int choice = bottom - choiceRows(screen.rows());
        choice(canvas, new Box(choice, 0, bottom - choice, screen.columns()), window);
        var panes = panes(window, screen);
        panes.forEach(pane -> pane.draw(canvas, window));
        panes.forEach(pane -> pane.separate(canvas));
        if (ruled) {
            Frame.rule(canvas, bottom, screen.columns());
        }
        new Footer(hints(window, screen), state, state, Style.DIM, "")
                .draw(canvas, footer, screen.columns());
    }

    private static List<Hint> hints(ConflictWindow window, Size screen) {
        var hints = screen.columns() < 60 ? FEW_HINTS : HINTS;
        if (lastTop(window, screen) == 0) {
            return hints;
        }
        var all = new ArrayList<>(hints);
        all.add(all.indexOf(LATER), MORE);
        return all;
    }

    /// How far the texts can be scrolled on this screen.
    static int lastTop(ConflictWindow window, Size screen) {
        int last = 0;
        for (var pane : panes(window, screen)) {
            var box = pane.inner();
            last = Math.max(last, pane.text().rows(box.columns()) - box.rows());
        }
        return last;
    }

    private static int choiceRows(int rows) {
        if (rows >= RULED) {
            return 10;
        }
        return rows >= AIRY ? 4 : 1;
    }

    private static List<Pane> panes(ConflictWindow window, Size screen) {
        int top = screen.rows() >= AIRY ? 1 : 0;
        boolean air = screen.rows() >= RULED;
        int rows = screen.rows() - 1 - (air ? 1 : 0) - choiceRows(screen.rows()) - top;
        var box = new Box(top, 0, rows, screen.columns());
        var diff = Diff.ofWords(window.theirs(), window.mine());
        var mine = new Pane("Yours, " + window.mineAt(), "draft", SideText.mine(diff), box, air);
        var theirs =
                new Pane("In the file, " + window.theirsAt(), "", SideText.theirs(diff), box, air);
        if (box.columns() < HALVES) {
            int half = (box.rows() + 1) / 2;
            var below = new Box(box.row() + half, 0, box.rows() - half, box.columns());
            return List.of(
                    mine.in(new Box(box.row(), 0, half, box.columns())).focus(), theirs.in(below));
        }
        if (box.columns() < WIDE) {
            int half = (box.columns() - 1) / 2;
            return List.of(
                    mine.in(columns(box, 0, half)).focus(),
                    theirs.in(columns(box, half + 1, box.columns())));
        }
        var kept = new Pane("What will be kept", "", SideText.alone(window.kept()), box, air);
        int middle = MINE + 1 + KEPT + (box.columns() - 120) / 3;
        return List.of(
                mine.in(columns(box, 0, MINE)),
                kept.in(columns(box, MINE + 1, middle)).focus(),
                theirs.in(columns(box, middle + 1, box.columns())));
    }

    private static Box columns(Box box, int from, int to) {
        return new Box(box.row(), from, box.rows(), to - from);
    }

    /// A text under its title and, where there is air, its question.
    private record Pane(
            String title, String fact, SideText text, Box box, boolean air, boolean focused) {
        Pane(String title, String fact, SideText text, Box box, boolean air) {
            this(title, fact, text, box, air, false);
        }

        Pane in(Box other) {
            return new Pane(title, fact, text, other, air, focused);
        }

        Pane focus() {
            return new Pane(title, fact, text, box, air, true);
        }

        /// Where its text stands.
        Box inner() {
            int row = box.row() + (air ? 4 : 1);
            return new Box(row, box.column() + 2, box.bottom() - row, box.columns() - 3);
        }

        void draw(Canvas canvas, ConflictWindow window) {
            if (!box.isThere()) {
                return;
            }
            new Title(0, title, fact).draw(canvas, box.row(), box.column(), box.columns(), focused);
            if (air) {
                var question = Columns.cut(window.question(), box.columns() - 3);
                canvas.put(box.row() + 2, box.column() + 2, question, Style.STRONG);
            }
            text.draw(canvas, inner(), window.top());
        }

        void separate(Canvas canvas) {
            if (box.column() > 0) {
                Frame.separator(canvas, box.row(), box.bottom(), box.column() - 1);
            }
        }
    }

    private static void choice(Canvas canvas, Box box, ConflictWindow window) {
        if (box.rows() == 1) {
            int at = 1;
            for (var keep : ConflictWindow.Keep.values()) {
                var shown = mark(window, keep) + " " + keep.key() + " " + keep.word();
                at = canvas.put(box.row(), at, shown, style(window, keep)) + 2;
            }
            return;
        }
        boolean air = box.rows() > 4;
        var title =
                box.columns() < 74
                        ? "Changed by another program"
                        : "The note was changed by another program while you wrote this answer";
        new Title(0, title, "").draw(canvas, box.row(), 0, box.columns(), false);
        int row = box.row() + (air ? 2 : 1);
        for (var keep : ConflictWindow.Keep.values()) {
            var shown = mark(window, keep) + " " + keep.key() + "  " + keep.word();
            canvas.put(row, 2, shown, style(window, keep));
            var means = Columns.cut(keep.means(), Math.max(0, box.columns() - 19));
            canvas.put(row++, 18, means, Style.DIM);
        }
        if (air) {
            for (var sentence : SENTENCES) {
                row++;
                canvas.put(row, 2, Columns.cut(sentence, box.columns() - 3), Style.DIM);
            }
        }
    }

    private static String mark(ConflictWindow window, ConflictWindow.Keep keep) {
        return window.keep() == keep ? "(•)" : "( )";
    }

    private static Style style(ConflictWindow window, ConflictWindow.Keep keep) {
        return window.keep() == keep ? Style.STRONG : Style.TEXT;
    }
}
