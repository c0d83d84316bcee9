package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpeechTest {
    @ParameterizedTest
    @CsvSource({"0, 0:00", "1, 0:00", "21, 0:09", "31, 0:13", "51, 0:22", "140, 1:00", "280, 2:00"})
    void words_take_their_time_aloud(int words, String expected) {
        assertEquals(expected, Times.text(Speech.USUAL.aloud(words)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                         | 0 | 0
                    one two                    | 2 | 0
                    - item, **bold** and ## 3  | 4 | 0
                    don't re-read a/b          | 3 | 0
                    日本語                      | 0 | 3
                    GPUを使う                   | 1 | 3
                    한국어 문장                  | 2 | 0
                    """)
    void words_have_a_letter_or_a_digit(String text, int words, int characters) {
        assertEquals(new Speech.Count(words, characters), Speech.count(text));
    }

    @Test
    void scripts_without_blanks_are_timed_by_characters() {
        assertEquals("0:30", Times.text(Speech.USUAL.aloud("語".repeat(120))));
        assertEquals("1:00", Times.text(new Speech(60, 240).aloud("a ".repeat(60))));
    }
}
