package dev.rehearse.ui;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Event;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.review.ReviewView;
import dev.rehearse.ui.review.Sight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// In a summary, what was answered beside what was answered before: the review once more, with
/// nothing left to choose.
final class Rereading {

    private Rereading() {}

    static String whyNot(State state) {
        if (!(state.mode() instanceof Mode.Summing summing)
                || !isDone(summing.session(), summing.selected())) {
            return "not answered";
        }
        return isThere(state, summing.session(), summing.selected())
                ? ""
                : "its text is not kept on this computer";
    }

    private static boolean isDone(Session session, int index) {
        return session.run().attempt(index).filter(Attempt::isDone).isPresent();
    }

    /// What was written in a run of earlier is known where the note holds it, or this computer.
    private static boolean isThere(State state, Session session, int index) {
        return session.run()
                .attempt(index)
                .filter(Attempt::isDone)
                .filter(attempt ->
                        !session.isAgain()
                                || session.isSpoken()
                                || !Running.written(state, session, attempt).text().isEmpty())
                .isPresent();
    }

    static Step open(State state) {
        return state.mode() instanceof Mode.Summing summing
                ? open(state, summing, summing.selected())
                : Step.of(state);
    }

    private static Step open(State state, Mode.Summing summing, int index) {
        var session = summing.session();
        return session.run()
                .attempt(index)
                .filter(_ -> isThere(state, session, index))
                .map(attempt -> appraised(state, session, index, attempt))
                .map(appraisal -> new Popup.Rereading(new Reread(index, false, 0, appraisal)))
                .map(popup -> Step.of(state.withMode(summing.withSelected(index)).withPopup(popup)))
                .orElse(Step.of(state));
    }

    /// What was written then, and what the note held before. Aloud nothing was written: what is
    /// stored stands there.
    private static Appraisal appraised(State state, Session session, int index, Attempt attempt) {
        var stored =
                Running.question(state, session.draftKey(index))
                        .map(q -> Answers.stored(state.open().orElseThrow().note(), q))
                        .orElse("");
        if (session.isSpoken()) {
            return Appraisal.of(state, session, index, stored, "");
        }
        var written = Running.written(state, session, attempt);
        boolean edited = session.run().choice(index).filter(Event.Choice.EDIT::equals).isPresent();
        var text = edited || written.text().isEmpty() ? stored : written.text();
        var last = edited || written.inNote() ? written.before() : stored;
        return Appraisal.of(state, session, index, text, last.equals(text) ? "" : last);
    }

    static Step press(State state, Moment now, Reread reread, Key key) {
        return switch (key.toString()) {
            case "Esc", "d", "q" -> Step.of(state.withPopup(new Popup.None()));
            case "Up", "k" -> scroll(state, now, reread, _ -> -1);
            case "Down", "j" -> scroll(state, now, reread, _ -> 1);
            case "PageUp" -> scroll(state, now, reread, sight -> -sight.page());
            case "PageDown", "Space" -> scroll(state, now, reread, Sight::page);
            case "Left" -> beside(state, reread, -1);
            case "Right" -> beside(state, reread, 1);
            case "Tab" -> Step.of(state.withPopup(new Popup.Rereading(reread.turned())));
            default -> Step.of(state);
        };
    }

    static Step scroll(State state, Moment now, Reread reread, ToIntFunction<Sight> rows) {
        var sight = draw(new Canvas(state.size()), state, reread, now);
        var to = reread.from(sight.by(rows.applyAsInt(sight)));
        return Step.of(state.withPopup(new Popup.Rereading(to)));
    }

    /// The next question that was answered, if there is one on that side.
    private static Step beside(State state, Reread reread, int by) {
        if (!(state.mode() instanceof Mode.Summing summing)) {
            return Step.of(state);
        }
        int count = summing.session().run().plan().size();
        int to = reread.index() + by;
        while (to >= 0 && to < count && !isThere(state, summing.session(), to)) {
            to += by;
        }
        return to < 0 || to >= count ? Step.of(state) : open(state, summing, to);
    }

    static Sight draw(Canvas canvas, State state, Reread reread, Moment now) {
        return state.mode() instanceof Mode.Summing summing
                ? ReviewView.draw(
                        canvas,
                        Panes.run(state.size()),
                        ReviewPictures.of(state, summing.session(), reread, now))
                : Sight.ALL;
    }

    static Footer footer(State state, boolean two, Moment now) {
        var hints = new ArrayList<>(List.of(Hint.of("Esc", "back"), Hint.of("PageDown", "on")));
        hints.add(Hint.of("Left Right", "question"));
        if (two && state.size().columns() < ONE) {
            hints.add(1, Hint.of("Tab", "the other"));
        }
        var said = state.notice().shows(now) ? state.notice().text() : "";
        return new Footer(hints, said, said, Style.DIM, "");
    }

    /// Under so many columns only one of the two answers has room.
    private static final int ONE = 60;
}
