package dev.rehearse.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.screen.Ascii;
import dev.rehearse.screen.Safe;
import dev.rehearse.store.Places;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// What a command without a screen has of the world.
///
/// @param out takes UTF-8; flushed when the command ends
/// @param ascii the terminal shows nothing else; what is for programs stays as it is
record Shell(
        Places places,
        InputStream in,
        Output out,
        PrintStream err,
        InstantSource clock,
        ZoneId zone,
        boolean ascii) {
    static Shell standard(Map<String, String> environment) {
        return new Shell(
                Places.of(environment),
                System.in,
                Output.to(buffered(FileDescriptor.out)),
                new PrintStream(buffered(FileDescriptor.err), false, UTF_8),
                InstantSource.system(),
                ZoneId.systemDefault(),
                NoLauncher.showsOnlyAscii(environment));
    }

    private static OutputStream buffered(FileDescriptor descriptor) {
        return new BufferedOutputStream(new FileOutputStream(descriptor));
    }

    /// Lines for a person, which are safe already.
    void show(List<String> lines) {
        for (var line : lines) {
            print((ascii ? Ascii.twin(line) : line) + "\n");
        }
    }

    /// A piece of what may be a long text: encoded at once, not letter by letter.
    void print(String text) {
        out.writeBytes(text.getBytes(UTF_8));
    }

    /// One line on standard error, whatever is in it.
    void say(String sentence) {
        var safe = Safe.text(sentence);
        err.print("rehearse: " + (ascii ? Ascii.twin(safe) : safe) + "\n");
        err.flush();
    }

    Asked.Finished refuse(Trouble trouble) {
        say(trouble.line());
        return new Asked.Finished(trouble.code());
    }

    /// Ends a command: what was printed has to have arrived. A reader that left knows why, and is
    /// told nothing; all that was to be saved is saved.
    Asked.Finished finish(int code) {
        if (!out.checkError()) {
            return new Asked.Finished(code);
        }
        return out.isLeft()
                ? new Asked.Finished(Exit.READER_LEFT)
                : refuse(Trouble.disk("Cannot write to standard output: it is closed or full."));
    }
}
