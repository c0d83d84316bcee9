package dev.rehearse.recognition.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Short lines without marks that nobody is asked.
class OnlyLinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // a diary
                """
                was at the mill till six

                had soup with jo, did the washing

                what a day

                can't find the good knife

                must call the vet

                how tired i am
                """,
                // things to do
                """
                find a tent
                make a list for the shop
                show jo the boat
                check if the gate shuts
                write to the mill
                explain the keys to jo
                """,
                // a text
                """
                What the sea takes
                it gives back to us.
                When the wind turns
                we mend our nets.
                Why we stay
                nobody could tell.
                """,
                // too few to tell
                """
                what is rye

                what is spelt
                """
            })
    void what_nobody_asks_is_no_question(String note) {
        var read = Note.of(note.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), read.questions().stream().map(Question::text).toList());
    }
}
