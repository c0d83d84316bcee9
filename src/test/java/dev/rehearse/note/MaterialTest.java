package dev.rehearse.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

class MaterialTest {
    private static final Note NOTE =
            Note.of(
                    """
                    ## Questions about tides

                    - What pulls the sea? [Senior]
                      - the moon
                      - [ ] the sun, less
                      - How much less?
                      - Hint: think of distance
                    - When is ebb? \u2b50\ufe0f

                    ### What is a spring tide? (2 min)

                    <details>
                    <summary>Answer</summary>

                    Sun and moon in line.
                    </details>

                    - of no season
                    """
                            .getBytes(StandardCharsets.UTF_8));

    private static Material material(int number) {
        return NOTE.material(NOTE.questions().get(number - 1));
    }

    @Test
    void what_is_nested_and_asks_nothing_is_a_hint() {
        assertEquals(
                List.of("the moon", "the sun, less", "think of distance"), material(1).hints());
    }

    @Test
    void what_calls_itself_the_answer_is_no_hint() {
        var note =
                Note.of(
                        """
                        ## Questions about the moon

                        1. How far is it?
                           - **Answer:** far
                             - further than that
                           - look up
                        2. How old is it?
                           - A: old
                        """
                                .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("look up"), note.material(note.questions().get(0)).hints());
        assertEquals(List.of(), note.material(note.questions().get(1)).hints());
    }

    @Test
    void a_follow_up_knows_its_parent() {
        assertEquals("How much less?", NOTE.questions().get(1).text());
        assertEquals(OptionalInt.of(1), material(2).parent());
        assertEquals(OptionalInt.empty(), material(1).parent());
        assertEquals(OptionalInt.empty(), material(3).parent());
    }

    @Test
    void a_level_is_a_word_or_its_signs() {
        assertEquals("senior", material(1).level());
        assertEquals("\u2b50\ufe0f", material(3).level());
        assertEquals("", material(4).level());
    }

    @Test
    void the_details_of_a_heading_are_told_without_their_summary() {
        assertEquals(List.of("Sun and moon in line."), material(4).details());
        assertEquals(List.of(), material(4).hints());
    }
}
