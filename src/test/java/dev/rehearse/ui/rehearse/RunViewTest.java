package dev.rehearse.ui.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.rehearsal.Signals;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Caret;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Banner;
import dev.rehearse.ui.frame.Golden;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.ListWindow;
import dev.rehearse.ui.frame.Mode;
import dev.rehearse.ui.frame.TopBar;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

final class RunViewTest {
    private static final String THINK = "Think. Type or press Enter when you begin.";

    @Test
    void an_answer_being_typed_is_drawn_to_the_column() {
        var typing = new Answering.Typing(Run9.typed());
        Canvas canvas = draw(120, 36, run(Run9.green(), typing, Run9.typing()));
        Golden.check(canvas, "rehearse-answer");
        Golden.checkLetters(canvas, "rehearse-answer");
        assertEquals(Optional.of(new Caret(11, 80)), canvas.caret());
    }

    @Test
    void while_thinking_the_question_has_the_focus() {
        var clock = Run9.clock("0:04", Light.THINK, 1, 5, "+1:40 ahead");
        var picture =
                Run9.picture(clock, new Answering.Thinking(THINK), Run9.thinking(), "saved 13:57");
        Golden.check(draw(120, 36, picture), "rehearse-think");
    }

    @Test
    void a_pause_keeps_the_text_and_says_how_to_go_on() {
        var clock = Run9.clock("0:52", Light.PAUSED, 68, 120, "+0:32 ahead");
        var paused =
                new Answering.Paused(
                        Run9.typed(),
                        List.of(
                                "Paused at 1:08. The clock stands still.",
                                "F9 goes on. Typing stays off until then."));
        var hints =
                List.of(
                        Hint.of("F9", "go on"),
                        Hint.of("F8", "done, next"),
                        Hint.of("F7", "skip"),
                        Hint.of("Alt+H", "last answer"),
                        Hint.of("Ctrl+F2", "stop"),
                        Hint.of("F1", "keys"));
        Canvas canvas = draw(120, 36, run(clock, paused, hints));
        Golden.check(canvas, "rehearse-paused");
        assertEquals(Optional.empty(), canvas.caret());
        assertEquals(Style.DIM, canvas.ink(9, 32));
    }

    @Test
    void the_last_answer_opens_above_the_editor() {
        var plain = run(Run9.green(), new Answering.Typing(Run9.typed()), Run9.typing());
        var last =
                new LastAnswer(
                        "14 Jul   21 words   0:09 aloud",
                        List.of(
                                "Every node reports DCGM health to one place. An alert",
                                "names the rack, and somebody looks at it with Nvidia SMI."),
                        0,
                        List.of(Hint.of("Alt+H", "hides it")));
        var picture =
                new RunPicture(
                        plain.top(),
                        plain.questions(),
                        Run9.head(List.of()),
                        plain.clock(),
                        plain.splits(),
                        List.of(last),
                        plain.answering(),
                        List.of(),
                        plain.footer());
        Golden.check(draw(120, 36, picture), "rehearse-last-answer");
    }

    @Test
    void a_spoken_run_lists_its_keys() {
        var speaking =
                new Answering.Speaking(
                        List.of("Say it aloud. The clock runs, nothing is recorded."),
                        List.of(
                                Hint.of("Enter", "done, next question"),
                                Hint.of("Space", "pause"),
                                Hint.of("H", "show the last answer"),
                                Hint.of("T", "read the last answer as a teleprompter")));
        var hints =
                List.of(
                        Hint.of("Enter", "done, next"),
                        Hint.of("Space", "pause"),
                        Hint.of("s", "skip"),
                        Hint.of("+", "30 s more"),
                        Hint.of("H", "last answer"),
                        Hint.of("T", "teleprompter"),
                        Hint.of("x", "stop"),
                        Hint.of("?", "keys"));
        var clock = Run9.clock("0:22", Light.AMBER, 98, 120, "on pace");
        var picture =
                new RunPicture(
                        Run9.top(),
                        Run9.questions("1:38"),
                        Run9.head(List.of()),
                        clock,
                        Run9.splits("1:38"),
                        List.of(),
                        speaking,
                        List.of(),
                        Run9.footer(hints, ""));
        Golden.check(draw(120, 36, picture), "rehearse-spoken");
    }

