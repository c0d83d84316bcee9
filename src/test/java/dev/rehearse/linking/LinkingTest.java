package dev.rehearse.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

final class LinkingTest {
    private static final Instant START = Instant.parse("2026-07-01T09:00:00Z");
    private static final List<String> WORDS =
            List.of(
                    ("server rack fleet monitor repair result network latency cluster deploy index"
                         + " query cache thread kernel cooling power cable switch router storage"
                         + " backup restore incident metric trace budget manager pipeline queue")
                            .split(" "));

    private static final String MONITOR = "howdoyouguysmonitorthefleet";
    private static final String REWORDED = "howdoyouguysmonitorthewholefleet";

    @ParameterizedTest
    @CsvSource({
        // in separate runs, one after the other: reworded in between
        "1, 2, true",
        "2, 1, true",
        // reworded and back again
        "1 3, 2, true",
        // in one run, or in turn: two questions
        "1, 1, false",
        "1 3, 2 4, false",
    })
    void two_wordings_are_one_question_when_they_were_never_asked_side_by_side(
            String now, String before, boolean one) {
        var linking =
                Linking.of(
                        Map.of("a.md", List.of(REWORDED, "arethereothers")),
                        List.of(
                                rehearsed("a.md", REWORDED, now),
                                rehearsed("a.md", MONITOR, before)));
        assertEquals(one, linking.home(new Named("a.md", MONITOR)).isPresent());
        assertEquals(one ? Set.of() : Set.of(new Named("a.md", MONITOR)), linking.orphans());
    }

    /// Runs are numbered by the day, `1 3`.
    private static Rehearsed rehearsed(String note, String key, String runs) {
        var times = new ArrayList<Instant>();
        for (String run : runs.split(" ")) {
            times.add(START.plus(Duration.ofDays(Integer.parseInt(run))).plusSeconds(key.length()));
        }
        return new Rehearsed(new Named(note, key), key, times, List.of(runs.split(" ")));
    }

    @Test
    void an_attempt_belongs_to_its_own_note_while_that_asks_its_question() {
        var notes = new LinkedHashMap<String, List<String>>();
        notes.put("/n/b.md", List.of(MONITOR));
        notes.put("/n/a.md", List.of(REWORDED));
        var attempt = List.of(rehearsed("a.md", MONITOR, "1"));
        assertEquals(
                Map.of(new Named("a.md", MONITOR), new Named("/n/a.md", REWORDED)),
                Linking.of(notes, attempt).homes());
        notes.put("/n/a.md", List.of("whoarethefounders"));
        assertEquals(
                Map.of(new Named("a.md", MONITOR), new Named("/n/b.md", MONITOR)),
                Linking.of(notes, attempt).homes());
    }

    @Test
    void of_two_notes_of_one_name_the_record_tells_which() {
        var notes = Map.of("/n/x/a.md", List.of(MONITOR), "/n/y/a.md", List.of(MONITOR));
        var attempt = List.of(rehearsed("y/a.md", MONITOR, "1"));
        assertEquals(
                new Named("/n/y/a.md", MONITOR),
                Linking.of(notes, attempt).home(attempt.getFirst().named()).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_order_of_questions_and_attempts_plays_no_part(long seed) {
        var chance = new Random(seed);
        var keys = new ArrayList<String>();
        var rehearsed = new ArrayList<Rehearsed>();
        for (int at = 0; at < 60; at++) {
            var words = new ArrayList<String>();
            for (int word = 0; word < 8; word++) {
                words.add(WORDS.get(chance.nextInt(WORDS.size())));
            }
            var old = String.join("", words);
            words.set(chance.nextInt(8), at % 3 == 0 ? "else" : words.get(0));
            keys.add(at % 3 == 1 ? old : String.join("", words));
            rehearsed.add(rehearsed(at % 5 == 0 ? "gone.md" : "a.md", old, "" + at % 4));
        }
        var expected = Linking.of(Map.of("a.md", keys), rehearsed);
        assertTrue(expected.homes().size() > 40, expected.homes()::toString);
        Collections.shuffle(keys, chance);
        Collections.shuffle(rehearsed, chance);
        assertEquals(expected, Linking.of(Map.of("a.md", keys), rehearsed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void to_delete_a_question_orphans_its_answer_and_no_other(long seed) {
        var chance = new Random(seed);
        var asked = new ArrayList<String>();
        for (int at = 0; at < 12; at++) {
            var words = new ArrayList<>(WORDS);
            Collections.shuffle(words, chance);
            asked.add("How does the " + String.join(" ", words.subList(0, 6)) + " work?");
        }
        asked.add(asked.getFirst());
        var answered = new ArrayList<>(asked);
        Collections.shuffle(answered, chance);
        var before = note(asked, answered);
        assertEquals(13, before.coverage().answered());
        assertEquals(List.of(), before.orphans());
        for (int gone = 1; gone < 12; gone++) {
            var rest = new ArrayList<>(asked);
            var deleted = rest.remove(gone);
            var after = note(rest, answered);
            assertEquals(
                    List.of(deleted),
                    after.orphans().stream().map(it -> it.answer().question()).toList());
            for (Question question : after.questions()) {
                assertEquals(answerOf(before, question.key()), answerOf(after, question.key()));
            }
        }
    }

    private static Note note(List<String> asked, List<String> answered) {
        var text = new StringBuilder("# N\n\n## Questions\n\n");
        asked.forEach(each -> text.append("- ").append(each).append('\n'));
        text.append("\n## Questions elaborated\n");
        int number = 0;
        for (String each : answered) {
            text.append("\n### ").append(each).append("\n\nanswer ").append(++number).append('\n');
        }
        return Note.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String answerOf(Note note, String key) {
        return note.question(key).flatMap(note::answer).orElseThrow().text();
    }

    @Test
    void the_kth_duplicate_has_the_kth_answer_and_nothing_is_linked_twice() {
        var asked = List.of("How so?", "Why?", "How so?", "How so!");
        var note = note(asked, List.of("How so", "How so?", "Why?", "how so"));
        assertEquals(
                List.of("answer 1", "answer 3", "answer 2", "answer 4"),
                note.questions().stream().map(it -> note.answer(it).orElseThrow().text()).toList());
        var fewer = note(List.of("How so?", "How so?"), List.of("how so", "how so", "how so"));
        var answers = new HashSet<String>();
        fewer.questions().forEach(it -> answers.add(fewer.answer(it).orElseThrow().text()));
        assertEquals(Set.of("answer 1", "answer 2"), answers);
        assertEquals(1, fewer.orphans().size());
    }

    /// Two thousand questions that differ in a number alone: likeness tells none of them apart.
    @Test
    void questions_that_all_look_alike_are_not_guessed_at() {
        var asked = new ArrayList<String>();
        var answered = new ArrayList<String>();
        for (int at = 0; at < 2_000; at++) {
            asked.add("How do you guys interpret the results of test " + at + " of the fleet?");
            answered.add(
                    "How do you guys interpret results of the test " + at * 7 + "x of a fleet");
        }
        var note = note(asked, answered);
        assertEquals(0, note.coverage().answered());
        assertEquals(2_000, note.orphans().size());
    }

    @Test
    void an_orphan_names_the_question_it_is_most_like() {
        var note =
                note(
                        List.of("Who are the founders?", "How do repairs work in the fleet?"),
                        List.of("How do the big repairs work over at your site?", "xyz"));
        assertEquals(
                List.of("2", "-"),
                note.orphans().stream()
                        .map(it -> it.resembles().map(q -> "" + q.number()).orElse("-"))
                        .toList());
    }
}
