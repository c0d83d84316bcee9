package dev.rehearse.ui.review;

import dev.rehearse.rehearsal.Grade;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.review.ReviewChoice.Answer;

import java.util.List;

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
        var returns = picture.returns();
        int end = window.right() - 2;
        for (var grade : Grade.values()) {
            int at = row + grade.number() - 1;
            canvas.put(at, window.column() + 2, String.valueOf(grade.number()), Style.FOOTER_KEY);
            canvas.put(at, window.column() + 5, grade.word(), Style.TEXT);
            if (!returns.grades().isEmpty()) {
                bring(canvas, at, end, end - window.column() - 5, returns, grade);
            }
            if (picture.choice().grade().filter(chosen -> chosen == grade).isPresent()) {
                select(canvas, at, window, picture.choice().onGrade());
            }
        }
    }

    private static void bring(
            Canvas canvas, int row, int end, int columns, Returns returns, Grade grade) {
        int recall = returns.recallColumns(columns);
        var one = returns.of(grade);
        if (recall > 0) {
            ending(canvas, row, end, one.recall(), Style.TEXT);
        }
        ending(canvas, row, end - recall, one.when(), Style.DIM);
    }

    /// What has to be known before a grade is given; the rows it takes in such a window.
    static List<String> notes(Box window, ReviewPicture picture) {
        return picture.settled() ? List.of() : picture.returns().notes(window.columns() - 4);
    }

    static void notes(Canvas canvas, int row, Box window, List<String> notes) {
        for (int at = 0; at < notes.size(); at++) {
            var note = Columns.cut(notes.get(at), window.columns() - 4);
            canvas.put(row + at, window.column() + 2, note, Style.DIM);
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
