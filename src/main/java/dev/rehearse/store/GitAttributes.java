package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The line by which git joins the attempts of two branches instead of calling them a conflict:
/// both only ever add lines, and what lines say together does not hang on their order. It is
/// written when a person asks for it, and git itself is never run.
public final class GitAttributes {
    private static final long LARGEST = 1 << 20;
    private static final String LINE = ".rehearse/attempts.jsonl merge=union";
    private static final String NAMES =
            "\\s*/?(\\*\\*/)?(\\.rehearse/)?attempts\\.jsonl\\s.*\\bmerge=.*";

    private final Places places;
    private final Path notebook;

    public GitAttributes(Places places, Path notebook) {
        this.places = places;
        this.notebook = notebook;
    }

    /// What was done, or why nothing was, for a person.
    public String add() {
        var data = places.data(notebook);
        if (data instanceof Places.Data.Elsewhere) {
            return "nothing to merge: attempts are kept in " + data.folder();
        }
        var folder = data.folder().resolveSibling("");
        if (!isInRepository(folder)) {
            return "nothing to merge: " + folder + " is in no git repository";
        }
        var file = folder.resolve(".gitattributes");
        try {
            var text = text(file);
            if (text.lines().anyMatch(line -> line.matches(NAMES))) {
                return file + " says how attempts are merged already";
            }
            append(file, text);
            return "added to " + file + ": " + LINE;
        } catch (IOException failure) {
            return "Cannot write " + file + ": " + Cause.of(failure) + ".";
        }
    }

    private static boolean isInRepository(Path folder) {
        for (var at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"), NOFOLLOW_LINKS)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Path file) throws IOException {
        try {
            return new String(Disk.read(file, LARGEST), StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return "";
        }
    }

    /// The file is the person's: nothing in it is written again, and it is as private as they like.
    private static void append(Path file, String text) throws IOException {
        var mend = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        var options =
                new StandardOpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.APPEND};
        try (var channel = Files.newByteChannel(file, options)) {
            var bytes = ByteBuffer.wrap((mend + LINE + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }
}
