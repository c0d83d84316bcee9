package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;

/// Back, forward and the notes seen before.
final class TravellingTest {

    private static final String LONG =
            "# Graphs\n" + "a line\n".repeat(60) + "## What is a tree?\n" + "more\n".repeat(60);

    private final Sat sat =
            new Sat(
                    new Size(120, 36),
                    "graphs",
                    LONG,
                    "tables",
                    "# Tables\n\n## What is a hash?\n");

    @Test
    void a_jump_can_be_taken_back_and_taken_again() {
        check("End", "graphs 122");
        check("[", "graphs 1");
        check("]", "graphs 122");
        check("Ctrl+Alt+Left", "graphs 1");
        check("Ctrl+Alt+Right", "graphs 122");
    }

    @Test
    void small_steps_leave_nothing_behind() {
        check("Down Down Down", "graphs 4");
        check("[", "graphs 4");
        assertEquals("Back: nowhere to go back to", sat.state().notice().text());
    }

    @Test
    void what_is_found_leaves_the_place_where_looking_began() {
        check("Down / t r e e Enter", "graphs 62");
        check("[", "graphs 2");
    }

    @Test
    void looking_in_vain_leaves_nothing_behind() {
        check("/ t r e e Esc", "graphs 1");
        check("[", "graphs 1");
    }

    @Test
    void back_leads_into_another_note_and_forward_again() {
        check("Down Down Ctrl+P t a b l e s Enter", "tables 1");
        check("[", "graphs 3");
        check("]", "tables 1");
        check("[", "graphs 3");
    }

    @Test
    void a_recent_note_opens_where_it_was_left() {
        check("Down Down Ctrl+P t a b l e s Enter", "tables 1");
        check("Ctrl+E Enter", "graphs 3");
        check("Ctrl+E Enter", "tables 1");
    }

    private void check(String keys, String place) {
        sat.keys(keys);
        assertEquals(place, sat.place());
    }
}
