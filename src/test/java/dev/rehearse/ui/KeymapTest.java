package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Key;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/// Keys that a person chose.
final class KeymapTest {

    @Test
    void a_wished_key_takes_the_place_of_the_usual_ones() {
        var keymap = check(List.of("run.start F6"));
        assertEquals("run.start", meaning(keymap, "F6"));
        assertEquals("", meaning(keymap, "F5"));
        assertEquals("", meaning(keymap, "r"));
        assertEquals("F6", keymap.name("run.start", Place.STUDY));
    }

    @Test
    void two_actions_can_change_places() {
        var keymap = check(List.of("run.start R", "run.this r"));
        assertEquals("run.start", meaning(keymap, "R"));
        assertEquals("run.this", meaning(keymap, "r"));
    }

    @Test
    void a_key_that_is_taken_is_said_and_its_owner_keeps_it() {
        var keymap = check(List.of("run.start e"), "1 e is the key of answer.edit");
        assertEquals("answer.edit", meaning(keymap, "e"));
        assertEquals("run.start", meaning(keymap, "r"));
    }

    @Test
    void what_nothing_is_called_is_said_and_the_rest_serves() {
        var keymap =
                check(
                        List.of("run.strat F6", "run.start Strg+F6", "find F99", "quit Ctrl+K"),
                        "1 no action is called \"run.strat\"",
                        "2 no key is called \"Strg+F6\"",
                        "3 no key is called \"F99\"");
        assertEquals("run.start", meaning(keymap, "F5"));
        assertEquals("find", meaning(keymap, "/"));
        assertEquals("quit", meaning(keymap, "Ctrl+K"));
    }

    @Test
    void an_action_may_have_no_key_at_all() {
        var keymap = check(List.of("draft.discard"));
        assertEquals("", meaning(keymap, "D"));
        assertEquals("", keymap.name("draft.discard", Place.STUDY));
    }

    private static String meaning(Keymap keymap, String key) {
        return keymap.of(Key.parse(key), Place.STUDY).map(Action::id).orElse("");
    }

    /// Wishes as `action key key`, one a line; remarks as `line what`.
    private static Keymap check(List<String> wishes, String... remarks) {
        var all =
                Stream.iterate(0, i -> i < wishes.size(), i -> i + 1)
                        .map(i -> wish(wishes.get(i), i + 1))
                        .toList();
        var found = Keymap.of(all);
        assertEquals(
                List.of(remarks),
                found.remarks().stream().map(r -> r.line() + " " + r.what()).toList());
        return found.keymap();
    }

    private static Keymap.Wish wish(String text, int line) {
        var words = List.of(text.split(" "));
        return new Keymap.Wish(words.getFirst(), words.subList(1, words.size()), line);
    }
}
