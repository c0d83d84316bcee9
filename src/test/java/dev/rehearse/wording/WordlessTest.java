package dev.rehearse.wording;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Signs alone ask nothing, whoever is asked.
final class WordlessTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "?#", "#?", "?!.", "…", "—", "()", "**", "?: ", "¿ "})
    void signs_alone_ask_nothing(String text) {
        for (var place : Asking.Place.values()) {
            assertFalse(Asking.asks(text, place), place.name());
            assertFalse(Languages.asks(text, List.of(), place), place.name());
            assertFalse(Bare.of(text).asks(place), place.name());
        }
        assertFalse(Outright.isAnsweredAtOnce(text));
        assertFalse(Outright.asksAlone(text) && !text.contains("?"));
        assertFalse(Asking.orders(Wording.words(text)));
    }
}
