package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.KeyList;
import dev.rehearse.ui.frame.More;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.rehearse.Answering.Paused;
import dev.rehearse.ui.rehearse.Answering.Prompted;
import dev.rehearse.ui.rehearse.Answering.Speaking;
import dev.rehearse.ui.rehearse.Answering.Thinking;
import dev.rehearse.ui.rehearse.Answering.Typing;

import java.util.List;

/// Draws a run's question and what stands below it: thinking, typing, paused or speaking.
final class AnswerBody {
    private static final String NAME = "Answer";
    private static final Title ANSWER = new Title(0, NAME, "");
    private static final int LOW = 6;
    private static final int LEAST = 2;

    private AnswerBody() {}

    /// The heavy rule is the question's until there is something to type into.
    static void head(Canvas canvas, Box window, Places places, RunPicture picture) {
        Answering now = picture.answering();
        boolean focused = now instanceof Thinking || now instanceof Speaking;
        Head head = places.signalRow() < 0 ? picture.head() : picture.head().withoutHint();
        AnswerPane.title(canvas, window.row(), window, new Title(0, head.title(), ""), focused);
        AnswerPane.question(canvas, places.question(), head.question());
        int end = places.question().right();
        AnswerPane.section(canvas, places.sectionRow(), places.question().column(), end, head);
    }

    static void draw(Canvas canvas, Box window, Places places, RunPicture picture) {
        last(canvas, window, places, picture);
        Box text = places.text();
        switch (picture.answering()) {
            case Typing(var editor) ->
                    AnswerPane.editor(canvas, places, window, NAME, editor, picture.banners());
            case Thinking(var sentence) -> {
                AnswerPane.title(canvas, places.rule(), window, ANSWER, false);
                AnswerPane.banner(canvas, places, window, picture.banners());
                AnswerPane.sentences(canvas, text.row(), text, List.of(sentence), Style.TEXT);
            }
            case Paused paused -> {
                Title title = AnswerPane.title(NAME, paused.editor(), window.columns());
                AnswerPane.title(canvas, places.rule(), window, title, false);
                AnswerPane.banner(canvas, places, window, picture.banners());
                paused(canvas, text, paused);
            }
            case Prompted(var prompter) -> {
                AnswerPane.title(canvas, places.rule(), window, prompter.title(), true);
                AnswerPane.banner(canvas, places, window, picture.banners());
                PrompterPane.draw(canvas, text, prompter);
            }
            case Speaking(var sentences, var keys) -> {
                AnswerPane.banner(canvas, places, window, picture.banners());
                int at = AnswerPane.sentences(canvas, text.row(), text, sentences, Style.TEXT) + 1;
                KeyList.draw(canvas, at, text.column(), text.right(), text.bottom(), 2, keys);
            }
        }
    }

    static void last(Canvas canvas, Box window, Places places, RunPicture picture) {
        for (LastAnswer last : picture.lastAnswer()) {
            Box box = places.last();
            boolean keys = box.bottom() < places.rule();
            // Without a row for the keys the rule says that more follows.
            String fact = keys || last.following() == 0 ? last.fact() : More.text(last.following());
            Style style = last.isLong() ? Style.GUTTER_FAILED : Style.DIM;
            Title title = new Title(0, last.title(), fact, style);
            AnswerPane.title(canvas, places.lastRule(), window, title, false);
            for (int i = 0; i < box.rows() && box.row() + i < window.bottom(); i++) {
                String row = last.rows().get(i);
                canvas.put(box.row() + i, box.column(), row, Style.QUOTE, box.columns());
            }
            if (keys) {
                keys(canvas, box, window, last);
            }
        }
    }

    private static void keys(Canvas canvas, Box box, Box window, LastAnswer last) {
        int at = box.column();
        for (Hint hint : last.keys()) {
            AnswerPane.hint(canvas, box.bottom(), at, hint);
            at += Columns.of(hint.key()) + 1 + Columns.of(hint.verb()) + 3;
        }
        More.draw(canvas, box.bottom(), window.right(), last.following());
    }

    /// A full editor gives rows to the sentences, which must be seen, and keeps its end.
    private static void paused(Canvas canvas, Box text, Paused paused) {
        boolean low = text.rows() < LOW;
        List<String> sentences =
                low
                        ? paused.sentences()
                                .subList(paused.sentences().size() - 1, paused.sentences().size())
                        : paused.sentences();
        int needed = AnswerPane.rows(sentences, text.columns()) + (low ? 0 : 1);
        int room = Math.max(text.rows() - needed, Math.min(LEAST, text.rows() - 1));
        Editor end = paused.editor().end(Math.max(0, room));
        int after = AnswerPane.text(canvas, text, end, Style.DIM);
        int at = after == text.row() || low ? after : after + 1;
        AnswerPane.sentences(canvas, at, text, sentences, Style.TEXT);
    }
}
