package dev.rehearse.ui.review;

import dev.rehearse.rehearsal.Grade;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.review.ReviewChoice.Answer;

import java.util.Optional;

/// A review where the clock is one line: time, question, one answer, and a line for each choice.
final class LineReview {
    private LineReview() {}

    static Sight draw(Canvas canvas, Layout layout, ReviewPicture picture) {
        Frame.grounds(canvas, layout);
        int columns = layout.size().columns();
        int footer = layout.footerRow();
        int top = layout.centre().row();
        NarrowReview.took(canvas, top, columns - 1, picture);
        AnswerText.question(canvas, top + 1, 1, columns - 2, 1, picture.question());
        var note = note(picture);
        int end = footer - (picture.chooses() ? 2 : 1) - (note.isEmpty() ? 0 : 1);
        var sight = answer(canvas, new Box(top + 2, 0, end - top - 2, columns), picture);
        note.ifPresent(text -> canvas.put(end, 1, Columns.cut(text, columns - 2), Style.DIM));
        if (picture.chooses()) {
            answers(canvas, footer - 2, picture.choice());
        }
        grades(canvas, footer - 1, picture.choice());
        picture.footer().draw(canvas, footer, columns);
        return sight;
    }

    /// What the chosen grade would bring, where that is not what one expects of it.
    private static Optional<String> note(ReviewPicture picture) {
        return picture.settled()
                ? Optional.empty()
                : picture.choice().grade().flatMap(picture.returns()::note);
    }

    /// Two answers have no room together: the last one is seen while it is being chosen. What the
    /// note says is never chosen, so it stands below.
    private static Sight answer(Canvas canvas, Box box, ReviewPicture picture) {
        var choice = picture.choice();
        if (choice.hasStored() || !picture.hasLast()) {
            boolean last = !choice.onGrade() && choice.answer() == Answer.KEEP;
            return last ? last(canvas, box, picture) : now(canvas, box, picture);
        }
        int above = box.rows() / 2;
        var first = new Box(box.row(), box.column(), above, box.columns());
        return now(canvas, first, picture).with(last(canvas, box.below(above), picture));
    }

    private static Sight last(Canvas canvas, Box box, ReviewPicture picture) {
        var side = picture.last();
        return side(canvas, box, picture.lastName(), AnswerText.last(side), picture.from());
    }

    private static Sight now(Canvas canvas, Box box, ReviewPicture picture) {
        var side = picture.now();
        return side(canvas, box, "This answer", AnswerText.now(side), picture.from());
    }

    private static Sight side(Canvas canvas, Box box, String name, AnswerText text, int from) {
        int margin = text.side().changed().isEmpty() ? 1 : 3;
        var rows = new Box(box.row() + 1, margin, box.rows() - 1, box.columns() - margin - 1);
        var sight = text.draw(canvas, rows, from);
        AnswerText.title(canvas, box, name, text.side(), sight);
        return sight;
    }

    private static void answers(Canvas canvas, int row, ReviewChoice choice) {
        int at = 1;
        for (var answer : Answer.values()) {
            var mark = choice.answer() == answer ? "(•) " : "( ) ";
            var word = answer.title().substring(0, answer.title().indexOf(' '));
            at = canvas.put(row, at, mark + word, style(!choice.onGrade())) + 3;
        }
    }

    private static void grades(Canvas canvas, int row, ReviewChoice choice) {
        int at = 0;
        int number = 1;
        for (var grade : Grade.values()) {
            boolean chosen = choice.grade().filter(one -> one == grade).isPresent();
            at = canvas.put(row, at, chosen ? "▌" : " ", Style.BORDER_FOCUSED);
            at = canvas.put(row, at, number + " ", Style.FOOTER_KEY);
            at = canvas.put(row, at, grade.word(), chosen ? Style.STRONG : Style.TEXT) + 1;
            number++;
        }
    }

    private static Style style(boolean focused) {
        return focused ? Style.STRONG : Style.TEXT;
    }
}
