package dev.rehearse.faults;

import org.opentest4j.TestAbortedException;

import java.nio.file.Files;
import java.nio.file.Path;

/// What cannot be tried on this machine is skipped with a word.
final class Skipped {

    private Skipped() {}

    static boolean isThere(String program) {
        for (var folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    static void unlessThere(String program) {
        unless(isThere(program), program + " missing");
    }

    static void unless(boolean possible, String why) {
        if (!possible) {
            Tally.skipped(why);
            throw new TestAbortedException(why);
        }
    }
}
