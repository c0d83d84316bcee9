package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

final class NotesTest {
    @TempDir Path temp;
    private Path folder;
    private Path note;
    private Notes notes;

    @BeforeEach
    void oneNote() throws IOException {
        folder = Files.createDirectory(temp.resolve("notes"));
        note = Files.writeString(folder.resolve("Graphs.md"), "# old\n");
        notes = new Notes(new Places(temp, temp.resolve("config"), temp.resolve("state")));
    }

    @Test
    void a_save_puts_the_new_bytes_in_place_and_leaves_nothing_else() throws IOException {
        var saved = assertInstanceOf(Saved.Ok.class, save(load(), "# new\n"));
        assertEquals(OnDisk.SAME, notes.changed(note, saved.version()));
        assertEquals(Map.of("Graphs.md", "# new\n"), files());
    }

    @Test
    void a_save_keeps_the_rights_of_the_note() throws IOException {
        for (var rights : List.of("rw-r-----", "rwxrwxrwx", "rw-------")) {
            Files.setPosixFilePermissions(note, PosixFilePermissions.fromString(rights));
            assertInstanceOf(Saved.Ok.class, save(load(), rights));
            assertEquals(
                    rights, PosixFilePermissions.toString(Files.getPosixFilePermissions(note)));
        }
    }

    @Test
    void a_save_keeps_what_is_noted_about_the_note() throws IOException {
        var store = Files.getFileStore(note);
        assumeTrue(
                store.supportsFileAttributeView(UserDefinedFileAttributeView.class),
                "this disk keeps no attributes of users");
        var noted = Files.getFileAttributeView(note, UserDefinedFileAttributeView.class);
        noted.write("tag", ByteBuffer.wrap("interviews".getBytes(UTF_8)));
        assertInstanceOf(Saved.Ok.class, save(load(), "# new\n"));
        var now = Files.getFileAttributeView(note, UserDefinedFileAttributeView.class);
        var kept = ByteBuffer.allocate(now.size("tag"));
        now.read("tag", kept);
        assertEquals("interviews", new String(kept.array(), UTF_8));
    }

    @Test
    void a_save_keeps_the_list_of_who_may_read_the_note() throws Exception {
        assumeTrue(
                run("setfacl", "-m", "u:65534:r", note.toString()).isPresent(),
                "no setfacl, or a disk without lists");
        var before = run("getfacl", "-cpn", note.toString()).orElseThrow();
        assertTrue(before.contains("user:65534:r--"), before);
        assertInstanceOf(Saved.Ok.class, save(load(), "# new\n"));
        assertEquals(before, run("getfacl", "-cpn", note.toString()).orElseThrow());
    }

