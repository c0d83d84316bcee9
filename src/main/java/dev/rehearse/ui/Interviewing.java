package dev.rehearse.ui;

import dev.rehearse.note.Direction;
import dev.rehearse.note.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Piece;
import dev.rehearse.ui.study.EditPicture.Beside;
import dev.rehearse.ui.study.RehearsalWindow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Typing down the replies while the interview goes on: the editor of an answer that goes from one
/// question to ask to the next. A reply is an answer like any other: journalled as it is typed,
/// saved into the note when it is left.
final class Interviewing {

    /// Fewer rows have none to spare for what was prepared.
    private static final int ROOMY = 20;

    private Interviewing() {}

    static Optional<Interview> on(Mode.Editing editing) {
        return editing.around() instanceof Mode.Editing.Around.Talk(var interview)
                ? Optional.of(interview)
                : Optional.empty();
    }

    private static Optional<Interview> on(State state) {
        return state.mode() instanceof Mode.Editing editing ? on(editing) : Optional.empty();
    }

    private static List<Question> asked(OpenNote open) {
        return open.note().questions().stream()
                .filter(question -> question.direction() == Direction.ASK)
                .toList();
    }

    static String whyNot(State state) {
        boolean some = state.open().filter(open -> !asked(open).isEmpty()).isPresent();
        return some ? "" : "no question to ask in this note";
    }

    static String notOn(State state) {
        return on(state).isPresent() ? "" : "no interview goes on";
    }

    /// With the question here, if it is one to ask, else with the first.
    static Step begin(State state, Moment now) {
        var open = state.open().orElseThrow();
        var asked = asked(open);
        var keys = asked.stream().map(Question::key).toList();
        var first = open.question().filter(asked::contains).orElseGet(asked::getFirst);
        return go(state, new Interview(now, keys), first.key());
    }

    private static Step go(State state, Interview interview, String questionKey) {
        return state.open()
                .flatMap(open -> Answers.find(open.note(), questionKey))
                .map(question ->
                        Editing.open(
                                Moving.toLine(
                                        Stepping.toStudy(state.withBanner(Editing.settled(state))),
                                        question.line()),
                                question,
                                interview))
                .orElse(Step.of(state));
    }

    static Step next(State state, Moment now) {
        return beside(state, now, 1);
    }

    static Step previous(State state, Moment now) {
        return beside(state, now, -1);
    }

    /// The reply is saved first; where that asks something, or two texts stand against each other,
    /// nobody goes on.
    private static Step beside(State state, Moment now, int by) {
        if (!(state.mode() instanceof Mode.Editing editing) || on(editing).isEmpty()) {
            return Step.of(state);
        }
        var interview = on(editing).get();
        int at = interview.questionKeys().indexOf(editing.question().key()) + by;
        if (at < 0 || at >= interview.questionKeys().size()) {
            return Editing.save(state, now);
        }
        var next = interview.questionKeys().get(at);
        return Editing.close(state, now)
                .then(after ->
                        after.mode() instanceof Mode.Studying
                                ? go(after, interview, next)
                                : Step.of(after));
    }

    /// The time of the day and the minutes since it began, in the screen's narrow form.
    static Beside beside(State state, Mode.Editing editing, Moment now) {
        return on(editing)
                .map(interview ->
                        new Beside(
                                time(state, now) + "   " + minutes(interview, now),
                                rows(state, editing)))
                .orElse(Beside.NOTHING);
    }

    static int rowsOver(State state, Mode.Editing editing) {
        return on(editing).isEmpty() ? 0 : rows(state, editing).size();
    }

    private static List<String> rows(State state, Mode.Editing editing) {
        int columns = Math.max(1, Panes.study(state.size()).centre().columns() - 4);
        return state.size().rows() < ROOMY
                ? List.of()
                : Preparing.lines(state, editing.question()).stream()
                        .map(line -> Columns.cut(line, columns))
                        .toList();
    }

    private static String time(State state, Moment now) {
        return Dates.time(now.wall(), state.preferences().zone());
    }

    private static String minutes(Interview interview, Moment now) {
        return length(interview, now).toMinutes() + " min";
    }

    private static Duration length(Interview interview, Moment now) {
        return now.monotonic().minus(interview.since().monotonic());
    }

    static RehearsalWindow window(State state, OpenNote open, Interview interview, Moment now) {
        long replies =
                asked(open).stream().filter(question -> Running.hasAnswer(state, question)).count();
        return new RehearsalWindow.Talk(
                time(state, now),
                List.of(
                        fact("began", time(state, interview.since())),
                        fact("for", minutes(interview, now)),
                        fact("replies", replies + " of " + interview.questionKeys().size())),
                List.of(
                        hint(state, "interview.next", "next question"),
                        hint(state, "interview.previous", "question before"),
                        hint(state, "back", "save and end")));
    }

    private static RehearsalWindow.Fact fact(String label, String value) {
        return new RehearsalWindow.Fact(label, List.of(new Piece(value, Style.TEXT)));
    }

    private static Hint hint(State state, String id, String verb) {
        return Hint.of(state.keymap().name(id, Place.EDIT), verb);
    }

    /// How long until a minute is over, of the day or of the interview.
    static Optional<Duration> nextTick(State state, Moment now) {
        return on(state)
                .map(interview -> {
                    var ofDay = rest(Duration.ofSeconds(now.wall().getEpochSecond()));
                    var ofTalk = rest(length(interview, now));
                    return ofDay.compareTo(ofTalk) < 0 ? ofDay : ofTalk;
                });
    }

    private static Duration rest(Duration time) {
        return Duration.ofMinutes(time.toMinutes() + 1).minus(time);
    }
}
