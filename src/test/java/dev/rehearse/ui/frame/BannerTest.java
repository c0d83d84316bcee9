package dev.rehearse.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;

import org.junit.jupiter.api.Test;

import java.util.List;

final class BannerTest {

    private static final Banner LONG =
            new Banner(
                    "✗",
                    "Not saved: the folder of the note may not be written to by you",
                    List.of(Hint.of("Ctrl+S", "try now")),
                    Style.BANNER_ERROR);

    @Test
    void a_sentence_that_does_not_fit_goes_on_in_the_next_row_and_the_hints_follow() {
        check(
                40,
                3,
                """
                  ✗ Not saved: the folder of the note
                    may not be written to by you
                  Ctrl+S try now
                """);
    }

    @Test
    void three_rows_are_the_most_it_says() {
        check(
                22,
                4,
                """
                  ✗ Not saved: the
                    folder of the
                    note may not be…
                  Ctrl+S try now
                """);
    }

    @Test
    void where_it_gets_fewer_rows_the_reason_stays() {
        check(40, 1, "  ✗ Not saved: the folder of the note…\n");
    }

    private static void check(int columns, int rows, String expected) {
        var canvas = new Canvas(new Size(columns, rows));
        var window = new Box(0, 0, rows, columns);
        LONG.draw(canvas, 0, window, rows);
        assertEquals(
                expected.stripTrailing(),
                String.join("\n", canvas.lines().stream().map(String::stripTrailing).toList()));
    }
}
