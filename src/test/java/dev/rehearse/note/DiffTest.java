package dev.rehearse.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.note.Diff.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class DiffTest {
    @Test
    void lines_that_stay_go_and_come_are_told_in_order() {
        lines("a\nb\nc", "a\nx\nc", " a -b +x  c");
        lines("", "a\nb", "+a +b");
        lines("a\nb", "", "-a -b");
        lines("a\n", "a\n", " a");
        lines("a\n\nb", "a\nb", " a -  b");
        lines("a\nb\nc\na\nb\nb\na", "c\nb\na\nb\na\nc", "-a -b  c +b  a  b -b  a +c");
    }

    @Test
    void words_keep_the_blanks_behind_them() {
        assertEquals(
                " every |-node |+rack | reports  | health",
                told(
                        Diff.ofWords("every node reports  health", "every rack reports  health"),
                        "|"));
        assertEquals("+  |+a", told(Diff.ofWords("", "  a"), "|"));
    }

    @Test
    void what_was_before_and_what_is_now_can_be_put_together_again() {
        var chance = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var old = text(chance);
            var fresh = text(chance);
            var diff = Diff.ofWords(old, fresh);
            assertEquals(old, put(diff, piece -> piece.kind() != Kind.NEW));
            assertEquals(fresh, put(diff, piece -> piece.kind() != Kind.OLD));
            assertEquals(shortest(old, fresh), diff.added() + diff.removed(), old + " / " + fresh);
            numbered(diff);
        }
    }

    private static void numbered(Diff diff) {
        int old = 0;
        int fresh = 0;
        for (var piece : diff.pieces()) {
            assertEquals(old, piece.old());
            assertEquals(fresh, piece.fresh());
            old += piece.kind() == Kind.NEW ? 0 : 1;
            fresh += piece.kind() == Kind.OLD ? 0 : 1;
        }
    }

    @Test
    void two_long_texts_with_nothing_in_common_are_told_as_a_whole() {
        var old = IntStream.range(0, 30_000).mapToObj(i -> "a" + i).collect(joined());
        var fresh = IntStream.range(0, 30_000).mapToObj(i -> "b" + i).collect(joined());
        var diff = Diff.ofLines("same\n" + old, "same\n" + fresh);
        assertEquals(30_000, diff.added());
        assertEquals(30_000, diff.removed());
        assertEquals(Kind.SAME, diff.pieces().getFirst().kind());
    }

    @Test
    void a_change_in_a_long_text_is_found_with_what_stands_round_it() {
        var lines = IntStream.range(0, 1000).mapToObj(Integer::toString).toList();
        var old = String.join("\n", lines);
        var fresh = old.replace("\n500\n", "\nnew\n").replace("\n10\n", "\n");
        var groups = Diff.ofLines(old, fresh).near(1);
        assertEquals(
                List.of(" 9 -10  11", " 499 -500 +new  501"),
                groups.stream().map(group -> told(new Diff(group), " ")).toList());
        assertTrue(Diff.ofLines(old, old).near(3).isEmpty());
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining("\n");
    }

    private static String text(Random chance) {
        return IntStream.range(0, chance.nextInt(9))
                .mapToObj(i -> "abc".charAt(chance.nextInt(3)) + " ")
                .collect(Collectors.joining());
    }

    private static String put(Diff diff, Predicate<Diff.Piece> kept) {
        return diff.pieces().stream()
                .filter(kept)
                .map(Diff.Piece::text)
                .collect(Collectors.joining());
    }

    /// The number of changes by the slow and simple way.
    private static long shortest(String old, String fresh) {
        var a = old.isEmpty() ? new String[0] : old.split(" ");
        var b = fresh.isEmpty() ? new String[0] : fresh.split(" ");
        var common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] =
                        a[i].equals(b[j])
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return a.length + b.length - 2L * common[0][0];
    }

    private static void lines(String old, String fresh, String expected) {
        assertEquals(expected, told(Diff.ofLines(old, fresh), " "));
    }

    private static String told(Diff diff, String between) {
        return diff.pieces().stream()
                .map(piece -> sign(piece.kind()) + piece.text())
                .collect(Collectors.joining(between));
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case SAME -> " ";
            case OLD -> "-";
            case NEW -> "+";
        };
    }
}
