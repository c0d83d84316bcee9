package dev.rehearse.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Answers and attempts stay with their questions while people edit their notes.
final class IdentityTest {
    private static final Path EDITS = Path.of("src/test/resources/identity/edits.txt");
    private static final Pattern LETTER = Pattern.compile(" \\{(\\w+)}$");
    private static final Instant START = Instant.parse("2026-07-01T09:00:00Z");

    private record Edited(Note note, Map<String, String> letterByKey) {}

    /// A question as one run found it.
    private record Attempted(String letter, Rehearsed rehearsed) {}

    @Test
    void every_attempt_and_every_answer_stays_with_its_question() throws IOException {
        var attempts = new ArrayList<Attempted>();
        int step = 0;
        for (String written : Files.readString(EDITS).split("(?m)^=== ")) {
            if (step++ > 0) {
                var title = written.lines().findFirst().orElseThrow();
                var notes = notes(written);
                assertEquals(expected(notes, attempts), found(notes, attempts), title);
                notes.forEach((_, edited) -> checkAnswers(title, edited));
                rehearse(step, notes, attempts);
            }
        }
        assertEquals(12, step);
    }

    private static Map<String, Edited> notes(String step) {
        var notes = new LinkedHashMap<String, Edited>();
        for (String file : step.split("(?m)^--- ")) {
            int title = file.indexOf('\n');
            if (file.startsWith("#") || !file.substring(0, title).endsWith(".md")) {
                continue;
            }
            var letters = new ArrayList<String>();
            var text = new StringBuilder();
            for (String line : file.substring(title + 1).split("\n", -1)) {
                var letter = LETTER.matcher(line);
                if (letter.find()) {
                    letters.add(letter.group(1));
                }
                text.append(letter.replaceFirst("")).append('\n');
            }
            var note = Note.of(text.toString().getBytes(StandardCharsets.UTF_8));
            var byKey = new LinkedHashMap<String, String>();
            for (Question question : note.questions()) {
                byKey.put(question.key(), letters.get(question.number() - 1));
            }
            assertEquals(letters.size(), byKey.size(), file);
            notes.put("/home/evan/notes/" + file.substring(0, title), new Edited(note, byKey));
        }
        return notes;
    }

    /// Per letter of an attempt the letter of the question it belongs to, `-` for none.
    private static Map<String, String> expected(
            Map<String, Edited> notes, List<Attempted> attempts) {
        var expected = new TreeMap<String, String>();
        for (Attempted attempt : attempts) {
            boolean asked =
                    notes.values().stream()
                            .anyMatch(it -> it.letterByKey().containsValue(attempt.letter()));
            expected.put(name(attempt), asked ? attempt.letter() : "-");
        }
        return expected;
    }

    private static Map<String, String> found(Map<String, Edited> notes, List<Attempted> attempts) {
        var keys = new LinkedHashMap<String, List<String>>();
        notes.forEach((path, edited) -> keys.put(path, List.copyOf(edited.letterByKey().keySet())));
        var linking = Linking.of(keys, attempts.stream().map(Attempted::rehearsed).toList());
        var found = new TreeMap<String, String>();
        for (Attempted attempt : attempts) {
            var home = linking.home(attempt.rehearsed().named());
            assertEquals(
                    home.isEmpty(), linking.orphans().contains(attempt.rehearsed().named()), "");
            found.put(
                    name(attempt),
                    home.map(it -> notes.get(it.note()).letterByKey().get(it.key())).orElse("-"));
        }
        return found;
    }

    private static String name(Attempted attempt) {
        return attempt.letter() + " as " + attempt.rehearsed().named();
    }

    private static void checkAnswers(String title, Edited edited) {
        var text = new String(edited.note().bytes(), StandardCharsets.UTF_8);
        var answers = new HashMap<String, String>();
        for (Question question : edited.note().questions()) {
            var letter = edited.letterByKey().get(question.key());
            edited.note().answer(question).ifPresent(answer -> answers.put(letter, answer.text()));
            boolean written = text.contains("answer " + letter + "\n");
            assertEquals(written, answers.containsKey(letter), title + ": " + question.text());
        }
        answers.forEach((letter, answer) -> assertEquals("answer " + letter, answer, title));
    }

    /// One run a note, an hour after the last one.
    private static void rehearse(int step, Map<String, Edited> notes, List<Attempted> attempts) {
        notes.forEach((path, edited) -> {
            var run = step + path;
            var file = path.substring("/home/evan/notes/".length());
            for (Question question : edited.note().questions()) {
                var at = START.plus(Duration.ofHours(step)).plusSeconds(question.number());
                var rehearsed =
                        new Rehearsed(
                                new Named(file, question.key()),
                                question.text(),
                                List.of(at),
                                List.of(run));
                var letter = edited.letterByKey().get(question.key());
                attempts.add(new Attempted(letter, rehearsed));
            }
        });
    }
}
