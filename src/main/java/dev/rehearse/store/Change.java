package dev.rehearse.store;

/// What turns one text into another: what was put in at an offset, for how many chars.
record Change(int offset, int removed, String inserted) {
    static Change between(String before, String after) {
        var shorter = Math.min(before.length(), after.length());
        var start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
            start--;
        }
        var end = 0;
        while (end < shorter - start && sameFromEnd(before, after, end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(after.charAt(after.length() - end))) {
            end--;
        }
        var inserted = after.substring(start, after.length() - end);
        return new Change(start, before.length() - end - start, inserted);
    }

    private static boolean sameFromEnd(String before, String after, int end) {
        return before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end);
    }
}
