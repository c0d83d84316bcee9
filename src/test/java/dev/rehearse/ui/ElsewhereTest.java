package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;

/// From one place to another, and what a key says where it leads nowhere.
final class ElsewhereTest {

    private final Sat sat =
            new Sat(
                    new Size(120, 36),
                    "trees",
                    "# Trees\n\n## Questions\n- what is a tree?\n- what is a leaf?\n\n"
                            + "## Elaborated\n\n### what is a leaf?\n\nan end\n");

    private String screen() {
        return String.join("\n", sat.screen());
    }

    @Test
    void a_question_and_its_answer_in_the_note_lead_to_each_other() {
        sat.keys("Down Down Down Down b");
        assertEquals("trees 9", sat.place());
        sat.keys("Down Down b");
        assertEquals("trees 5", sat.place());
    }

    @Test
    void a_question_without_an_answer_says_so() {
        sat.keys("Down Down Down b");
        assertEquals("trees 4", sat.place());
        assertEquals("Question and answer: no answer yet", sat.state().notice().text());
    }

    @Test
    void from_an_open_answer_a_search_leads_to_another_question_and_saves_on_the_way() {
        sat.keys("Down Down Down e").text("wood").keys("Ctrl+P").text("leaf").keys("Enter");
        assertEquals("trees 5", sat.place());
        assertInstanceOf(Mode.Studying.class, sat.state().mode());
        assertTrue(screen().contains("answered 2/2"), screen());
    }

    @Test
    void in_a_run_a_search_shows_the_questions_and_why_they_wait() {
        sat.keys("r").text("wood").keys("Ctrl+P").text("leaf");
        assertTrue(screen().contains("not during a run"), screen());
        sat.keys("Enter");
        assertEquals("not during a run", sat.state().notice().text());
        assertTrue(Running.isOn(sat.state()));
    }

    @ParameterizedTest
    @CsvSource({
        "Down Down Down e, Alt+1, Notebook window: not while an answer is written",
        "Down Down Down e, F9, Pause: no run",
        "r, F4, Edit the answer: not during a run",
        "Up, F8, 'Done, next: no run'",
    })
    void a_key_of_another_screen_says_why_it_does_nothing(String way, String key, String said) {
        sat.keys(way).keys(key);
        assertEquals(said, sat.state().notice().text());
    }

    @Test
    void a_run_that_is_stopped_says_what_became_of_the_text() {
        sat.keys("Down Down Down R").text("wood").keys("Ctrl+F2");
        assertEquals("stopped, the text is a draft", sat.state().notice().text());
    }

    @Test
    void the_external_editor_pauses_a_run() {
        sat.keys("Down Down Down R").text("wood").keys("Alt+E");
        var now = new Moment(Duration.ofSeconds(1), Instant.EPOCH);
        assertEquals(Place.PAUSED, sat.state().place(now));
        assertTrue(sat.asked().stream().anyMatch(Effect.OpenInEditor.class::isInstance));
    }
}
