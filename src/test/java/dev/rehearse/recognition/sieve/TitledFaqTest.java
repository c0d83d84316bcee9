package dev.rehearse.recognition.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class TitledFaqTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                # Lamps

                ## Coasts

                - [North](north.md)

                ## FAQ

                - [Who is this for?](#who-is-this-for)
                - [How can I add [a lamp]?](#how-can-i-add-a-lamp)

                ### Who is this for?

                For keepers.

                ### How can I add [a lamp]?

                Write to us.

                ### Did you paint all this yourself?

                Hardly.

                ### What is the oldest lamp?

                Ask the north.
                """,
                """
                # Tides

                ## Usage

                Call it with a day.

                ## Frequently asked questions

                ### Is it free?

                Yes.

                ### How do I report a bug?

                By letter.

                ### Does it know the moon?

                No.

                ### Does it know the sun?

                Yes.
                """,
                """
                # Ropes

                ## FAQ

                **Can I use this book in my school?**

                Yes.

                **Why is there no nylon in it?**

                It is new.
                """,
                """
                # Seile

                ## Häufige Fragen

                ### Darf ich diese Liste kopieren?

                Ja.

                ### Wer pflegt dieses Projekt?

                Ein Seiler.

                ### Was ist ein Tau?

                Ein Seil.

                ### Wie dick ist ein Tau?

                Wie ein Arm.
                """,
                """
                # Brote

                ## FAQ

                ### Darf ich die Rezepte drucken?

                Ja.

                ### Wer hat das Buch geschrieben?

                Ein Bäcker.

                ### Wie kann ich mithelfen?

                Schreib uns.
                """,
                """
                # FAQ

                - Why did you make this?
                  - For fun.
                - May I translate it?
                  - Please do.
                - Which ropes are there?
                  - Many.
                """
            })
    void what_readers_ask_the_makers_of_a_file_is_no_question(String text) {
        assertEquals(List.of(), texts(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                # Lock FAQ

                ## What is a lock?

                ## How do I open a gate?

                ## Can I pass at night?

                ## Why do gates leak?
                """,
                """
                # Interview FAQ

                ## Why did you write this letter?

                ## What is this project of yours?

                ## How do you handle blame?
                """,
                """
                # Lamps

                ## FAQ

                ### What is a lens?

                ### Is this book on lenses still read?

                ### How is oil kept?

                ### Who lights it?
                """,
                """
                # FAQ

                - Why did you leave your last tower?
                - Do you accept night shifts?
                - Can I call your captain?
                - When can we expect you?
                """,
                """
                # Common questions

                - How did you contribute to this project?
                - Which bugs did you find?
                - Why did you choose this company?
                """,
                """
                # FAQ

                ## How did you contribute to the last ship?

                ## Which bugs did you report?

                ## What did you learn on this project?

                ## Can you translate?

                ## Tell me about a storm?
                """
            })
    void a_faq_about_a_subject_or_a_person_asks(String text) {
        assertNotEquals(List.of(), texts(text));
        assertEquals(text.lines().filter(line -> line.endsWith("?")).count(), texts(text).size());
    }

    private static List<String> texts(String text) {
        return Note.of(text.getBytes(StandardCharsets.UTF_8)).questions().stream()
                .map(Question::text)
                .toList();
    }
}
