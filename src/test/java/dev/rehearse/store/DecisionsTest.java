package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.outline.Decision;
import dev.rehearse.outline.Decision.Says;
import dev.rehearse.outline.Subject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

final class DecisionsTest {
    private static final Instant AT = Instant.parse("2026-03-01T14:03:00Z");

    @TempDir Path temp;
    private Path notebook;
    private Path note;
    private Path file;

    @BeforeEach
    void anEmptyNotebook() throws IOException {
        notebook = Files.createDirectories(temp.toRealPath().resolve("h/notes"));
        note = Files.writeString(notebook.resolve("a.md"), "# A\n");
        file = notebook.resolve(".rehearse/overrides.jsonl");
    }

    private Places places() throws IOException {
        var at = temp.toRealPath();
        return new Places(at.resolve("h"), at.resolve("c"), at.resolve("s"));
    }

    private Decisions decisions() throws IOException {
        return new Decisions(places(), notebook);
    }

    private static Decision item(String text, Says says) {
        return new Decision(new Subject.Item("Evan questions", text, 1), says);
    }

    private void check(Decision... expected) throws IOException {
        assertEquals(List.of(expected), decisions().of(note).decisions());
    }

    private void keep(Decision decision) throws IOException {
        assertFalse(decisions().keep(note, decision, AT) instanceof Kept.Failed);
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> all = Files.list(file.getParent())) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothing_is_made_by_looking() throws IOException {
        check();
        assertFalse(Files.exists(file.getParent()));
    }

