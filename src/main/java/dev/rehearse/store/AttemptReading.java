package dev.rehearse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/// Reads a file of attempts piece by piece: as a whole it would need more room than all that is
/// kept of it.
final class AttemptReading {
    private static final int PIECE = 1 << 18;

    private final AttemptScan scan = new AttemptScan();
    private final AttemptLog log;
    private final CRC32 sum;
    private byte[] piece = new byte[PIECE];
    private int filled;
    private long all;
    private int damaged;

    private AttemptReading(AttemptSummary before) {
        log = before.log();
        sum = before.sum();
        all = before.covered();
        damaged = before.damaged();
    }

    /// The summary of a file, of which one of its beginning is there.
    static AttemptSummary read(FileChannel file, AttemptSummary before) throws IOException {
        var reading = new AttemptReading(before);
        file.position(before.covered());
        while (reading.fill(file)) {
            reading.lines();
        }
        boolean isWhole = reading.filled == 0;
        reading.take(reading.filled);
        // What a line that has no end yet says can be another thing once it has one.
        long covered = isWhole ? reading.all : 0;
        return new AttemptSummary(reading.log, covered, reading.sum, reading.damaged);
    }

    /// Whether there was more.
    private boolean fill(FileChannel file) throws IOException {
        if (filled == piece.length) {
            piece = Arrays.copyOf(piece, piece.length * 2); // a line longer than a piece
        }
        int read = file.read(ByteBuffer.wrap(piece, filled, piece.length - filled));
        if (read <= 0) {
            return false;
        }
        sum.update(piece, filled, read);
        all += read;
        filled += read;
        return true;
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
