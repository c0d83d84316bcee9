package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// Which editor is meant, and with which words it is called.
final class EditorChoiceTest {

    @Test
    void the_one_for_the_screen_goes_before_the_other() {
        check("nano +3 /n.md", Map.of("VISUAL", "nano", "EDITOR", "ed"));
        check("ed /n.md", Map.of("VISUAL", " ", "EDITOR", "ed"));
    }

    @Test
    void who_chose_none_has_the_one_that_is_everywhere() {
        check("vi +3 /n.md", Map.of());
    }

    private static void check(String expected, Map<String, String> environment) {
        assertEquals(List.of(expected.split(" ")), Editor.command(environment, "/n.md", 3));
    }
}
