package dev.rehearse.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;

/// One record of the draft journal, in a compact encoding of our own: a typed letter is some thirty
/// bytes and no reader is trusted to have written it.
///
/// On disk: the mark, the length of the body, its CRC32, the body.
sealed interface DraftEntry {
    int MARK = 0x52483144;
    int HEAD = 12;
    int LARGEST = 64 << 20;

    /// A file made of nothing but marks must not cost a checksum of all the rest for each.
    int TRIES = 64;

    /// The draft's number within its journal.
    int number();

    /// The whole text, which also says whose it is.
    record Whole(int number, Draft draft) implements DraftEntry {}

    /// A change of the text that was `step` changes old. Offsets are in chars.
    record Edit(int number, int step, long millis, int offset, int removed, String inserted)
            implements DraftEntry {}

    /// The text went into the note, or was thrown away.
    record End(int number) implements DraftEntry {}

    static ByteBuffer encode(DraftEntry entry) {
        return switch (entry) {
            case Whole(var number, var draft) -> whole(number, draft);
            case Edit edit -> edit(edit);
            case End(var number) -> sealed(body(5).put((byte) 3).putInt(number));
        };
    }

    private static ByteBuffer whole(int number, Draft draft) {
        var note = utf8(draft.of().note());
        var question = utf8(draft.of().question());
        var run = utf8(draft.of().run());
        var base = utf8(draft.baseHash());
        var text = utf8(draft.text());
        var strings = note.length + question.length + run.length + base.length + text.length;
        var body = body(33 + strings).put((byte) 1).putInt(number);
        body.putLong(draft.at().toEpochMilli());
        put(put(put(put(put(body, note), question), run), base), text);
        return sealed(body);
    }

    private static ByteBuffer edit(Edit edit) {
        var inserted = utf8(edit.inserted());
        var body = body(29 + inserted.length).put((byte) 2).putInt(edit.number());
        body.putInt(edit.step()).putLong(edit.millis()).putInt(edit.offset());
        body.putInt(edit.removed());
        return sealed(put(body, inserted));
    }

    private static ByteBuffer body(int length) {
        return ByteBuffer.allocate(HEAD + length).position(HEAD);
    }

    private static ByteBuffer put(ByteBuffer body, byte[] string) {
        return body.putInt(string.length).put(string);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer sealed(ByteBuffer body) {
        var length = body.position() - HEAD;
        body.putInt(0, MARK).putInt(4, length).putInt(8, crc(body, HEAD, length));
        return body.flip();
    }

    private static int crc(ByteBuffer bytes, int start, int length) {
        var crc = new CRC32();
        crc.update(bytes.slice(start, length));
        return (int) crc.getValue();
    }

    /// The next whole record at or after the buffer's position; torn and foreign bytes between are
    /// passed over. The buffer stands behind the record then, or at its end.
    static Optional<DraftEntry> next(ByteBuffer bytes) {
        var tries = 0;
        while (bytes.remaining() >= HEAD && tries < TRIES) {
            var at = bytes.position();
            var length = bytes.getInt(at + 4);
            var marked = bytes.getInt(at) == MARK;
            tries += marked ? 1 : 0;
            if (marked && isWhole(bytes, at, length)) {
                var body = bytes.slice(at + HEAD, length);
                bytes.position(at + HEAD + length);
                var entry = decode(body);
                if (entry.isPresent()) {
                    return entry;
                }
                continue;
            }
            bytes.position(at + 1);
        }
        bytes.position(bytes.limit());
        return Optional.empty();
    }

    /// Whether the record that begins here ends behind the end.
    static boolean isCutOff(byte[] journal, int at) {
        int left = journal.length - at;
        var bytes = ByteBuffer.wrap(journal);
        return left < HEAD
                || (bytes.getInt(at) == MARK
                        && (bytes.getInt(at + 4) > left - HEAD && bytes.getInt(at + 4) > 0));
    }

    private static boolean isWhole(ByteBuffer bytes, int at, int length) {
        return length > 0
                && length <= bytes.limit() - at - HEAD
                && bytes.getInt(at + 8) == crc(bytes, at + HEAD, length);
    }

    // A good checksum does not make good contents: the file is data from outside.
    private static Optional<DraftEntry> decode(ByteBuffer body) {
        try {
            return switch (body.get()) {
                case 1 -> Optional.of(whole(body));
                case 2 -> Optional.of(edit(body));
                case 3 -> Optional.of(new End(body.getInt()));
                default -> Optional.empty();
            };
        } catch (BufferUnderflowException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static DraftEntry whole(ByteBuffer body) {
        var number = body.getInt();
        var at = Instant.ofEpochMilli(body.getLong());
        var of = new Draft.Of(string(body), string(body), string(body));
        return new Whole(number, new Draft(of, string(body), string(body), at));
    }

    private static DraftEntry edit(ByteBuffer body) {
        return new Edit(
                body.getInt(),
                body.getInt(),
                body.getLong(),
                body.getInt(),
                body.getInt(),
                string(body));
    }

    private static String string(ByteBuffer body) {
        var length = body.getInt();
        if (length < 0 || length > body.remaining()) {
            throw new BufferUnderflowException();
        }
        var bytes = new byte[length];
        body.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
