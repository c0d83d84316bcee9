package dev.rehearse.ui.study;

import dev.rehearse.screen.Canvas;
import dev.rehearse.ui.frame.Banner;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.Tiny;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.rehearse.AnswerPane;
import dev.rehearse.ui.rehearse.Head;
import dev.rehearse.ui.rehearse.Places;

import java.util.List;

/// Draws the editor of an answer outside a run, at a layout of `Mode.STUDY`.
public final class EditView {
    private EditView() {}

    public static void draw(Canvas canvas, Layout layout, EditPicture picture) {
        Head head = picture.head();
        if (layout.shape() == Layout.Shape.TINY) {
            Tiny.draw(canvas, List.of(head.question(), picture.footer().state()));
            return;
        }
        Frame.grounds(canvas, layout);
        picture.top().draw(canvas, layout.size().columns());
        // The answer has the focus, so no list has it.
        LeftPane.draw(canvas, layout, picture.left(), Focus.NOTE);
        Box centre = layout.centre();
        new Title(0, head.title(), picture.beside().time())
                .draw(canvas, centre.row(), centre.column(), centre.columns(), false);
        Places places = places(layout, picture);
        Box question = places.question();
        AnswerPane.question(canvas, question, head.question());
        AnswerPane.section(canvas, places.sectionRow(), question.column(), question.right(), head);
        AnswerPane.aside(canvas, places, centre, "Prepared", picture.beside().rows());
        AnswerPane.editor(
                canvas,
                places,
                centre,
                picture.beside().name(),
                picture.editor(),
                picture.banners());
        RehearsalPane.draw(canvas, layout, picture.rehearsal(), false);
        Frame.lines(canvas, layout);
        picture.footer().draw(canvas, layout.footerRow(), layout.size().columns());
    }

    /// Draws over the frame of `before`, from which `picture` differs in editor and footer alone.
    public static void drawOver(
            Canvas canvas, Layout layout, EditPicture before, EditPicture picture) {
        if (!picture.editor().equals(before.editor())) {
            Places places = places(layout, picture);
            AnswerPane.erase(canvas, places, layout.centre());
            AnswerPane.editor(
                    canvas,
                    places,
                    layout.centre(),
                    picture.beside().name(),
                    picture.editor(),
                    picture.banners());
        }
        picture.footer().drawOver(canvas, layout, before.footer());
    }

    /// Where the editor's text stands.
    public static Box editorBox(Layout layout, Head head, int rowsOver, int bannerRows) {
        return places(layout, head, rowsOver, bannerRows).text();
    }

    private static Places places(Layout layout, EditPicture picture) {
        int banner = Banner.rows(picture.banners(), layout.centre());
        return places(layout, picture.head(), picture.beside().rows().size(), banner);
    }

    private static Places places(Layout layout, Head head, int rowsOver, int bannerRows) {
        return Places.inWindow(
                layout,
                new Places.Needs(head.question(), Places.Asked.SHORT, rowsOver, bannerRows));
    }
}
