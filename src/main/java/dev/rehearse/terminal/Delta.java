package dev.rehearse.terminal;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Caret;
import dev.rehearse.screen.Palette;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;

import java.util.Arrays;
import java.util.Optional;

/// The bytes that turn what a terminal shows into a canvas, as few as we know how; none for no
/// change.
final class Delta {
    private static final int SYNCHRONIZED_FROM = 256;
    private static final Style[] STYLES = Style.values();

    private final Palette palette;
    private final Pen[] pens = new Pen[64 * 64];
    private final Bytes out = new Bytes();
    private final Cursor cursor = new Cursor();
    private Pen pen = Pen.PLAIN;
    private Optional<Canvas> shown = Optional.empty();
    private boolean caretShown = true;
    // What stands in each row now: a row of an earlier canvas, or of a blank one.
    private Canvas[] was = {};
    private int[] wasRow = {};
    private int columns;

    Delta(Palette palette) {
        this.palette = palette;
    }

    /// The terminal shows something unknown: the next frame draws everything.
    void forget() {
        shown = Optional.empty();
        cursor.forget();
        pen = Pen.PLAIN;
        caretShown = true;
    }

    Bytes to(Canvas canvas) {
        out.clear();
        columns = canvas.size().columns();
        begin(canvas);
        for (int row = 0; row < canvas.size().rows(); row++) {
            if (was[row] != canvas && !canvas.sameRow(row, was[row], wasRow[row])) {
                draw(canvas, row);
            }
        }
        caret(canvas.caret());
        shown = Optional.of(canvas);
        return out;
    }

    boolean isLong() {
        return out.length() > SYNCHRONIZED_FROM;
    }

    private void begin(Canvas canvas) {
        int rows = canvas.size().rows();
        if (shown.isPresent() && isAsBig(shown.get(), canvas)) {
            var before = shown.get();
            Arrays.fill(was, before);
            for (int row = 0; row < rows; row++) {
                wasRow[row] = row;
            }
            scroll(canvas, before);
            return;
        }
        was = new Canvas[rows];
        wasRow = new int[rows];
        Arrays.fill(was, blank(Style.SURFACE));
        caret(Optional.empty());
        cursor.forget(); // a window that changed its size moved it
        out.ascii("\u001b[m");
        pen = Pen.PLAIN;
        use(pen(Style.SURFACE.number() << 6 | Style.SURFACE.number()));
        out.ascii("\u001b[2J");
    }

    private static boolean isAsBig(Canvas one, Canvas other) {
        return one.size().columns() == other.size().columns()
                && one.size().rows() == other.size().rows();
    }

    private Canvas blank(Style ground) {
        var blank = new Canvas(new Size(columns, 1));
        blank.fill(0, 0, 1, columns, ground);
        return blank;
    }

    private void scroll(Canvas canvas, Canvas before) {
        var found = Scroll.between(before, canvas);
        if (found.isEmpty()) {
            return;
        }
        var scroll = found.get();
        use(pen(Style.SURFACE.number() << 6 | Style.SURFACE.number()));
        out.add(0x1B);
        out.add('[');
        out.number(scroll.top() + 1);
        out.add(';');
        out.number(scroll.bottom() + 1);
        out.add('r');
        out.csi(Math.abs(scroll.rows()), scroll.rows() > 0 ? 'S' : 'T');
        out.ascii("\u001b[r");
        cursor.set(0, 0);
        var blank = blank(Style.SURFACE);
        for (int row = scroll.top(); row <= scroll.bottom(); row++) {
            int from = row + scroll.rows();
            boolean inside = from >= scroll.top() && from <= scroll.bottom();
            was[row] = inside ? before : blank;
            wasRow[row] = inside ? from : 0;
        }
    }

    private void draw(Canvas canvas, int row) {
        int tail = tail(canvas, row);
        for (int column = 0; column < columns; column++) {
            if (canvas.code(row, column) == Canvas.RIGHT_HALF || !changed(canvas, row, column)) {
                continue;
            }
            if (column >= tail) {
                int end = lastChanged(canvas, row);
                if (end - column >= 3) {
                    approach(canvas, row, column);
                    use(pen(canvas.styles(row, column)), true);
                    out.csi(1, 'K');
                    return;
                }
            }
            approach(canvas, row, column);
            int erased = erase(canvas, row, column);
            if (erased > 0) {
                column += erased - 1;
            } else {
                write(canvas, row, column);
            }
        }
    }

