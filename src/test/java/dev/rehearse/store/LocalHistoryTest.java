package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.store.LocalHistory.Found;
import dev.rehearse.store.Save.What;
import dev.rehearse.store.Save.Why;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

final class LocalHistoryTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Why WHY = new Why(What.ANSWER, 5, "how do\nrepairs work?");

    @TempDir Path temp;
    private LocalHistory history;
    private Path folder;
    private Path note;

    @BeforeEach
    void one_note() throws IOException {
        var places = new Places(temp, temp.resolve("config"), temp.resolve("state"));
        history = new LocalHistory(places);
        folder = places.state().resolve("history");
        note = Files.writeString(temp.resolve("Graphs.md"), "# head\nold answer\ntail\n");
    }

    @Test
    void every_state_before_a_save_can_be_had_back() throws IOException {
        var texts = List.of(Files.readString(note), "# head\nnew\ntail\n", "", "héad\n", "a\nb");
        texts.subList(1, texts.size()).forEach(this::save);
        var saves = past().saves();
        assertEquals(4, saves.size());
        for (int i = 0; i < saves.size(); i++) {
            assertArrayEquals(bytes(texts.get(3 - i)), before(saves.get(i)).old());
            assertArrayEquals(bytes(texts.get(3 - i)), changed(saves.get(i)).old());
            assertArrayEquals(bytes(texts.get(4 - i)), changed(saves.get(i)).fresh());
        }
    }

    @Test
    void a_renamed_note_goes_on_with_its_history() throws IOException {
        var first = Files.readString(note);
        save("one\n");
        save("two\n");
        note = Files.move(note, note.resolveSibling("Renamed.md"));
        assertEquals(2, past().saves().size());
        assertArrayEquals(bytes(first), before(past().saves().getLast()).old());
        save("three\n");
        assertEquals(3, past().saves().size());
        assertArrayEquals(bytes("two\n"), before(past().saves().getFirst()).old());
        assertArrayEquals(bytes(first), before(past().saves().getLast()).old());
    }

    @Test
    void a_save_says_what_it_changed() {
        save("# head\nnew\nanswer\ntail\n");
        var save = past().saves().getFirst();
        assertEquals("answer 5 saved", save.why().words());
        assertEquals("how do repairs work?", save.why().question());
        assertEquals(NOON, save.at());
        assertEquals("+2 -1", "+" + save.added() + " -" + save.removed());
        assertTrue(LocalHistory.isId(save.id()));
    }

    @Test
    void what_others_changed_is_listed_and_can_be_had_back_too() throws IOException {
        save("one\n");
        Files.writeString(note, "theirs\n");
        save("two\n");
        Files.writeString(note, "theirs again\n");
        assertEquals(
                List.of("changed outside", "answer 5 saved", "changed outside", "answer 5 saved"),
                past().saves().stream().map(save -> save.why().words()).toList());
        var last = past().saves().getFirst();
        assertArrayEquals(bytes("two\n"), before(last).old());
        assertArrayEquals(bytes("theirs again\n"), changed(last).fresh());
        assertArrayEquals(bytes("one\n"), before(past().saves().get(2)).old());
    }

    @Test
    void saving_the_same_or_a_save_that_failed_is_not_listed() throws IOException {
        save(Files.readString(note));
        var _ = history.keep(version(), bytes("never written\n"), WHY, NOON);
        assertEquals(List.of(), past().saves());
    }

    @Test
    void of_a_large_note_only_the_lines_that_changed_are_kept() throws IOException {
        var text = noise(4 << 20);
        Files.writeString(note, text + "old answer\n" + text);
        save(text + "new answer\n" + text);
        save(text + "newer\nanswer\n" + text);
        var saves = past().saves();
        assertEquals("old answer\n", string(changed(saves.get(1)).old()));
        assertEquals("new answer\n", string(changed(saves.get(1)).fresh()));
        assertEquals(text.lines().count(), changed(saves.get(1)).line());
        assertEquals(text + "old answer\n" + text, string(before(saves.get(1)).old()));
        try (var files = Files.walk(folder)) {
            assertTrue(files.mapToLong(file -> file.toFile().length()).sum() < 50_000);
        }
        Files.writeString(note, "x");
        assertEquals("changed outside", past().saves().getFirst().why().words());
        assertInstanceOf(Found.Lost.class, history.before(version(), saves.get(1).id()));
        assertEquals("old answer\n", string(changed(saves.get(1)).old()));
    }

    @Test
    void what_is_older_than_a_month_is_forgotten_with_the_next_save() throws IOException {
        save("one", NOON);
        save("two", NOON.plus(Duration.ofDays(20)));
        save("three", NOON.plus(Duration.ofDays(40)));
        assertEquals(2, past().saves().size());
        try (var texts = Files.list(folder.resolve("texts"))) {
            assertEquals(3, texts.count());
        }
    }

    @Test
    void over_fifty_megabytes_the_oldest_is_forgotten() throws IOException {
        var first = Files.readString(note);
        for (int i = 0; i < 5; i++) {
            save("text " + i, NOON.plusSeconds(i));
        }
        assertEquals(5, past().saves().size());
        try (var text = new RandomAccessFile(text(first).toFile(), "rw")) {
            text.setLength(51 << 20);
        }
        save("last", NOON.plusSeconds(9));
        assertEquals(5, past().saves().size());
        assertFalse(Files.exists(text(first)));
        assertTrue(past().saves().stream().allMatch(save -> before(save).old().length > 0));
    }

    @Test
    void an_index_cut_at_any_byte_gives_its_whole_lines_and_says_so() throws IOException {
        save("one");
        save("two");
        var file = index();
        var whole = Files.readAllBytes(file);
        for (int cut = 0; cut < whole.length - 1; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertTrue(past().saves().size() <= 2);
        }
        Files.write(file, Arrays.copyOf(whole, whole.length - 10));
        assertEquals(
                List.of("1 line of the local history is damaged and left out."), past().remarks());
        save("three");
        assertEquals(
                List.of("answer 5 saved", "changed outside", "answer 5 saved"),
                past().saves().stream().map(save -> save.why().words()).toList());
    }

    @Test
    void what_is_no_index_is_kept_aside_and_a_new_one_begun() throws IOException {
        save("one");
        var file = index();
        var damages = List.of("", "noise", "note of another\n", "x".repeat(5 << 20));
        for (var damage : damages) {
            Files.writeString(file, damage);
            save("two");
            assertEquals(1, past().saves().size());
            save("one");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(3, files.filter(one -> one.toString().contains(".corrupt-")).count());
        }
    }

    @Test
    void a_damaged_text_is_said_and_the_next_save_mends_it() throws IOException {
        var first = Files.readString(note);
        save("one");
        var save = past().saves().getFirst();
        var file = text(first);
        for (var damaged : List.of("", "x", "\u0078\u009c no")) {
            Files.writeString(file, damaged);
            assertInstanceOf(Found.Lost.class, history.before(version(), save.id()));
            assertInstanceOf(Found.Lost.class, history.change(version(), save.id()));
        }
        save(first);
        assertArrayEquals(bytes(first), before(save).old());
    }

    @Test
    void an_index_of_a_newer_version_is_left_as_it_is() throws IOException {
        save("one");
        var file = index();
        var newer = Files.readString(file) + "v2 something else\n";
        Files.writeString(file, newer);
        assertEquals(
                List.of("1 line of the local history is of a newer version and left out."),
                past().remarks());
        save("two", NOON.plus(Duration.ofDays(90)));
        assertTrue(Files.readString(file).startsWith(newer));
    }

    @Test
    void only_an_id_that_is_listed_names_a_save() {
        save("one");
        for (var id : List.of("", "../../../etc/passwd", "0123456", "0123456g", "0123456789")) {
            assertFalse(LocalHistory.isId(id));
            assertInstanceOf(Found.Nothing.class, history.before(version(), id));
        }
        assertInstanceOf(Found.Nothing.class, history.before(version(), "00000000"));
    }

    @Test
    void a_folder_that_cannot_be_used_is_said() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.createSymbolicLink(folder, temp);
        var keeping = history.keep(version(), bytes("x"), WHY, NOON);
        assertEquals(
                new Kept.Failed(
                        "the local history is not kept: " + folder + " is not a real folder"),
                keeping.kept());
        assertEquals(new Kept.Ok(), keeping.done());
        assertEquals(List.of(), past().saves());
    }

    @Test
    void all_of_it_is_private() throws IOException {
        save("one");
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                var mode = Files.isDirectory(file) ? "rwx------" : "rw-------";
                assertEquals(
                        mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    private Path index() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".index")).findFirst().get();
        }
    }

    private Path text(String text) {
        return folder.resolve("texts").resolve(Hash.sha256(bytes(text)));
    }

    private LocalHistory.Past past() {
        return history.past(version());
    }

    private Found.Change before(Save save) {
        return assertInstanceOf(Found.Change.class, history.before(version(), save.id()));
    }

    private Found.Change changed(Save save) {
        return assertInstanceOf(Found.Change.class, history.change(version(), save.id()));
    }

    private void save(String text) {
        save(text, NOON);
    }

    private void save(String text, Instant at) {
        try {
            var keeping = history.keep(version(), bytes(text), WHY, at);
            assertEquals(new Kept.Ok(), keeping.kept());
            Files.writeString(note, text);
            assertEquals(new Kept.Ok(), keeping.done());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Version version() {
        try {
            return Notes.load(note);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Lines that nothing can press together.
    private static String noise(int length) {
        var chance = new Random(length);
        var bytes = new byte[length / 2];
        chance.nextBytes(bytes);
        return java.util.HexFormat.of().formatHex(bytes).replace("00", "\n") + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
