package dev.rehearse.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// The file of a summary: a head, rows of numbers, and texts, with a sum of it all.
final class SummaryBytes {
    /// A version that writes other numbers has another.
    private static final long FORM = 0x7265_6803_0000_0000L ^ AttemptRows.MEANING;

    private static final int HEAD = 8 * Long.BYTES;

    /// From where on the sum is of what follows.
    private static final int SUMMED = 2 * Long.BYTES;

    private static final int PIECE = 1 << 18;

    private final FileChannel file;
    private final CRC32 sum = new CRC32();
    private final byte[] piece = new byte[PIECE];

    private SummaryBytes(FileChannel file) {
        this.file = file;
    }

    /// A summary whose own sum is still that of nothing.
    record Kept(AttemptSummary summary, long sumOfCovered) {}

    /// Nothing for what could not be read again as it is.
    static List<ByteBuffer> of(AttemptSummary summary) {
        var log = summary.log();
        var rows = AttemptRows.of(log.read());
        var texts = new Ids();
        for (var one : rows.texts()) {
            var bytes = one.getBytes(UTF_8);
            texts.number(bytes, 0, bytes.length);
            if (!new String(bytes, UTF_8).equals(one)) {
                return List.of(); // half a character, which no bytes stand for
            }
        }
        var ids = log.ids();
        var parts = new ArrayList<ByteBuffer>();
        for (var numbers :
                List.of(rows.cells(), log.known(), ids.places(), ids.ends(), texts.ends())) {
            parts.add(bytes(numbers));
        }
        parts.add(ByteBuffer.wrap(ids.bytes()));
        parts.add(ByteBuffer.wrap(texts.bytes()));
        var head = ByteBuffer.allocate(HEAD);
        head.putLong(FORM).putLong(0);
        head.putLong(summary.covered()).putLong(summary.sum().getValue());
        head.putInt(summary.damaged()).putInt(rows.count()).putInt(ids.count());
        head.putInt(ids.places().length).putInt(ids.bytes().length);
        head.putInt(texts.count()).putInt(texts.bytes().length);
        parts.addFirst(head.rewind());
        var sum = new CRC32();
        sum.update(head.array(), SUMMED, HEAD - SUMMED);
        parts.subList(1, parts.size()).forEach(part -> sum.update(part.duplicate()));
        head.putLong(Long.BYTES, sum.getValue());
        return parts;
    }

    private static ByteBuffer bytes(int[] numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        return bytes;
    }

    /// What is kept at this place, if it is whole and of this form.
    static Optional<Kept> read(Path place) {
        try (var file = Disk.toRead(place, AttemptSummary.LARGEST)) {
            return new SummaryBytes(file).read();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private Optional<Kept> read() throws IOException {
        var head = ByteBuffer.allocate(HEAD);
        if (file.read(head) < HEAD || head.flip().getLong() != FORM) {
            return Optional.empty();
        }
        long sumOfThis = head.getLong();
        long covered = head.getLong();
        long sumOfCovered = head.getLong();
        int damaged = head.getInt();
        int rows = head.getInt();
        int ids = head.getInt();
        int places = head.getInt();
        int idBytes = head.getInt();
        int texts = head.getInt();
        int textBytes = head.getInt();
        // A damaged head must not ask for more room than there is.
        if (!isLength(rows, ids, places, idBytes, texts, textBytes)) {
            return Optional.empty();
        }
        sum.update(head.array(), SUMMED, HEAD - SUMMED);
        var cells = numbers(rows * AttemptRows.WIDTH);
        var known = numbers(ids * AttemptLog.WIDTH);
        var all = numbers(places);
        var ends = numbers(ids);
        var textEnds = numbers(texts);
        var names = new Ids(all, ends, bytes(idBytes));
        var text = bytes(textBytes);
        if (sum.getValue() != sumOfThis) {
            return Optional.empty();
        }
        var log = new AttemptLog(names, new AttemptRows(cells, texts(text, textEnds)), known);
        return Optional.of(
                new Kept(new AttemptSummary(log, covered, new CRC32(), damaged), sumOfCovered));
    }

    private boolean isLength(int rows, int ids, int places, int idBytes, int texts, int textBytes)
            throws IOException {
        boolean negative = (rows | ids | places | idBytes | texts | textBytes) < 0;
        long numbers =
                (long) rows * AttemptRows.WIDTH
                        + (long) ids * (AttemptLog.WIDTH + 1)
                        + places
                        + texts;
        return !negative && file.size() == HEAD + numbers * Integer.BYTES + idBytes + textBytes;
    }

    private static List<String> texts(byte[] bytes, int[] ends) {
        var texts = new ArrayList<String>(ends.length);
        int start = 0;
        for (int end : ends) {
            texts.add(new String(bytes, start, end - start, UTF_8));
            start = end;
        }
        return texts;
    }

    private int[] numbers(int count) throws IOException {
        var numbers = new int[count];
        int at = 0;
        while (at < count) {
            int some = Math.min(PIECE / Integer.BYTES, count - at);
            read(piece, some * Integer.BYTES);
            ByteBuffer.wrap(piece).asIntBuffer().get(numbers, at, some);
            at += some;
        }
        return numbers;
    }

    private byte[] bytes(int count) throws IOException {
        var bytes = new byte[count];
        read(bytes, count);
        return bytes;
    }

    private void read(byte[] into, int length) throws IOException {
        var some = ByteBuffer.wrap(into, 0, length);
        while (some.hasRemaining()) {
            if (file.read(some) < 0) {
                throw new Cause.Refused("it ends too early");
            }
        }
        sum.update(into, 0, length);
    }
}
