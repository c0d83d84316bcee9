package dev.rehearse.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// Short names for paths and fingerprints for texts.
final class Hash {
    private Hash() {}

    /// Names a file after a path. Not SHA: loading the JDK's providers costs more than the first
    /// frame may take, and what is found under the name is compared with the path again.
    static String key(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return hex(fnv(bytes, 0xcbf29ce484222325L)) + hex(fnv(bytes, 0x84222325cbf29ce4L));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// Tells whether bytes are as they were written: quick, and no defence against anybody.
    static int crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static long fnv(byte[] bytes, long seed) {
        var hash = seed;
        for (var b : bytes) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private static String hex(long value) {
        var text = Long.toHexString(value);
        return "0".repeat(16 - text.length()) + text;
    }
}
