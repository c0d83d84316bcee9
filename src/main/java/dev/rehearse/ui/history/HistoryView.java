package dev.rehearse.ui.history;

import dev.rehearse.note.Diff;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.ChangeRows;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.More;
import dev.rehearse.ui.frame.Tiny;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.frame.TopBar;
import dev.rehearse.ui.popup.Scroll;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Draws the local history: the saves at the left and what the selected one changed at the right;
/// under 100 columns one above the other.
record HistoryView(HistoryWindow window, DateTimeFormatter time) {
    private static final int WIDE = 100;
    private static final int LIST = 35;
    private static final int RULED = 30;
    private static final int AIRY = 18;
    private static final List<Hint> HINTS =
            List.of(
                    Hint.of("Enter", "restore"),
                    new Hint("r", "restore the note", "the note"),
                    new Hint("d", "compare with now", "compare"),
                    new Hint("c", "copy what was there", "copy"),
                    Hint.of("Esc", "back"));
    private static final List<Hint> NO_HINTS = List.of(Hint.of("Esc", "back"));

    HistoryView(HistoryWindow window, ZoneId zone) {
        this(window, DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(zone));
    }

    /// Where things stand at a size of the screen.
    private record Room(Box list, Box change, boolean air, boolean isSplit) {
        static Room of(Size screen, int saves) {
            boolean bar = screen.rows() >= AIRY;
            int top = bar ? 1 : 0;
            int bottom = screen.rows() - (screen.rows() >= RULED ? 2 : 1);
            int rows = bottom - top;
            boolean air = screen.rows() >= RULED;
            if (screen.columns() >= WIDE) {
                int right = LIST + 1;
                return new Room(
                        new Box(top, 0, rows, LIST),
                        new Box(top, right, rows, screen.columns() - right),
                        air,
                        true);
            }
            int list = Math.clamp(saves + 1L, 3, Math.max(3, rows / 3 + 1));
            return new Room(
                    new Box(top, 0, list, screen.columns()),
                    new Box(top + list, 0, rows - list, screen.columns()),
                    air,
                    false);
        }

        Box inner(Box box) {
            int above = air ? 2 : 1;
            return new Box(
                    box.row() + above,
                    box.column() + 2,
                    Math.max(0, box.rows() - above),
                    Math.max(0, box.columns() - 3));
        }
    }

    void draw(Canvas canvas, TopBar bar, String fact) {
        var screen = canvas.size();
        if (screen.rows() < 10 || screen.columns() < 40) {
            Tiny.draw(canvas, List.of("Local History", window.saves().size() + " saves"));
            return;
        }
        canvas.fill(0, 0, screen.rows(), screen.columns(), Style.PANEL);
        var room = Room.of(screen, window.saves().size());
        if (room.list().row() > 0) {
            bar.draw(canvas, screen.columns());
        }
        int bottom = screen.rows() - 1;
        if (room.change().bottom() < bottom) {
            Frame.rule(canvas, room.change().bottom(), screen.columns());
        }
        list(canvas, room);
        int following = change(canvas, room);
        if (room.isSplit()) {
            Frame.separator(canvas, room.list().row(), room.list().bottom(), LIST);
        }
        var hints = window.saves().isEmpty() ? NO_HINTS : HINTS;
        var said = fact.isEmpty() ? More.text(following) : fact;
        new Footer(hints, said, said, Style.DIM, "").draw(canvas, bottom, screen.columns());
    }

    private void list(Canvas canvas, Room room) {
        var box = room.list();
        int count = window.saves().size();
        new Title(0, "Local History", Integer.toString(count))
                .draw(canvas, box.row(), box.column(), box.columns(), true);
        var rows = room.inner(box);
        if (count == 0) {
            var none = "no save in the last 30 days";
            canvas.put(rows.row(), rows.column(), Columns.cut(none, rows.columns()), Style.DIM);
            return;
        }
        int top = Scroll.top(window.selected(), count, Math.max(1, rows.rows()));
        for (int i = 0; i < Math.min(rows.rows(), count - top); i++) {
            row(canvas, rows.row() + i, rows, top + i);
        }
    }

