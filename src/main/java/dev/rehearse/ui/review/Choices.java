package dev.rehearse.ui.review;

import dev.rehearse.rehearsal.Grade;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.review.ReviewChoice.Answer;

/// The two things to choose in a review, one row a choice. The box is the window; its text stands
/// two columns inside.
final class Choices {
    static final int ANSWERS = 3;
    static final int GRADES = 4;

    private Choices() {}

    static void answers(Canvas canvas, int row, Box window, ReviewPicture picture) {
        int at = row;
        for (var answer : Answer.values()) {
            boolean chosen = picture.choice().answer() == answer;
            var text = (chosen ? "(•) " : "( ) ") + answer.title();
            var shown = Columns.cut(text, window.columns() - 6);
            canvas.put(at, window.column() + 2, shown, Style.TEXT);
            canvas.put(at, window.right() - 3, answer.key(), Style.FOOTER_KEY);
            if (chosen && !picture.choice().onGrade()) {
                select(canvas, at, window, true);
            }
            at++;
        }
    }

    static void grades(Canvas canvas, int row, Box window, ReviewPicture picture) {
        int number = 0;
        for (var grade : Grade.values()) {
            int at = row + number;
            canvas.put(at, window.column() + 2, String.valueOf(number + 1), Style.FOOTER_KEY);
            canvas.put(at, window.column() + 5, grade.word(), Style.TEXT);
            if (number < picture.returns().size()) {
                ending(canvas, at, window.right() - 2, picture.returns().get(number), Style.DIM);
            }
            if (picture.choice().grade().filter(chosen -> chosen == grade).isPresent()) {
                select(canvas, at, window, picture.choice().onGrade());
            }
            number++;
        }
    }

    private static void select(Canvas canvas, int row, Box window, boolean focused) {
        var ground = focused ? Style.SELECTION : Style.SELECTION_INACTIVE;
        canvas.ground(row, window.column(), window.columns(), ground);
        canvas.put(row, window.column(), "▌", focused ? Style.BORDER_FOCUSED : Style.DIM);
    }

    static void ending(Canvas canvas, int row, int end, String text, Style style) {
        canvas.put(row, end - Columns.of(text), text, style);
    }
}
