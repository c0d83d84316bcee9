package dev.rehearse.markdown;

import java.nio.charset.StandardCharsets;

/// Finds one HTML tag again and again, going on from where it was: however often it is asked, the
/// bytes are read once.
public final class Tag {
    private final byte[] small;
    private int from = -1;
    private int found;

    /// Looks for tags that begin so.
    ///
    /// @param begins in small letters, as `</details`
    public Tag(String begins) {
        small = begins.getBytes(StandardCharsets.US_ASCII);
    }

    /// Where the next one begins, or `end`. To be asked for places that only move on.
    public int next(byte[] bytes, int start, int end) {
        if (from < 0 || start > found) {
            from = start;
            found = start;
            while (found < end && !isAt(bytes, found)) {
                found++;
            }
        }
        return Math.min(found, end);
    }

    private boolean isAt(byte[] bytes, int at) {
        if (bytes[at] != '<' || at + small.length > bytes.length) {
            return false;
        }
        for (int i = 1; i < small.length; i++) {
            byte letter = bytes[at + i];
            if (small[i] != (letter >= 'A' && letter <= 'Z' ? letter + 32 : letter)) {
                return false;
            }
        }
        return true;
    }
}
