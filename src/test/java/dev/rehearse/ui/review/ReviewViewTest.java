package dev.rehearse.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Signals;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.Mode;
import dev.rehearse.ui.frame.TopBar;
import dev.rehearse.ui.popup.Mockup;
import dev.rehearse.ui.rehearse.Clock;
import dev.rehearse.ui.rehearse.Light;
import dev.rehearse.ui.review.Returns.Return;
import dev.rehearse.ui.review.ReviewPicture.Against;
import dev.rehearse.ui.review.ReviewPicture.Remark;
import dev.rehearse.ui.review.ReviewPicture.Side;
import dev.rehearse.ui.review.ReviewPicture.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ReviewViewTest {
    private static final String LAST =
            "Every node reports DCGM health to one place. An alert names the rack, and somebody"
                    + " looks at it with Nvidia SMI.";
    private static final String NOW =
            "Every node reports DCGM health and Nvidia SMI counters to one place every 30"
                + " seconds.\n"
                + "\n"
                + "An alert opens a ticket that names the rack and the slot, and the repair history"
                + " of the server is linked in it, so the person on shift sees at once whether it"
                + " was bad before.";

    private static Side side(String facts, String text, String... changed) {
        var spans = new ArrayList<Span>();
        for (var words : changed) {
            int at = text.indexOf(words);
            spans.add(new Span(at, at + words.length()));
        }
        return new Side(facts, text, spans, false);
    }

    private static final Returns USUAL =
            new Returns(
                    List.of(
                            new Return("today", "", true),
                            new Return("in 2 days", "", true),
                            new Return("in 5 days", "", true),
                            new Return("in 12 days", "", true)),
                    Optional.empty(),
                    Optional.empty());

    /// Eight days before the interview.
    private static final Returns INTERVIEW =
            new Returns(
                    List.of(
                            new Return("tomorrow", "68%", true),
                            new Return("in 2 days", "81%", true),
                            new Return("in 5 days", "87%", true),
                            new Return("interview", "94%", true)),
                    Optional.empty(),
                    Optional.of("24 Jul"));

    /// The day before the interview, at a question that is long known.
    private static final Returns EARLY =
            new Returns(
                    List.of(
                            new Return("tomorrow", "77%", true),
                            new Return("no change", "96%", false),
                            new Return("no change", "96%", false),
                            new Return("no change", "96%", false)),
                    Optional.of(Returns.Early.before("3 Dec")),
                    Optional.of("10 Jan 2027"));

    private static ReviewPicture picture(ReviewChoice choice) {
        return picture(choice, USUAL);
    }

    private static ReviewPicture picture(ReviewChoice choice, Returns returns) {
        return picture(choice, returns, false);
    }

    private static ReviewPicture picture(ReviewChoice choice, Returns returns, boolean settled) {
        return new ReviewPicture(
                new TopBar(
                        List.of("notes", "interview-prep-lambda", "Evan questions"),
                        new TopBar.Chosen("Evan questions", "13 × 2:00", false, ""),
                        "9/17"),
                footer(),
                "how do you guys monitor the fleet",
                "you ask   ·   Evan questions",
                new Clock(
                        "0:13",
                        Light.AMBER,
                        Light.AMBER,
                        Light.AMBER,
                        Duration.ofSeconds(107),
                        Duration.ofMinutes(2),
                        Signals.standard(),
                        "",
                        false,
                        "",
                        Style.PACE_AHEAD,
                        "",
                        "",
                        List.of()),
                "1:47",
                List.of(
                        new Against("plan", "2:00", "−0:13"),
                        new Against("last", "1:47", "±0:00"),
                        new Against("median", "1:49", "−0:02"),
                        new Against("best", "1:50", "−0:03")),
                side("21 words   0:09 aloud", LAST, "somebody looks at it with"),
                side(
                        "51 words   0:22 aloud",
                        NOW,
                        "and Nvidia SMI counters",
                        "every 30 seconds",
                        NOW.substring(NOW.indexOf("An alert"))),
                List.of(
                        new Remark("used", "Nvidia SMI   history   server   rack   repair"),
                        new Remark("left out", "NVLINK   ssh access   infini-band   data centers"),
                        new Remark("", ""),
                        new Remark("longest", "sentence 2, 36 words"),
                        new Remark("fillers", "none")),
                returns,
                choice,
                settled,
                0);
    }

    private static Footer footer() {
        var keys = "1-4 grade|Enter next question|k keep|w write|e edit|u undo done|q leave|? keys";
        var hints = new ArrayList<Hint>();
        for (var key : keys.split("\\|")) {
            int blank = key.indexOf(' ');
            hints.add(Hint.of(key.substring(0, blank), key.substring(blank + 1)));
        }
        return new Footer(hints, "draft 13:58:51", "draft", Style.DIM, "");
    }

    private static Canvas drawn(int columns, int rows, ReviewChoice choice) {
        return drawn(columns, rows, picture(choice));
    }

    private static Canvas drawn(int columns, int rows, ReviewPicture picture) {
        var canvas = new Canvas(new Size(columns, rows));
        ReviewView.draw(canvas, Layout.of(canvas.size(), Mode.RUN), picture);
        return canvas;
    }

    private static String text(int columns, int rows, ReviewPicture picture) {
        return String.join("\n", drawn(columns, rows, picture).lines());
    }

    private static void check(ReviewPicture picture, int columns, int rows, String... rowsEnd) {
        var lines = drawn(columns, rows, picture).lines();
        var found = lines.stream().map(String::stripTrailing).toList();
        for (var end : rowsEnd) {
            assertTrue(
                    found.stream().anyMatch(line -> line.endsWith(end)),
                    end + " in\n" + String.join("\n", lines));
        }
    }

    @Test
    void with_an_interview_each_grade_tells_what_is_recalled_on_that_day() {
        var picture = picture(ReviewChoice.first(true), INTERVIEW);
        for (int columns : new int[] {80, 100, 120}) {
            check(
                    picture,
                    columns,
                    columns == 120 ? 36 : 24,
                    "1  again" + " ".repeat(gap(columns)) + "tomorrow  68%",
                    "4  easy" + " ".repeat(gap(columns)) + "interview  94%",
                    "% recall on 24 Jul");
        }
        check(picture, 40, 10, "good: 87% recall on 24 Jul");
        var none = picture(ReviewChoice.first(true).withoutGrade(), INTERVIEW);
        assertFalse(text(40, 10, none).contains("recall"));
    }

    private static int gap(int columns) {
        return columns == 80 ? 15 : columns == 100 ? 1 : 3;
    }

    @Test
    void a_window_without_room_for_both_tells_the_date() {
        var far = new Return("in 140 days", "100%", true);
        var returns =
                new Returns(List.of(far, far, far, far), Optional.empty(), Optional.of("9 Jul"));
        var narrow = picture(ReviewChoice.first(true), returns);
        check(narrow, 100, 24, "1  again   in 140 days");
        assertFalse(text(100, 24, narrow).contains("100%"));
        assertFalse(text(100, 24, narrow).contains("recall"));
    }

    @Test
    void before_a_grade_is_given_the_review_says_that_it_is_early() {
        var first = ReviewChoice.first(true);
        var picture = picture(first, EARLY);
        check(
                picture,
                120,
                36,
                "3  good   no change  96%",
                "not due before 3 Dec:",
                "only again counts",
                "% recall on 10 Jan 2027");
        check(picture, 80, 24, "not due before 3 Dec:", "only again counts");
        var alone = picture(ReviewChoice.first(false), EARLY);
        check(alone, 80, 24, "not due before 3 Dec: only again counts");
        check(picture, 40, 10, "not due before 3 Dec: no change");
        check(
                picture(first.withGrade(Grade.AGAIN), EARLY),
                40,
                10,
                "again: 77% recall on 10 Jan 2027");
    }

    @Test
    void a_review_of_a_run_that_is_over_says_nothing_of_grades_to_come() {
        var over = picture(ReviewChoice.first(true), EARLY, true);
        assertFalse(text(120, 36, over).contains("not due"));
        assertFalse(text(40, 10, over).contains("not due"));
    }

    @Test
    void it_looks_as_drawn() {
        var canvas = drawn(120, 36, ReviewChoice.first(true));
        Mockup.check("review", canvas);
        assertEquals(Style.DIFF_ADDED, canvas.ink(11, 49));
    }

    @ParameterizedTest
    @CsvSource({"review-80x24, 80, 24", "review-40x10, 40, 10"})
    void smaller_terminals_show_the_answer_and_the_choices(String name, int columns, int rows) {
        Mockup.check(name, drawn(columns, rows, ReviewChoice.first(true)));
    }

    @Test
    void without_a_stored_answer_the_left_half_and_the_choice_of_answers_are_gone() {
        var screen = String.join("\n", drawn(120, 36, ReviewChoice.first(false)).lines());
        assertFalse(screen.contains("Last answer"));
        assertFalse(screen.contains("Which answer stays"));
        assertTrue(screen.contains("Enter takes it, next"));
    }

    @Test
    void the_smallest_terminal_shows_the_last_answer_while_it_is_chosen() {
        var first = ReviewChoice.first(true);
        assertTrue(drawn(40, 10, first.keep()).lines().get(2).startsWith("─ Last answer"));
        assertTrue(drawn(40, 10, first.write()).lines().get(2).startsWith("─ This answer"));
    }

    @Test
    void every_size_can_be_drawn() {
        for (int columns = 0; columns < 130; columns += 9) {
            for (int rows = 0; rows < 40; rows += 3) {
                drawn(columns, rows, ReviewChoice.first(columns % 2 == 0));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', KEEP GOOD on grade",
        "up, KEEP HARD on grade",
        "up up up, KEEP AGAIN on answer",
        "up up up up, KEEP AGAIN on answer",
        "up up up down, WRITE AGAIN on answer",
        "write, WRITE GOOD on answer",
        "edit down, EDIT GOOD on grade",
        "edit down down, EDIT EASY on grade",
        "down down, KEEP EASY on grade"
    })
    void keys_choose_in_both_groups(String verbs, String expected) {
        var choice = ReviewChoice.first(true);
        for (var verb : verbs.split(" ")) {
            choice =
                    switch (verb) {
                        case "up" -> choice.up();
                        case "down" -> choice.down();
                        case "write" -> choice.write();
                        case "edit" -> choice.edit();
                        default -> choice;
                    };
        }
        var grade = choice.grade().map(Grade::name).orElse("no grade");
        var group = choice.onGrade() ? "grade" : "answer";
        assertEquals(expected, choice.answer() + " " + grade + " on " + group);
    }

    @Test
    void without_a_stored_answer_there_is_nothing_to_choose_between() {
        var choice = ReviewChoice.first(false);
        assertEquals(choice, choice.write());
        assertTrue(choice.up().up().up().onGrade());
    }
}
