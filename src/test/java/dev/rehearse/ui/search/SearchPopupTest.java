package dev.rehearse.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.popup.LineField;
import dev.rehearse.ui.popup.Mockup;
import dev.rehearse.ui.search.SearchEntry.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

class SearchPopupTest {
    private static final List<SearchEntry> ENTRIES = entries();
    private static final List<String> RECENT =
            List.of("Rehearse (run the plan)", "Rerun failed", "Review the last run");

    private static List<SearchEntry> entries() {
        var all = new ArrayList<SearchEntry>();
        all.add(asks("·", "do you receive software to test the gpus from Nvidia ,", ""));
        all.add(asks("✓", "how do repairs work?", "   1:24"));
        all.add(asks("·", "Do you guys have tools to track repairs?", ""));
        all.add(asks("·", "who is on shift", ""));
        all.add(
                SearchEntry.of(
                        Kind.ANSWER,
                        "✓",
                        Style.GUTTER_ANSWERED,
                        "An alert opens a ticket that names the rack and the slot, and the repair"
                                + " history of the server is linked in it",
                        "how do you guys monitor the fleet",
                        "answer"));
        all.add(action("►", "Rehearse (run the plan)", "F5, r"));
        all.add(action("", "Rerun failed", "Alt+F5, f"));
        all.add(action("", "Review the last run", ""));
        all.add(action("", "Redo", "Alt+Z").without("nothing to redo"));
        all.add(action("", "Restore from local history", ""));
        for (int more = 1; more <= 22; more++) {
            all.add(action("", "Show what the owner requires of part " + more, ""));
        }
        return List.copyOf(all);
    }

    private static SearchEntry asks(String icon, String text, String time) {
        var style = Style.GUTTER_OPEN;
        return SearchEntry.of(Kind.QUESTION, icon, style, text, "Evan questions" + time, text);
    }

    private static SearchEntry action(String icon, String title, String keys) {
        return SearchEntry.of(Kind.ACTION, icon, Style.GUTTER_RUN, title, keys, title);
    }

    private static SearchPopup typed(String text) {
        var recent = new ArrayList<>(RECENT);
        recent.addFirst("do you receive software to test the gpus from Nvidia ,");
        return SearchPopup.open(ENTRIES, recent).withQuery(LineField.of(text));
    }

    @Test
    void it_looks_as_drawn() {
        var canvas = new Canvas(new Size(120, 36));
        SearchView.draw(canvas, typed("re"));
        Mockup.check("search-everywhere", canvas, SearchView.place(canvas.size()));
        assertEquals(Style.MATCH, canvas.ink(11, 17 + 12));
        assertEquals(24, canvas.caret().orElseThrow().column());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "re      | Enter                | Open do you receive software to test the gpus"
                        + " from Nvidia ,",
                "repairs | Alt+Enter            | Rehearse how do repairs work?",
                "rerun   | Alt+Enter            | Open Rerun failed",
                "redo    | Enter                | Refused nothing to redo",
                ">re     | Down Enter           | Open Rerun failed",
                ">       | Enter                | Open Rehearse (run the plan)",
                "zzz     | Enter                | Open Rehearse (run the plan)",
                "re      | Esc                  | Close",
                "rep     | Tab Tab Enter        | Open how do repairs work?",
                "rep     | Shift+Tab Shift+Tab Enter | Open answer",
                "shi     | f t Enter            | Open who is on shift"
            })
    void keys_choose(String text, String keys, String expected) {
        SearchPopup.After after = new SearchPopup.Stay(typed(text));
        for (var key : keys.split(" ")) {
            if (after instanceof SearchPopup.Stay(var popup)) {
                after = popup.after(Key.parse(key));
            }
        }
        assertEquals(expected, words(after));
    }

    private static String words(SearchPopup.After after) {
        return switch (after) {
            case SearchPopup.Stay(_) -> "Stay";
            case SearchPopup.Close() -> "Close";
            case SearchPopup.Open(var id) -> "Open " + id;
            case SearchPopup.Rehearse(var id) -> "Rehearse " + id;
            case SearchPopup.Refused(var reason) -> "Refused " + reason;
        };
    }

    @Test
    void empty_input_lists_what_was_used_last() {
        var popup = SearchPopup.open(ENTRIES, RECENT);
        assertEquals(RECENT, popup.found().entries().stream().map(SearchEntry::id).toList());
    }

    @Test
    void without_a_match_it_says_so() {
        var canvas = new Canvas(new Size(86, 24));
        SearchView.draw(canvas, typed("xyz"));
        assertTrue(canvas.lines().get(7).contains("Nothing matches \"xyz\""));
        assertTrue(canvas.lines().get(10).contains("Rehearse (run the plan)"));
        assertTrue(canvas.lines().get(22).contains("0 of 0"));
    }

    @Test
    void a_small_terminal_gives_its_rows_to_what_was_found() {
        var canvas = new Canvas(new Size(40, 10));
        SearchView.draw(canvas, typed("re"));
        assertEquals(
                """
                ━━ Search Everywhere ━━━━━━━━━━━━━━━━━━━
                  [All] Notes Questions Answers Actions
                   › re
                   Questions
                 ▌ · do you receive…   Evan questions
                   ✓ how do repairs…  Evan questions…
                """,
                canvas.lines().subList(0, 6).stream()
                        .map(line -> line.stripTrailing() + "\n")
                        .collect(Collectors.joining()));
        var second = SearchView.selectedAt(typed("re"), canvas.size(), 5, 8).orElseThrow();
        assertEquals("how do repairs work?", second.chosen().orElseThrow().text());
    }

    @Test
    void every_size_can_be_drawn() {
        for (int columns = 0; columns < 100; columns += 9) {
            for (int rows = 0; rows < 30; rows += 4) {
                SearchView.draw(new Canvas(new Size(columns, rows)), typed("re").withSelected(8));
            }
        }
    }

    @Test
    void all_of_very_many_are_counted() {
        var many = new ArrayList<SearchEntry>();
        for (int number = 0; number < 20_000; number++) {
            many.add(asks("·", "how do you monitor rack " + number + " and its servers", ""));
        }
        var popup = SearchPopup.open(many, List.of());
        assertEquals(20_000, popup.withQuery(LineField.of("mon")).found().total());
        assertEquals(20_000, popup.withQuery(LineField.of("hmr")).found().total());
    }

    @Test
    void a_group_of_words_comes_before_letters_that_stand_apart() {
        var history = asks("·", "do they keep the history of the server", "");
        var time = action("", "Time for this question", "").called(List.of("timer"));
        var groups =
                SearchPopup.open(List.of(history, time), List.of())
                        .withQuery(LineField.of("timer"))
                        .found()
                        .entries();
        assertEquals(List.of(time), groups);
    }
}
