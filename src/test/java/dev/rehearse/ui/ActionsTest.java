package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.screen.Key;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The table of actions, held against itself and against what people were promised.
final class ActionsTest {

    private static final Set<Key.Name> FUNCTION = EnumSet.range(Key.Name.F1, Key.Name.F12);

    /// Action, keys, and the letters that do the same where no text is typed.
    private static final String PROMISED =
            """
            search.everywhere | Ctrl+P |
            help.keys | F1 | ?
            window.notebook | Alt+1 |
            window.rehearsal | Alt+4 |
            window.questions | Alt+7 |
            window.next | Tab |
            note.jump | Ctrl+F12 Ctrl+O | o
            note.recent | Ctrl+E |
            place.back | Ctrl+Alt+Left | [
            place.forward | Ctrl+Alt+Right | ]
            question.previous | Alt+Up | k
            question.next | Alt+Down | j
            find | Ctrl+F | /
            find.next | F3 | n
            find.previous | Shift+F3 | N
            answer.edit | F4 | e
            answer.toggle | Ctrl+B | b
            run.start | F5 | r
            run.this | Ctrl+F5 | R
            plan.edit | Alt+P | p
            run.done | F8 Ctrl+N |
            run.undo | Alt+U | u
            run.pause | F9 | Space
            run.skip | F7 | s
            run.stop | Ctrl+F2 | x
            run.more | Alt+T | +
            run.last | Alt+H | H
            last.up | Alt+Up |
            last.down | Alt+Down |
            run.failed | Alt+F5 | f
            answer.save | Ctrl+S |
            undo | Ctrl+Z |
            redo | Alt+Z |
            suspend | Ctrl+Z |
            copy | Ctrl+C |
            cut | Ctrl+X |
            paste | Ctrl+V |
            editor.external | Alt+E | E
            quit | Ctrl+Q | q
            review.again | | 1
            review.hard | | 2
            review.good | | 3
            review.easy | | 4
            review.keep | | k
            review.write | | w
            """;

    @Test
    void what_was_promised_is_there() {
        for (var line : PROMISED.lines().toList()) {
            var parts = line.split("\\|", -1);
            var action = Keymap.STANDARD.byId(parts[0].strip());
            assertEquals(
                    line.replaceAll("\\s+", " ").strip(),
                    (action.id() + " | " + names(action.keys()) + " | " + names(action.letters()))
                            .replaceAll("\\s+", " ")
                            .strip());
        }
    }

    private static String names(List<Key> keys) {
        return String.join(" ", keys.stream().map(Key::toString).toList());
    }

    @Test
    void no_key_means_two_actions_in_one_place() {
        var offences = new ArrayList<String>();
        for (var action : Actions.ALL) {
            for (var other :
                    Actions.ALL.subList(Actions.ALL.indexOf(action) + 1, Actions.ALL.size())) {
                for (var key : action.allKeys()) {
                    if (action.meetsAt(key, other)) {
                        offences.add(key + ": " + action.id() + ", " + other.id());
                    }
                }
            }
        }
        assertEquals(List.of(), offences);
    }

    @Test
    void every_action_has_a_name_of_its_own() {
        var ids = Actions.ALL.stream().map(Action::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    /// Search Everywhere lists every action but those that move, and opens everywhere.
    @Test
    void every_action_can_be_reached_without_function_keys_and_without_alt() {
        var search = Keymap.STANDARD.byId("search.everywhere");
        assertEquals(EnumSet.allOf(Place.class), EnumSet.copyOf(search.places()));
        assertTrue(search.keys().stream().anyMatch(ActionsTest::isPlain));
        for (var action : Actions.ALL) {
            assertTrue(
                    action.group() != Action.Group.MOVING
                            || action.allKeys().stream().anyMatch(ActionsTest::isPlain),
                    action.id());
        }
    }

    /// While no text is typed, what is wanted most needs no more than a letter.
    @Test
    void what_function_keys_do_letters_do_too_where_no_text_is_typed() {
        for (var action : Actions.ALL) {
            boolean outside = action.places().stream().anyMatch(place -> !place.isTextField());
            if (outside && action.keys().stream().anyMatch(key -> FUNCTION.contains(key.name()))) {
                assertTrue(action.allKeys().stream().anyMatch(ActionsTest::isPlain), action.id());
            }
        }
    }

    private static boolean isPlain(Key key) {
        return !key.alt() && !FUNCTION.contains(key.name());
    }

    @Test
    void every_footer_names_keys_that_work_there() {
        for (var place : Place.values()) {
            for (var action : Footers.actions(Keymap.STANDARD, place)) {
                assertTrue(action.places().contains(place), place + " " + action.id());
                assertTrue(action.shownKey(place).isPresent(), place + " " + action.id());
            }
        }
    }
}
