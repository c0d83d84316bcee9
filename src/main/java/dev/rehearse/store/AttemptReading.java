package dev.rehearse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads a file of attempts piece by piece: as a whole it would need more room than all that is
/// kept of it.
final class AttemptReading {
    private static final int PIECE = 1 << 18;

    private final AttemptScan scan = new AttemptScan();
    private final AttemptLog log;
    private byte[] piece = new byte[PIECE];
    private int filled;
    private int damaged;

    private AttemptReading(AttemptLog log) {
        this.log = log;
    }

    /// Tells the log what the lines say, and counts those that say nothing.
    static int read(FileChannel file, AttemptLog log) throws IOException {
        var reading = new AttemptReading(log);
        while (reading.fill(file)) {
            reading.lines();
        }
        reading.take(reading.filled);
        return reading.damaged;
    }

    /// Whether there was more.
    private boolean fill(FileChannel file) throws IOException {
        if (filled == piece.length) {
            piece = Arrays.copyOf(piece, piece.length * 2); // a line longer than a piece
        }
        int read = file.read(ByteBuffer.wrap(piece, filled, piece.length - filled));
        filled += Math.max(0, read);
        return read > 0;
    }

    /// All lines that are there to their end; the beginning of the next one is kept.
    private void lines() {
        int end = filled;
        while (end > 0 && piece[end - 1] != '\n') {
            end--;
        }
        take(end);
        System.arraycopy(piece, end, piece, 0, filled - end);
        filled -= end;
    }

    private void take(int limit) {
        int start = 0;
        while (start < limit) {
            int next = scan.read(piece, start, limit, log);
            start = next == start ? other(start, limit) : next;
        }
    }

    /// A line that is written otherwise; the place after it.
    private int other(int start, int limit) {
        int end = start;
        while (end < limit && piece[end] != '\n') {
            end++;
        }
        var text = new String(piece, start, end - start, StandardCharsets.UTF_8).strip();
        damaged += text.isEmpty() || AttemptJson.read(text, log) ? 0 : 1;
        return end + 1;
    }
}