    /// What it says; empty where it is not there or fails.
    private static Optional<String> run(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    @Test
    void saving_what_is_there_writes_nothing() throws IOException {
        var known = load();
        var inode = Files.getAttribute(note, "unix:ino");
        assertInstanceOf(Saved.Ok.class, save(known, "# old\n"));
        assertEquals(inode, Files.getAttribute(note, "unix:ino"));
        assertEquals(OnDisk.SAME, notes.changed(note, known));
    }

    @Test
    void a_change_from_outside_is_handed_back_and_kept() throws IOException {
        var known = load();
        Files.writeString(note, "# theirs\n");
        var saved = assertInstanceOf(Saved.ChangedOnDisk.class, save(known, "# ours\n"));
        assertEquals("# theirs\n", text(saved.bytes()));
        assertEquals(Map.of("Graphs.md", "# theirs\n"), files());
        assertInstanceOf(Saved.Ok.class, save(saved.version(), "# both\n"));
    }

    @Test
    void an_edit_of_the_same_size_with_its_time_set_back_is_noticed() throws IOException {
        var known = load();
        FileTime time = Files.getLastModifiedTime(note);
        // In place: the inode stays, only the change time tells.
        Files.writeString(note, "# OLD\n");
        Files.setLastModifiedTime(note, time);
        assertEquals(OnDisk.TOUCHED, notes.changed(note, known));
        assertInstanceOf(Saved.ChangedOnDisk.class, save(known, "# new\n"));
    }

    @Test
    void a_touched_note_with_the_same_bytes_is_saved() throws IOException {
        var known = load();
        Files.setLastModifiedTime(note, FileTime.fromMillis(1));
        assertInstanceOf(Saved.Ok.class, save(known, "# new\n"));
    }

    @Test
    void a_deleted_note_is_not_made_anew() throws IOException {
        var known = load();
        Files.delete(note);
        assertEquals(OnDisk.GONE, notes.changed(note, known));
        var gone = assertInstanceOf(Saved.Gone.class, save(known, "# new\n"));
        assertEquals("Not saved: " + note.getFileName() + " is no longer there.", gone.why());
        assertEquals(Map.of(), files());
    }

    @Test
    void a_note_replaced_by_a_folder_or_a_link_is_not_written() throws IOException {
        var known = load();
        Files.delete(note);
        Files.createDirectory(note);
        assertInstanceOf(Saved.Failed.class, save(known, "# new\n"));
        Files.delete(note);
        var other = Files.writeString(temp.resolve("other.md"), "# old\n");
        Files.createSymbolicLink(note, other);
        assertInstanceOf(Saved.Failed.class, save(known, "# new\n"));
        assertEquals("# old\n", Files.readString(other));
    }

    @Test
    void a_linked_note_stays_a_link() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("Link.md"), note);
        var known = ((Reading.Loaded) notes.read(link)).version();
        assertEquals(note.toRealPath(), known.real());
        assertInstanceOf(Saved.Ok.class, notes.save(link, known, bytes("# new\n")));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("# new\n", Files.readString(note));
    }

    @Test
    void a_note_with_two_names_keeps_both() throws IOException {
        var twin = Files.createLink(folder.resolve("Twin.md"), note);
        for (var text : List.of("# much longer than it was before\n", "#\n", "")) {
            assertInstanceOf(Saved.Ok.class, save(load(), text));
            assertEquals(text, Files.readString(twin));
        }
        assertEquals(List.of(), notes.torn());
        assertEquals(2, files().size());
    }

    @Test
    void a_save_in_place_that_was_cut_is_found_again() throws IOException {
        Files.createLink(folder.resolve("Twin.md"), note);
        var places = new Places(temp, temp.resolve("config"), temp.resolve("state"));
        Backup.of(places, note.toRealPath(), bytes("# old\n"), bytes("# newer\n")).close();
        assertEquals(List.of(), notes.torn(), "the note is whole, with its old text");
        Backup.of(places, note.toRealPath(), bytes("# old\n"), bytes("# newer\n")).close();
        Files.writeString(note, "# newer\n");
        assertEquals(List.of(), notes.torn(), "the note is whole, with its new text");
        Backup.of(places, note.toRealPath(), bytes("# old\n"), bytes("# newer\n")).close();
        Files.writeString(note, "# ne");
        var torn = notes.torn().getFirst();
        assertEquals(note.toRealPath(), torn.note());
        assertEquals("# old\n", text(torn.old()));
        assertInstanceOf(Saved.Ok.class, notes.save(note, load(), torn.old()));
        assertEquals(List.of(), notes.torn());
    }

    @Test
    void what_a_killed_save_left_is_swept_up_and_nothing_else_is() throws IOException {
        Files.writeString(folder.resolve(".rehearse-999999999-0.tmp"), "half");
        Files.writeString(folder.resolve(".rehearse-notes.tmp"), "somebody's");
        assertInstanceOf(Saved.Ok.class, save(load(), "# new\n"));
        assertEquals(Map.of("Graphs.md", "# new\n", ".rehearse-notes.tmp", "somebody's"), files());
    }

    @Test
    void what_a_killed_program_left_half_written_is_swept_up_without_a_save() throws IOException {
        var drafts = Files.createDirectories(temp.resolve("state/drafts"));
        for (var place : List.of(folder, temp.resolve("state"), drafts)) {
            Files.writeString(place.resolve(".rehearse-999999999-0.tmp"), "half");
        }
        notes.sweep(note);
        assertEquals(Map.of("Graphs.md", "# old\n"), files());
        try (var left = Files.walk(temp.resolve("state"))) {
            assertEquals(List.of(), left.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void a_temp_name_made_by_somebody_else_is_left_alone() throws IOException {
        var target = Files.writeString(temp.resolve("target"), "theirs");
        var given = Disk.freshName(note).getFileName().toString();
        int number = given.lastIndexOf('-') + 1;
        long next = 1 + Long.parseLong(given, number, given.indexOf(".tmp"), 10);
        var name = given.substring(0, number) + next + ".tmp";
        Files.createSymbolicLink(folder.resolve(name), target);
        assertInstanceOf(Saved.Ok.class, save(load(), "# new\n"));
        assertEquals("theirs", Files.readString(target));
    }

    @Test
    void a_note_in_a_folder_that_cannot_be_written_is_saved_in_place() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "root may write anywhere");
        assertInstanceOf(Saved.Ok.class, save(load(), "# new\n"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(Map.of("Graphs.md", "# new\n"), files());
    }

    @Test
    void a_read_only_note_says_so_before_and_is_not_written() throws IOException {
        Files.setPosixFilePermissions(note, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(note), "root may write anything");
        assertEquals(false, ((Reading.Loaded) notes.read(note)).writable());
        var failed = assertInstanceOf(Saved.Failed.class, save(load(), "# new\n"));
        assertEquals("Not saved: Graphs.md: it is read-only.", failed.why());
    }

    @Test
    void any_bytes_are_read_and_written_as_they_are() throws IOException {
        var odd = new byte[] {(byte) 0xff, 0, '\r', (byte) 0xc3, '\n', 27};
        assertInstanceOf(Saved.Ok.class, notes.save(note, load(), odd));
        assertArrayEquals(odd, Files.readAllBytes(note));
    }

    @Test
    void a_missing_note_is_said() {
        var gone = assertInstanceOf(Reading.Gone.class, notes.read(temp.resolve("none.md")));
        assertEquals(temp.resolve("none.md") + " is no longer there.", gone.why());
    }

    private Version load() {
        return assertInstanceOf(Reading.Loaded.class, notes.read(note)).version();
    }

    private Saved save(Version known, String text) {
        return notes.save(note, known, bytes(text));
    }

    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var children = Files.newDirectoryStream(folder)) {
            for (var child : children) {
                if (Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(child.getFileName().toString(), Files.readString(child));
                }
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    @Test
    void a_note_on_a_network_is_looked_into_since_its_stat_may_be_old() throws IOException {
        var file = Files.writeString(temp.resolve("far.md"), "new");
        var old = "old".getBytes(UTF_8);
        var seen = new Version(file.toRealPath(), old, Version.Stat.of(file));
        var places = new Places(temp, temp.resolve("config"), temp.resolve("state"));
        assertEquals(OnDisk.SAME, new Notes(places, folder -> false).changed(file, seen));
        assertEquals(OnDisk.TOUCHED, new Notes(places, folder -> true).changed(file, seen));
    }
}
