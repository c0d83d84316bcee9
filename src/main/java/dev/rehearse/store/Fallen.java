package dev.rehearse.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// The file that a program which fell leaves behind: its stack, and no text of any note.
public final class Fallen {

    private Fallen() {}

    /// Where the stack is; empty when even that could not be written.
    public static Optional<Path> write(Places places, Throwable why, Instant at) {
        var name = at.toString().replace(':', '-').replace('.', '-');
        var file = places.state().resolve("fallen-" + name + ".txt");
        try {
            Disk.folder(places.state());
            Disk.replace(file, stack(why).getBytes(StandardCharsets.UTF_8));
            return Optional.of(file);
        } catch (IOException failure) {
            return Optional.empty();
        }
    }

    /// Messages of exceptions may quote what was read, so only their types and places are kept.
    private static String stack(Throwable why) {
        var text = new StringWriter();
        try (var out = new PrintWriter(text)) {
            for (var cause = why; cause != null; cause = cause.getCause()) {
                out.println(cause.getClass().getName());
                for (var frame : cause.getStackTrace()) {
                    out.println("    at " + frame);
                }
            }
        }
        return text.toString();
    }
}
