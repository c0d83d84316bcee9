package dev.rehearse.ui.rehearse;

import dev.rehearse.rehearsal.Signals;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.ListWindow;
import dev.rehearse.ui.frame.Row;
import dev.rehearse.ui.frame.TopBar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Question 9 of a run of 13, at its various moments.
final class Run9 {
    static final List<String> PATH = List.of("notes", "interview-prep-lambda", "Evan questions");
    static final Hint LAST = Hint.of("Alt+H", "last answer");

    private Run9() {}

    static RunPicture picture(Clock clock, Answering answering, List<Hint> hints, String state) {
        return new RunPicture(
                top(),
                questions(answering instanceof Answering.Thinking ? "" : "1:08"),
                head(List.of(LAST)),
                clock,
                splits(answering instanceof Answering.Thinking ? "–" : "1:08"),
                List.of(),
                answering,
                List.of(),
                footer(hints, state));
    }

    static TopBar top() {
        var plan = new TopBar.Chosen("Evan questions", "13 × 2:00", false, "14:07");
        return new TopBar(PATH, plan, "9/17");
    }

    static Footer footer(List<Hint> hints, String state) {
        return new Footer(hints, state, "draft", Style.DIM, "");
    }

    static Head head(List<Hint> hint) {
        return new Head(
                "Question 9 of 13",
                "9/13",
                "how do you guys monitor the fleet",
                List.of("you ask", "Evan questions"),
                hint);
    }

    static List<Hint> typing() {
        return List.of(
                new Hint("F8", "done, next", "done"),
                Hint.of("F9", "pause"),
                Hint.of("F7", "skip"),
                Hint.of("Alt+T", "30 s more"),
                Hint.of("Alt+H", "last answer"),
                Hint.of("Ctrl+F2", "stop"),
                Hint.of("F1", "keys"));
    }

    static List<Hint> thinking() {
        return List.of(
                Hint.of("Enter", "begin"),
                Hint.of("F8", "done, next"),
                Hint.of("F9", "pause"),
                Hint.of("F7", "skip"),
                Hint.of("Alt+T", "30 s more"),
                Hint.of("Alt+H", "last answer"),
                Hint.of("F1", "keys"));
    }

    static Clock clock(String shown, Light light, int elapsed, int budget, String pace) {
        return new Clock(
                shown,
                light,
                light,
                light,
                Duration.ofSeconds(elapsed),
                Duration.ofSeconds(budget),
                Signals.standard(),
                "",
                false,
                pace,
                pace.startsWith("+") ? Style.PACE_AHEAD : Style.PACE_ON,
                "14:07",
                "",
                List.of());
    }

    static Clock green() {
        return clock("0:52", Light.GREEN, 68, 120, "+0:32 ahead");
    }

    static Editor editor(String... rows) {
        var texts = new ArrayList<Editor.Text>();
        for (String row : rows) {
            texts.add(Editor.Text.plain(row));
        }
        int caret = rows[rows.length - 1].length();
        return new Editor(texts, rows.length - 1, caret, "31 words", "0:13 aloud");
    }

    static Editor typed() {
        return editor(
                "Every node reports DCGM health and Nvidia SMI counters to",
                "one place every 30 seconds. An alert opens a ticket that",
                "names the rack and the slot, and the repair hist");
    }

    static ListWindow questions(String now) {
        var rows = new ArrayList<Row>();
        rows.add(asked("✓", "How often do you guys interact", "1:42"));
        rows.add(asked("✗", "do you receive software to test", "2:31"));
        rows.add(asked("✓", "how do you guys interpret test", "1:34"));
        rows.add(asked("✓", "how do you determine when a GPU", "1:44"));
        rows.add(asked("✓", "How do you use NVLINK, do you", "2:06"));
        rows.add(asked("✓", "how do repairs work?", "1:24"));
        rows.add(asked("✓", "Do you guys have tools to track", "0:55"));
        rows.add(asked("✗", "do you guys keep the history", "2:24"));
        String current = "how do you guys monitor the fleet";
        rows.add(current(current, now));
        rows.add(asked("·", "do you guys have ssh access to the", ""));
        rows.add(asked("·", "what languages do you guys use", ""));
        rows.add(asked("·", "are the data centers entirely lambdas", ""));
        rows.add(asked("·", "in the office do you guys have", ""));
        return new ListWindow(7, "Questions", "13", rows, "");
    }

    static Row current(String text, String now) {
        return new Row(true, "►", Style.GUTTER_RUN, 0, text, Style.STRONG, now, Style.TEXT);
    }

    static Row asked(String icon, String text, String value) {
        Style style =
                switch (icon) {
                    case "✓" -> Style.GUTTER_ANSWERED;
                    case "✗" -> Style.GUTTER_FAILED;
                    default -> Style.GUTTER_OPEN;
                };
        Style worth = icon.equals("✗") ? Style.GUTTER_FAILED : Style.DIM;
        return new Row(false, icon, style, 0, text, Style.TEXT, value, worth);
    }

    static Splits splits(String now) {
        return new Splits(
                now.equals("–") ? "" : "0:04",
                now,
                List.of(
                        new Splits.Before("last", "1:47", false),
                        new Splits.Before("best", "1:50", false)),
                List.of(
                        split(1, "1:42", "−0:18", "1:42"),
                        split(2, "2:31", "+0:31", "4:13"),
                        split(3, "1:34", "−0:26", "5:47"),
                        split(4, "1:44", "−0:16", "7:31"),
                        split(5, "2:06", "+0:06", "9:37"),
                        split(6, "1:24", "−0:36", "11:01"),
                        split(7, "0:55", "−1:05", "11:56"),
                        split(8, "2:24", "+0:24", "14:20")),
                now.equals("–") ? losing() : gaining());
    }

    private static Standing gaining() {
        return new Standing("plan", true, "+1:40", "+1:40 ahead", "gaining", Style.PACE_AHEAD);
    }

    private static Standing losing() {
        return new Standing("plan", true, "+1:40", "+1:40 ahead", "losing", Style.PACE_ON);
    }

    private static Splits.Split split(int number, String time, String against, String total) {
        boolean failed = against.startsWith("+") && !against.startsWith("+0:0");
        Style style = failed ? Style.GUTTER_FAILED : Style.DIM;
        return new Splits.Split(number, time, against, style, total);
    }
}
