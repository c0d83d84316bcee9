package dev.rehearse.app;

import dev.rehearse.screen.Safe;
import dev.rehearse.store.Places;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;

/// What a command without a screen has of the world.
///
/// @param out takes UTF-8 bytes and text as they are; flushed when the command ends
record Shell(Places places, InputStream in, PrintStream out, PrintStream err, InstantSource clock) {
    /// One line on standard error, whatever is in it.
    void say(String sentence) {
        err.print("rehearse: " + Safe.text(sentence) + "\n");
        err.flush();
    }

    Asked.Finished refuse(Trouble trouble) {
        say(trouble.line());
        return new Asked.Finished(trouble.code());
    }

    /// Ends a command: what was printed has to have arrived.
    Asked.Finished finish(int code) {
        return out.checkError()
                ? refuse(Trouble.disk("Cannot write to standard output: it is closed or full."))
                : new Asked.Finished(code);
    }
}
