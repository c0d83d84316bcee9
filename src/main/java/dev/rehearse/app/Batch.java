package dev.rehearse.app;

import dev.rehearse.app.StandardInput.Piece;
import dev.rehearse.store.AnswerJson;
import dev.rehearse.store.AnswerJson.Request;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// `rehearse answer --batch`: a line of JSON in, a line of JSON out, never stopping at an error.
record Batch(Shell shell, Answers answers, Answers.Home home) {
    Asked run() {
        var in = new StandardInput(shell.in());
        int code = Exit.DONE;
        while (true) {
            switch (in.line()) {
                case Piece.End() -> {
                    return shell.finish(code);
                }
                case Piece.Broken(var why) -> {
                    return shell.refuse(Trouble.disk("Cannot read standard input: " + why + "."));
                }
                case Piece.Unclear(var why) ->
                        code = Math.max(code, tell(Trouble.refused(unclear(why))));
                case Piece.Text(var line) -> {
                    if (!line.isBlank()) {
                        code = Math.max(code, tell(outcome(line)));
                    }
                }
            }
        }
    }

    private Outcome outcome(String line) {
        return switch (AnswerJson.request(line)) {
            case Request.Unclear(var why) -> Trouble.refused(unclear(why));
            case Request.Print(var note, var question) ->
                    at(note, path -> answers.read(path, question));
            case Request.Write(var note, var question, var answer) ->
                    at(note, path -> answers.write(path, question, answer, home));
        };
    }

    private static String unclear(String why) {
        return "Cannot follow this line: " + why + ".";
    }

    private static Outcome at(String note, java.util.function.Function<Path, Outcome> doing) {
        try {
            return doing.apply(Path.of(note));
        } catch (InvalidPathException odd) {
            return Trouble.refused("Cannot open " + note + ": it is no path.");
        }
    }

    /// Whoever writes the lines may wait for each reply.
    private int tell(Outcome outcome) {
        var line =
                switch (outcome) {
                    case Trouble trouble -> AnswerJson.failed(trouble.line());
                    case Outcome.Reads(var answer, var remark) -> AnswerJson.done(answer);
                };
        shell.out().print(line + "\n");
        shell.out().flush();
        return outcome instanceof Trouble ? Exit.REFUSED : Exit.DONE;
    }
}
