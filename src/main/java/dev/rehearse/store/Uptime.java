package dev.rehearse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How long the machine has been up, the time it slept included.
public final class Uptime {

    private static final Path FILE = Path.of("/proc/uptime");

    private Uptime() {}

    /// Empty where the system does not tell.
    public static Optional<Duration> now() {
        try {
            var text = Files.readString(FILE);
            return Optional.of(Duration.ofSeconds(Long.parseLong(text, 0, text.indexOf('.'), 10)));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
