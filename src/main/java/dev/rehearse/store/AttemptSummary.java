package dev.rehearse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/// What the first bytes of a file of attempts say, kept as numbers that are read in a fraction of
/// the time. It can be thrown away at any time: it serves only while those very bytes stand at the
/// beginning of the file, and is made anew when they do not, as after a merge.
///
/// @param log what they say
/// @param covered how many bytes
/// @param sum of them
/// @param damaged how many lines among them say nothing
record AttemptSummary(AttemptLog log, long covered, CRC32 sum, int damaged) {
    /// What is read as fast without one.
    static final int WORTH = 1 << 20;

    static final long LARGEST = 256 << 20;
    private static final int PIECE = 1 << 18;

    /// Of nothing.
    static AttemptSummary empty() {
        return new AttemptSummary(new AttemptLog(), 0, new CRC32(), 0);
    }

    /// In the state folder: beside the attempts, git would merge what two computers made of them.
    static Path place(Places places, Path attempts) {
        return places.state().resolve("summaries").resolve(Hash.key(attempts.toString()));
    }

    /// Nothing is said when that fails: the next start reads all lines again, and tries again.
    void keep(Path place) {
        var parts = SummaryBytes.of(this);
        try {
            if (!parts.isEmpty()) {
                Disk.folder(place.resolveSibling(""));
                Disk.replace(place, parts);
            }
        } catch (IOException notKept) {
            return;
        }
    }

    /// The one that was kept, where the file still begins with the bytes that it is of.
    static Optional<AttemptSummary> kept(Path place, FileChannel attempts) throws IOException {
        var kept = SummaryBytes.read(place);
        return kept.isPresent() && isOf(kept.get(), attempts)
                ? Optional.of(kept.get().summary())
                : Optional.empty();
    }

    /// Goes on with the sum of the summary, so that it ends as the sum of what it is of.
    private static boolean isOf(SummaryBytes.Kept kept, FileChannel attempts) throws IOException {
        var sum = kept.summary().sum();
        var piece = ByteBuffer.allocate(PIECE);
        long left = kept.summary().covered();
        while (left > 0) {
            piece.clear().limit((int) Math.min(PIECE, left));
            int read = attempts.read(piece);
            if (read <= 0) {
                return false;
            }
            sum.update(piece.flip());
            left -= read;
        }
        return sum.getValue() == kept.sumOfCovered();
    }
}