    private void row(Canvas canvas, int row, Box box, int index) {
        if (index == window.selected()) {
            canvas.ground(row, box.column() - 2, box.columns() + 3, Style.SELECTION);
            canvas.put(row, box.column() - 2, "▌", Style.BORDER_FOCUSED);
        }
        var save = window.saves().get(index);
        int at = canvas.put(row, box.column(), when(save), Style.DIM) + 3;
        var size = box.columns() > 60 ? save.size() : "";
        int end = box.right() - Columns.of(size);
        canvas.put(row, end, size, Style.DIM);
        var what = box.columns() > 60 ? whole(save) : save.what();
        canvas.put(row, at, Columns.cut(what, Math.max(0, end - 2 - at)), Style.TEXT);
    }

    private static String whole(SaveRow save) {
        return save.question().isEmpty() ? save.what() : save.what() + "   " + save.question();
    }

    /// Always as wide as the widest: `16 Jul 14:05`.
    private String when(SaveRow save) {
        var text = time.format(save.at());
        return " ".repeat(Math.max(0, 12 - text.length())) + text;
    }

    private int change(Canvas canvas, Room room) {
        var box = room.change();
        if (!box.isThere()) {
            return 0;
        }
        var save = window.save();
        var title =
                save.map(one ->
                                switch (window.against()) {
                                    case AFTER -> "What " + time.format(one.at()) + " changed";
                                    case NOW -> "From before " + time.format(one.at()) + " to now";
                                })
                        .orElse("");
        new Title(0, title, fact()).draw(canvas, box.row(), box.column(), box.columns(), false);
        var inner = room.inner(box);
        if (save.isEmpty()) {
            return 0;
        }
        return switch (window.seen()) {
            case Seen.Asked() -> 0;
            case Seen.Lost(var why) -> {
                var words = "It cannot be shown: " + why;
                canvas.put(
                        inner.row(),
                        inner.column(),
                        Columns.cut(words, inner.columns()),
                        Style.WARNING);
                yield 0;
            }
            case Seen.Change change -> change(canvas, inner, change);
        };
    }

    private int change(Canvas canvas, Box inner, Seen.Change change) {
        if (change.diff().added() + change.diff().removed() == 0) {
            canvas.put(inner.row(), inner.column(), "no line differs", Style.DIM);
            return 0;
        }
        var rows = ChangeRows.near(change.diff(), change.line(), inner.columns());
        return rows.draw(canvas, inner, Math.min(window.top(), last(rows, inner)));
    }

    private static int last(ChangeRows rows, Box inner) {
        return Math.max(0, rows.rows().size() - inner.rows());
    }

    private String fact() {
        return window.seen() instanceof Seen.Change(var line, Diff diff, var earlier)
                ? lines(diff)
                : "";
    }

    private static String lines(Diff diff) {
        long added = diff.added();
        long removed = diff.removed();
        var word = added + removed == 1 ? " line" : " lines";
        if (added == 0 || removed == 0) {
            return (added == 0 ? "−" + removed : "+" + added) + word;
        }
        return "+" + added + " −" + removed + word;
    }

    /// How far down there is something to see.
    static int lastTop(HistoryWindow window, Size screen) {
        var room = Room.of(screen, window.saves().size());
        var inner = room.inner(room.change());
        return window.seen() instanceof Seen.Change(var line, var diff, var earlier)
                ? last(ChangeRows.near(diff, line, inner.columns()), inner)
                : 0;
    }

    static OptionalInt rowAt(HistoryWindow window, Size screen, int row, int column) {
        int count = window.saves().size();
        var list = Room.of(screen, count);
        var rows = list.inner(list.list());
        int index =
                Scroll.top(window.selected(), count, Math.max(1, rows.rows())) + row - rows.row();
        return rows.holds(row, column) && index < count
                ? OptionalInt.of(index)
                : OptionalInt.empty();
    }
}
