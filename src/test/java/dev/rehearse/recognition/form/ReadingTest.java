package dev.rehearse.recognition.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.markdown.Lines;
import dev.rehearse.markdown.Scan;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Rulings;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// However a note is parted among readers, they find what one reader finds.
final class ReadingTest {
    @Test
    void a_note_is_read_alike_in_as_many_parts_as_it_has_headings() throws IOException {
        int parted = 0;
        for (var note : notes()) {
            parted += sameInParts(note, 1);
        }
        assertTrue(parted > 500, "only " + parted + " headings to begin at");
    }

    @Test
    void and_in_any_parts_of_all_notes_together() throws IOException {
        var all = String.join("\n\n", notes());
        for (int share : List.of(2, 7, 40)) {
            assertTrue(sameInParts(all, share) > 10);
        }
    }

    /// @param share one heading in so many begins a part
    /// @return how many parts were begun
    private static int sameInParts(String note, int share) {
        var bytes = note.getBytes(StandardCharsets.UTF_8);
        var scan = Scan.of(bytes, Lines.of(bytes));
        var outline = Outline.of(scan);
        var starts = new ArrayList<>(List.of(0));
        var random = new Random(share);
        for (int block = 1; block < scan.blocks().count(); block++) {
            if (scan.blocks().isTopHeading(block) && random.nextInt(share) == 0) {
                starts.add(block);
            }
        }
        var whole = Reading.of(scan, outline, Rulings.NONE, List.of(0));
        assertEquals(whole, Reading.of(scan, outline, Rulings.NONE, starts), note);
        return starts.size();
    }

    private static List<String> notes() throws IOException {
        var notes = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/test/resources"))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(".md") || file.toString().contains("questions/")) {
                    notes.add(Files.readString(file));
                }
            }
        }
        notes.add(Files.readString(Path.of("notes/interview-prep-lambda.md")));
        return notes;
    }
}
