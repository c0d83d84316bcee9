package dev.rehearse.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class FrameTest {
    @Test
    void windows_give_way_in_their_order() {
        windows(120, 36, 29, 61, 28);
        windows(119, 36, 28, 61, 28);
        windows(114, 36, 23, 61, 28);
        windows(112, 36, 23, 61, 26);
        windows(100, 36, 23, 49, 26);
        windows(99, 36, 23, 75, 0);
        windows(70, 36, 23, 46, 0);
        windows(69, 36, 0, 69, 0);
    }

    @Test
    void extra_room_goes_to_the_centre_then_to_the_sides_then_to_the_centre() {
        windows(159, 36, 29, 100, 28);
        windows(163, 36, 31, 100, 30);
        windows(182, 36, 40, 101, 39);
        windows(183, 36, 40, 101, 40);
        windows(240, 36, 40, 158, 40);
    }

    private static void windows(int columns, int rows, int left, int centre, int right) {
        Layout layout = Layout.of(new Size(columns, rows), Mode.STUDY);
        assertEquals(
                List.of(left, centre, right),
                List.of(
                        layout.left().columns(),
                        layout.centre().columns(),
                        layout.right().columns()));
    }

    @Test
    void a_list_scrolls_no_more_than_needed_and_keeps_two_rows_in_sight() {
        assertEquals(0, ListView.first(0, 7, 50, 10));
        assertEquals(1, ListView.first(0, 8, 50, 10));
        assertEquals(5, ListView.first(5, 9, 50, 10));
        assertEquals(4, ListView.first(5, 6, 50, 10));
        assertEquals(40, ListView.first(0, 49, 50, 10));
        assertEquals(0, ListView.first(9, 0, 50, 10));
        assertEquals(3, ListView.first(0, 3, 50, 1));
        assertEquals(0, ListView.first(4, 2, 5, 10));
    }

    @Test
    void hints_go_whole_and_the_first_and_the_last_stay() {
        var hints = List.of(Hint.of("a", "first"), Hint.of("b", "second"), Hint.of("c", "third"));
        var footer = new Footer(hints, "draft 13:58:11", "draft", Style.DIM, "LF");
        footer(footer, " a first  b second  c third         draft ");
        footer(footer, " a first  c third      draft ");
        footer(footer, " a first      draft ");
        footer(footer, " draft ");
    }

    private static void footer(Footer footer, String expected) {
        Canvas canvas = new Canvas(new Size(expected.length(), 1));
        footer.draw(canvas, 0, expected.length());
        assertEquals(List.of(expected), canvas.lines());
    }

    @Test
    void the_top_bar_drops_size_then_path_then_name() {
        var plan = new TopBar.Chosen("Evan questions", "13 × 2:00", true, "");
        var bar = new TopBar(List.of("notes", "prep", "Evan questions"), plan, "3/17");
        bar(
                bar,
                110,
                " notes › prep › Evan questions",
                "► Evan questions ▾   13 × 2:00   answered 3/17 ");
        bar(bar, 70, " notes › prep › Evan questions", "► Evan questions ▾   3/17 ");
        bar(bar, 50, " Evan questions", "► Evan questions ▾   3/17 ");
        bar(bar, 40, " Evan questions", "3/17 ");
    }

    private static void bar(TopBar bar, int columns, String left, String right) {
        Canvas canvas = new Canvas(new Size(columns, 1));
        bar.draw(canvas, columns);
        String gap = " ".repeat(columns - left.length() - right.length());
        assertEquals(List.of(left + gap + right), canvas.lines());
    }

    @Test
    void a_title_rule_drops_its_fact_then_shortens_its_name() {
        var title = new Title(7, "Questions", "17");
        title(title, "─ 7 Questions ─── 17 ─");
        title(title, "─ 7 Questions ─ 17 ─");
        title(title, "─ 7 Questions ─────");
        title(title, "─ 7 Questions ──");
        title(title, "─ 7 Que… ─");
    }

    private static void title(Title title, String expected) {
        Canvas canvas = new Canvas(new Size(expected.length(), 1));
        title.draw(canvas, 0, 0, expected.length(), false);
        assertEquals(List.of(expected), canvas.lines());
    }

    @Test
    void separators_join_the_rules_that_meet_them() {
        Size size = new Size(120, 36);
        Layout layout = Layout.of(size, Mode.STUDY);
        Canvas canvas = new Canvas(size);
        new Title(0, "left", "").draw(canvas, 1, 0, 29, true);
        new Title(0, "below", "").draw(canvas, 5, 0, 29, true);
        new Title(0, "low", "").draw(canvas, 9, 0, 29, false);
        new Title(0, "mid", "").draw(canvas, 9, 30, 61, true);
        new Title(0, "centre", "").draw(canvas, 1, 30, 61, false);
        Frame.lines(canvas, layout);
        var junctions = new ArrayList<String>();
        for (int row : new int[] {1, 2, 5, 9, 34}) {
            junctions.add(canvas.text(row, 29));
        }
        assertEquals(List.of("┭", "│", "┥", "┾", "┴"), junctions);
        assertEquals(Style.BORDER_FOCUSED, canvas.ink(5, 29));
        assertEquals(Style.BORDER, canvas.ink(1, 29));
    }
}
