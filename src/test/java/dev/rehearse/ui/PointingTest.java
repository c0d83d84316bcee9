package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.rehearse.screen.Input;
import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The mouse: the test points at a text that it sees on the screen.
final class PointingTest {

    private final Sat sat =
            new Sat(
                    new Size(120, 36),
                    "graphs",
                    "# Graphs\n\n## What is a tree?\nno cycle\n\n## What is a leaf?\nan end\n"
                            + "more\n".repeat(60),
                    "tables",
                    "# Tables\n\n## What is a hash?\n");

    @Test
    void a_click_on_a_question_of_the_list_goes_to_it() {
        check("· What is a leaf", "graphs 6", Window.QUESTIONS);
    }

    @Test
    void a_click_on_a_section_of_the_tree_goes_to_it() {
        check("  What is a leaf", "graphs 6", Window.NOTEBOOK);
    }

    @Test
    void a_click_on_another_note_opens_it() {
        check("▸ tables", "tables 1", Window.NOTEBOOK);
    }

    @Test
    void a_click_into_the_note_puts_the_caret_on_that_line() {
        check("no cycle", "graphs 4", Window.NOTE);
    }

    @Test
    void a_click_beside_everything_does_nothing() {
        sat.take(new Input.Clicked(0, 3)).take(new Input.Clicked(35, 3));
        sat.take(new Input.Clicked(1000, 1000));
        assertEquals("graphs 1", sat.place());
    }

    @Test
    void the_wheel_turns_the_window_under_it() {
        wheel("no cycle", 3);
        assertEquals(4, sat.state().open().orElseThrow().top().line());
        wheel("· What is a leaf", 3);
        assertEquals("graphs 6", sat.place());
        wheel("· What is a leaf", -3);
        assertEquals("graphs 3", sat.place());
    }

    @Test
    void a_click_sets_the_caret_in_the_answer() {
        sat.keys("j e a b c Enter d e f");
        int[] at = find("abc");
        sat.take(new Input.Clicked(at[0], at[1] + 1)).keys("x");
        var editing = (Mode.Editing) sat.state().mode();
        assertEquals("axbc\ndef", editing.text().text());
        sat.take(new Input.Clicked(at[0] + 1, at[1] + 30)).keys("y");
        assertEquals("axbc\ndefy", ((Mode.Editing) sat.state().mode()).text().text());
    }

    @Test
    void a_click_on_a_row_of_a_list_takes_it() {
        sat.keys("o");
        click("line 6");
        assertEquals("graphs 6", sat.place());
        assertEquals(new Popup.None(), sat.state().popup());
    }

    @Test
    void a_click_on_what_was_found_everywhere_opens_it() {
        sat.keys("Ctrl+P").text("leaf");
        click("What is a leaf?");
        assertEquals("graphs 6", sat.place());
        assertEquals(new Popup.None(), sat.state().popup());
    }

    @Test
    void a_click_beside_a_list_closes_it_and_one_on_its_frame_does_not() {
        sat.keys("o");
        click("Jump in this note");
        assertInstanceOf(Popup.Jump.class, sat.state().popup());
        sat.take(new Input.Clicked(35, 3));
        assertEquals(new Popup.None(), sat.state().popup());
    }

    @Test
    void the_wheel_turns_a_list_that_lies_over_the_rest() {
        sat.keys("o");
        wheel("line 6", 3);
        var list = assertInstanceOf(Popup.Jump.class, sat.state().popup()).list();
        assertEquals(1, list.selected());
    }

    @Test
    void the_wheel_turns_a_long_answer_in_review_and_in_the_summary() {
        sat.keys("j R Enter").text("a long answer ".repeat(300)).keys("F8 Enter");
        wheel("a long answer", 3);
        find("3 above");
        wheel("a long answer", -99);
        sat.keys("Enter d");
        wheel("a long answer", 3);
        find("3 above");
    }

    @Test
    void a_click_presses_a_button_and_nothing_beside_it_answers_a_question() {
        sat.keys("j e").text("one").keys("Ctrl+P").text("discard draft").keys("Enter");
        click("in no note");
        assertInstanceOf(Popup.Ask.class, sat.state().popup());
        int[] at = find("Discard ]");
        sat.take(new Input.Clicked(at[0], at[1] + "Discard".length() + 1));
        assertEquals(new Popup.None(), sat.state().popup());
        assertEquals(List.of(), sat.state().drafts());
    }

    private void click(String shown) {
        int[] at = find(shown);
        sat.take(new Input.Clicked(at[0], at[1]));
    }

    private void check(String shown, String place, Window focus) {
        int[] at = find(shown);
        sat.take(new Input.Clicked(at[0], at[1]));
        assertEquals(place, sat.place());
        assertEquals(focus, sat.state().study().focus());
    }

    private void wheel(String shown, int rows) {
        int[] at = find(shown);
        sat.take(new Input.Wheel(rows, at[0], at[1]));
    }

    /// Row and column; every character here takes one.
    private int[] find(String shown) {
        var rows = sat.screen();
        for (int row = 0; row < rows.size(); row++) {
            int column = rows.get(row).indexOf(shown);
            if (row > 0 && column >= 0) {
                return new int[] {row, column};
            }
        }
        throw new AssertionError(shown + " is not on\n" + String.join("\n", rows));
    }
}
