package dev.rehearse.ui.study;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.Tiny;

import java.util.List;

/// Draws the study screen, at a layout of `Mode.STUDY`.
public final class StudyView {
    /// Text is never set wider.
    static final int WIDEST = 96;

    private StudyView() {}

    public static void draw(Canvas canvas, Layout layout, StudyPicture picture) {
        if (layout.shape() == Layout.Shape.TINY) {
            Tiny.draw(canvas, List.of(picture.note().title(), picture.footer().state()));
            return;
        }
        Focus focus = picture.focus();
        Frame.grounds(canvas, layout);
        picture.top().draw(canvas, layout.size().columns());
        LeftPane.draw(canvas, layout, picture.left(), focus);
        NoteView.draw(canvas, layout, picture.note(), focus == Focus.NOTE);
        RehearsalPane.draw(canvas, layout, picture.rehearsal(), focus == Focus.REHEARSAL);
        Frame.lines(canvas, layout);
        LeftPane.overlay(canvas, layout, picture.left());
        picture.footer().draw(canvas, layout.footerRow(), layout.size().columns());
    }

    /// How many columns a note's text may take, and how many rows of it are seen.
    public static Size noteRoom(Layout layout, int bannerRows) {
        Box body = NoteView.body(layout, bannerRows);
        int columns = Math.min(WIDEST, body.columns() - NoteView.TEXT - 1);
        return new Size(Math.max(1, columns), Math.max(1, body.rows()));
    }

    /// Where the rows of a note are seen.
    public static Box noteBox(Layout layout, int bannerRows) {
        return NoteView.body(layout, bannerRows);
    }

    /// Where the rows of the notebook's tree are seen.
    public static Box notebookBox(Layout layout, LeftSide left) {
        return LeftPane.body(layout, LeftPane.notebook(layout, left));
    }

    /// Where the questions of the list are seen.
    public static Box questionsBox(Layout layout, LeftSide left) {
        return LeftPane.body(layout, LeftPane.questions(layout, left));
    }
}
