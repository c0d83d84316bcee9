package dev.rehearse.ui;

import dev.rehearse.rehearsal.Cue;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Speech;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.rehearse.Answering;
import dev.rehearse.ui.rehearse.Prompter;
import dev.rehearse.ui.rehearse.RunView;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The teleprompter: the stored answer, line by line as fast as the person speaks. It stands when
/// the clock stands, and keeps its place while it is closed.
final class Prompting {

    private static final int STEP = 10;

    /// A line of the answer as it is wrapped now, and where in the text it ends.
    private record Line(String text, Speech.Count count, long end) {}

    private Prompting() {}

    static Step toggle(State state, Moment now) {
        if (!(state.mode() instanceof Mode.Rehearsing(var session))) {
            return Step.of(state);
        }
        var answered = answered(session, now);
        if (session.isPrompted()) {
            long place = session.cue().place(answered, length(state, session));
            var closed = session.withCue(session.cue().from(answered, place));
            return kept(state, closed.withLastShown(false), now);
        }
        var cue = isFirst(session) ? Cue.start(rate(state)) : session.cue();
        var opened = session.withCue(cue.from(answered, cue.place()));
        return kept(state, opened.withLast(new Session.Last.Prompted()), now);
    }

    /// Nobody has chosen another rate in this run.
    private static boolean isFirst(Session session) {
        return session.cue().equals(Cue.start(Speech.USUAL.wordsPerMinute()));
    }

    private static int rate(State state) {
        return state.preferences().speech().wordsPerMinute();
    }

    static Step back(State state, Moment now) {
        return toLine(state, now, -1);
    }

    static Step on(State state, Moment now) {
        return toLine(state, now, 1);
    }

    /// The beginning of a line beside the one that is said; empty lines are passed over.
    private static Step toLine(State state, Moment now, int by) {
        if (!(state.mode() instanceof Mode.Rehearsing(var session))) {
            return Step.of(state);
        }
        var answered = answered(session, now);
        var lines = lines(state, session);
        int current = current(lines, session.cue(), answered);
        int to = Math.clamp(current + by, 0, lines.size());
        while (to > 0 && to < lines.size() && lines.get(to).count().isNone()) {
            to = Math.clamp(to + by, 0, lines.size());
        }
        var cue = session.cue().from(answered, to == 0 ? 0 : lines.get(to - 1).end());
        return kept(state, session.withCue(cue), now);
    }

    static Step slower(State state, Moment now) {
        return faster(state, now, -STEP);
    }

    static Step faster(State state, Moment now) {
        return faster(state, now, STEP);
    }

    private static Step faster(State state, Moment now, int by) {
        if (!(state.mode() instanceof Mode.Rehearsing(var session))) {
            return Step.of(state);
        }
        var cue = session.cue();
        var next = cue.at(answered(session, now), length(state, session), cue.rate() + by);
        return kept(state, session.withCue(next), now);
    }

    /// The place goes on with the clock, so it is written down when it is set and not each second.
    private static Step kept(State state, Session session, Moment now) {
        var run = session.run();
        return Step.of(
                state.withMode(new Mode.Rehearsing(session)),
                new Effect.KeepPrompt(run.id(), run.elapsed(now), session.prompt()));
    }

    private static Duration answered(Session session, Moment now) {
        return session.run().clock(now).answered();
    }

    static Answering picture(State state, Session session, Moment now) {
        var lines = lines(state, session);
        var cue = session.cue();
        int current = current(lines, cue, answered(session, now));
        var all = new ArrayList<String>();
        var said = new Speech.Count(0, 0);
        var whole = new Speech.Count(0, 0);
        for (int at = 0; at < lines.size(); at++) {
            all.add(lines.get(at).text());
            whole = whole.plus(lines.get(at).count());
            said = at < current ? whole : said;
        }
        long length = lines.getLast().end();
        long before = current == 0 ? 0 : lines.get(current - 1).end();
        var toGo = Cue.start(cue.rate()).reaches(length - before);
        return new Answering.Prompted(
                new Prompter(
                        all,
                        current,
                        pace(state, whole, cue),
                        said.total() + " of " + Words.count(whole.total()),
                        Times.text(toGo.plusMillis(500)) + " to go",
                        length == 0 ? 0 : (int) (1000 * before / length)));
    }

    /// In characters where the answer's script has no words.
    private static String pace(State state, Speech.Count whole, Cue cue) {
        var speech = state.preferences().speech();
        long characters =
                Math.round(
                        (double) cue.rate()
                                * speech.charactersPerMinute()
                                / speech.wordsPerMinute());
        return whole.characters() > whole.words()
                ? characters + " characters a minute"
                : cue.rate() + " words a minute";
    }

    /// A tick comes sooner when a line ends before it.
    static Duration sooner(State state, Session session, Moment now, Duration tick) {
        var clock = session.run().clock(now);
        if (!session.isPrompted() || clock.thinking()) {
            return tick;
        }
        var lines = lines(state, session);
        int current = current(lines, session.cue(), clock.answered());
        if (current == lines.size()) {
            return tick;
        }
        var wait = session.cue().reaches(lines.get(current).end()).minus(clock.answered());
        return wait.isPositive() && wait.compareTo(tick) < 0 ? wait : tick;
    }

    /// The line that is being said; after the last one when all is.
    private static int current(List<Line> lines, Cue cue, Duration answered) {
        long place = cue.place(answered, lines.getLast().end());
        for (int at = 0; at < lines.size(); at++) {
            if (place < lines.get(at).end()) {
                return at;
            }
        }
        return lines.size();
    }

    private static long length(State state, Session session) {
        return lines(state, session).getLast().end();
    }

    /// At least one.
    private static List<Line> lines(State state, Session session) {
        int columns = RunView.promptColumns(Panes.run(state.size()).withoutLeft());
        var speech = state.preferences().speech();
        var lines = new ArrayList<Line>();
        long end = 0;
        for (var line : Recalling.text(state, session).split("\n", -1)) {
            for (var row : Wrap.rows(line, columns, 0)) {
                var text = line.substring(row.start(), row.end());
                var count = Speech.count(text);
                end += speech.length(count);
                lines.add(new Line(text, count, end));
            }
        }
        return lines;
    }
}
