package dev.rehearse.ui;

import dev.rehearse.outline.Direction;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.screen.TextField;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Piece;
import dev.rehearse.ui.study.EditPicture.Beside;
import dev.rehearse.ui.study.RehearsalWindow;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Typing down the replies while the interview goes on: an editor that goes from one question to
/// ask to the next. A reply is in the journal before it is seen, with the time it was begun, and
/// goes into the note when the person wants it there.
final class Interviewing {

    /// Fewer rows have none to spare for what was prepared.
    private static final int ROOMY = 20;

    /// Round the title of the question and what stands beside it.
    private static final int AIR = 7;

    /// Under them the title is shorter.
    private static final int WIDE = 60;

    private Interviewing() {}

    static Optional<Interview> on(State state, Mode.Editing editing) {
        return editing.around() instanceof Mode.Editing.Around.Talk(var since)
                ? Interview.find(state, since)
                : Optional.empty();
    }

    /// The one that goes on here.
    static Optional<Interview> here(State state) {
        return state.mode() instanceof Mode.Editing editing ? on(state, editing) : Optional.empty();
    }

    static boolean isOn(Mode.Editing editing) {
        return editing.around() instanceof Mode.Editing.Around.Talk;
    }

    static boolean isOn(State state) {
        return state.mode() instanceof Mode.Editing editing && isOn(editing);
    }

    static List<Question> asked(OpenNote open) {
        return open.note().questions().stream()
                .filter(question -> question.direction() == Direction.ASK)
                .toList();
    }

    static String whyNot(State state) {
        boolean some = state.open().filter(open -> !asked(open).isEmpty()).isPresent();
        return some ? "" : "no question to ask in this note";
    }

    static String notOn(State state) {
        return isOn(state) ? "" : "no interview goes on";
    }

    /// With the question here, if it is one to ask, else with the one that was replied to last,
    /// else with the first. An interview of this note that goes on is gone on with: the program can
    /// be left, or killed, in the middle of it.
    static Step begin(State state, Moment now) {
        var going = going(state);
        if (going.isPresent()) {
            return enter(state, going.get());
        }
        var path = state.open().orElseThrow().path();
        var begun = Interview.begun(path, now.wall().truncatedTo(ChronoUnit.MILLIS));
        return kept(state, begun).then(after -> enter(after, begun));
    }

    static Step goOn(State state, Interview interview) {
        return kept(state, interview.on()).then(after -> enter(after, interview.on()));
    }

    private static Step enter(State state, Interview interview) {
        var open = state.open().orElseThrow();
        var asked = asked(open);
        var here = open.question().filter(asked::contains);
        return here.or(() -> last(interview, asked))
                .or(() -> asked.stream().findFirst())
                .map(question -> go(state, interview, question))
                .orElse(Step.of(state));
    }

    private static Optional<Question> last(Interview interview, List<Question> asked) {
        return interview.replies().reversed().stream()
                .flatMap(reply ->
                        asked.stream().filter(it -> it.key().equals(reply.key().questionKey())))
                .findFirst();
    }

    static Optional<Interview> going(State state) {
        var path = state.open().map(OpenNote::path).orElse("");
        return Interview.all(state).stream()
                .filter(Interview::isOn)
                .filter(interview -> interview.notePath().equals(path))
                .findFirst();
    }

    private static Step kept(State state, Interview interview) {
        var key = interview.key();
        var drafts = new ArrayList<>(Drafts.without(state, key));
        drafts.add(new Message.Draft(key, interview.kept(), interview.since()));
        return Step.of(state.withDrafts(drafts), new Effect.KeepDraft(key, interview.kept()));
    }

    private static Step go(State state, Interview interview, Question question) {
        var banner = Editing.settled(state);
        var there = Moving.toLine(Stepping.toStudy(state.withBanner(banner)), question.line());
        var text = TextField.of(text(there, interview, question)).documentEnd(false);
        var around = new Mode.Editing.Around.Talk(interview.since());
        return Step.of(there.withMode(Mode.Editing.of(question, "", text).within(around)));
    }

    private static String text(State state, Interview interview, Question question) {
        return Interview.find(state, interview.since())
                .flatMap(one -> one.reply(question.key()))
                .map(Reply::text)
                .orElse("");
    }

    /// What is typed, in the journal before it is seen. A reply that was emptied was none.
    static Step typed(State state, Moment now, Mode.Editing editing, TextField text) {
        var interview = on(state, editing).orElseThrow();
        var question = editing.question();
        var key =
                interview
                        .reply(question.key())
                        .map(Reply::key)
                        .orElseGet(() -> key(interview, question, now.wall()));
        var next = state.withMode(editing.withText(text));
        return text.text().isBlank()
                ? Drafts.drop(next.withFile(new FileState.Same()), key)
                : Drafts.keep(next, now, key, text);
    }

    private static DraftKey key(Interview interview, Question question, Instant at) {
        return Reply.key(
                interview, question.key(), at.truncatedTo(ChronoUnit.MILLIS), question.text());
    }

    static Step next(State state, Moment now) {
        return beside(state, now, 1);
    }

    static Step previous(State state, Moment now) {
        return beside(state, now, -1);
    }

    private static Step beside(State state, Moment now, int by) {
        if (!(state.mode() instanceof Mode.Editing editing) || state.open().isEmpty()) {
            return Step.of(state);
        }
        var interview = on(state, editing);
        var asked = asked(state.open().get());
        int at = place(asked, editing.question()) + by;
        if (interview.isEmpty() || at < 0 || at >= asked.size()) {
            var which = by < 0 ? "first" : "last";
            return Step.of(state.withNotice(Notice.at(now, "this is the " + which + " question")));
        }
        return go(state, interview.get(), asked.get(at));
    }

