package dev.rehearse.ui.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.ui.frame.Box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The drawn screens of `src/test/resources/screens`.
public final class Mockup {
    private Mockup() {}

    public static List<String> of(String name) {
        try (var in = Mockup.class.getResourceAsStream("/screens/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no mockup: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void check(String name, Canvas canvas) {
        check(name, canvas, new Box(0, 0, canvas.size().rows(), canvas.size().columns()));
    }

    /// Compares one rectangle of what was drawn with a mockup; `-Dscreens.write=true` makes what
    /// was drawn the new mockup instead.
    public static void check(String name, Canvas canvas, Box box) {
        var drawn = rows(canvas, box);
        if (Boolean.getBoolean("screens.write")) {
            write(name, drawn);
        }
        assertEquals(String.join("\n", of(name)), String.join("\n", drawn));
    }

    private static void write(String name, List<String> rows) {
        try {
            Files.write(Path.of("src/test/resources/screens", name + ".txt"), rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The plain text of a rectangle, row by row.
    public static List<String> rows(Canvas canvas, Box box) {
        return canvas.lines().subList(box.row(), box.bottom()).stream()
                .map(line -> cells(line, box))
                .toList();
    }

    private static String cells(String line, Box box) {
        var clusters = Columns.clusters(line);
        return String.join("", clusters.subList(box.column(), box.right()));
    }
}
