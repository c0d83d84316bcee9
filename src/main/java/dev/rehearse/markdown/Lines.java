package dev.rehearse.markdown;

import java.util.Arrays;

/// Where each line of a note begins; `\n`, `\r\n` and a lone `\r` all end one.
public final class Lines {
    private final byte[] bytes;
    private final int[] starts;
    private final String ending;

    private Lines(byte[] bytes, int[] starts, String ending) {
        this.bytes = bytes;
        this.starts = starts;
        this.ending = ending;
    }

    public static Lines of(byte[] bytes) {
        var starts = new int[Math.max(16, bytes.length / 32)];
        int count = 1;
        int feeds = 0;
        int pairs = 0;
        for (int at = 0; at < bytes.length; at++) {
            byte b = bytes[at];
            if (b > '\r' || (b != '\n' && b != '\r')) {
                continue;
            }
            if (b == '\n') {
                feeds++;
            } else if (at + 1 < bytes.length && bytes[at + 1] == '\n') {
                at++;
                pairs++;
            }
            // A final line end closes the last line and opens none.
            if (at + 1 < bytes.length) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count + (count >> 1));
                }
                starts[count++] = at + 1;
            }
        }
        int all = count - 1 + (endsInBreak(bytes) ? 1 : 0);
        return new Lines(bytes, Arrays.copyOf(starts, count), ending(all, feeds, pairs));
    }

    private static boolean endsInBreak(byte[] bytes) {
        return bytes.length > 0
                && (bytes[bytes.length - 1] == '\n' || bytes[bytes.length - 1] == '\r');
    }

    private static String ending(int all, int feeds, int pairs) {
        int returns = all - feeds - pairs;
        if (pairs > feeds && pairs >= returns) {
            return "\r\n";
        }
        return returns > feeds ? "\r" : "\n";
    }

    /// The line end most lines have.
    public String ending() {
        return ending;
    }

    public int count() {
        return starts.length;
    }

    /// Byte offset of a line, from 1; the line after the last begins at the end.
    public int start(int line) {
        return line > starts.length ? bytes.length : starts[line - 1];
    }

    /// Where the line's text ends, before its line end.
    public int end(int line) {
        int end = start(line + 1);
        if (end > starts[line - 1] && bytes[end - 1] == '\n') {
            end--;
            return end > starts[line - 1] && bytes[end - 1] == '\r' ? end - 1 : end;
        }
        return end > starts[line - 1] && bytes[end - 1] == '\r' ? end - 1 : end;
    }

    public int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public boolean blank(int line) {
        int end = end(line);
        for (int at = start(line); at < end; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\t') {
                return false;
            }
        }
        return true;
    }
}
