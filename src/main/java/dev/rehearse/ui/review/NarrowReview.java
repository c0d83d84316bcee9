package dev.rehearse.ui.review;

import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.rehearse.ClockPane;

/// A review under 100 columns: the choices stand below the answers. Under 70 columns the last
/// answer stands above the new one.
final class NarrowReview {
    private static final int STACKED = 70;
    private static final int QUESTION_ROWS = 2;

    private NarrowReview() {}

    static Sight draw(Canvas canvas, Layout layout, ReviewPicture picture) {
        Frame.grounds(canvas, layout);
        var window = layout.centre();
        int columns = window.columns();
        picture.top().draw(canvas, columns);
        new Title(0, "Review", against(picture, columns - 14))
                .draw(canvas, window.row(), 0, columns, false);
        int rule = head(canvas, Frame.body(layout, window), picture);
        int notes = Choices.notes(grades(window, picture), picture).size();
        int choices = window.bottom() - 1 - Choices.GRADES - notes;
        var sight = answers(canvas, new Box(rule, 0, choices - rule, columns), picture);
        choices(canvas, new Box(choices, 0, window.bottom() - choices, columns), picture);
        if (layout.bottomRule()) {
            Frame.rule(canvas, layout.footerRow() - 1, columns);
        }
        if (picture.hasLast()) {
            int half = AnswerText.half(window);
            if (columns >= STACKED) {
                Frame.separator(canvas, rule, choices, half);
            }
            if (picture.chooses()) {
                Frame.separator(canvas, choices, window.bottom(), half);
            }
        }
        picture.footer().draw(canvas, layout.footerRow(), columns);
        return sight;
    }

    private static String against(ReviewPicture picture, int columns) {
        var text = new StringBuilder();
        for (var one : picture.against()) {
            var next = (text.isEmpty() ? "" : "   ") + one.label() + " " + one.difference();
            if (Columns.of(text + next) > columns) {
                break;
            }
            text.append(next);
        }
        return text.toString();
    }

    /// The question, and below it who asks and how long it took. Gives the row of the rule below.
    private static int head(Canvas canvas, Box body, ReviewPicture picture) {
        int columns = body.columns() - 4;
        int at =
                AnswerText.question(
                        canvas, body.row(), 2, columns, QUESTION_ROWS, picture.question());
        canvas.put(at, 2, Columns.cut(picture.under(), columns - 30), Style.DIM);
        took(canvas, at, body.right() - 2, picture);
        return at + 1;
    }

    static void took(Canvas canvas, int row, int end, ReviewPicture picture) {
        var budget = Times.text(picture.clock().budget());
        var time = picture.took() + " of " + budget;
        Choices.ending(canvas, row, end, time, Style.TEXT);
        int signal = end - Columns.of(time) - 15;
        ClockPane.signal(canvas, row, signal, picture.clock().light());
    }

    private static Sight answers(Canvas canvas, Box box, ReviewPicture picture) {
        if (!picture.hasLast() || box.columns() >= STACKED) {
            return AnswerText.both(canvas, box, 0, picture);
        }
        int above = box.rows() / 3;
        int columns = box.columns();
        var first = new Box(box.row() + 1, 4, above - 1, columns - 5);
        var last = AnswerText.last(picture.last()).draw(canvas, first, picture.from());
        AnswerText.title(
                canvas,
                new Box(box.row(), 0, 1, columns),
                picture.lastName(),
                picture.last(),
                last);
        int row = box.row() + above;
        var second = new Box(row + 1, 4, box.bottom() - row - 1, columns - 5);
        var now = AnswerText.now(picture.now()).draw(canvas, second, picture.from());
        AnswerText.title(canvas, new Box(row, 0, 1, columns), "This answer", picture.now(), now);
        return last.with(now);
    }

    private static void choices(Canvas canvas, Box box, ReviewPicture picture) {
        boolean onGrade = picture.choice().onGrade();
        var grades = grades(box, picture);
        int row = box.row();
        if (picture.chooses()) {
            var answers = new Box(row, 0, box.rows(), AnswerText.half(box));
            new Title(0, "Which answer stays", "")
                    .draw(canvas, row, 0, answers.columns(), !onGrade);
            Choices.answers(canvas, row + 1, answers, picture);
        }
        new Title(0, "How did it go", "")
                .draw(canvas, row, grades.column(), grades.columns(), onGrade);
        Choices.grades(canvas, row + 1, grades, picture);
        int notes = row + 1 + Choices.GRADES;
        Choices.notes(canvas, notes, grades, Choices.notes(grades, picture));
    }

    /// The right half, or all of it where no answer has to go.
    private static Box grades(Box box, ReviewPicture picture) {
        int half = picture.chooses() ? AnswerText.half(box) : -1;
        return new Box(box.row(), half + 1, box.rows(), box.columns() - half - 1);
    }
}
