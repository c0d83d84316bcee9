package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Bytes kept compressed under the name of their own hash: the same text once, and a damaged one is
/// never taken for it.
final class Deflated {
    /// Of one text, and of its file.
    static final int LARGEST = 16 << 20;

    private static final int HASH_LENGTH = 64;

    private final Path folder;

    Deflated(Path folder) {
        this.folder = folder;
    }

    /// Whether a word may be the name of a text here; nothing else becomes a path.
    static boolean isName(String word) {
        return word.length() == HASH_LENGTH && word.chars().allMatch(Deflated::isDigit);
    }

    static boolean isDigit(int letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
    }

    String keep(byte[] bytes) throws IOException {
        var name = Hash.sha256(bytes);
        if (read(name).isEmpty()) {
            Disk.folder(folder);
            Disk.replace(folder.resolve(name), deflated(bytes));
        }
        return name;
    }

    /// Empty when it is not there, or is not what it was.
    Optional<byte[]> read(String name) {
        if (!isName(name)) {
            return Optional.empty();
        }
        try {
            var bytes = inflated(Disk.read(folder.resolve(name), LARGEST));
            return Hash.sha256(bytes).equals(name) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException | DataFormatException damaged) {
            return Optional.empty();
        }
    }

    /// How large the files are, by their names.
    Map<String, Long> sizes() throws IOException {
        var sizes = new HashMap<String, Long>();
        for (var file : Disk.files(folder, "")) {
            var name = file.getFileName().toString();
            if (isName(name) && Files.isRegularFile(file, NOFOLLOW_LINKS)) {
                sizes.put(name, Files.size(file));
            }
        }
        return sizes;
    }

    void sweep() {
        Disk.sweep(folder.resolve("any"));
    }

    void keepOnly(Set<String> names) throws IOException {
        for (var name : sizes().keySet()) {
            if (!names.contains(name)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    private static byte[] deflated(byte[] bytes) {
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static byte[] inflated(byte[] bytes) throws DataFormatException {
        try (var inflater = new Inflater()) {
            inflater.setInput(bytes);
            var out = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                boolean stuck = count == 0 && !inflater.finished();
                if (stuck || out.size() + count > LARGEST) {
                    throw new DataFormatException("cut, or too large");
                }
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        }
    }
}
