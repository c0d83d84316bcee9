package dev.rehearse.app;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Text from standard input: UTF-8 to the letter, never guessed, never endless.
final class StandardInput {
    private static final int LARGEST = 64 << 20;

    private final BufferedInputStream in;

    StandardInput(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /// What was read.
    sealed interface Piece {
        record Text(String text) implements Piece {}

        record End() implements Piece {}

        /// It is no text, and why; what follows can still be read.
        record Unclear(String why) implements Piece {}

        /// Nothing more can be read.
        record Broken(String why) implements Piece {}
    }

    /// Everything, without the line end that shells and editors put last.
    Piece all() {
        try {
            var bytes = in.readNBytes(LARGEST + 1);
            int end = bytes.length;
            if (end > 0 && bytes[end - 1] == '\n') {
                end -= end > 1 && bytes[end - 2] == '\r' ? 2 : 1;
            }
            return text(bytes, end);
        } catch (IOException failure) {
            return broken(failure);
        }
    }

    /// The next line, without its end.
    Piece line() {
        var line = new ByteArrayOutputStream();
        try {
            int next = in.read();
            if (next < 0) {
                return new Piece.End();
            }
            for (; next >= 0 && next != '\n'; next = in.read()) {
                if (line.size() <= LARGEST) {
                    line.write(next);
                }
            }
            return text(line.toByteArray(), line.size());
        } catch (IOException failure) {
            return broken(failure);
        }
    }

    private static Piece text(byte[] bytes, int length) {
        if (length > LARGEST) {
            return new Piece.Unclear("it is larger than 64 MB");
        }
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return new Piece.Text(decoder.decode(ByteBuffer.wrap(bytes, 0, length)).toString());
        } catch (CharacterCodingException foreign) {
            return new Piece.Unclear("it is not UTF-8");
        }
    }

    private static Piece broken(IOException failure) {
        return new Piece.Broken(String.valueOf(failure.getMessage()));
    }
}
