package dev.rehearse.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What changed between two files, as one range of lines: for a note that is spliced, that is all.
final class Difference {
    private Difference() {}

    static List<String> of(byte[] before, byte[] after) {
        if (Arrays.equals(before, after)) {
            return List.of("nothing changed");
        }
        var old = lines(before);
        var now = lines(after);
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        var shown = new ArrayList<String>();
        shown.add("the same up to line " + head + " and in the last " + tail + " lines");
        old.subList(head, old.size() - tail).forEach(line -> shown.add("-" + line));
        now.subList(head, now.size() - tail).forEach(line -> shown.add("+" + line));
        return shown.stream().map(Difference::visible).toList();
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
