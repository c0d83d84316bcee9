package dev.rehearse.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// The old text of a note while it is written in place, so that a kill in between loses nothing.
///
/// A file of: the checksum of the new text, the length of the path, the path, the old text.
final class Backup implements AutoCloseable {
    private static final int HEAD = 16 + 8192;

    private final Path file;
    private boolean settled;

    private Backup(Path file) {
        this.file = file;
    }

    static Backup of(Places places, Path real, byte[] old, byte[] bytes) throws IOException {
        var folder = folder(places);
        Disk.folder(places.state());
        Disk.folder(folder);
        var file = folder.resolve(Hash.key(real.toString()));
        var path = real.toString().getBytes(StandardCharsets.UTF_8);
        var head = ByteBuffer.allocate(16 + path.length);
        head.putLong(crc(bytes)).putLong(path.length).put(path).flip();
        Disk.replace(file, List.of(head, ByteBuffer.wrap(old)));
        return new Backup(file);
    }

    static Path folder(Places places) {
        return places.state().resolve("backup");
    }

    static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    Path file() {
        return file;
    }

    /// The note is whole, with the old text or the new.
    void settled() {
        settled = true;
    }

    @Override
    public void close() throws IOException {
        if (settled) {
            Files.deleteIfExists(file);
        }
    }

    /// The notes that a cut-off save left torn; backups of whole notes are thrown away.
    static List<Torn> torn(Places places) {
        var torn = new ArrayList<Torn>();
        for (var file : Disk.files(folder(places), "")) {
            look(file).ifPresent(torn::add);
        }
        return List.copyOf(torn);
    }

    private static Optional<Torn> look(Path file) {
        try {
            var content = ByteBuffer.wrap(Disk.read(file, Notes.LARGEST + HEAD));
            var sum = content.getLong();
            var path = new byte[Math.clamp(content.getLong(), 0, content.remaining())];
            content.get(path);
            var old = new byte[content.remaining()];
            content.get(old);
            var note = Path.of(new String(path, StandardCharsets.UTF_8));
            if (!file.endsWith(Hash.key(note.toString()))) {
                return Optional.empty(); // not written by us for this note
            }
            var now = Notes.load(note).bytes();
            if (crc(now) == sum || Arrays.equals(now, old)) {
                Files.deleteIfExists(file);
                return Optional.empty();
            }
            return Optional.of(new Torn(note, old));
        } catch (IOException | BufferUnderflowException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
