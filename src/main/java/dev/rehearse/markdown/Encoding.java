package dev.rehearse.markdown;

import java.util.Optional;

/// How the bytes of a note are to be read.
public record Encoding(String name, Optional<String> readOnlyReason) {
    private static final int LOOKED_AT = 8192;

    public static boolean hasUtf8Mark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    public static Encoding of(byte[] bytes) {
        var unwritable = unwritable(bytes);
        if (unwritable.isPresent()) {
            return unwritable.get();
        }
        if (!Utf8.valid(bytes)) {
            return new Encoding("not UTF-8", Optional.empty());
        }
        return new Encoding(hasUtf8Mark(bytes) ? "UTF-8 BOM" : "UTF-8", Optional.empty());
    }

    /// The encoding of a note that nothing can be written into, by how it begins: a large one is
    /// told without a look at all of it.
    public static Optional<Encoding> unwritable(byte[] bytes) {
        if (isUtf16(bytes)) {
            var why = "the file is UTF-16; save it as UTF-8 to write in it";
            return Optional.of(new Encoding("UTF-16", Optional.of(why)));
        }
        return isBinary(bytes)
                ? Optional.of(new Encoding("binary", Optional.of("the file is binary, not text")))
                : Optional.empty();
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
            if (mark == 0xFEFF || mark == 0xFFFE) {
                return true;
            }
        }
        int even = 0;
        int odd = 0;
        int seen = Math.min(bytes.length, LOOKED_AT) & ~1;
        for (int at = 0; at < seen; at += 2) {
            even += bytes[at] == 0 ? 1 : 0;
            odd += bytes[at + 1] == 0 ? 1 : 0;
        }
        // Latin text in UTF-16 has a NUL in nearly every other byte and none between.
        return seen >= 8 && Math.max(even, odd) > seen / 4 && Math.min(even, odd) < seen / 64;
    }

    private static boolean isBinary(byte[] bytes) {
        int seen = Math.min(bytes.length, LOOKED_AT);
        int odd = 0;
        for (int at = 0; at < seen; at++) {
            byte b = bytes[at];
            boolean control = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
            odd += control ? 1 : 0;
        }
        return seen >= 16 && odd > seen / 10;
    }
}
