package dev.rehearse.ui;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Budgets;
import dev.rehearse.rehearsal.Cause;
import dev.rehearse.rehearsal.Clock;
import dev.rehearse.rehearsal.Comparison;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Lead;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.rehearsal.Phase;
import dev.rehearse.rehearsal.Reading;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.rehearsal.Signal;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.ListWindow;
import dev.rehearse.ui.frame.Row;
import dev.rehearse.ui.frame.Sign;
import dev.rehearse.ui.rehearse.Answering;
import dev.rehearse.ui.rehearse.Head;
import dev.rehearse.ui.rehearse.Light;
import dev.rehearse.ui.rehearse.RunPicture;
import dev.rehearse.ui.rehearse.RunView;
import dev.rehearse.ui.rehearse.Splits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The screen of a run, computed from the state and the moment.
final class RunPictures {
    private static final Duration CHANGED = Duration.ofSeconds(5);

    private RunPictures() {}

    static RunPicture of(State state, Session session, Moment now) {
        var layout = Panes.run(state.size());
        return new RunPicture(
                Bars.top(state, now),
                questions(session.run(), layout),
                head(state, session),
                clock(state, session.run(), now).withMarks(Telling.marks(session.item())),
                splits(state, session.run(), now),
                Recalling.of(state, session, layout),
                answering(state, session, now),
                Banners.of(state),
                Bars.footer(state, now));
    }

    /// The same a second later: only what the clock changes where the screen is wide.
    static RunPicture ticked(RunPicture before, State state, Session session, Moment now) {
        var reading = session.run().reading(now);
        var clock = reading.clock();
        return before.withTime(
                clock(state, reading).withMarks(before.clock().marks()),
                before.splits()
                        .with(
                                thought(clock),
                                answered(clock),
                                Comparing.standing(state, session.run(), now)));
    }

    private static ListWindow questions(Run run, Layout layout) {
        int height = RunView.questionRows(layout);
        int count = run.plan().size();
        int first = LeftPictures.firstSeen(count, run.current(), height);
        var rows = new ArrayList<Row>();
        for (int i = first; i < Math.min(count, first + height); i++) {
            rows.add(question(run, i));
        }
        return new ListWindow(7, "Questions", Integer.toString(count), rows, "");
    }

    /// The time of the question that runs stands in the clock's window, and only there: a second
    /// place for it would cut the question, and be sent every second.
    private static Row question(Run run, int index) {
        var text = run.plan().items().get(index).text();
        if (index == run.current()) {
            var sign = Sign.RUNNING;
            return new Row(true, sign.shape(), sign.style(), 0, text, Style.STRONG, "", Style.DIM);
        }
        var attempt = run.attempt(index);
        var icon = attempt.map(Sign::of).orElse(Sign.OPEN);
        return new Row(
                false,
                icon.shape(),
                icon.style(),
                0,
                text,
                Style.TEXT,
                attempt.map(RunPictures::took).orElseGet(() -> changed(run, index)),
                icon == Sign.FAILED ? Style.GUTTER_FAILED : Style.DIM);
    }

    private static String took(Attempt attempt) {
        return attempt.isDone() ? Times.text(attempt.answer()) : "";
    }

    /// A question that waits says its time once that is another than it was.
    private static String changed(Run run, int index) {
        return run.budgetBefore(index).isEmpty() ? "" : "of " + Times.text(run.budget(index));
    }

    static Head head(State state, Session session) {
        var run = session.run();
        int number = run.current() + 1;
        int count = run.plan().size();
        var facts = new ArrayList<String>();
        facts.add(run.item().direction() == Direction.ASK ? "you ask" : "you answer");
        Running.question(state, session)
                .filter(question -> !question.sectionPath().isEmpty())
                .ifPresent(question -> facts.add(question.sectionPath().getLast()));
        if (run.plan().name().endsWith(", failed")) {
            state.past()
                    .without(run.id())
                    .last(run.item().questionKey())
                    .ifPresent(last -> facts.add(lastTime(last)));
        }
        var place = session.isSpoken() ? Place.SPEAK : Place.ANSWER;
        var hint =
                Reasons.nothingToRecall(state).isEmpty() && !session.lastShown()
                        ? List.of(
                                Hint.of(
                                        state.keymap().name("run.last", place),
                                        Recalling.name(state, session)))
                        : List.<Hint>of();
        return new Head(
                "Question " + number + " of " + count,
                number + "/" + count,
                run.item().text(),
                facts,
                hint);
    }

    private static String lastTime(Attempt last) {
        var over = last.answer().minus(last.budget());
        var time = Times.text(last.answer()) + " last time";
        return over.isPositive() ? time + ", over " + Times.text(over) : time;
    }

    static dev.rehearse.ui.rehearse.Clock clock(State state, Run run, Moment now) {
        return clock(state, run, run.current(), now);
    }

    static dev.rehearse.ui.rehearse.Clock clock(State state, Run run, int index, Moment now) {
        return clock(state, run.reading(index, now));
    }

