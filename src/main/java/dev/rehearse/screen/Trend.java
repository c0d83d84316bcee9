package dev.rehearse.screen;

import java.util.List;

/// Numbers as a row of blocks, the largest the highest: `▂▃▅█`.
public final class Trend {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    private Trend() {}

    /// The last so many of them, against the largest of all and at least `scale`.
    public static String of(List<Double> numbers, double scale, int most) {
        var last = numbers.subList(Math.max(0, numbers.size() - most), numbers.size());
        double top = Math.max(scale, last.stream().mapToDouble(it -> it).max().orElse(0));
        var blocks = new StringBuilder();
        for (double number : last) {
            long height = top <= 0 ? 0 : Math.round(number / top * BLOCKS.length()) - 1;
            blocks.append(BLOCKS.charAt(Math.clamp(height, 0, BLOCKS.length() - 1)));
        }
        return blocks.toString();
    }
}
