package dev.rehearse.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/// Where a command prints. A `PrintStream` tells that it failed; this one tells as well whether
/// that was because the reader has left, as `head` does once it has its line.
final class Output extends PrintStream {
    private final Pipe pipe;

    private Output(Pipe pipe) {
        super(pipe, false, UTF_8);
        this.pipe = pipe;
    }

    static Output to(OutputStream sink) {
        return new Output(new Pipe(sink));
    }

    boolean isLeft() {
        return pipe.isLeft;
    }

    private static final class Pipe extends OutputStream {
        private final OutputStream sink;
        private volatile boolean isLeft;

        Pipe(OutputStream sink) {
            this.sink = sink;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                sink.write(bytes, from, length);
            } catch (IOException failure) {
                throw seen(failure);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                sink.flush();
            } catch (IOException failure) {
                throw seen(failure);
            }
        }

        // The words are glibc's; in another language the reader's leaving is told like a full disk.
        private IOException seen(IOException failure) {
            isLeft |= String.valueOf(failure.getMessage()).equals("Broken pipe");
            return failure;
        }
    }
}