    private static dev.rehearse.ui.rehearse.Clock clock(State state, Reading reading) {
        var clock = reading.clock();
        var pace = reading.pace();
        return new dev.rehearse.ui.rehearse.Clock(
                clock.shown(),
                light(clock.signal()),
                light(Flash.bar(clock)),
                light(Flash.digits(clock)),
                clock.elapsed(),
                clock.limit(),
                clock.signals(),
                was(reading),
                Flash.isOn(state, clock),
                pace.text(),
                switch (pace.standing()) {
                    case AHEAD -> Style.PACE_AHEAD;
                    case ON_PACE -> Style.PACE_ON;
                    case BEHIND -> Style.PACE_BEHIND;
                },
                Dates.time(reading.predictedEnd(), state.preferences().zone()),
                Budgets.mustGo(reading.cut()),
                List.of());
    }

    /// A budget that was changed is said while the person thinks, and as the answer begins.
    private static String was(Reading reading) {
        var clock = reading.clock();
        boolean says = clock.thinking() || clock.answered().compareTo(CHANGED) < 0;
        return reading.before()
                .filter(_ -> says)
                .map(before -> "was " + Times.text(before))
                .map(was ->
                        clock.thinking() ? "then " + Times.text(clock.budget()) + ", " + was : was)
                .orElse("");
    }

    private static Light light(Signal signal) {
        return switch (signal) {
            case READY -> Light.READY;
            case THINK -> Light.THINK;
            case ANSWER -> Light.ANSWER;
            case GREEN -> Light.GREEN;
            case AMBER -> Light.AMBER;
            case RED -> Light.RED;
            case OVER -> Light.OVER;
            case PAUSED -> Light.PAUSED;
        };
    }

    private static Splits splits(State state, Run run, Moment now) {
        var clock = run.clock(now);
        var past = state.past().without(run.id());
        var with = state.comparison();
        var done = new ArrayList<Splits.Split>();
        var so = new ArrayList<Attempt>();
        var total = Duration.ZERO;
        for (var attempt : run.attempts()) {
            if (!attempt.isDone()) {
                continue;
            }
            so.add(attempt);
            total = total.plus(Times.shown(attempt.answer()));
            done.add(
                    new Splits.Split(
                            attempt.number(),
                            Times.text(attempt.answer()),
                            with.time(past, attempt.questionKey(), attempt.budget())
                                    .map(time -> Times.difference(attempt.answer(), time))
                                    .orElse("none"),
                            attempt.isOver()
                                    ? Style.GUTTER_FAILED
                                    : Lead.after(so, with, past)
                                            .map(Leads::style)
                                            .orElse(Style.DIM),
                            Times.text(total)));
        }
        return new Splits(
                thought(clock),
                answered(clock),
                List.of(
                        before(
                                with == Comparison.MEDIAN ? with : Comparison.LAST,
                                with,
                                past,
                                run,
                                clock),
                        before(Comparison.BEST, with, past, run, clock)),
                done,
                Comparing.standing(state, run, now));
    }

    private static Splits.Before before(
            Comparison one, Comparison with, Past past, Run run, Clock clock) {
        var time = one.time(past, run.item().questionKey(), clock.budget());
        return new Splits.Before(one.word(), time.map(Times::text).orElse(""), one == with);
    }

    private static String thought(Clock clock) {
        return clock.thinking() ? "" : Times.text(clock.thought());
    }

    private static String answered(Clock clock) {
        return clock.thinking() ? "–" : Times.text(clock.answered());
    }

    static Answering answering(State state, Session session, Moment now) {
        if (session.isSpoken()) {
            return SpokenPictures.of(state, session, now);
        }
        return switch (session.run().phase(now)) {
            case Phase.Thinking() ->
                    new Answering.Thinking(
                            "Think. Type or press Enter when you begin." + Telling.hint(session));
            case Phase.Paused(var cause) ->
                    new Answering.Paused(
                            EditorPictures.of(state, session.text()),
                            paused(state, session, cause, now, " Typing stays off until then."));
            case Phase.Answering a ->
                    new Answering.Typing(EditorPictures.of(state, session.text()));
            case Phase.Reviewing r ->
                    new Answering.Typing(EditorPictures.of(state, session.text()));
            case Phase.Finished _ -> new Answering.Typing(EditorPictures.of(state, session.text()));
        };
    }

    /// Why the clock stands, and how to go on.
    static List<String> paused(
            State state, Session session, Cause cause, Moment now, String meanwhile) {
        var zone = state.preferences().zone();
        var goesOn =
                state.keymap().name("run.resumeClock", session.place(now))
                        + " goes on."
                        + meanwhile;
        return switch (cause) {
            case Cause.Slept(var from, var until) ->
                    List.of(
                            "Paused: this computer slept from "
                                    + Dates.time(from, zone)
                                    + " to "
                                    + Dates.time(until, zone)
                                    + ".",
                            goesOn);
            case Cause.Asked _, Cause.Shell _, Cause.Editor _ ->
                    List.of(standsStill(session, now), goesOn);
        };
    }

    private static String standsStill(Session session, Moment now) {
        var clock = session.run().clock(now);
        return "Paused at " + Times.text(clock.elapsed()) + ". The clock stands still.";
    }

    static Box editorBox(State state, Session session) {
        var layout = Panes.run(state.size());
        int last =
                Recalling.of(state, session, layout).stream().mapToInt(a -> a.rows().size()).sum();
        int banner = Panes.bannerRows(state, layout);
        return RunView.editorBox(layout, head(state, session), last, banner);
    }
}