    @Test
    void the_first_decision_makes_the_folder_and_says_so() throws IOException {
        var fact = item("Nvidia SMI", Says.FACT);
        assertEquals(new Kept.Made(file.getParent()), decisions().keep(note, fact, AT));
        assertEquals(new Kept.Ok(), decisions().keep(note, item("why", Says.ASK), AT));
        check(fact, item("why", Says.ASK));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void a_line_is_what_was_decided_about_what() throws IOException {
        keep(item("Nvidia \"SMI\"", Says.QUESTION));
        keep(new Decision(new Subject.Titled("Evan questions", 2), Says.ASK));
        assertEquals(
                """
                {"v":1,"kind":"item","note":"a.md","section":"Evan questions",\
                "text":"Nvidia \\"SMI\\"","nth":1,"says":"question","at":"2026-03-01T14:03:00Z","crc":"6a3c402b"}
                {"v":1,"kind":"section","note":"a.md","text":"Evan questions","nth":2,\
                "says":"ask","at":"2026-03-01T14:03:00Z","crc":"0afacabf"}
                """,
                Files.readString(file));
        check(
                item("Nvidia \"SMI\"", Says.QUESTION),
                new Decision(new Subject.Titled("Evan questions", 2), Says.ASK));
    }

    @Test
    void the_last_word_counts_and_can_be_taken_back() throws IOException {
        keep(item("why", Says.FACT));
        keep(item("why", Says.ASK));
        keep(item("why", Says.QUESTION));
        check(item("why", Says.ASK), item("why", Says.QUESTION));
        decisions().takeBack(note, item("why", Says.QUESTION), AT);
        check(item("why", Says.ASK));
        keep(item("why", Says.FACT));
        check(item("why", Says.ASK), item("why", Says.FACT));
    }

    @Test
    void each_note_has_its_own() throws IOException {
        var other = Files.createDirectory(notebook.resolve("deep")).resolve("a.md");
        Files.writeString(other, "# B\n");
        keep(item("why", Says.FACT));
        decisions().keep(other, item("how", Says.ASK), AT);
        check(item("why", Says.FACT));
        var alone = new Decisions(places(), other);
        assertEquals(List.of(item("how", Says.ASK)), alone.of(other).decisions());
        assertEquals(List.of("overrides.jsonl"), inFolder());
        assertTrue(Files.readString(file).contains("\"note\":\"deep/a.md\""));
    }

    @Test
    void a_note_reached_through_a_link_is_the_same_note() throws IOException {
        var link = Files.createSymbolicLink(temp.resolve("way"), notebook);
        keep(item("why", Says.FACT));
        var through = new Decisions(places(), link);
        assertEquals(List.of(item("why", Says.FACT)), through.of(link.resolve("a.md")).decisions());
    }

    @Test
    void unknown_fields_and_newer_lines_are_left_alone() throws IOException {
        keep(item("why", Says.FACT));
        var odd =
                """
                {"v":1,"kind":"item","note":"a.md","section":"Evan questions","text":"how",\
                "nth":1,"says":"ask","mood":{"deep":[1,{"x":2}]},"at":"2026-03-01T14:03:00Z"}
                {"v":2,"kind":"dance","partner":null}
                {"v":1,"kind":"paragraph","note":"a.md","text":"x","says":"fact"}
                {"v":1,"kind":"item","note":"a.md","text":"x","says":"perhaps"}
                """;
        Files.writeString(file, odd, StandardOpenOption.APPEND);
        keep(item("so", Says.QUESTION));
        check(item("why", Says.FACT), item("how", Says.ASK), item("so", Says.QUESTION));
        assertTrue(Files.readString(file).contains(odd));
        assertEquals(List.of("overrides.jsonl"), inFolder());
        assertEquals(List.of(), remarks());
    }

    private List<String> remarks() throws IOException {
        var decisions = decisions();
        decisions.of(note);
        return decisions.remarks();
    }

    @Test
    void damaged_lines_cost_only_themselves_and_the_file_is_kept_aside_before_it_is_written()
            throws IOException {
        keep(item("why", Says.FACT));
        var damaged =
                Files.readString(file)
                        + """
                        {"v":2,"kind":"dance"}
                        {"v":1,"kind":"item","note":"a.md","text":"x","says":"fact"} {}
                        {"v":1,"kind":"item"}
                        [[[[
                        "text"
                        {"v":"x"}
                        {"v":1,"kind":"item","note":"a.md","te\
                        """;
        Files.writeString(file, damaged);
        Files.setLastModifiedTime(file, FileTime.from(AT));
        check(item("why", Says.FACT));
        assertEquals(List.of("6 lines of " + file + " are unreadable and left out."), remarks());
        assertEquals(damaged, Files.readString(file));
        keep(item("so", Says.QUESTION));
        check(item("why", Says.FACT), item("so", Says.QUESTION));
        var aside = "overrides.jsonl.corrupt-" + AT.getEpochSecond();
        assertEquals(List.of("overrides.jsonl", aside), inFolder());
        assertEquals(damaged, Files.readString(file.resolveSibling(aside)));
        assertTrue(Files.readString(file).contains("{\"v\":2,\"kind\":\"dance\"}\n"));
        assertEquals(List.of(), remarks());
    }

    @Test
    void a_file_cut_at_any_byte_serves_with_the_lines_before() throws IOException {
        keep(item("why", Says.FACT));
        int first = Files.readString(file).length();
        keep(item("how", Says.FACT));
        var whole = Files.readString(file);
        for (int cut = first + 1; cut < whole.length() - 1; cut += 5) {
            Files.writeString(file, whole.substring(0, cut));
            keep(item("so", Says.QUESTION));
            check(item("why", Says.FACT), item("so", Says.QUESTION));
        }
    }

    @Test
    void a_file_of_200_mb_is_not_read_and_put_aside_before_it_is_written() throws IOException {
        Files.createDirectory(file.getParent());
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
        Files.setLastModifiedTime(file, FileTime.from(AT));
        check();
        assertEquals(List.of("Cannot read " + file + ": it is larger than 4 MB."), remarks());
        keep(item("why", Says.FACT));
        check(item("why", Says.FACT));
        assertEquals(
                List.of("overrides.jsonl", "overrides.jsonl.corrupt-" + AT.getEpochSecond()),
                inFolder());
    }

    @Test
    void a_file_that_is_a_link_is_refused_and_the_decision_kept_elsewhere() throws IOException {
        var target = Files.writeString(temp.resolve("target"), "theirs");
        Files.createDirectory(file.getParent());
        Files.createSymbolicLink(file, target);
        assertInstanceOf(Kept.Made.class, decisions().keep(note, item("why", Says.FACT), AT));
        assertEquals("theirs", Files.readString(target));
        check(item("why", Says.FACT));
        assertEquals(List.of("Cannot read " + file + ": it is not a regular file."), remarks());
    }

    @Test
    void a_folder_that_is_a_link_is_not_followed() throws IOException {
        var target = Files.createDirectory(temp.resolve("theirs"));
        Files.createSymbolicLink(file.getParent(), target);
        keep(item("why", Says.FACT));
        check(item("why", Says.FACT));
        try (Stream<Path> inside = Files.list(target)) {
            assertEquals(0, inside.count());
        }
    }

    @Test
    void absurd_numbers_and_depths_are_borne() throws IOException {
        Files.createDirectory(file.getParent());
        Files.writeString(
                file,
                """
                {"v":1,"kind":"section","note":"a.md","text":"t","says":"fact",\
                "nth":99999999999999999999999999}
                {"v":1,"kind":"section","note":"a.md","text":"u","says":"fact","nth":-7}
                """
                        + "{\"v\":1,\"x\":"
                        + "[".repeat(60_000)
                        + "\n");
        check(
                new Decision(new Subject.Titled("t", 1_000_000), Says.FACT),
                new Decision(new Subject.Titled("u", 1), Says.FACT));
    }

    @Test
    void two_writers_do_not_mix_their_lines() throws IOException {
        var one = decisions();
        var other = decisions();
        one.keep(note, item("a", Says.FACT), AT);
        other.keep(note, item("b", Says.FACT), AT);
        one.keep(note, item("c", Says.FACT), AT);
        check(item("a", Says.FACT), item("b", Says.FACT), item("c", Says.FACT));
        assertEquals(3, one.of(note).decisions().size());
    }

    /// None of these is damaged to the eye of a parser: most are another decision.
    @Test
    void a_letter_that_became_another_one_is_noticed_wherever_it_stands() throws IOException {
        keep(item("Größe", Says.FACT));
        var whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length - 1; at++) {
            var bytes = whole.clone();
            bytes[at] ^= 1;
            Files.write(file, bytes);
            var found = decisions();
            var decided = found.of(note).decisions();
            boolean unhurt = decided.equals(List.of(item("Größe", Says.FACT)));
            assertTrue(unhurt || decided.isEmpty(), "byte " + at + ": " + decided);
            assertEquals(unhurt ? 0 : 1, found.remarks().size(), "byte " + at);
        }
    }

    @Test
    void a_damaged_line_is_kept_aside_and_the_others_serve() throws IOException {
        keep(item("why", Says.FACT));
        keep(item("how", Says.FACT));
        var damaged = Files.readString(file).replaceFirst("why", "who");
        Files.writeString(file, damaged);
        check(item("how", Says.FACT));
        keep(item("when", Says.ASK));
        check(item("how", Says.FACT), item("when", Says.ASK));
        var aside = inFolder().stream().filter(name -> name.contains(".corrupt-")).toList();
        assertEquals(damaged, Files.readString(file.resolveSibling(aside.getFirst())));
    }

    @Test
    void a_line_from_before_lines_had_a_sum_counts() throws IOException {
        keep(item("why", Says.FACT));
        var line = Files.readString(file).replaceFirst(",\"crc\":\"[0-9a-f]{8}\"", "");
        Files.writeString(file, line);
        keep(item("how", Says.ASK));
        check(item("why", Says.FACT), item("how", Says.ASK));
    }
}
