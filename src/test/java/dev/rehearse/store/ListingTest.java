package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class ListingTest {
    @TempDir Path temp;

    @Test
    void a_folder_gives_its_notes_by_name_at_any_depth() throws IOException {
        make("b.md", "A.markdown", "c.MD", "deep/er/d.md", "image.png", "notes.txt");
        make(".git/x.md", ".hidden.md", "node_modules/y.md", "target/z.md");
        check("A.markdown", "b.md", "c.MD", "deep/er/d.md");
    }

    @Test
    void names_are_sorted_as_people_count() throws IOException {
        make("note-10.md", "note-2.md", "Note-1.md", "note-100.md", "note-02.md", "note.md");
        make("week 10/a.md", "week 9/a.md", "week 9a.md");
        check(
                "Note-1.md",
                "note-02.md",
                "note-2.md",
                "note-10.md",
                "note-100.md",
                "note.md",
                "week 9/a.md",
                "week 9a.md",
                "week 10/a.md");
    }

    @Test
    void a_circle_of_folders_ends() throws IOException {
        make("a/note.md");
        Files.createSymbolicLink(temp.resolve("a/circle"), temp);
        Files.createSymbolicLink(temp.resolve("linked.md"), temp.resolve("a/note.md"));
        Files.createSymbolicLink(temp.resolve("dangling.md"), temp.resolve("none"));
        Files.createDirectory(temp.resolve("folder.md"));
        check("a/note.md", "linked.md");
    }

    @Test
    void very_many_notes_are_cut_with_a_word() throws IOException {
        for (var i = 0; i < 2001; i++) {
            make("n" + i + ".md");
        }
        var folder = assertInstanceOf(Listing.Folder.Cut.class, list(temp));
        assertEquals(2000, folder.notes().size());
        assertEquals("only the first 2000 notes are listed", folder.why());
    }

    @Test
    void folders_that_are_too_deep_are_cut_with_a_word() throws IOException {
        make("1/2/3/4/5/6/7/8/deep.md");
        nothing(
                ".",
                Listing.Why.NO_NOTES,
                "No notes in %s: it holds no .md or .markdown file; folders deeper than 8 are not"
                        + " listed.");
        make("a.md");
        assertEquals(
                new Listing.Folder.Cut(
                        temp,
                        List.of(temp.resolve("a.md")),
                        "folders deeper than 8 are not listed"),
                list(temp));
    }

    /// As other programs make and remove their files while the folder is read.
    @Test
    void what_has_gone_since_the_folder_named_it_is_passed_over() throws IOException {
        make("a.md");
        var walk = new FolderWalk(temp);
        walk.look(temp.resolve("4913"), new ArrayList<>());
        walk.below(temp.resolve("gone"), 1);
        assertEquals(new Listing.Folder.Whole(temp, List.of(temp.resolve("a.md"))), walk.listing());
    }

    @Test
    void a_note_is_a_notebook_of_its_own() throws IOException {
        make("note.md", "no-suffix");
        assertEquals(new Listing.One(temp.resolve("note.md")), list(temp.resolve("note.md")));
        assertEquals(new Listing.One(temp.resolve("no-suffix")), list(temp.resolve("no-suffix")));
    }

    @Test
    void what_cannot_be_opened_is_said_in_one_line() throws IOException {
        Files.write(temp.resolve("photo.png"), new byte[] {(byte) 0x89, 'P', 0, 0});
        nothing("none", Listing.Why.MISSING, "Cannot open %s: there is no such file or folder.");
        nothing(
                "photo.png",
                Listing.Why.NOT_A_NOTE,
                "Cannot open %s: it is a binary file, not a Markdown note.");
        nothing(".", Listing.Why.NO_NOTES, "No notes in %s: it holds no .md or .markdown file.");
    }

    @Test
    void notes_here_are_preferred_to_here() throws IOException {
        assertEquals(temp, Notes.standard(temp));
        Files.createDirectory(temp.resolve("notes"));
        assertEquals(temp.resolve("notes"), Notes.standard(temp));
    }

    private void nothing(String path, Listing.Why why, String line) {
        var at = temp.resolve(path);
        assertEquals(new Listing.Nothing(at, why, line.formatted(at)), list(at));
    }

    private void check(String... names) {
        var folder = assertInstanceOf(Listing.Folder.Whole.class, list(temp));
        var found = folder.notes().stream().map(note -> temp.relativize(note).toString()).toList();
        assertEquals(List.of(names), found);
    }

    private Listing list(Path path) {
        return new Notes(new Places(temp, temp.resolve("c"), temp.resolve("s"))).list(path);
    }

    private void make(String... paths) throws IOException {
        for (var path : paths) {
            var file = temp.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "# a\n");
        }
    }
}
