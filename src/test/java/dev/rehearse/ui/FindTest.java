package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.note.Note;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Looking for a text in a note, line by line, whatever its case.
final class FindTest {

    private static final Note NOTE =
            Note.of(
                    "# Repair\n\nGröße and REPAIRS\nrepair, repaired\nGRÖSSE, größe\n"
                            .getBytes(UTF_8));

    @ParameterizedTest
    @CsvSource({
        "repair, 1, 1 of 3",
        "repair, 3, 2 of 3",
        "repair, 4, 3 of 3",
        "repair, 2, 3 lines",
        "größe, 5, 2 of 2",
        "ÖSSE, 1, 1 line",
        "ö, 3, 1 of 2",
        "große, 5, 2 of 2",
        "rèpair, 1, 0 lines",
        "nowhere, 1, 0 lines",
    })
    void tells_which_of_how_many_lines_that_hold_it(String text, int line, String words) {
        assertEquals(words, new Find(text).count(NOTE, line).orElseThrow().words());
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 4", "3, 4, 1", "4, 1, 3", "2, 3, 1", "5, 1, 4"})
    void goes_on_and_back_round_the_end(int line, int next, int previous) {
        assertEquals(next, new Find("repair").after(NOTE, line));
        assertEquals(previous, new Find("repair").before(NOTE, line));
    }
}
