package dev.rehearse.ui.study;

import dev.rehearse.screen.Style;
import dev.rehearse.screen.TableRow;
import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.frame.Piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows of the note from one line of its text: soft wrapped, styled, nothing left out but the
/// padding of a table.
public final class NoteRows {
    /// A row without anything.
    public static final NoteRow EMPTY =
            new NoteRow(false, false, "", Style.DIM, List.of(), "", Style.DIM);

    /// Characters of the line from `from` to before `to` in a style; the rest is text. Of spans
    /// that overlap the later one counts.
    public record Span(int from, int to, Style style) {}

    /// What the line asks: whether it is where the caret is, its icon, and the fact at its end.
    public record Asked(
            boolean current, String icon, Style iconStyle, String fact, Style factStyle) {
        public static final Asked NOTHING = new Asked(false, "", Style.DIM, "", Style.DIM);
    }

    private NoteRows() {}

    /// A bullet is drawn `•` where its `*`, `-` or `+` is a mark of its own: a dim span of one
    /// character followed by a blank.
    public static List<NoteRow> of(String line, List<Span> spans, int columns, Asked asked) {
        String shown = withBullet(line, spans).substring(0, TableRow.end(line, columns));
        Style[] styles = styles(line.length(), spans);
        List<Wrap.Row> wrapped = Wrap.rows(shown, columns, Wrap.hang(line));
        var rows = new ArrayList<NoteRow>(wrapped.size());
        for (int i = 0; i < wrapped.size(); i++) {
            boolean first = i == 0;
            boolean last = i == wrapped.size() - 1;
            rows.add(
                    new NoteRow(
                            first && asked.current,
                            asked.current,
                            first ? asked.icon : "",
                            asked.iconStyle,
                            pieces(shown, wrapped.get(i), styles),
                            last ? asked.fact : "",
                            asked.factStyle));
        }
        return rows;
    }

    private static List<Piece> pieces(String line, Wrap.Row row, Style[] styles) {
        var pieces = new ArrayList<Piece>();
        if (row.indent() > 0) {
            pieces.add(new Piece(" ".repeat(row.indent()), Style.TEXT));
        }
        int end = row.end();
        while (end > row.start() && line.charAt(end - 1) == ' ') {
            end--;
        }
        for (int from = row.start(); from < end; ) {
            int to = from + 1;
            while (to < end && styles[to] == styles[from]) {
                to++;
            }
            pieces.add(new Piece(line.substring(from, to), styles[from]));
            from = to;
        }
        return pieces;
    }

    private static Style[] styles(int length, List<Span> spans) {
        var styles = new Style[length];
        Arrays.fill(styles, Style.TEXT);
        for (Span span : spans) {
            int to = Math.min(length, span.to);
            for (int i = Math.max(0, span.from); i < to; i++) {
                styles[i] = span.style;
            }
        }
        return styles;
    }

    private static String withBullet(String line, List<Span> spans) {
        for (Span span : spans) {
            boolean alone = span.style == Style.DIM && span.to - span.from <= 2;
            if (alone && span.from >= 0 && isBullet(line, span.from)) {
                return line.substring(0, span.from) + "•" + line.substring(span.from + 1);
            }
        }
        return line;
    }

    /// First of its line, behind blanks or the marks of a quote.
    private static boolean isBullet(String line, int at) {
        boolean mark = at < line.length() && "*-+".indexOf(line.charAt(at)) >= 0;
        boolean blank = at + 1 >= line.length() || line.charAt(at + 1) == ' ';
        for (int i = 0; i < at && i < line.length(); i++) {
            if (" \t>".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return mark && blank;
    }
}
