package dev.rehearse.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/// A line of JSON that ends with a sum of all before it, `,"crc":"1a2b3c4d"}`: a letter that a disk
/// turned into another one makes a line that reads well and says something else.
///
/// One without a sum is from before lines had one.
final class SummedLine {
    private static final String SUM = ",\"crc\":\"";
    private static final String END = "\"}";
    private static final int DIGITS = 8;

    private SummedLine() {}

    /// The same object with the sum as its last field.
    static String of(String object) {
        var open = object.substring(0, object.length() - 1);
        return open + SUM + sum(open) + END;
    }

    /// Whether it is as it was written, as far as it tells.
    static boolean isWhole(String line) {
        int from = line.length() - END.length() - DIGITS - SUM.length();
        return from < 0
                || !line.startsWith(SUM, from)
                || !line.endsWith(END)
                || line.startsWith(sum(line.substring(0, from)), from + SUM.length());
    }

    private static String sum(String text) {
        return HexFormat.of().toHexDigits(Hash.crc(text.getBytes(UTF_8)));
    }
}
