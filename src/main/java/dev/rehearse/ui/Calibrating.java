package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Calibration;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Speech;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Style;
import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.popup.PopupBox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reading an answer aloud under the clock, and keeping the rate that comes of it.
final class Calibrating {
    private static final int COLUMNS = 76;
    private static final int MARGIN = 3;
    // Corner, air, air, rule, result, keys, corner.
    private static final int AROUND = 7;

    private record Text(Question question, String answer) {}

    private Calibrating() {}

    static String whyNot(State state) {
        return text(state).isPresent() ? "" : "no answer to read aloud";
    }

    /// The answer of the question here, else the longest of the note.
    private static Optional<Text> text(State state) {
        var here =
                state.open()
                        .flatMap(OpenNote::question)
                        .filter(question -> Running.hasAnswer(state, question));
        var all = state.open().stream().flatMap(open -> open.note().questions().stream());
        return here.map(question -> text(state, question))
                .or(() ->
                        all.map(question -> text(state, question))
                                .filter(text -> !text.answer().isBlank())
                                .max(Comparator.comparingInt(text -> text.answer().length())));
    }

    private static Text text(State state, Question question) {
        return new Text(question, Answers.stored(state.open().orElseThrow().note(), question));
    }

    static Step open(State state, Moment now) {
        return text(state)
                .map(text -> ReadAloud.of(text.question().text(), text.answer()))
                .map(reading -> shown(state, reading))
                .orElse(Step.of(state));
    }

    private static Step shown(State state, ReadAloud reading) {
        return Step.of(state.withPopup(new Popup.ReadingAloud(reading)));
    }

    static Step press(State state, Moment now, ReadAloud reading, Key key) {
        return switch (key.toString()) {
            case "Enter", "Space" -> enter(state, now, reading);
            case "Esc" -> escape(state, reading);
            case "r" -> shown(state, reading.again());
            case "u" -> takenBack(state, now, reading);
            case "Down" -> scrolled(state, reading, 1);
            case "Up" -> scrolled(state, reading, -1);
            case "PageDown" -> scrolled(state, reading, room(state, reading));
            case "PageUp" -> scrolled(state, reading, -room(state, reading));
            default -> Step.of(state);
        };
    }

    private static Step enter(State state, Moment now, ReadAloud reading) {
        return switch (reading.phase()) {
            case ReadAloud.Phase.Ready() ->
                    shown(state, reading.in(new ReadAloud.Phase.Reading(now)));
            case ReadAloud.Phase.Reading(var since) -> {
                var time = now.monotonic().minus(since.monotonic());
                var result = Calibration.of(reading.count(), time, state.preferences().speech());
                yield shown(state, reading.in(new ReadAloud.Phase.Told(time, result)));
            }
            case ReadAloud.Phase.Told(var time, Calibration.Measured(var speech)) -> {
                var before = state.preferences().speech();
                yield kept(state, speech)
                        .then(after -> shown(after, reading.in(new ReadAloud.Phase.Kept(before))));
            }
            case ReadAloud.Phase.Told(var time, Calibration.Refused r) ->
                    shown(state, reading.again());
            case ReadAloud.Phase.Kept _ -> Step.of(state.withPopup(new Popup.None()));
        };
    }

    /// Whoever is reading begins anew; else the old rate stays.
    private static Step escape(State state, ReadAloud reading) {
        return reading.phase() instanceof ReadAloud.Phase.Reading
                ? shown(state, reading.again())
                : Step.of(state.withPopup(new Popup.None()));
    }

    private static Step takenBack(State state, Moment now, ReadAloud reading) {
        return reading.phase() instanceof ReadAloud.Phase.Kept(var before)
                ? kept(state, before)
                        .then(after ->
                                Step.of(
                                        after.withPopup(new Popup.None())
                                                .withNotice(
                                                        Notice.at(now, "back to " + rate(before)))))
                : Step.of(state);
    }

    private static Step kept(State state, Speech speech) {
        return Step.of(
                state.withPreferences(state.preferences().withSpeech(speech)),
                new Effect.KeepSettings(
                        Map.of(
                                "words-per-minute",
                                Integer.toString(speech.wordsPerMinute()),
                                "characters-per-minute",
                                Integer.toString(speech.charactersPerMinute()))));
    }

    private static Step scrolled(State state, ReadAloud reading, int by) {
        int most = rows(state, reading).size() - room(state, reading);
        return shown(state, reading.from(Math.min(reading.top() + by, Math.max(0, most))));
    }

