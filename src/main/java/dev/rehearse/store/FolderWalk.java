package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds the Markdown files of a folder. Plain loops: it runs before the first frame.
final class FolderWalk {
    private static final int DEPTH = 8;
    private static final int NOTES = 2_000;
    private static final int ENTRIES = 50_000;

    private final Path folder;
    private final List<Path> notes = new ArrayList<>();
    private int entries;
    private String cut = "";

    FolderWalk(Path folder) {
        this.folder = folder;
    }

    Listing listing() throws IOException {
        visit(folder, 0);
        notes.sort(ByName.ORDER);
        if (notes.isEmpty()) {
            var rest = cut.isEmpty() ? "." : "; " + cut + ".";
            var line = "No notes in " + folder + ": it holds no .md or .markdown file" + rest;
            return new Listing.Nothing(folder, Listing.Why.NO_NOTES, line);
        }
        return cut.isEmpty()
                ? new Listing.Folder.Whole(folder, List.copyOf(notes))
                : new Listing.Folder.Cut(folder, List.copyOf(notes), cut);
    }

    static boolean isMarkdown(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private void visit(Path at, int depth) throws IOException {
        var folders = new ArrayList<Path>();
        try (var children = Files.newDirectoryStream(at)) {
            for (var child : children) {
                if (isFull()) {
                    return;
                }
                look(child, folders);
            }
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        folders.sort(ByName.ORDER);
        for (var child : folders) {
            if (depth + 1 >= DEPTH) {
                cut = "folders deeper than " + DEPTH + " are not listed";
                return;
            }
            below(child, depth + 1);
        }
    }

    void below(Path child, int depth) {
        try {
            visit(child, depth);
        } catch (NoSuchFileException gone) {
            // As in `look`: there is nothing to tell.
        } catch (IOException unreadable) {
            cut = child.getFileName() + " cannot be read: " + Cause.of(unreadable);
        }
    }

    // Linked folders are not entered: they may lead in a circle. A linked note is a note. What an
    // editor or git made and removed meanwhile is passed over.
    void look(Path child, List<Path> folders) throws IOException {
        var name = child.getFileName().toString();
        if (name.startsWith(".") || name.equals("node_modules") || name.equals("target")) {
            return;
        }
        if (isMarkdown(child)) {
            if (Files.isRegularFile(child)) {
                notes.add(child);
            }
            return;
        }
        try {
            if (Files.readAttributes(child, BasicFileAttributes.class, NOFOLLOW_LINKS)
                    .isDirectory()) {
                folders.add(child);
            }
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    private boolean isFull() {
        entries++;
        if (notes.size() < NOTES && entries < ENTRIES) {
            return false;
        }
        cut = "only the first " + notes.size() + " notes are listed";
        return true;
    }
}
