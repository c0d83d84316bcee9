package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

final class LocksTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path temp;
    private Locks locks;
    private Path note;

    @BeforeEach
    void oneNote() throws IOException {
        locks = new Locks(new Places(temp, temp.resolve("config"), temp.resolve("state")));
        note = Files.writeString(temp.resolve("Graphs.md"), "# graphs\n");
    }

    @Test
    void the_second_one_is_told_who_has_it_until_the_first_is_gone() throws IOException {
        var ours = assertInstanceOf(Locks.Taken.Ours.class, take(note));
        var theirs = assertInstanceOf(Locks.Taken.Theirs.class, take(note));
        assertEquals(NOON, theirs.holder().since());
        assertEquals(Long.toString(ProcessHandle.current().pid()), theirs.holder().process());
        ours.hold().close();
        assertInstanceOf(Locks.Taken.Ours.class, take(note));
    }

    @Test
    void a_link_to_a_note_is_the_same_note() throws IOException {
        var symbolic = Files.createSymbolicLink(temp.resolve("link.md"), note);
        var hard = Files.createLink(temp.resolve("hard.md"), note);
        assertInstanceOf(Locks.Taken.Ours.class, take(symbolic));
        assertInstanceOf(Locks.Taken.Theirs.class, take(note));
        assertInstanceOf(Locks.Taken.Theirs.class, take(hard));
    }

    @Test
    void what_a_dead_owner_wrote_holds_nothing() throws IOException {
        assertInstanceOf(Locks.Taken.Ours.class, take(note)).hold().close();
        try (var files = Files.newDirectoryStream(temp.resolve("state/locks"))) {
            Files.writeString(files.iterator().next(), "1 0 elsewhere");
        }
        assertInstanceOf(Locks.Taken.Ours.class, take(note));
    }

    private Locks.Taken take(Path path) throws IOException {
        return locks.take(Notes.load(path), NOON);
    }
}
