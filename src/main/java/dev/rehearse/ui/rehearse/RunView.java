package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Canvas;
import dev.rehearse.ui.frame.Banner;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.ListView;
import dev.rehearse.ui.rehearse.Places.Asked;

/// Draws the screen of a run, at a layout of `Mode.RUN`.
public final class RunView {
    private RunView() {}

    public static void draw(Canvas canvas, Layout layout, RunPicture picture) {
        switch (layout.shape()) {
            case WIDE -> wide(canvas, layout, picture);
            case NARROW -> NarrowRun.draw(canvas, layout, picture);
            case LINE -> LineRun.draw(canvas, layout, picture);
            case TINY -> TinyRun.draw(canvas, picture);
        }
    }

    /// Where the editor's text stands; `lastAnswerRows` is 0 when it is closed.
    public static Box editorBox(Layout layout, Head head, int lastAnswerRows, int bannerRows) {
        return places(layout, head, Asked.SHORT, lastAnswerRows, bannerRows).text();
    }

    /// How many rows of the last answer may be open above the editor: a third of the centre with
    /// its rule, its air and the key that hides it.
    public static int lastAnswerRows(Layout layout) {
        int third = layout.centre().rows() / 3;
        return Math.max(1, third - (layout.shape() == Layout.Shape.LINE ? 1 : 4));
    }

    /// How wide the lines of the teleprompter are.
    public static int promptColumns(Layout layout) {
        return switch (layout.shape()) {
            case WIDE, NARROW -> Math.min(56, layout.centre().columns() - 8);
            case LINE, TINY -> Math.max(1, layout.size().columns() - 4);
        };
    }

    /// How many questions are seen in the list; 0 when it is not on the screen.
    public static int questionRows(Layout layout) {
        return layout.left().isThere() ? Frame.body(layout, layout.left()).rows() : 0;
    }

    static Places places(Layout layout, RunPicture picture) {
        Asked asked =
                switch (picture.answering()) {
                    case Answering.Thinking _ -> Asked.WHOLE;
                    case Answering.Paused _ -> Asked.ROOMY;
                    case Answering.Typing _, Answering.Speaking _, Answering.Prompted _ ->
                            Asked.SHORT;
                };
        int last =
                picture.lastAnswer().isEmpty() ? 0 : picture.lastAnswer().getFirst().rows().size();
        int banner = Banner.rows(picture.banners(), layout.centre());
        return places(layout, picture.head(), asked, last, banner);
    }

    private static Places places(
            Layout layout, Head head, Asked asked, int lastRows, int bannerRows) {
        var needs = new Places.Needs(head.question(), asked, lastRows, bannerRows);
        return switch (layout.shape()) {
            case WIDE -> Places.inWindow(layout, needs);
            case NARROW -> Places.underClock(layout, needs);
            case LINE, TINY ->
                    Places.inLines(
                            layout, new Places.Needs(head.line(), asked, lastRows, bannerRows));
        };
    }

    /// Draws over the wide frame of `before`, from which `picture` differs in what time and typing
    /// change.
    public static void drawOver(
            Canvas canvas, Layout layout, RunPicture before, RunPicture picture) {
        if (!picture.clock().equals(before.clock()) || !picture.splits().equals(before.splits())) {
            ClockPane.drawOver(canvas, layout, before, picture.clock(), picture.splits());
        }
        if (picture.answering() instanceof Answering.Prompted(var prompter)) {
            if (!picture.answering().equals(before.answering())) {
                PrompterPane.over(canvas, layout, picture, prompter);
            }
        } else if (!picture.answering().equals(before.answering())) {
            Places places = places(layout, picture);
            AnswerPane.erase(canvas, places, layout.centre());
            AnswerBody.draw(canvas, layout.centre(), places, picture);
        }
        picture.footer().drawOver(canvas, layout, before.footer());
    }

    private static void wide(Canvas canvas, Layout layout, RunPicture picture) {
        if (picture.answering() instanceof Answering.Prompted(var prompter)) {
            PrompterPane.wide(canvas, layout.withoutLeft(), picture, prompter);
            return;
        }
        Frame.grounds(canvas, layout);
        picture.top().draw(canvas, layout.size().columns());
        ListView.draw(canvas, layout, layout.left(), picture.questions(), false);
        Places places = places(layout, picture);
        AnswerBody.head(canvas, layout.centre(), places, picture);
        AnswerBody.draw(canvas, layout.centre(), places, picture);
        ClockPane.draw(canvas, layout, picture.clock(), picture.splits());
        Frame.lines(canvas, layout);
        picture.footer().draw(canvas, layout.footerRow(), layout.size().columns());
    }
}
