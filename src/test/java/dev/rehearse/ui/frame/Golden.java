package dev.rehearse.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The screens as files: the grid, and for two of them the style letters.
public final class Golden {
    private static final Map<Style, String> LETTERS =
            Map.ofEntries(
                    Map.entry(Style.DIM, "a"),
                    Map.entry(Style.GUTTER_RUN, "b"),
                    Map.entry(Style.BORDER, "c"),
                    Map.entry(Style.BORDER_FOCUSED, "d"),
                    Map.entry(Style.TITLE_FOCUSED, "e"),
                    Map.entry(Style.GUTTER_DUE, "f"),
                    Map.entry(Style.HEADING2, "g"),
                    Map.entry(Style.CLOCK_IDLE, "h"),
                    Map.entry(Style.GUTTER_OPEN, "i"),
                    Map.entry(Style.GUTTER_ANSWERED, "j"),
                    Map.entry(Style.GUTTER_FAILED, "k"),
                    Map.entry(Style.FOOTER_KEY, "l"),
                    Map.entry(Style.FOOTER_TEXT, "m"),
                    Map.entry(Style.STRONG, "n"),
                    Map.entry(Style.CLOCK_GREEN, "o"),
                    Map.entry(Style.TRACK, "p"),
                    Map.entry(Style.PACE_AHEAD, "r"),
                    Map.entry(Style.TEXT, " "),
                    Map.entry(Style.SURFACE, " "),
                    Map.entry(Style.PANEL, " "));

    private Golden() {}

    public static List<String> lines(String name) {
        try (var in = Golden.class.getResourceAsStream("/screens/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no screen " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void check(Canvas canvas, String name) {
        check(canvas.lines(), name);
    }

    public static void check(List<String> drawn, String name) {
        assertEquals(String.join("\n", lines(name)), String.join("\n", drawn));
    }

    /// A file that shows only the first rows of a screen and its footer.
    public static void checkTop(Canvas canvas, String name) {
        int rows = lines(name).size();
        var shown = new ArrayList<String>(canvas.lines().subList(0, rows - 1));
        shown.add(canvas.lines().getLast());
        check(shown, name);
    }

    /// A file that shows a part of a screen.
    public static void checkPart(Canvas canvas, int row, int column, String name) {
        var expected = lines(name);
        int columns = expected.getFirst().length();
        var shown = new ArrayList<String>();
        for (int i = 0; i < expected.size(); i++) {
            shown.add(canvas.lines().get(row + i).substring(column, column + columns));
        }
        check(shown, name);
    }

    public static void checkLetters(Canvas canvas, String name) {
        var expected = lines(name + ".letters").stream().map(String::stripTrailing).toList();
        var letters = new ArrayList<String>();
        for (int row = 0; row < canvas.size().rows(); row++) {
            var line = new StringBuilder();
            for (int column = 0; column < canvas.size().columns(); column++) {
                line.append(letter(canvas, row, column));
            }
            letters.add(line.toString().stripTrailing());
        }
        assertEquals(String.join("\n", expected), String.join("\n", letters));
    }

    private static String letter(Canvas canvas, int row, int column) {
        if (canvas.caret().filter(at -> at.row() == row && at.column() == column).isPresent()) {
            return "q";
        }
        if (canvas.text(row, column).equals(" ")) {
            return " ";
        }
        return LETTERS.getOrDefault(canvas.ink(row, column), "?");
    }
}
