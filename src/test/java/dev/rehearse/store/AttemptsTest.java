package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Plan;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

final class AttemptsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

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
        grade("a", "good", NOON);
        grade("b", "hard", NOON);
        check("a good", "b hard");
        grade("a", "", NOON.plusSeconds(1));
        check("a ", "b hard");
    }

    @Test
    void what_was_answered_in_a_run_is_found_when_it_is_asked_for() throws IOException {
        attempts.append(attempt("a"));
        attempts.append(attempt("b"));
        var lines = Files.readString(file).replace("\"answer\":\"\"", "\"answer\":\"c0de\"");
        Files.writeString(file, "[[[[ a\n" + lines);
        assertEquals(Map.of(attempt("a").id(), "c0de"), attempts.answers("a"));
        assertEquals(Map.of(), attempts.answers("none"));
    }

    @Test
    void an_attempt_that_was_taken_back_is_gone() {
        attempts.append(attempt("a"));
        attempts.append(attempt("b"));
        attempts.undo(attempt("a"));
        grade("a", "good", NOON);
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
                    List.of("1 line of " + file + " is unreadable and left out."),
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
        grade("a", "easy", NOON);
        var lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(1), lines.get(0), lines.get(0)));
        check("a easy");
    }

    /// Of the same lines, whichever branch git put first and however often.
    @Test
    void merged_lines_say_the_same_in_any_order() throws IOException {
        for (var id : List.of("a", "b", "c", "d")) {
            attempts.append(attempt(id));
        }
        grade("a", "good", NOON);
        grade("a", "hard", NOON.plusSeconds(2));
        grade("a", "easy", NOON.plusSeconds(1));
        grade("b", "good", NOON);
        grade("b", "", NOON.plusSeconds(9));
        grade("c", "good", NOON);
        grade("c", "hard", NOON);
        attempts.undo(attempt("d"));
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.addAll(lines.subList(2, 9));
        for (int seed = 0; seed < 100; seed++) {
            Collections.shuffle(lines, new Random(seed));
            Files.write(file, lines);
            assertEquals(
                    List.of("a hard", "b ", "c hard"),
                    found().stream().sorted().toList(),
                    "seed " + seed);
        }
    }

    /// Written by an earlier version.
    @Test
    void of_grades_without_a_time_the_last_line_counts() throws IOException {
        attempts.append(attempt("a"));
        var old =
                """
                {"v":1,"kind":"grade","attempt":"a#3@62000","grade":"good"}
                {"v":1,"kind":"grade","attempt":"a#3@62000","grade":"hard"}
                """;
        Files.writeString(file, old, StandardOpenOption.APPEND);
        check("a hard");
        grade("a", "easy", NOON);
        check("a easy");
    }

    /// What is read without the JSON library is what the library reads: a blank at its end is all
    /// that a line needs to be left to it.
    @Test
    void a_line_is_the_same_read_byte_by_byte_or_by_the_library() throws IOException {
        var texts = List.of("", "x", "Grüße, 中文 \ud83c\udf89", "a \"b\" \\ c", "tab\tend", "}{,:");
        var times =
                List.of(
                        "2026-03-01T12:00:00Z",
                        "2024-02-29T23:59:59.5Z",
                        "1999-12-31T00:00:00.000000001Z",
                        "2000-02-29T01:02:03.123456Z",
                        "1970-01-01T00:00:00Z");
        for (var text : texts) {
            for (var time : times) {
                var line = attempt("id", text, Instant.parse(time));
                Files.deleteIfExists(file);
                attempts.append(line);
                grade("id", "good", Instant.parse(time));
                var plain = attempts.read();
                assertEquals(List.of(line.withGrade(graded("good"))), plain.attempts());
                Files.writeString(file, Files.readString(file).replace("}\n", "} \n"));
                assertEquals(plain, attempts.read());
            }
        }
    }

    /// Most lines begin as the one before did.
    @Test
    void each_line_is_read_for_itself_whatever_the_one_before_held() throws IOException {
        var made = new ArrayList<Attempt>();
        for (var run : List.of("a", "a", "aa", "a", "b", "aa", "aa")) {
            made.add(
                    attempt(run, "what is a graph " + made.size(), NOON).in(run + made.size() % 2));
        }
        for (int i = 0; i < made.size(); i++) {
            var one = made.get(i);
            var numbered =
                    new Attempt(
                            one.run(),
                            one.plan(),
                            i % 3 == 0 ? Plan.Mode.SPOKEN : one.mode(),
                            i + 1,
                            one.questionKey(),
                            one.wording(),
                            one.startedAt(),
                            one.think(),
                            one.answer(),
                            one.paused(),
                            one.budget(),
                            i % 4 == 1 ? one.budget() : one.planned(),
                            one.outcome(),
                            one.words(),
                            "",
                            one.grade(),
                            one.note(),
                            Optional.empty());
            var there = i % 2 == 0 ? numbered : numbered.at(ZoneId.of("Pacific/Kiritimati"));
            made.set(i, there);
            attempts.append(there);
        }
        assertEquals(made, attempts.read().attempts());
    }

    @Test
    void what_is_no_moment_or_no_number_is_damaged_either_way() throws IOException {
        attempts.append(attempt("a"));
        var line = Files.readString(file);
        for (var other :
                List.of(
                        line.replace("2026-03-01T", "2026-02-30T"),
                        line.replace("2026-03-01T", "2026-13-01T"),
                        line.replace("12:00:00Z", "12:60:00Z"),
                        line.replace("12:00:00Z", "12:00:00."),
                        line.replace(":62000,", ":062000,"),
                        line.replace(":62000,", ":62000x,"),
                        line.replace(",\"answer\"", "\"answer\""))) {
            Files.writeString(file, other);
            assertEquals(List.of(), attempts.read().attempts(), other);
            Files.writeString(file, other.replace("\n", " \n"));
            assertEquals(1, attempts.read().remarks().size(), other);
        }
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
    void a_file_that_another_program_holds_is_not_waited_for_without_end() throws IOException {
        attempts.append(attempt("a"));
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertTrue(channel.tryLock() != null);
            assertInstanceOf(Kept.Made.class, attempts.append(attempt("b")));
            check("a ", "b ");
            var elsewhere = elsewhere();
            try (var other = FileChannel.open(elsewhere, StandardOpenOption.WRITE)) {
                assertTrue(other.tryLock() != null);
                assertEquals(
                        new Kept.Failed("the attempt is not kept: another program holds it"),
                        attempts.append(attempt("c")));
            }
        }
        attempts.append(attempt("d"));
        check("a ", "d ", "b ");
    }

    private Path elsewhere() throws IOException {
        try (Stream<Path> all = Files.walk(temp.resolve("s"))) {
            return all.filter(path -> path.endsWith("attempts.jsonl")).findFirst().orElseThrow();
        }
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
        assertEquals(List.of(expected), found());
    }

    /// The run and the grade of each.
    private List<String> found() {
        return attempts.read().attempts().stream()
                .map(one -> one.run() + " " + one.grade().map(Grade::word).orElse(""))
                .toList();
    }

    private void grade(String run, String word, Instant at) {
        attempts.grade(attempt(run), graded(word), at);
    }

    private static Optional<Grade> graded(String word) {
        return Stream.of(Grade.values()).filter(grade -> grade.word().equals(word)).findFirst();
    }

    static Attempt attempt(String run) {
        return attempt(run, "what is a graph?", NOON);
    }

    private static Attempt attempt(String run, String question, Instant at) {
        return new Attempt(
                run,
                "all",
                Plan.Mode.TYPED,
                3,
                "what is a graph",
                question,
                at,
                Duration.ofSeconds(15),
                Duration.ofMillis(62_000),
                Duration.ZERO,
                Duration.ofMinutes(2),
                Duration.ofSeconds(130),
                Outcome.DONE,
                120,
                "",
                Optional.empty(),
                "Graphs.md",
                Optional.empty());
    }
}
