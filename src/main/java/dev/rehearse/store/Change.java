package dev.rehearse.store;

/// What turns one text into another: what was put in at an offset, for how many chars.
record Change(int offset, int removed, String inserted) {
    static Change between(String before, String after) {
        var shorter = Math.min(before.length(), after.length());
        var start = sameAtStart(before, after, shorter);
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
            start--;
        }
        var end = sameAtEnd(before, after, shorter - start);
        if (end > 0 && Character.isLowSurrogate(after.charAt(after.length() - end))) {
            end--;
        }
        var inserted = after.substring(start, after.length() - end);
        return new Change(start, before.length() - end - start, inserted);
    }

    // Halving with regionMatches, which compares many chars at once, beats a loop over them: this
    // runs for every key.
    private static int sameAtStart(String before, String after, int most) {
        var same = 0;
        for (var step = most; step > 0; step = Math.min((step + 1) / 2, most - same)) {
            if (before.regionMatches(same, after, same, step)) {
                same += step;
            } else if (step == 1) {
                break;
            }
        }
        return same;
    }

    private static int sameAtEnd(String before, String after, int most) {
        var same = 0;
        for (var step = most; step > 0; step = Math.min((step + 1) / 2, most - same)) {
            var from = before.length() - same - step;
            if (before.regionMatches(from, after, after.length() - same - step, step)) {
                same += step;
            } else if (step == 1) {
                break;
            }
        }
        return same;
    }
}