    @Test
    void a_rerun_says_why_the_question_is_here() {
        var head =
                new Head(
                        "Question 1 of 2",
                        "1/2",
                        "do you receive software to test the gpus from Nvidia ,",
                        List.of("you ask", "Evan questions", "2:31 last time, over 0:31"),
                        List.of(Run9.LAST));
        var rows =
                List.of(
                        Run9.current("do you receive software to test", ""),
                        Run9.asked("·", "do you guys keep the history", ""));
        var plan = new TopBar.Chosen("Evan questions, failed", "2 × 2:00", false, "");
        var picture =
                new RunPicture(
                        new TopBar(Run9.PATH, plan, "13/17"),
                        new ListWindow(7, "Questions", "2", rows, ""),
                        head,
                        Run9.clock("0:05", Light.THINK, 0, 5, ""),
                        new Splits("", "", List.of(), List.of(), Standing.NONE),
                        List.of(),
                        new Answering.Thinking(THINK),
                        List.of(),
                        Run9.footer(Run9.thinking(), "saved 14:05"));
        Golden.checkTop(draw(120, 36, picture), "rerun-failed");
    }

    @Test
    void the_clock_has_a_shape_a_word_and_a_bar_in_every_state() {
        clock("clock-think", Run9.clock("0:04", Light.THINK, 1, 5, ""));
        clock("clock-answer", Run9.clock("1:22", Light.ANSWER, 38, 120, ""));
        clock("clock-green", Run9.green());
        clock("clock-amber", Run9.clock("0:22", Light.AMBER, 98, 120, ""));
        clock("clock-red", Run9.clock("−0:04", Light.RED, 124, 120, ""));
        clock("clock-over", Run9.clock("−0:21", Light.OVER, 141, 120, ""));
        clock("clock-paused", Run9.clock("0:52", Light.PAUSED, 68, 120, ""));
    }

    private static void clock(String name, Clock clock) {
        var typing = new Answering.Typing(Run9.typed());
        Golden.checkPart(draw(120, 36, run(clock, typing, List.of())), 2, 92, name);
    }

    @Test
    void over_the_grace_the_word_is_a_badge() {
        var clock = Run9.clock("−0:21", Light.OVER, 141, 120, "");
        var typing = new Answering.Typing(Run9.typed());
        Canvas canvas = draw(120, 36, run(clock, typing, List.of()));
        assertEquals(Style.CLOCK_OVER, canvas.ground(7, 94));
        assertEquals(Style.CLOCK_OVER, canvas.ground(7, 101));
        assertEquals(Style.PANEL, canvas.ground(7, 102));
        assertEquals(Style.CLOCK_RED, canvas.ink(3, 117));
    }

    @Test
    void the_ticks_stand_where_the_signals_come() {
        var signals = new Signals.Left(Duration.ofSeconds(90), Duration.ofSeconds(15));
        var clock =
                new Clock(
                        "1:50",
                        Light.ANSWER,
                        Light.ANSWER,
                        Light.ANSWER,
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(2),
                        signals,
                        "",
                        false,
                        "on pace",
                        Style.PACE_ON,
                        "14:07",
                        "12 to 13 must go",
                        List.of());
        Canvas canvas = draw(120, 36, run(clock, new Answering.Typing(Run9.typed()), List.of()));
        assertEquals("━━────┼──────────────┼──", canvas.lines().get(8).substring(94, 118));
        assertEquals("0:30           1:45", canvas.lines().get(9).substring(98, 117));
        assertTrue(canvas.lines().get(14).contains("cut    12 to 13 must go"));
    }

    @Test
    void a_change_of_signal_flashes_its_word() {
        var flash =
                new Clock(
                        "1:00",
                        Light.GREEN,
                        Light.GREEN,
                        Light.GREEN,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(117),
                        Signals.standard(),
                        "was 2:00",
                        true,
                        "",
                        Style.PACE_ON,
                        "",
                        "",
                        List.of());
        var typing = new Answering.Typing(Run9.typed());
        Canvas canvas = draw(120, 36, run(flash, typing, List.of()));
        assertEquals(Style.FLASH, canvas.ground(7, 94));
        assertEquals(Style.PANEL, canvas.ground(8, 117));
        assertEquals("of 1:57", canvas.lines().get(7).substring(111, 118));
        assertEquals("was 2:00", canvas.lines().get(9).substring(94, 118).strip());
    }

    @Test
    void under_100_columns_the_head_carries_the_clock() {
        var editor =
                Run9.editor(
                        "Every node reports DCGM health and Nvidia SMI counters to one place",
                        "every 30 seconds. An alert opens a ticket that names the rack and the",
                        "slot, and the repair hist");
        var picture = run(Run9.green(), new Answering.Typing(editor), Run9.typing());
        Golden.check(draw(80, 24, picture), "rehearse-80x24");
        assertEquals(new Size(76, 14), room(80, 24, "how do you guys monitor the fleet"));
    }

