package dev.rehearse.ui.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.Mode;
import dev.rehearse.ui.frame.TopBar;
import dev.rehearse.ui.popup.Mockup;
import dev.rehearse.ui.summary.SummaryPicture.Asked;
import dev.rehearse.ui.summary.SummaryPicture.Earlier;
import dev.rehearse.ui.summary.SummaryPicture.Fact;
import dev.rehearse.ui.summary.SummaryPicture.Total;
import dev.rehearse.ui.summary.SummaryPicture.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class SummaryViewTest {
    private static final Duration BUDGET = Duration.ofMinutes(2);
    private static final List<Asked> ROWS =
            rows(
                    """
                    ON_TIME|How often do you guys interact with Nvidia|1:42|1:58|1:58|good
                    FAILED|do you receive software to test the gpus from Nvidia ,|2:31|1:50|1:50|hard
                    ON_TIME|how do you guys interpret test results from the GPUs|1:34|2:26|1:49|good
                    ON_TIME|how do you determine when a GPU is unhleathy|1:44|2:31|1:57|good
                    GRACE|How do you use NVLINK, do you guys rent out space|2:06|1:49|1:49|good
                    ON_TIME|how do repairs work?|1:24|1:24|1:24|easy
                    ON_TIME|Do you guys have tools to track repairs?|0:55|1:11|1:11|easy
                    FAILED|do you guys keep the history of the server say|2:24|2:24|1:58|again
                    ON_TIME|how do you guys monitor the fleet|1:47|1:47|1:50|good
                    ON_TIME|do you guys have ssh access to the servers|0:58|1:32|1:32|easy
                    ON_TIME|what languages do you guys use besides Go|1:39|2:00|2:00|good
                    ON_TIME|are the data centers entirely lambdas or do they|1:31|1:58|1:58|good
                    ON_TIME|in the office do you guys have machines you can|1:28|1:55|1:55|good
                    """);

    private static List<Asked> rows(String table) {
        var rows = new ArrayList<Asked>();
        for (var line : table.lines().toList()) {
            var cells = line.split("\\|");
            rows.add(
                    new Asked(
                            rows.size() + 1,
                            Verdict.valueOf(cells[0]),
                            cells[1],
                            Times.parse(cells[2]).orElseThrow(),
                            BUDGET,
                            Times.difference(Times.parse(cells[2]).orElseThrow(), BUDGET),
                            Style.DIM,
                            cells[3],
                            cells[4],
                            cells[5]));
        }
        return rows;
    }

    private static Earlier run(String day, String mode, String time, int onTime, int over) {
        var plan = Duration.ofMinutes(26);
        return new Earlier(day, mode, Times.parse(time).orElseThrow(), plan, onTime, over, false);
    }

    private static SummaryPicture picture(List<Asked> rows, TopBar top, Footer footer) {
        return new SummaryPicture(
                top,
                footer,
                "Evan questions, typed",
                "16 Jul 13:42 – 14:05",
                rows,
                SummaryPicture.firstFailed(rows),
                List.of(
                        new Total("answering", "21:43", "24:45", "25:12"),
                        new Total("against plan", "−4:17", "−1:15", "−0:48"),
                        new Total("on time", "11", "10", "11"),
                        new Total("over", "2", "3", "2"),
                        new Total("skipped", "0", "0", "0"),
                        new Total("thinking", "0:57", "–", "–"),
                        new Total("paused", "0:00", "1:10", "0:00")),
                "last",
                "plan",
                List.of(
                        new Fact("answered", "13 of 17, before 3"),
                        new Fact("grades", "1 again  1 hard  8 good  3 easy"),
                        new Fact("pace", "4:17 ahead at the end")),
                List.of(
                        new Fact("answering", "21:43   plan 26:00   last 24:45   best 25:12"),
                        new Fact("on time", "11 of 13   over 2   pace 4:17 ahead"),
                        new Fact("grades", "1 again  1 hard  8 good  3 easy")),
                List.of(
                        run("12 Jul", "spoken", "25:12", 11, 2),
                        run("14 Jul", "spoken", "24:45", 10, 3),
                        run("16 Jul", "typed", "21:43", 11, 2)),
                List.of(
                        Hint.of("f", "rehearse the 2 that ran over"),
                        Hint.of("p", "another plan"),
                        Hint.of("Enter", "open question 2 and its answer")));
    }

    private static Canvas drawn(int columns, int rows, SummaryPicture picture) {
        var canvas = new Canvas(new Size(columns, rows));
        SummaryView.draw(canvas, Layout.of(canvas.size(), Mode.RUN), picture);
        return canvas;
    }

    private static Footer footer(Hint... hints) {
        return new Footer(List.of(hints), "saved 14:05", "saved", Style.DIM, "");
    }

    private static SummaryPicture wide() {
        return picture(
                ROWS,
                new TopBar(
                        List.of("notes", "interview-prep-lambda", "Evan questions"),
                        new TopBar.Chosen("Evan questions", "13 × 2:00", true, ""),
                        "13/17"),
                footer(
                        Hint.of("f", "rerun failed"),
                        Hint.of("r", "rerun all"),
                        Hint.of("Enter", "open"),
                        new Hint("Esc", "back to the note", "back"),
                        Hint.wide("d", "diff of the answer"),
                        Hint.wide("1-4", "grade"),
                        new Hint("?", "keys", "keys")));
    }

    private static SummaryPicture narrow() {
        return picture(
                ROWS,
                new TopBar(List.of("Evan questions"), new TopBar.Words("answered 13/17"), ""),
                wide().footer());
    }

    @Test
    void it_looks_as_drawn() {
        Mockup.check("summary", drawn(120, 36, wide()));
    }

    @ParameterizedTest
    @CsvSource({"summary-80x24, 80, 24", "summary-40x10, 40, 10"})
    void smaller_terminals_keep_the_rows_and_the_total(String name, int columns, int rows) {
        Mockup.check(name, drawn(columns, rows, narrow()));
    }

    @Test
    void a_question_over_its_time_is_red_and_one_within_the_grace_is_not() {
        var canvas = drawn(120, 36, wide());
        assertEquals(Style.CLOCK_RED, canvas.ink(5, 64));
        assertEquals(Style.CLOCK_AMBER, canvas.ink(8, 64));
        assertEquals(Style.GUTTER_ANSWERED, canvas.ink(8, 6));
    }

    @Test
    void more_questions_than_rows_scroll_to_the_selected_one() {
        var many = new ArrayList<Asked>();
        for (int number = 1; number <= 40; number++) {
            var verdict = number == 30 ? Verdict.FAILED : Verdict.SKIPPED;
            many.add(
                    new Asked(
                            number,
                            verdict,
                            "number " + number,
                            BUDGET,
                            BUDGET,
                            "±0:00",
                            Style.DIM,
                            "",
                            "",
                            ""));
        }
        var picture = picture(many, wide().top(), wide().footer());
        var rows = drawn(120, 36, picture).lines();
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("▌ 30  ✗ number 30")));
    }

    @Test
    void every_size_can_be_drawn() {
        for (int columns = 0; columns < 160; columns += 9) {
            for (int rows = 0; rows < 40; rows += 3) {
                drawn(columns, rows, wide());
            }
        }
    }
}
