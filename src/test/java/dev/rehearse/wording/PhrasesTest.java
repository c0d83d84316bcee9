package dev.rehearse.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhrasesTest {
    private static final Phrases BREAD =
            Phrases.of(
                    "rye", "rye bread", "your/our own flour/bread", "naïve dough", "r'ye", "salt,");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rye                          | true
                    a rye loaf                   | true
                    rye, of course               | true
                    is it 'rye'?                 | true
                    bring your own flour         | true
                    our own bread                | true
                    a naïve dough                | true
                    the r'ye                     | true
                    salt, and water              | true
                    RYE Bread                    | true
                    ryes                         | false
                    awry eye                     | false
                    gryé rye1                    | false
                    my_rye                       | false
                    your own salt                | false
                    your ownflour                | false
                    your own  flour              | false
                    éour own bread               | false
                    salt and water               | false
                    your own                     | false
                    """)
    void looksForWholeWords(String text, boolean in) {
        assertEquals(in, BREAD.areIn(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rye                  | 0 | 3
                    rye bread            | 0 | 9
                    rye breads           | 0 | 3
                    no rye, more rye     | 6 | 16
                    no rye, more rye     | 0 | 6
                    no rye, more rye     | 4 | 16
                    no                   | 0 | -1
                    """)
    void tellsWhereTheFirstOneEnds(String text, int from, int end) {
        assertEquals(end, BREAD.endIn(text, from));
    }
}
