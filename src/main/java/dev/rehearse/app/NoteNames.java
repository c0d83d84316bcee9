package dev.rehearse.app;

import dev.rehearse.store.Notes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// What the notes of a notebook are called on the screen: as their files are, and where several are
/// called the same, with as many of their folders as tell them apart. Plain loops: it runs before
/// the first frame.
record NoteNames(Path notebook, List<Path> notes) {
    List<String> files() {
        var names = new ArrayList<String>();
        for (var note : notes) {
            names.add(String.valueOf(note.getFileName()));
        }
        if (notes.size() == 1) {
            return names;
        }
        var root = Notes.real(notebook);
        int parts = 1;
        while (lengthened(names, root, parts + 1)) {
            parts++;
        }
        return names;
    }

    private boolean lengthened(List<String> names, Path root, int parts) {
        var counts = new HashMap<String, Integer>();
        for (var name : names) {
            counts.merge(bare(name), 1, Integer::sum);
        }
        boolean lengthened = false;
        for (int i = 0; i < names.size(); i++) {
            if (counts.getOrDefault(bare(names.get(i)), 1) > 1) {
                var longer = last(root, notes.get(i), parts);
                lengthened |= !longer.equals(names.set(i, longer));
            }
        }
        return lengthened;
    }

    /// Folders above the notebook tell nothing, but for a note that a link leads to.
    private static String last(Path root, Path note, int parts) {
        var below = note.startsWith(root) ? root.relativize(note) : note;
        int count = below.getNameCount();
        return below.subpath(Math.max(0, count - parts), count).toString();
    }

    /// Without the ending.
    static String bare(String file) {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
    }
}