    /// The column from which a row is blank and of one look to its end.
    private int tail(Canvas canvas, int row) {
        int column = columns - 1;
        var last = pen(canvas.styles(row, column));
        if (!last.blanksAreErasures()) {
            return columns;
        }
        while (column >= 0
                && canvas.code(row, column) == ' '
                && pen(canvas.styles(row, column)).blanksLike(last)) {
            column--;
        }
        return column + 1;
    }

    private int lastChanged(Canvas canvas, int row) {
        int column = columns - 1;
        while (!changed(canvas, row, column)) {
            column--;
        }
        return column;
    }

    /// Erases a long run of changed blanks; the count of columns, or 0 when writing them is
    /// cheaper.
    private int erase(Canvas canvas, int row, int column) {
        if (canvas.code(row, column) != ' ') {
            return 0;
        }
        var look = pen(canvas.styles(row, column));
        int end = column;
        while (end < columns
                && canvas.code(row, end) == ' '
                && pen(canvas.styles(row, end)).blanksLike(look)
                && changed(canvas, row, end)) {
            end++;
        }
        int length = end - column;
        if (length < 11 || !look.blanksAreErasures()) {
            return 0;
        }
        use(look, true);
        out.csi(length, 'X');
        return length;
    }

    /// Moves to a cell, over a short unchanged gap by writing it again.
    private void approach(Canvas canvas, int row, int column) {
        for (int gap = 1; gap <= 4; gap++) {
            int from = column - gap;
            if (from < 0 || !isCheap(canvas, row, from)) {
                break;
            }
            if (cursor.isAt(row, from)) {
                for (int at = from; at < column; at++) {
                    write(canvas, row, at);
                }
                return;
            }
        }
        cursor.move(row, column, out);
    }

    private boolean isCheap(Canvas canvas, int row, int column) {
        int code = canvas.code(row, column);
        var look = pen(canvas.styles(row, column));
        return code == ' '
                ? look.blanksLike(pen)
                : code > ' ' && code < 0x7F && look.look().isSame(pen.look());
    }

    private void write(Canvas canvas, int row, int column) {
        int code = canvas.code(row, column);
        if (code == Canvas.RIGHT_HALF) {
            return;
        }
        use(pen(canvas.styles(row, column)), code == ' ');
        if (code < 0) {
            out.text(canvas.text(row, column));
        } else {
            out.codePoint(code);
        }
        boolean wide = column + 1 < columns && canvas.code(row, column + 1) == Canvas.RIGHT_HALF;
        cursor.wrote(wide ? 2 : 1);
        if (isDoubtful(code) || cursor.isAt(row, columns)) {
            cursor.forgetColumn();
        }
    }

    /// Terminals disagree about emoji, clusters and rare scripts; not about Latin, lines and CJK.
    private static boolean isDoubtful(int code) {
        if (code < 0 || code > 0xFFFF) {
            return true;
        }
        return code >= 0x370
                && (code < 0x2000
                        || (code >= 0x2600 && code < 0x3000 && code != '✓' && code != '✗'))
                && (code < 0x370 || code >= 0x530);
    }

    private void use(Pen next) {
        use(next, false);
    }

    private void use(Pen next, boolean forBlank) {
        if (next.look().isSame(pen.look()) || (forBlank && next.blanksLike(pen))) {
            return;
        }
        var target = next;
        if (forBlank && next.blanksAreErasures()) {
            target = next.inkOf(pen);
        }
        target.takeOver(pen, out);
        pen = target;
    }

    private Pen pen(int styles) {
        var known = pens[styles];
        if (known == null) {
            known = Pen.of(palette.look(STYLES[styles >> 6], STYLES[styles & 63]), palette.depth());
            pens[styles] = known;
        }
        return known;
    }

    private boolean changed(Canvas canvas, int row, int column) {
        var before = was[row];
        int beforeRow = wasRow[row];
        int code = canvas.code(row, column);
        if (code < 0) {
            return !canvas.sameCell(row, column, before, beforeRow);
        }
        if (code != before.code(beforeRow, column)) {
            return true;
        }
        int now = canvas.styles(row, column);
        int then = before.styles(beforeRow, column);
        if (now == then) {
            return false;
        }
        var pen = pen(now);
        return code == ' ' ? !pen.blanksLike(pen(then)) : !pen.look().isSame(pen(then).look());
    }

    private void caret(Optional<Caret> caret) {
        if (caret.isPresent() != caretShown) {
            out.ascii(caretShown ? "\u001b[?25l" : "\u001b[?25h");
            caretShown = !caretShown;
        }
        if (caret.isPresent()) {
            cursor.move(caret.get().row(), caret.get().column(), out);
        }
    }
}
