package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.frame.Banner;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Title;

import java.util.List;

/// Draws the question, what is known about it, and the answer being written.
public final class AnswerPane {
    private AnswerPane() {}

    /// A question longer than its rows ends in `…`.
    public static void question(Canvas canvas, Box box, String question) {
        List<Wrap.Row> rows = Wrap.rows(question, box.columns(), 0);
        for (int i = 0; i < box.rows() && i < rows.size(); i++) {
            boolean cut = i == box.rows() - 1 && i < rows.size() - 1;
            int end = cut ? question.length() : rows.get(i).end();
            String text = question.substring(rows.get(i).start(), end);
            String shown = Columns.cut(text, box.columns());
            canvas.put(box.row() + i, box.column(), shown, Style.STRONG);
        }
    }

    /// Facts three blanks apart, fewer when the line is full, and the hint at its right if it fits.
    public static void section(Canvas canvas, int row, int column, int end, Head head) {
        if (row < 0) {
            return;
        }
        String line = String.join("   ·   ", head.facts());
        if (Columns.of(line) > end - column) {
            line = String.join(" · ", head.facts());
        }
        int at = canvas.put(row, column, Columns.cut(line, end - column), Style.DIM);
        for (Hint hint : head.hint()) {
            int hintAt = end - Columns.of(hint.key()) - 1 - Columns.of(hint.verb());
            if (hintAt >= at + 3) {
                hint(canvas, row, hintAt, hint);
            }
        }
    }

    /// Blanks the answer, so that it can be drawn again.
    public static void erase(Canvas canvas, Places places, Box window) {
        int rows = window.bottom() - places.rule();
        canvas.fill(places.rule(), window.column(), rows, window.columns(), Style.SURFACE);
        canvas.caret(-1, -1);
    }

    /// Rule, banner and text of what is written ("Answer") between two columns.
    public static void editor(
            Canvas canvas,
            Places places,
            Box window,
            String name,
            Editor editor,
            List<Banner> banners) {
        title(canvas, places.rule(), window, title(name, editor, window.columns()), true);
        banner(canvas, places, window, banners);
        text(canvas, places.text(), editor, Style.TEXT);
        if (editor.caretRow() < places.text().rows()) {
            int row = places.text().row() + editor.caretRow();
            canvas.caret(row, places.text().column() + editor.caretColumn());
        }
    }

    /// Rows between the question and the answer; none without room for them.
    public static void aside(
            Canvas canvas, Places places, Box window, String title, List<String> rows) {
        Box box = places.last();
        if (places.lastRule() < 0) {
            return;
        }
        title(canvas, places.lastRule(), window, new Title(0, title, ""), false);
        for (int i = 0; i < rows.size() && box.row() + i < window.bottom(); i++) {
            canvas.put(box.row() + i, box.column(), rows.get(i), Style.QUOTE, box.columns());
        }
    }

    static void banner(Canvas canvas, Places places, Box window, List<Banner> banners) {
        for (Banner banner : banners) {
            banner.draw(canvas, places.rule() + 1, window, places.bannerRows());
        }
    }

    /// Where only one of words and time has room it is the words, unless the time is too long.
    static Title title(String name, Editor editor, int columns) {
        boolean narrow = columns < 50;
        String wide =
                editor.aloud().isEmpty() ? editor.words() : editor.words() + "   " + editor.aloud();
        String brief = editor.isLong() ? editor.aloud() : editor.words();
        Style style = editor.isLong() ? Style.GUTTER_FAILED : Style.DIM;
        return new Title(0, name, narrow ? brief : wide, style);
    }

    static void title(Canvas canvas, int row, Box window, Title title, boolean focused) {
        if (row >= 0 && row < window.bottom()) {
            title.draw(canvas, row, window.column(), window.columns(), focused);
        }
    }

    static int text(Canvas canvas, Box box, Editor editor, Style style) {
        int shown = Math.min(box.rows(), editor.rows().size());
        for (int i = 0; i < shown; i++) {
            Editor.Text row = editor.rows().get(i);
            canvas.put(box.row() + i, box.column(), row.text(), style, box.columns());
            if (row.from() < row.to()) {
                int selected = Math.min(row.to(), box.columns()) - row.from();
                canvas.ground(box.row() + i, box.column() + row.from(), selected, Style.SELECTION);
            }
        }
        return box.row() + shown;
    }

    static int rows(List<String> sentences, int columns) {
        return sentences.stream().mapToInt(one -> Wrap.rows(one, columns, 0).size()).sum();
    }

    static int sentences(Canvas canvas, int row, Box box, List<String> sentences, Style style) {
        int at = row;
        for (String sentence : sentences) {
            for (Wrap.Row part : Wrap.rows(sentence, box.columns(), 0)) {
                if (at >= box.bottom()) {
                    return at;
                }
                String shown = sentence.substring(part.start(), part.end());
                canvas.put(at++, box.column(), shown, style);
            }
        }
        return at;
    }

    static void hint(Canvas canvas, int row, int column, Hint hint) {
        int after = canvas.put(row, column, hint.key(), Style.FOOTER_KEY);
        canvas.put(row, after + 1, hint.verb(), Style.DIM);
    }
}
