package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class DraftsTest {
    private static final Draft.Of GRAPHS = new Draft.Of("/n/Graphs.md", "what is a graph", "run1");
    private static final Draft.Of TREES = new Draft.Of("/n/Graphs.md", "what is a tree", "");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path temp;
    private Places places;

    @BeforeEach
    void emptyState() {
        places = new Places(temp, temp.resolve("config"), temp.resolve("state"));
    }

    @Test
    void nothing_is_made_before_the_first_letter() {
        try (var drafts = new Drafts(places)) {
            assertEquals(List.of(), drafts.recover());
            assertFalse(Files.exists(places.state()));
        }
    }

    @Test
    void every_letter_is_there_after_a_kill() {
        try (var killed = new Drafts(places)) {
            type(killed, GRAPHS, "", "N", "No", "Nod", "Node", "Nodes", "Nodes, e", "Edges");
            type(killed, TREES, "a tree 🌳", "a tree 🌲", "a tree 🌲 is a graph");
        }
        check("what is a graph: Edges", "what is a tree: a tree 🌲 is a graph");
        check("what is a graph: Edges", "what is a tree: a tree 🌲 is a graph");
    }

    @Test
    void a_draft_that_moved_is_found_there_with_its_time() throws IOException {
        var reworded = new Draft.Of("/n/Graphs.md", "what is a graph here", "run1");
        try (var drafts = new Drafts(places)) {
            drafts.keep(GRAPHS, "", "Nodes", NOON);
            drafts.move(GRAPHS, reworded);
            drafts.keep(TREES, "", "A graph", NOON);
            drafts.move(TREES, reworded);
            drafts.move(GRAPHS, TREES);
            drafts.keep(reworded, "", "Nodes, edges", NOON.plusSeconds(1));
        }
        check("what is a tree: A graph", "what is a graph here: Nodes, edges");
        try (var drafts = new Drafts(places)) {
            drafts.recover();
            drafts.move(TREES, GRAPHS);
            assertEquals(NOON, drafts.drafts().getFirst().at());
        }
    }

    @Test
    void a_draft_that_is_in_the_note_or_discarded_is_gone() throws IOException {
        try (var drafts = new Drafts(places)) {
            type(drafts, GRAPHS, "one");
            type(drafts, TREES, "two");
            drafts.settle(GRAPHS);
            assertEquals(1, drafts.drafts().size());
        }
        check("what is a tree: two");
        try (var drafts = new Drafts(places)) {
            drafts.recover();
            drafts.discard(TREES);
        }
        check();
        assertEquals(List.of(), journals());
    }

    @Test
    void a_journal_of_a_living_process_is_not_touched() {
        try (var living = new Drafts(places);
                var other = new Drafts(places)) {
            type(living, GRAPHS, "mine");
            assertEquals(List.of(), other.recover());
            type(living, GRAPHS, "mine still");
        }
        check("what is a graph: mine still");
    }

    @Test
    void different_texts_of_two_dead_processes_are_both_kept() {
        try (var one = new Drafts(places);
                var two = new Drafts(places)) {
            one.keep(GRAPHS, "", "older", NOON);
            two.keep(GRAPHS, "", "newer", NOON.plusSeconds(1));
        }
        check("what is a graph: older", "what is a graph: newer");
        try (var drafts = new Drafts(places)) {
            var runs = drafts.recover().stream().map(draft -> draft.of().run()).toList();
            assertEquals(List.of("run1'", "run1"), runs);
        }
    }

    @Test
    void a_journal_cut_at_any_byte_gives_a_text_that_was_typed() throws IOException {
        var texts = List.of("", "é", "éa", "é🌳a", "🌳a", "🌲a", "x", "x and a longer end");
        try (var drafts = new Drafts(places)) {
            type(drafts, GRAPHS, texts.toArray(String[]::new));
        }
        var journal = Files.readAllBytes(journals().getFirst());
        var seen = 0;
        for (var cut = 0; cut <= journal.length; cut++) {
            var drafts = DraftReplay.of(java.util.Arrays.copyOf(journal, cut));
            for (var draft : drafts) {
                var at = texts.indexOf(draft.text());
                assertTrue(at >= seen, "cut at " + cut + ": " + draft.text());
                seen = at;
            }
        }
        assertEquals(texts.size() - 1, seen);
    }

    @Test
    void a_journal_with_any_byte_changed_gives_a_text_that_was_typed() throws IOException {
        var texts = List.of("a", "ab", "abc", "abcd");
        try (var drafts = new Drafts(places)) {
            type(drafts, GRAPHS, texts.toArray(String[]::new));
        }
        var journal = Files.readAllBytes(journals().getFirst());
        for (var at = 0; at < journal.length; at++) {
            var damaged = journal.clone();
            damaged[at] ^= 0x55;
            for (var draft : DraftReplay.of(damaged)) {
                assertTrue(texts.contains(draft.text()), "byte " + at + ": " + draft.text());
            }
        }
    }

    @Test
    void random_edits_come_back() throws IOException {
        var random = new Random(7);
        var text = new StringBuilder();
        try (var drafts = new Drafts(places)) {
            for (var i = 0; i < 2000; i++) {
                var start = random.nextInt(text.length() + 1);
                var end = start + random.nextInt(Math.min(4, text.length() - start) + 1);
                text.replace(start, end, List.of("a", "", "b\n", "🌳", "🌲x").get(i % 5));
                var whole = text.toString().replace("\ud83c\ud83c", "");
                text.setLength(0);
                text.append(
                        whole.codePoints()
                                .filter(c -> c < 0xd800 || c > 0xdfff)
                                .collect(
                                        StringBuilder::new,
                                        StringBuilder::appendCodePoint,
                                        StringBuilder::append));
                assertInstanceOf(Kept.Ok.class, drafts.keep(GRAPHS, "", text.toString(), NOON));
            }
        }
        check("what is a graph: " + text);
    }

    @Test
    void a_large_paste_is_one_record() throws IOException {
        try (var drafts = new Drafts(places)) {
            type(drafts, GRAPHS, "a", "a" + "line\n".repeat(20_000));
            assertTrue(Files.size(journals().getFirst()) < 100_300);
        }
        check("what is a graph: a" + "line\n".repeat(20_000));
    }

    @Test
    void a_large_journal_is_written_anew_at_a_sync() throws IOException {
        try (var drafts = new Drafts(places)) {
            for (var i = 0; i < 60; i++) {
                drafts.keep(GRAPHS, "", Integer.toString(i % 10).repeat(100_000), NOON);
            }
            assertTrue(Files.size(journals().getFirst()) > 5_000_000);
            assertInstanceOf(Kept.Ok.class, drafts.sync());
            assertEquals(1, journals().size());
            assertTrue(Files.size(journals().getFirst()) < 200_000);
            type(drafts, GRAPHS, "after");
        }
        check("what is a graph: after");
    }

    @Test
    void a_journal_that_cannot_be_written_says_why_and_works_again_later() throws IOException {
        Files.createDirectories(places.state());
        var blocked = Files.writeString(places.state().resolve("drafts"), "in the way");
        try (var drafts = new Drafts(places)) {
            var failed = assertInstanceOf(Kept.Failed.class, drafts.keep(GRAPHS, "", "one", NOON));
            assertEquals("draft not kept: " + blocked + " is not a real folder", failed.why());
            Files.delete(blocked);
            assertInstanceOf(Kept.Ok.class, drafts.keep(GRAPHS, "", "one two", NOON));
        }
        check("what is a graph: one two");
    }

    @Test
    void a_journal_that_is_a_link_or_a_folder_is_left_alone() throws IOException {
        Files.createDirectories(places.state().resolve("drafts/1-0.drafts"));
        var target = Files.writeString(temp.resolve("target"), "theirs");
        Files.createSymbolicLink(places.state().resolve("drafts/2-0.drafts"), target);
        check();
        assertEquals("theirs", Files.readString(target));
        assertEquals(2, journals().size());
    }

    @Test
    void a_journal_that_cannot_be_read_is_let_go() throws IOException {
        var folder = Files.createDirectories(places.state().resolve("drafts"));
        var large = folder.resolve("1-0.drafts");
        try (var channel = FileChannel.open(large, CREATE_NEW, WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), DraftEntry.LARGEST);
        }
        try (var drafts = new Drafts(places)) {
            assertEquals(List.of(), drafts.recover());
            var taken = OwnedFile.takeOver(large);
            assertTrue(taken.isPresent());
            taken.get().close();
        }
    }

    @Test
    void drafts_are_private() throws IOException {
        try (var drafts = new Drafts(places)) {
            type(drafts, GRAPHS, "a");
            assertEquals("rwx------", rights(places.state()));
            assertEquals("rwx------", rights(places.state().resolve("drafts")));
            assertEquals("rw-------", rights(journals().getFirst()));
        }
    }

    private static String rights(Path file) throws IOException {
        return java.nio.file.attribute.PosixFilePermissions.toString(
                Files.getPosixFilePermissions(file));
    }

    private static void type(Drafts drafts, Draft.Of of, String... texts) {
        for (var text : texts) {
            assertEquals(new Kept.Ok(), drafts.keep(of, "base", text, NOON));
        }
    }

    /// What the next start finds, as "question: text".
    private void check(String... expected) {
        try (var next = new Drafts(places)) {
            var found =
                    next.recover().stream()
                            .map(draft -> draft.of().question() + ": " + draft.text())
                            .toList();
            assertEquals(List.of(expected), found);
        }
    }

    private List<Path> journals() throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(places.state().resolve("drafts"))) {
            files.forEach(found::add);
        }
        return found;
    }
}