    @Test
    void at_40_by_10_the_clock_is_one_line() {
        var editor =
                Run9.editor(
                        "Every node reports DCGM health and",
                        "Nvidia SMI counters to one place every",
                        "30 seconds. An alert opens a ticket",
                        "that names the rack and the slot, and",
                        "the repair hist");
        var picture = run(Run9.green(), new Answering.Typing(editor), Run9.typing());
        Golden.check(draw(40, 10, picture), "rehearse-40x10");
        assertEquals(new Size(38, 5), room(40, 10, "how do you guys monitor the fleet"));
    }

    @Test
    void a_smaller_terminal_still_shows_signal_and_time() {
        var clock = Run9.clock("0:13", Light.AMBER, 107, 120, "");
        var picture = run(clock, new Answering.Typing(Run9.typed()), Run9.typing());
        Golden.check(draw(24, 5, picture), "too-small");
        assertEquals(List.of("▲ wrap up 0:13 of 2:00  "), draw(24, 1, picture).lines());
        assertEquals(List.of("0:13 ", "     "), draw(5, 2, picture).lines());
        assertEquals(List.of("▲"), draw(1, 1, picture).lines());
    }

    @Test
    void a_long_question_stands_whole_while_thinking_and_shortens_at_the_first_letter() {
        String question = "why ".repeat(60).strip();
        var plain = run(Run9.green(), new Answering.Thinking(THINK), List.of());
        var thinking = asking(plain, question, new Answering.Thinking(THINK));
        assertEquals(60, words(draw(40, 10, thinking).lines()));
        assertEquals(60, words(draw(80, 24, thinking).lines()));
        var typing = asking(plain, question, new Answering.Typing(Run9.editor("yes")));
        assertEquals(8, words(draw(40, 10, typing).lines()));
        var lines = draw(80, 24, typing).lines();
        assertTrue(lines.get(4).contains("…"));
        assertEquals("  yes", lines.get(9).stripTrailing());
    }

    private static RunPicture asking(RunPicture plain, String question, Answering answering) {
        var head = new Head("Question 1 of 1", "1/1", question, List.of(), List.of());
        return new RunPicture(
                plain.top(),
                ListWindow.NONE,
                head,
                plain.clock(),
                plain.splits(),
                List.of(),
                answering,
                List.of(),
                plain.footer());
    }

    private static int words(List<String> lines) {
        return String.join(" ", lines).split("why", -1).length - 1;
    }

    @Test
    void a_pause_at_40_by_10_shows_the_answers_end_and_how_to_go_on() {
        var text = Run9.editor("one", "two", "three", "four", "five");
        var paused =
                new Answering.Paused(
                        text, List.of("The clock stands still.", "F9 goes on. ".repeat(4).strip()));
        var plain = run(Run9.green(), paused, List.of());
        var lines = draw(40, 10, asking(plain, "why ".repeat(60).strip(), paused)).lines();
        assertEquals(17, words(lines));
        assertEquals(" four", lines.get(5).stripTrailing());
        assertEquals(" five", lines.get(6).stripTrailing());
        assertEquals(" F9 goes on. F9 goes on. F9 goes on. F9", lines.get(7).stripTrailing());
    }

    @Test
    void a_run_is_drawn_at_any_size_with_everything_open() {
        var last =
                new LastAnswer(
                        "14 Jul", List.of("one", "two"), 3, List.of(Hint.of("H", "hides it")));
        var banner = new Banner("!", "Recovered", List.of(), Style.BANNER_WARNING);
        var plain = run(Run9.green(), new Answering.Typing(Run9.typed()), Run9.typing());
        var picture =
                new RunPicture(
                        plain.top(),
                        plain.questions(),
                        plain.head(),
                        plain.clock(),
                        plain.splits(),
                        List.of(last),
                        plain.answering(),
                        List.of(banner),
                        plain.footer());
        for (int columns = 1; columns < 220; columns += 3) {
            for (int rows = 1; rows < 60; rows += 2) {
                draw(columns, rows, picture);
            }
        }
    }

    private static Size room(int columns, int rows, String question) {
        var head = new Head("", "", question, List.of(), List.of());
        var box = RunView.editorBox(Layout.of(new Size(columns, rows), Mode.RUN), head, 0, 0);
        return new Size(box.columns(), box.rows());
    }

    private static RunPicture run(Clock clock, Answering answering, List<Hint> hints) {
        return Run9.picture(clock, answering, hints, "draft 13:58:11");
    }

    private static Canvas draw(int columns, int rows, RunPicture picture) {
        Size size = new Size(columns, rows);
        Canvas canvas = new Canvas(size);
        RunView.draw(canvas, Layout.of(size, Mode.RUN), picture);
        return canvas;
    }
}