    /// How long until its clock says something else.
    static Optional<Duration> nextTick(State state, Moment now) {
        if (state.popup() instanceof Popup.ReadingAloud(var reading)
                && reading.phase() instanceof ReadAloud.Phase.Reading(var since)) {
            var read = now.monotonic().minus(since.monotonic());
            return Optional.of(Duration.ofSeconds(read.toSeconds() + 1).minus(read));
        }
        return Optional.empty();
    }

    private static List<String> rows(State state, ReadAloud reading) {
        return wrapped(state, reading.answer());
    }

    private static List<String> wrapped(State state, String text) {
        int columns = Math.max(1, Math.min(COLUMNS, state.size().columns()) - 2 * MARGIN);
        var rows = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            for (var row : Wrap.rows(line, columns, 0)) {
                rows.add(line.substring(row.start(), row.end()));
            }
        }
        return rows;
    }

    private static int room(State state, ReadAloud reading) {
        int most = Math.max(1, state.size().rows() - AROUND);
        return Math.min(most, rows(state, reading).size());
    }

    static void draw(Canvas canvas, State state, ReadAloud reading, Moment now) {
        var rows = rows(state, reading);
        int room = room(state, reading);
        var said = wrapped(state, said(state, reading, now));
        var place = PopupBox.over(canvas.size(), COLUMNS, room + AROUND - 1 + said.size());
        var box = PopupBox.open(canvas, place, "Read aloud: " + reading.question());
        int foot = place.rows() - 3 - said.size();
        int shown = Math.max(0, Math.min(room, foot - 2));
        for (int at = 0; at < shown && reading.top() + at < rows.size(); at++) {
            box.put(2 + at, MARGIN, rows.get(reading.top() + at), Style.TEXT);
        }
        if (foot > 0) {
            box.divider(foot, "", Math.max(0, rows.size() - reading.top() - shown));
            for (int at = 0; at < said.size(); at++) {
                box.put(foot + 1 + at, MARGIN, said.get(at), Style.STRONG);
            }
            box.put(foot + 1 + said.size(), MARGIN, keys(state, reading), Style.FOOTER_TEXT);
        }
    }

    private static String said(State state, ReadAloud reading, Moment now) {
        var speech = state.preferences().speech();
        return switch (reading.phase()) {
            case ReadAloud.Phase.Ready() ->
                    Words.count(reading.count().total()) + "   so far " + rate(reading, speech);
            case ReadAloud.Phase.Reading(var since) ->
                    Times.text(now.monotonic().minus(since.monotonic()));
            case ReadAloud.Phase.Told(var time, Calibration.Measured(var measured)) ->
                    Words.count(reading.count().total())
                            + " in "
                            + Times.text(time)
                            + ": "
                            + rate(reading, measured)
                            + "   so far "
                            + number(reading, speech);
            case ReadAloud.Phase.Told(var time, Calibration.Refused(var why)) -> why;
            case ReadAloud.Phase.Kept(var before) ->
                    "Kept: " + rate(reading, speech) + "   before " + number(reading, before);
        };
    }

    private static String keys(State state, ReadAloud reading) {
        var speech = state.preferences().speech();
        return switch (reading.phase()) {
            case ReadAloud.Phase.Ready() -> "Enter begin to read aloud   Esc close";
            case ReadAloud.Phase.Reading _ -> "Enter at the last word   Esc begin again";
            case ReadAloud.Phase.Told(var time, Calibration.Measured(var measured)) ->
                    "Enter keep "
                            + number(reading, measured)
                            + "   Esc keep "
                            + number(reading, speech)
                            + "   r read again";
            case ReadAloud.Phase.Told(var time, Calibration.Refused r) ->
                    "Enter read again   Esc close";
            case ReadAloud.Phase.Kept(var before) ->
                    "Enter close   u back to " + number(reading, before);
        };
    }

    private static boolean isOfWords(ReadAloud reading) {
        return reading.count().words() >= reading.count().characters();
    }

    private static int number(ReadAloud reading, Speech speech) {
        return isOfWords(reading) ? speech.wordsPerMinute() : speech.charactersPerMinute();
    }

    private static String rate(ReadAloud reading, Speech speech) {
        return number(reading, speech)
                + (isOfWords(reading) ? " words a minute" : " characters a minute");
    }

    private static String rate(Speech speech) {
        return speech.wordsPerMinute() + " words a minute";
    }
}
