package dev.rehearse.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Letters are folded by hand, so that no text takes forever, and as a line of Java would.
final class LettersTest {
    private static final List<String> PIECES =
            List.of(
                    "a", "B", " ", "ß", "İ", "Σ", "σ", "ﬁ", "é", "E\u0301", "😀", "Ǆ", "ŉ", "²",
                    "Ж");

    @Test
    void letters_are_folded_as_java_does() {
        var random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            var pieces = new StringBuilder();
            for (int piece = random.nextInt(90); piece >= 0; piece--) {
                pieces.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            var text = pieces.toString();
            assertEquals(text.toLowerCase(Locale.ROOT), Letters.small(text));
            assertEquals(
                    text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Letters.folded(text));
        }
    }
}
