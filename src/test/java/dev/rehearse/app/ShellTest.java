package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.store.Places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;

final class ShellTest {
    @TempDir Path folder;

    @Test
    void a_reader_that_has_left_is_told_nothing() {
        check("Broken pipe", 141, "");
    }

    @Test
    void what_could_not_be_written_is_told() {
        check(
                "No space left on device",
                Exit.DISK,
                "rehearse: Cannot write to standard output: it is closed or full.\n");
    }

    private void check(String cause, int code, String said) {
        var out =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException(cause);
                    }
                };
        var err = new ByteArrayOutputStream();
        var shell =
                new Shell(
                        new Places(folder, folder, folder),
                        new ByteArrayInputStream(new byte[0]),
                        Output.to(out),
                        new PrintStream(err, true, UTF_8),
                        InstantSource.fixed(Desk.NOW),
                        ZoneOffset.UTC,
                        false);
        shell.print("a line\n");
        assertEquals(new Asked.Finished(code), shell.finish(Exit.DONE));
        assertEquals(said, err.toString(UTF_8));
    }
}
