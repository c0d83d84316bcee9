package dev.rehearse.ui.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Hint;

import org.junit.jupiter.api.Test;

import java.util.List;

class ListPopupTest {
    private static final ListPopup PLANS =
            ListPopup.of(
                    "Plans",
                    List.of(
                            plan("►", "Evan questions", "13 × 2:00"),
                            plan("", "Evan questions, failed", "3 × 2:00"),
                            plan("", "Whole note", "17 questions"),
                            plan("", "Due today", "2 questions"),
                            plan("", "Weakest 5", "5 × 2:00")),
                    List.of(Hint.of("p", "change this plan"), Hint.of("n", "new plan")),
                    "Enter rehearse");

    private static ListRow plan(String icon, String text, String size) {
        return new ListRow(icon, Style.GUTTER_RUN, text, size, text);
    }

    @Test
    void the_plan_chooser_looks_as_drawn() {
        var canvas = new Canvas(new Size(120, 36));
        var place = new Box(1, 76, 13, 44);
        ListView.draw(canvas, place, PLANS.withSelected(1));
        Mockup.check("plan-chooser", canvas, place);
    }

    @Test
    void typing_filters_and_enter_chooses() {
        assertEquals(new ListPopup.Chosen("Due today"), pressed("d u Enter"));
    }

    @Test
    void a_letter_with_an_action_asks_for_it_while_nothing_is_typed() {
        assertEquals(new ListPopup.Asked("p"), pressed("p"));
        assertInstanceOf(ListPopup.Stay.class, pressed("e p"));
    }

    @Test
    void the_selection_goes_around() {
        assertEquals(new ListPopup.Chosen("Weakest 5"), pressed("Up Enter"));
        assertEquals(new ListPopup.Chosen("Evan questions"), pressed("End Up Down Enter"));
        assertEquals(new ListPopup.Close(), pressed("Esc"));
        assertInstanceOf(ListPopup.Stay.class, pressed("x x x Up Down PageDown Enter"));
    }

    private static ListPopup.After pressed(String keys) {
        ListPopup.After after = new ListPopup.Stay(PLANS);
        for (var key : keys.split(" ")) {
            if (after instanceof ListPopup.Stay(var popup)) {
                after = popup.after(Key.parse(key));
            }
        }
        return after;
    }

    @Test
    void a_popup_leaves_no_scraps_of_the_screen_beside_it() {
        assertEquals(new Box(3, 0, 13, 80), PopupBox.over(new Size(80, 24), 76, 13));
        assertEquals(new Box(3, 4, 13, 76), PopupBox.over(new Size(84, 24), 76, 13));
    }

    @Test
    void a_list_that_goes_on_says_how_far() {
        var canvas = new Canvas(new Size(120, 36));
        var many = java.util.Collections.nCopies(40, plan("", "Due today", "none"));
        var list = ListPopup.of("Plans", many, PLANS.actions(), "Enter rehearse");
        ListView.draw(canvas, new Box(0, 0, 30, 44), list);
        assertEquals("├──────────────────────────────── 18 more ─┤", rows(canvas, 30).get(25));
    }

    @Test
    void on_a_small_screen_the_list_has_all_rows_but_two() {
        checkSmall(
                "40x7",
                """
                ━━ Plans ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                 ▌► Evan questions           13 × 2:00
                    Evan questions, failed    3 × 2:00
                    Whole note            17 questions
                    Due today              2 questions
                    Weakest 5                 5 × 2:00
                 Enter rehearse  p change this plan
                """);
        checkSmall(
                "50x5",
                """
                ━━ Plans ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                 ▌► Evan questions                     13 × 2:00
                    Evan questions, failed              3 × 2:00
                    Whole note                      17 questions
                 Enter rehearse  p change this plan       2 more
                """);
    }

    private static void checkSmall(String size, String drawn) {
        var numbers = size.split("x");
        var screen = new Size(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        var canvas = new Canvas(screen);
        ListView.draw(canvas, ListView.place(PLANS, screen, 44), PLANS);
        var lines = canvas.lines().stream().map(String::stripTrailing).toList();
        assertEquals(drawn, String.join("\n", lines) + "\n");
    }

    private static List<String> rows(Canvas canvas, int rows) {
        return Mockup.rows(canvas, new Box(0, 0, rows, 44));
    }

    @Test
    void every_size_can_be_drawn() {
        for (int columns = 0; columns < 50; columns += 7) {
            for (int rows = 0; rows < 16; rows += 3) {
                var canvas = new Canvas(new Size(columns, rows));
                ListView.draw(canvas, ListView.place(PLANS, canvas.size(), 44), PLANS);
            }
        }
    }
}
