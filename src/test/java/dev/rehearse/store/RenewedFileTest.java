package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A closed file stands for one that the disk refuses.
final class RenewedFileTest {
    @TempDir Path temp;
    private final StringBuilder all = new StringBuilder();
    private Path path;
    private RenewedFile file;

    @BeforeEach
    void anEmptyOne() {
        path = temp.resolve("one.run");
        file = new RenewedFile(this, () -> OwnedFile.makeAnew(path, bytes(all.toString())));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(UTF_8));
    }

    private void append(String text) throws IOException {
        all.append(text);
        file.append(bytes(text));
    }

    @Test
    void a_file_whose_sync_failed_is_never_synced_again_but_written_anew() throws IOException {
        append("a");
        var first = file.current();
        first.close();
        assertThrows(IOException.class, () -> file.sync(first));
        Files.writeString(path, "lost");
        var second = file.current();
        assertNotSame(first, second);
        file.sync(second);
        append("b");
        assertSame(second, file.current());
        assertEquals("ab", Files.readString(path));
        assertEquals(List.of("one.run"), inFolder());
    }

    @Test
    void a_file_that_takes_no_more_is_written_anew_with_all_there_is() throws IOException {
        append("a");
        file.current().close();
        append("b");
        assertEquals("ab", Files.readString(path));
    }

    @Test
    void how_the_sync_of_a_file_went_that_is_no_longer_the_current_one_does_not_matter()
            throws IOException {
        append("a");
        var first = file.current();
        file.delete();
        file.sync(first);
        assertEquals(List.of(), inFolder());
        append("b");
        assertEquals("ab", Files.readString(path));
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.map(one -> one.getFileName().toString()).toList();
        }
    }
}
