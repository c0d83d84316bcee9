package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class AttemptsTest {
    @TempDir Path temp;
    private Path notebook;
    private Path file;
    private Attempts attempts;

    @BeforeEach
    void emptyNotebook() throws IOException {
        notebook = Files.createDirectory(temp.resolve("notes"));
        file = notebook.resolve(".rehearse/attempts.jsonl");
        var places = new Places(temp.resolve("h"), temp.resolve("c"), temp.resolve("s"));
        attempts = new Attempts(places, notebook);
    }

    @Test
    void nothing_is_made_before_the_first_attempt() {
        check();
        assertFalse(Files.exists(notebook.resolve(".rehearse")));
    }

    @Test
    void the_first_attempt_makes_the_folder_and_says_so() {
        assertEquals(new Kept.Made(notebook.resolve(".rehearse")), attempts.append(attempt("a")));
        assertEquals(new Kept.Ok(), attempts.append(attempt("b")));
        assertEquals(List.of(attempt("a"), attempt("b")), attempts.read().attempts());
    }

    @Test
    void a_grade_and_its_undo_are_further_lines() {
        attempts.append(attempt("a"));
        attempts.append(attempt("b"));
        attempts.grade("a", "good");
        attempts.grade("b", "hard");
        check("a good", "b hard");
        attempts.grade("a", "");
        check("a ", "b hard");
    }

    @Test
    void an_attempt_that_was_taken_back_is_gone() {
        attempts.append(attempt("a"));
        attempts.append(attempt("b"));
        attempts.undo("a");
        attempts.grade("a", "good");
        check("b ");
    }

    @Test
    void a_missing_final_newline_is_mended_first() throws IOException {
        attempts.append(attempt("a"));
        var whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 1));
        attempts.append(attempt("b"));
        check("a ", "b ");
        assertEquals(2, Files.readAllLines(file).size());
    }

    @Test
    void lines_cut_at_any_byte_cost_only_themselves() throws IOException {
        attempts.append(attempt("a"));
        var first = Files.readString(file);
        attempts.append(attempt("b"));
        var whole = Files.readString(file);
        for (var cut = first.length() + 1; cut < whole.length() - 1; cut += 7) {
            Files.writeString(file, whole.substring(0, cut));
            attempts.append(attempt("c"));
            check("a ", "c ");
            assertEquals(
                    List.of(file + ": 1 lines could not be read and are left out."),
                    attempts.read().remarks());
        }
    }

    @Test
    void lines_that_are_damaged_or_newer_are_passed_over_and_kept() throws IOException {
        attempts.append(attempt("a"));
        var odd =
                """
                {"v":2,"kind":"attempt","id":"future","started":7}
                [[[[
                {"v":1,"kind":"attempt","id":"","started":"x"}
                {"v":1,"kind":"dance"}
                "text"
                {"v":1,"kind":"grade","attempt":"nobody","grade":"good"}
                """;
        Files.writeString(file, odd, StandardOpenOption.APPEND);
        attempts.append(attempt("b"));
        check("a ", "b ");
        assertTrue(Files.readString(file).contains(odd));
    }

    @Test
    void absurd_numbers_are_brought_into_range() throws IOException {
        attempts.append(attempt("a"));
        var line = Files.readString(file).replace("62000", "9223372036854775807");
        Files.writeString(file, line.replace("\"number\":3", "\"number\":-99999999999"));
        var read = attempts.read().attempts().getFirst();
        assertEquals(Duration.ofDays(7), read.answer());
        assertEquals(0, read.number());
    }

    @Test
    void a_doubled_line_of_a_merge_counts_once_and_order_does_not_matter() throws IOException {
        attempts.append(attempt("a"));
        attempts.grade("a", "easy");
        var lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(1), lines.get(0), lines.get(0)));
        check("a easy");
    }

    @Test
    void a_line_holds_no_text_of_the_answer() throws IOException {
        attempts.append(attempt("a"));
        var line = Files.readString(file);
        assertTrue(line.contains("\"question\":\"what is a graph?\""));
        assertTrue(line.startsWith("{\"v\":1,\"kind\":\"attempt\","));
    }

    @Test
    void a_file_that_is_a_link_is_refused_and_the_attempt_kept_elsewhere() throws IOException {
        var target = Files.writeString(temp.resolve("target"), "theirs");
        Files.createDirectory(file.getParent());
        Files.createSymbolicLink(file, target);
        assertInstanceOf(Kept.Made.class, attempts.append(attempt("a")));
        assertEquals("theirs", Files.readString(target));
        check("a ");
        assertEquals(
                List.of("Cannot read " + file + ": it is not a regular file."),
                attempts.read().remarks());
    }

    @Test
    void two_writers_do_not_mix_their_lines() throws Exception {
        var places = new Places(temp.resolve("h"), temp.resolve("c"), temp.resolve("s"));
        attempts.append(attempt("a"));
        var other = new Attempts(places, notebook);
        other.append(attempt("b"));
        attempts.append(attempt("c"));
        check("a ", "b ", "c ");
    }

    private void check(String... expected) {
        var found =
                attempts.read().attempts().stream()
                        .map(attempt -> attempt.id() + " " + attempt.grade())
                        .toList();
        assertEquals(List.of(expected), found);
    }

    private static AttemptLine attempt(String id) {
        return new AttemptLine(
                id,
                "run1",
                "all",
                "typed",
                "Graphs.md",
                "what is a graph",
                "what is a graph?",
                3,
                Instant.parse("2026-03-01T12:00:00Z"),
                Duration.ofSeconds(15),
                Duration.ofMillis(62_000),
                Duration.ZERO,
                Duration.ofMinutes(2),
                Duration.ofSeconds(130),
                "done",
                120,
                "abc",
                "");
    }
}
