package dev.rehearse.ui.review;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.rehearse.ClockPane;

/// A review from 100 columns on: the answers at the left, time and choices at the right.
final class WideReview {
    private static final int QUESTION_ROWS = 3;
    private static final int FACE = 6;
    private static final int LEAST_ANSWER = 8;
    // Wider, the numbers of a row would stand too far from its name.
    private static final int WIDEST = 24;

    private WideReview() {}

    static Sight draw(Canvas canvas, Layout whole, ReviewPicture picture) {
        var layout = withoutLeft(whole);
        Frame.grounds(canvas, layout);
        picture.top().draw(canvas, layout.size().columns());
        var left = layout.centre();
        new Title(0, "Review", "").draw(canvas, left.row(), 0, left.columns(), false);
        int rule = question(canvas, layout, picture);
        int remarks = remarks(canvas, layout, rule, picture);
        var answers = new Box(rule, 0, remarks - rule, left.columns());
        var sight = AnswerText.both(canvas, answers, layout.air() ? 1 : 0, picture);
        right(canvas, layout, picture);
        if (layout.bottomRule()) {
            Frame.rule(canvas, layout.footerRow() - 1, layout.size().columns());
        }
        if (picture.hasLast()) {
            Frame.separator(canvas, rule, remarks, AnswerText.half(answers));
        }
        int separator = layout.right().column() - 1;
        Frame.separator(canvas, left.row(), left.bottom(), separator);
        picture.footer().draw(canvas, layout.footerRow(), layout.size().columns());
        return sight;
    }

    private static Layout withoutLeft(Layout layout) {
        var right = layout.right();
        return new Layout(
                layout.size(),
                layout.shape(),
                new Box(0, 0, 0, 0),
                new Box(right.row(), 0, right.rows(), right.column() - 1),
                right,
                layout.bottomRule(),
                layout.air(),
                layout.ascii());
    }

    /// Gives the row of the rule below.
    private static int question(Canvas canvas, Layout layout, ReviewPicture picture) {
        int air = layout.air() ? 1 : 0;
        var body = Frame.body(layout, layout.centre());
        int columns = body.columns() - 3;
        int at =
                AnswerText.question(
                        canvas, body.row(), 2, columns, QUESTION_ROWS, picture.question());
        if (picture.under().isEmpty()) {
            return at + air;
        }
        canvas.put(at + air, 2, picture.under(), Style.DIM, columns);
        return at + air + 1 + air;
    }

    /// Gives the row where the answers end: the rule of the remarks, or the end of the window. The
    /// remarks give way, the last ones first, before the answers have less than six rows.
    private static int remarks(Canvas canvas, Layout layout, int rule, ReviewPicture picture) {
        int air = layout.air() ? 1 : 0;
        int bottom = layout.centre().bottom();
        int free = bottom - 1 - 3 * air - rule - LEAST_ANSWER;
        int rows = Math.min(picture.remarks().size(), free);
        if (rows < 1) {
            return bottom;
        }
        int row = bottom - rows - 1 - 3 * air;
        int columns = layout.centre().columns();
        new Title(0, "Terms of the note", "").draw(canvas, row, 0, columns, false);
        int at = row + 1 + air;
        for (var remark : picture.remarks().subList(0, rows)) {
            canvas.put(at, 2, remark.label(), Style.DIM);
            canvas.put(at, 12, whole(remark.text(), columns - 13), Style.TEXT);
            at++;
        }
        return row;
    }

    /// As many of the words between wide gaps as there is room for.
    private static String whole(String text, int columns) {
        if (Columns.of(text) <= columns) {
            return text;
        }
        var cut = Columns.cut(text, columns);
        int gap = cut.lastIndexOf("   ", cut.length() - 5);
        return gap < 0 ? cut : cut.substring(0, gap) + "   …";
    }

    private static void right(Canvas canvas, Layout layout, ReviewPicture picture) {
        var window = layout.right();
        int air = layout.air() ? 1 : 0;
        new Title(4, "Rehearsal", "")
                .draw(canvas, window.row(), window.column(), window.columns(), false);
        var body = Frame.body(layout, window);
        int columns = Math.min(WIDEST, body.columns() - 4);
        var text = new Box(body.row(), body.column() + 2, body.rows(), columns);
        ClockPane.face(canvas, layout, text, picture.clock());
        int answers = picture.chooses() ? 1 + air + Choices.ANSWERS + air : 0;
        var notes = Choices.notes(window, picture);
        int told = notes.isEmpty() ? 0 : air + notes.size();
        int needed = answers + 1 + air + Choices.GRADES + told;
        int free = text.bottom() - text.row() - FACE - needed;
        int at = text.row() + FACE + times(canvas, text, free, air, picture) + air;
        at = choices(canvas, at, window, air, picture);
        Choices.notes(canvas, at + air, window, notes);
        at += told;
        if (at + air < text.bottom() && !picture.settled()) {
            var hint = picture.chooses() ? "Enter takes both, next" : "Enter takes it, next";
            canvas.put(at + air, text.column(), hint, Style.FOOTER_TEXT);
        }
    }

    private static int choices(Canvas canvas, int row, Box window, int air, ReviewPicture picture) {
        int at = row;
        boolean onGrade = picture.choice().onGrade();
        if (picture.chooses()) {
            new Title(0, "Which answer stays", "")
                    .draw(canvas, at, window.column(), window.columns(), !onGrade);
            Choices.answers(canvas, at + 1 + air, window, picture);
            at += 1 + air + Choices.ANSWERS + air;
        }
        new Title(0, "How did it go", "")
                .draw(canvas, at, window.column(), window.columns(), onGrade);
        Choices.grades(canvas, at + 1 + air, window, picture);
        return at + 1 + air + Choices.GRADES;
    }

    /// What was taken, and against what; as many rows as are free. Gives how many it took.
    private static int times(Canvas canvas, Box text, int free, int air, ReviewPicture picture) {
        int first = text.row() + FACE + air;
        if (picture.took().isEmpty() || free < air + 1) {
            return 0;
        }
        canvas.put(first, text.column(), "answered in " + picture.took(), Style.TEXT);
        int rows = Math.min(picture.against().size(), free - 2 * air - 3);
        if (rows < 1) {
            return air + 1;
        }
        int at = first + 1 + air;
        Choices.ending(canvas, at, text.right() - 9, "time", Style.DIM);
        Choices.ending(canvas, at, text.right(), "against", Style.DIM);
        for (var against : picture.against().subList(0, rows)) {
            at++;
            canvas.put(at, text.column(), against.label(), Style.DIM);
            Choices.ending(canvas, at, text.right() - 9, against.time(), Style.TEXT);
            Choices.ending(canvas, at, text.right(), against.difference(), Style.TEXT);
        }
        return 2 * air + 2 + rows;
    }
}
