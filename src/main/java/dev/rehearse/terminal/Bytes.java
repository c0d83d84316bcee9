package dev.rehearse.terminal;

import java.util.Arrays;

/// What will be sent, gathered so that a frame is one write.
final class Bytes {
    private byte[] bytes = new byte[8192];
    private int length;

    int length() {
        return length;
    }

    byte[] array() {
        return bytes;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    void clear() {
        length = 0;
    }

    void add(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }

    void add(byte[] more) {
        for (byte value : more) {
            add(value);
        }
    }

    /// ASCII only.
    void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    /// `CSI number final`, without a number that is the default of 1.
    void csi(int number, char finalByte) {
        add(0x1B);
        add('[');
        if (number != 1) {
            number(number);
        }
        add(finalByte);
    }

    void number(int number) {
        if (number >= 10) {
            number(number / 10);
        }
        add('0' + number % 10);
    }

    void codePoint(int c) {
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xC0 | (c >> 6));
            add(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            add(0xE0 | (c >> 12));
            add(0x80 | ((c >> 6) & 0x3F));
            add(0x80 | (c & 0x3F));
        } else {
            add(0xF0 | (c >> 18));
            add(0x80 | ((c >> 12) & 0x3F));
            add(0x80 | ((c >> 6) & 0x3F));
            add(0x80 | (c & 0x3F));
        }
    }

    void text(String text) {
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            codePoint(codePoint);
        }
    }
}
