package dev.rehearse.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What changed between two files, line by line, with the numbers that the lines have in theirs.
final class Difference {
    private Difference() {}

    static List<String> of(byte[] before, byte[] after) {
        if (Arrays.equals(before, after)) {
            return List.of("nothing changed");
        }
        var old = lines(before);
        var now = lines(after);
        var shown = new ArrayList<String>();
        var same = same(old, now);
        int at = 0;
        int then = 0;
        while (at < old.size() || then < now.size()) {
            boolean both = at < old.size() && then < now.size();
            if (both && old.get(at).equals(now.get(then))) {
                at++;
                then++;
            } else if (then == now.size()
                    || at < old.size() && same[at + 1][then] >= same[at][then + 1]) {
                shown.add((at + 1) + " -" + old.get(at++));
            } else {
                shown.add((then + 1) + " +" + now.get(then++));
            }
        }
        return shown.stream().map(Difference::visible).toList();
    }

    /// How many lines the rests of both from here have in common, in order.
    private static int[][] same(List<String> old, List<String> now) {
        var same = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                same[i][j] =
                        old.get(i).equals(now.get(j))
                                ? same[i + 1][j + 1] + 1
                                : Math.max(same[i + 1][j], same[i][j + 1]);
            }
        }
        return same;
    }

    /// Blanks at the end of a line would not survive an editor.
    private static String visible(String line) {
        var text = line.stripTrailing();
        return text + "␠".repeat(line.length() - text.length());
    }

    /// Each with its end, where that is not a plain line feed.
    private static List<String> lines(byte[] bytes) {
        var lines = new ArrayList<String>();
        for (var line : new String(bytes, UTF_8).split("(?<=\n)")) {
            var shown = line.replace("\r", "␍");
            lines.add(
                    shown.endsWith("\n")
                            ? shown.substring(0, shown.length() - 1)
                            : shown + " (no line end)");
        }
        return lines;
    }
}