    private static int place(List<Question> asked, Question question) {
        return asked.stream().map(Question::key).toList().indexOf(question.key());
    }

    /// `3 of 13`.
    static String placeOf(OpenNote open, Question question) {
        var asked = asked(open);
        return place(asked, question) + 1 + " of " + asked.size();
    }

    static Step kept(State state, Moment now) {
        return Step.of(state.withNotice(Notice.at(now, "replies are kept as they are typed")));
    }

    /// The page of all replies follows; an interview without one leaves nothing.
    static Step end(State state, Moment now, Mode.Editing editing) {
        var study = Stepping.toStudy(state).withFile(new FileState.Same());
        var interview = on(state, editing);
        if (interview.isEmpty()) {
            return Step.of(study);
        }
        if (interview.get().replies().isEmpty()) {
            var said = study.withNotice(Notice.at(now, "no reply was typed"));
            return Drafts.drop(said, interview.get().key());
        }
        var over = interview.get().over(now.wall().truncatedTo(ChronoUnit.MILLIS));
        return kept(study, over).then(after -> Replies.open(after, now, over));
    }

    /// What goes on is said at the next start.
    static Step found(State state, Moment now) {
        return Step.of(
                going(state)
                        .map(interview ->
                                state.withBanner(
                                        state.banner().then(banner(state, now, interview))))
                        .orElse(state));
    }

    private static Banner banner(State state, Moment now, Interview interview) {
        var zone = state.preferences().zone();
        var since = Dates.since(interview.since(), now.wall(), zone);
        var replies = Replies.count(interview.replies().size());
        return new Banner.Interviewed("the interview since " + since + ", " + replies);
    }

    /// What is left to ask, the time of the day, and where it has room how long it goes on.
    static Beside beside(State state, OpenNote open, Mode.Editing editing, Moment now) {
        return on(state, editing)
                .map(interview ->
                        new Beside(
                                "Reply", fact(state, open, interview, now), rows(state, editing)))
                .orElse(Beside.NOTHING);
    }

    private static String fact(State state, OpenNote open, Interview interview, Moment now) {
        var brief = left(interview, open) + "   " + time(state, now.wall());
        var whole = brief + "   " + minutes(interview, now);
        int title = Columns.of("Interview, question " + asked(open).size() + " of ") + 2;
        int room = Panes.study(state.size()).centre().columns() - title - AIR;
        return Stream.of(whole, brief)
                .filter(fact -> Columns.of(fact) <= room)
                .findFirst()
                .orElse(state.size().columns() < WIDE ? brief : left(interview, open));
    }

    /// `2 left`.
    static String left(Interview interview, OpenNote open) {
        long left =
                asked(open).stream()
                        .filter(question -> interview.reply(question.key()).isEmpty())
                        .count();
        return left + " left";
    }

    static int rowsOver(State state, Mode.Editing editing) {
        return isOn(editing) ? rows(state, editing).size() : 0;
    }

    private static List<String> rows(State state, Mode.Editing editing) {
        int columns = Math.max(1, Panes.study(state.size()).centre().columns() - 4);
        if (state.size().rows() < ROOMY) {
            return List.of();
        }
        var lines = new ArrayList<>(Preparing.lines(state, editing.question()));
        state.open()
                .map(open -> Answers.stored(open.note(), editing.question()))
                .filter(answer -> !answer.isBlank())
                .map(answer -> "in the note: " + answer.replaceAll("\\s+", " "))
                .ifPresent(lines::add);
        return lines.stream().map(line -> Columns.cut(line, columns)).toList();
    }

    private static String time(State state, Instant at) {
        return Dates.time(at, state.preferences().zone());
    }

    private static String minutes(Interview interview, Moment now) {
        return interview.length(now.wall()).toMinutes() + " min";
    }

    static RehearsalWindow window(State state, OpenNote open, Mode.Editing editing, Moment now) {
        var interview = on(state, editing).orElseThrow();
        var facts = new ArrayList<RehearsalWindow.Fact>();
        facts.add(fact("began", time(state, interview.since())));
        facts.add(fact("for", minutes(interview, now)));
        interview
                .reply(editing.question().key())
                .ifPresent(reply -> facts.add(fact("this reply", time(state, reply.at()))));
        facts.add(fact("replies", interview.replies().size() + " of " + asked(open).size()));
        facts.add(fact("to ask", left(interview, open)));
        return new RehearsalWindow.Talk(
                time(state, now.wall()),
                facts,
                List.of(
                        hint(state, "interview.next", "next question"),
                        hint(state, "interview.previous", "one before"),
                        hint(state, "back", "all replies")));
    }

    private static RehearsalWindow.Fact fact(String label, String value) {
        return new RehearsalWindow.Fact(label, List.of(new Piece(value, Style.TEXT)));
    }

    private static Hint hint(State state, String id, String verb) {
        return Hint.of(state.keymap().name(id, Place.EDIT), verb);
    }

    /// How long until a minute is over, of the day or of the interview.
    static Optional<Duration> nextTick(State state, Moment now) {
        return state.mode() instanceof Mode.Editing editing
                ? on(state, editing)
                        .map(interview -> {
                            var ofDay = rest(Duration.ofSeconds(now.wall().getEpochSecond()));
                            var ofTalk = rest(interview.length(now.wall()));
                            return ofDay.compareTo(ofTalk) < 0 ? ofDay : ofTalk;
                        })
                : Optional.empty();
    }

    private static Duration rest(Duration time) {
        return Duration.ofMinutes(time.toMinutes() + 1).minus(time);
    }
}
