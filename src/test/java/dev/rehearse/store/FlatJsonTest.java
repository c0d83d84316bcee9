package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.outline.Decision;
import dev.rehearse.outline.Subject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Optional;

/// What is read without the JSON library is what the library would have read.
final class FlatJsonTest {
    private static final String[] TEXTS = {
        "",
        "a \"b\" \\ c",
        "tab\tand\nlines\r",
        "漢字 🙂 é",
        "\u001b[31m \u202e",
        "/\b\f",
        "{\"v\":1}"
    };

    @Test
    void lines_of_our_own_are_read_as_the_library_reads_them() {
        for (var text : TEXTS) {
            for (var subject :
                    new Subject[] {
                        new Subject.Item(text, "so " + text, 3), new Subject.Titled(text, 1_000_000)
                    }) {
                var decision = new Decision(subject, Decision.Says.ASK);
                var line = DecisionJson.line(text, decision, true, Instant.EPOCH);
                var whole = FlatJson.read(line).or(() -> DecisionJson.fields(line));
                assertEquals(DecisionJson.fields(line), whole, line);
            }
        }
        var plain = "{\"v\":1,\"text\":\"\\\"why\\\\\\n\",\"back\":true}";
        assertEquals(DecisionJson.fields(plain), FlatJson.read(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{\"a\":1} ",
                "{ \"a\":1}",
                "{\"a\":01}",
                "{\"a\":-1}",
                "{\"a\":1.5}",
                "{\"a\":12345678}",
                "{\"a\":null}",
                "{\"a\":false}",
                "{\"a\":[1]}",
                "{\"a\":{\"b\":1}}",
                "{\"a\":\"b}",
                "{\"a\":\"\\",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\t\"}",
                "{a:1}",
                "[1]",
                "{\"a\":1}{\"b\":2}"
            })
    void anything_else_is_left_to_the_library(String line) {
        assertEquals(Optional.empty(), FlatJson.read(line));
    }
}
