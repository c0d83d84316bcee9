package dev.rehearse.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/// Lanterna's terminal over one buffered stream; it never asks the terminal anything.
final class LineTerminal extends ANSITerminal {
    private final OutputStream out;

    LineTerminal(OutputStream out) {
        super(InputStream.nullInputStream(), out, StandardCharsets.UTF_8);
        this.out = out;
    }

    // Lanterna would send a query and wait five seconds for its answer.
    @Override
    protected TerminalSize findTerminalSize() {
        return new TerminalSize(1, 1);
    }

    // Keys are ours to decode; the tables of Lanterna's decoder cost a start more than they know.
    @Override
    protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
        return new NoKeys();
    }

    void send(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
    }

    private static final class NoKeys implements KeyDecodingProfile {
        @Override
        public Collection<CharacterPattern> getPatterns() {
            return List.of();
        }
    }
}
