package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Phase;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.rehearse.Answering;

import java.util.ArrayList;
import java.util.List;

/// What stands below the question while the answer is said aloud.
final class SpokenPictures {

    private SpokenPictures() {}

    static Answering of(State state, Session session, Moment now) {
        return session.isPrompted()
                ? Prompting.picture(state, session, now)
                : new Answering.Speaking(sentences(state, session, now), keys(state, session, now));
    }

    private static List<String> sentences(State state, Session session, Moment now) {
        return switch (session.run().phase(now)) {
            case Phase.Thinking() ->
                    List.of(
                            "Think. The clock of the answer starts when you begin to speak."
                                    + Telling.hint(session));
            case Phase.Paused(var cause) -> RunPictures.paused(state, session, cause, now, "");
            case Phase.Answering _, Phase.Reviewing _, Phase.Finished _ -> saying();
        };
    }

    private static List<String> saying() {
        return List.of("Say it aloud. The clock runs, nothing is recorded.");
    }

    /// The last answer takes the place of its own key.
    private static List<Hint> keys(State state, Session session, Moment now) {
        var place = session.place(now);
        var keys = new ArrayList<Hint>();
        switch (place) {
            case THINK_SPOKEN -> keys.add(hint(state, place, "run.begin", "begin the answer"));
            case PAUSED_SPOKEN -> keys.add(hint(state, place, "run.resumeClock", "go on"));
            default -> {
                keys.add(hint(state, place, "run.said", "done, next question"));
                keys.add(hint(state, place, "run.pause", "pause"));
            }
        }
        if (session.lastShown()) {
            return keys;
        }
        if (Reasons.nothingToRecall(state).isEmpty()) {
            var what = Recalling.name(state, session);
            keys.add(hint(state, place, "run.last", "show the " + what));
        }
        if (Reasons.noLastAnswer(state).isEmpty()) {
            var what = Recalling.kind(state, session);
            keys.add(hint(state, place, "prompter", "read the " + what + " as a teleprompter"));
        }
        return keys;
    }

    private static Hint hint(State state, Place place, String id, String verb) {
        return Hint.of(state.keymap().name(id, place), verb);
    }
}
