package dev.rehearse.app;

import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import java.nio.file.Path;

/// The way in: the command line, then the screen.
public final class Main {

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        var environment = System.getenv();
        var path = args.length == 0 ? Notes.standard(Path.of("")) : Path.of(args[0]);
        int code = new Program(Places.of(environment)).run(path, Terminal.of(environment));
        System.exit(code);
    }
}
