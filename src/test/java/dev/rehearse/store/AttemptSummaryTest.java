package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.rehearsal.Attempt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Whatever becomes of a summary, the attempts are what the lines of their file say.
final class AttemptSummaryTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final int MANY = 3000;

    @TempDir Path temp;
    private Path notebook;
    private Path file;
    private Places places;

    @BeforeEach
    void aLongRecord() throws IOException {
        notebook = Files.createDirectories(temp.resolve("notes"));
        file = Files.createDirectories(notebook.resolve(".rehearse")).resolve("attempts.jsonl");
        places = new Places(temp.resolve("h"), temp.resolve("c"), temp.resolve("s"));
        var lines = new StringBuilder();
        for (int at = 0; at < MANY; at++) {
            lines.append(attempt(at)).append(at % 5 == 0 ? "" : grade(at, "good", at));
        }
        Files.writeString(file, lines.append("no line at all\n"));
        assertTrue(Files.size(file) > AttemptSummary.WORTH);
    }

    private static LocalDate day(int at) {
        var day = LocalDate.ofInstant(NOON.plus(Duration.ofMinutes(at)), ZoneOffset.UTC);
        return day.plusDays(at % 3 - 1);
    }

    private static String attempt(int at) {
        return """
        {"v":1,"kind":"attempt","id":"%s","run":"run-%d","plan":"Größe \\"%d\\"","mode":"%s",\
        "note":"note-%d.md","key":"whatisagraph%d","question":"What is a graph, and %d?",\
        "number":%d,"started":"%s",%s"thinkMs":%d,"answerMs":62000,"pausedMs":0,"budgetMs":120000,\
        %s"outcome":"%s","words":%d,"answer":"00112233445566778899aabbccddeeff"%s}
        """
                .formatted(
                        id(at),
                        at / 20,
                        at % 7,
                        at % 3 == 0 ? "spoken" : "typed",
                        at / 20 % 4,
                        at % 50,
                        at % 50,
                        at % 20 + 1,
                        NOON.plus(Duration.ofMinutes(at)).plusNanos(at % 2),
                        at % 6 == 0 ? "" : "\"day\":\"" + day(at) + "\",",
                        at,
                        at % 4 == 0 ? "\"plannedMs\":90000," : "",
                        at % 11 == 0 ? "skipped" : "done",
                        at,
                        at % 10 == 0 ? ",\"grade\":\"hard\"" : "");
    }

    private static String id(int at) {
        return "run-%d#%d@62000".formatted(at / 20, at % 20 + 1);
    }

    private static String grade(int at, String grade, int minutes) {
        return """
        {"v":1,"kind":"grade","attempt":"%s","grade":"%s","at":"%s"}
        """
                .formatted(id(at), grade, NOON.plus(Duration.ofMinutes(minutes)));
    }

    private void append(String lines) throws IOException {
        Files.writeString(file, lines, StandardOpenOption.APPEND);
    }

    /// What one start is told: first what a summary had of the note, if there was one.
    private record Told(List<List<Attempt>> first, Attempts.History all) {}

    private Told start() {
        var first = new ArrayList<List<Attempt>>();
        var all = new ArrayList<Attempts.History>();
        new Attempts(places, notebook).read("note-1.md", first::add, all::add);
        assertEquals(1, all.size());
        return new Told(first, all.getFirst());
    }

    /// Read line by line, from the beginning.
    private Attempts.History truth() {
        var elsewhere = new Places(temp.resolve("h"), temp.resolve("c"), temp.resolve("none"));
        return new Attempts(elsewhere, notebook).read();
    }

    private void check(boolean quick) {
        var told = start();
        assertEquals(truth(), told.all());
        var own = truth().attempts().stream().filter(it -> it.note().equals("note-1.md")).toList();
        assertEquals(quick ? List.of(own) : List.of(), told.first());
    }

    private Path summary() throws IOException {
        try (var files = Files.list(temp.resolve("s/summaries"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void the_second_start_is_told_of_the_open_note_first_and_of_the_same_in_all() {
        check(false);
        check(true);
        assertEquals(1, truth().remarks().size());
    }

    @Test
    void the_attempts_told_first_are_among_those_told_at_last() {
        start();
        var told = start();
        for (var attempt : told.first().getFirst()) {
            assertTrue(told.all().attempts().stream().anyMatch(it -> it == attempt));
        }
    }

    @Test
    void lines_after_it_count_whatever_they_speak_of() throws IOException {
        start();
        append(grade(0, "easy", 9000) + attempt(MANY) + grade(MANY, "again", 9001));
        append("{\"v\":1,\"kind\":\"undo\",\"attempt\":\"" + id(25) + "\"}\n");
        append(grade(21, "again", 1) + grade(22, "hard", 9000) + attempt(23) + "nor this\n");
        check(true);
        assertTrue(truth().attempts().stream().noneMatch(it -> it.id().equals(id(25))));
    }

    @Test
    void a_line_that_a_merge_put_into_the_middle_makes_a_new_one() throws IOException {
        start();
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(lines.size() / 2, attempt(MANY + 7).strip());
        lines.add(10, grade(MANY + 7, "easy", 9000).strip());
        Files.write(file, lines);
        check(false);
        check(true);
    }

    @Test
    void a_changed_letter_or_a_shorter_file_makes_a_new_one() throws IOException {
        start();
        var text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("\"words\":17", "\"words\":71"));
        check(false);
        Files.writeString(file, text.substring(0, text.length() - 700) + "\n");
        check(false);
        check(true);
    }

    @Test
    void a_line_without_an_end_is_not_taken_for_what_it_becomes() throws IOException {
        var last = attempt(MANY).strip();
        append(last.substring(0, 90));
        check(false);
        append(last.substring(90) + "\n");
        check(false);
        check(true);
    }

    @Test
    void a_damaged_one_is_made_anew() throws IOException {
        start();
        var whole = Files.readAllBytes(summary());
        var random = new Random(3);
        for (int round = 0; round < 60; round++) {
            var bytes = whole.clone();
            int at = round < 30 ? round * 2 : random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(summary(), bytes);
            assertEquals(truth(), start().all(), "byte " + at);
        }
        for (int length : List.of(0, 1, 40, 64, 1000, whole.length - 1)) {
            Files.write(summary(), Arrays.copyOf(whole, length));
            check(false);
            check(true);
        }
    }

    @Test
    void one_that_is_a_link_is_not_followed() throws IOException {
        start();
        var target = temp.resolve("theirs");
        Files.move(summary(), target);
        Files.createSymbolicLink(temp.resolve("s/summaries").resolve(name()), target);
        var before = Files.readAllBytes(target);
        check(false);
        assertEquals(Optional.of(before.length), Optional.of(Files.readAllBytes(target).length));
    }

    private String name() {
        return AttemptSummary.place(places, file).getFileName().toString();
    }

    @Test
    void a_short_record_has_none() throws IOException {
        Files.writeString(file, attempt(1));
        check(false);
        assertFalse(Files.exists(temp.resolve("s")));
    }

    @Test
    void what_a_read_only_notebook_keeps_elsewhere_counts_as_well() throws IOException {
        start();
        var other = places.elsewhere(notebook, "").folder();
        Files.createDirectories(other);
        Files.writeString(other.resolve("attempts.jsonl"), attempt(MANY) + grade(4, "easy", 9000));
        var told = start().all();
        assertEquals(1 + MANY, told.attempts().size());
        assertEquals(told, start().all());
    }

    @Test
    void where_it_cannot_be_kept_all_goes_on() throws IOException {
        Files.createDirectories(temp.resolve("s"));
        Files.writeString(temp.resolve("s/summaries"), "in the way");
        check(false);
        check(false);
    }
}
