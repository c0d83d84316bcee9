package dev.rehearse.recognition.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A document asks here and there and prepares nobody; a note of one's own does with one question.
class PassingTest {
    private static final String MANUAL =
            """
            # Lantern

            A lamp for sailors.

            ## Why a lamp?

            It is dark at sea.

            ## Installation

            1. Fill the tank
            2. Trim the wick
            3. Light it

            ## Usage

            - Hang it high
            - Keep it dry
            - Clean it weekly

            ## FAQ

            ### Does it float?

            No.

            ## License

            Free.
            """;

    @Test
    void a_manual_asks_nothing_and_neither_does_its_faq() {
        check(MANUAL);
    }

    @Test
    void a_manual_that_speaks_of_interviews_asks() {
        check(MANUAL.replace("# Lantern", "# Lantern interview"), "Why a lamp?", "Does it float?");
    }

    @Test
    void what_calls_itself_a_question_is_one_in_a_manual_too() {
        check(
                MANUAL.replace("No.\n", "No.\n\nQ: Is it bright?\n"),
                "Why a lamp?",
                "Does it float?",
                "Is it bright?");
    }

    @Test
    void a_note_of_ones_own_may_call_its_parts_as_a_manual_does() {
        check(MANUAL.replace("## License", "## Oil"), "Why a lamp?", "Does it float?");
    }

    @Test
    void many_questions_are_no_chance_whatever_the_parts_are_called() {
        check(
                """
                # Lamps

                ## What is a wick?
                ## What is a tank?
                ## How is it lit?
                ## Where does it hang?

                ## License

                Free.
                """,
                "What is a wick?",
                "What is a tank?",
                "How is it lit?",
                "Where does it hang?");
    }

    @Test
    void one_question_among_the_lines_of_a_note_of_ones_own_is_asked() {
        var lines = "- a bay\n- a quay\n- a crane\n".repeat(10);
        check("# Harbour\n\n" + lines + "\n## who built it\n\nnobody knows\n", "who built it");
    }

    @Test
    void one_heading_that_asks_is_asked_in_a_long_note_and_not_in_a_book() {
        var lines = "- a bay\n- a quay\n- a crane\n";
        var asking = "\n## who built it\n\nnobody knows\n";
        check("# Harbour\n\n" + lines.repeat(40) + asking, "who built it");
        check("# Harbour\n\n" + lines.repeat(60) + asking);
    }

    @Test
    void one_heading_that_asks_among_many_is_asked_in_passing() {
        var parts = "\n## Bay\n\n- a quay\n- a crane\n- a pier\n".repeat(11);
        var asking = "\n## Who built it?\n\nnobody knows\n";
        check("# Harbour\n" + parts + asking);
        check("# Harbour interview\n" + parts + asking, "Who built it?");
        check("# Harbour\n" + parts + asking + asking, "Who built it?", "Who built it?");
        check("# Who built it?\n" + parts, "Who built it?");
        check("# Harbour\n" + parts.substring(0, parts.length() / 2) + asking, "Who built it?");
    }

    @Test
    void a_list_that_says_what_it_is_about_asks_nothing() {
        var lines = "- a bay\n- a quay\n- a crane\n".repeat(20);
        var asking = "\n## What is a bay?\n\n" + lines + "\n- Two questions: Why a quay?\n";
        check("## About this list\n\nLinks.\n" + asking);
        check("## About our harbour\n\nLinks.\n" + asking, "What is a bay?");
    }

    @Test
    void one_item_that_asks_in_a_long_note_is_not() {
        var lines = "- a bay\n- a quay\n- a crane\n".repeat(20);
        check("# Harbour\n\n" + lines + "- what is a pier?\n");
    }

    @Test
    void one_question_in_a_book_of_questions_is() {
        var lines = "- a bay\n- a quay\n- a crane\n".repeat(20);
        check("# Harbour\n\n" + lines + "\n## Questions\n\n- who built it\n", "who built it");
    }

    @Test
    void answers_do_not_make_a_note_a_book() {
        var lines = "- a bay\n- a quay\n- a crane\n".repeat(10);
        var answer = "They did.\n\n".repeat(80);
        check(
                "# Harbour\n\n"
                        + lines
                        + "\n## who built it\n\n## Harbour elaborated\n\n### who built it\n\n"
                        + answer
                        + "\n#### License\n\n#### Usage\n",
                "who built it");
    }

    @Test
    void a_step_that_asks_is_a_step() {
        var steps =
                """
                # Bread

                ## 1. Add the salt

                A pinch.

                ## 2. Why does it rise?

                Yeast.

                ## 3. Fold the dough

                Twice.

                ## 4. Bake it

                An hour.
                """;
        check(steps);
        check(
                steps.replace("Fold the dough", "How is it folded?"),
                "Why does it rise?",
                "How is it folded?");
        check(steps.replace("# Bread\n", "# Bread interview\n"), "Why does it rise?");
    }

    @Test
    void a_heading_that_leads_away_asks_in_company_alone() {
        check("# Sails\n\n### [Where are the films?](films.md)\n\n---\n\nSee them.\n");
        check(
                """
                # Sails

                ### [What is a jib?](jib.md)

                ### [What is a boom?](boom.md)
                """,
                "What is a jib?",
                "What is a boom?");
        check("# Sails\n\n### Where are the films?\n\nHere.\n", "Where are the films?");
    }

    @Test
    void a_heading_that_asks_and_goes_on_to_state_asks_nothing_alone() {
        var lines = "- a jib\n- a boom\n- a mast\n- a keel\n- a hull\n";
        check("# Sails\n\n" + lines + "\n# Can I help? There is a hole in mine\n\nYes.\n");
        check(
                "# Sails\n\n# Can I help? There is a hole in mine\n\nYes.\n",
                "Can I help? There is a hole in mine");
    }

    @Test
    void minutes_ask_nothing_and_a_question_answered_at_once_is_none() {
        var minutes =
                """
                # Crew

                ## Agenda

                - Was the deck swept in time? Yes
                - Any wishes for the galley?

                ## Minutes

                - All were there
                - The cook was late
                - Rum was served
                - Nobody sang
                """;
        check(minutes);
        check(
                minutes.replace("Agenda", "Galley").replace("Minutes", "Deck"),
                "Any wishes for the galley?");
    }

    @Test
    void a_form_asks_who_fills_it_in() {
        check(
                """
                ---
                name: Leak
                about: Tell us of a hole
                labels: leak
                ---

                **Is your boat sinking? Please describe.**

                Where.
                """);
        check(
                """
                ---
                title: Leak
                ---

                **Is your boat sinking? Please describe.**

                Where.
                """,
                "Is your boat sinking? Please describe.");
    }

    private static void check(String note, String... questions) {
        var found = Note.of(note.getBytes(StandardCharsets.UTF_8)).questions();
        assertEquals(List.of(questions), found.stream().map(Question::text).toList());
    }
}
