package dev.rehearse.app;

import dev.rehearse.app.StandardInput.Piece;
import dev.rehearse.store.AnswerJson;
import dev.rehearse.store.AnswerJson.Request;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;

/// `rehearse answer --batch`: a line of JSON in, a line of JSON out, never stopping at an error.
final class Batch {
    private final Shell shell;
    private final Answers answers;
    private final Answers.Terms terms;
    private int code = Exit.DONE;
    private String remark = "";

    Batch(Shell shell, Answers answers, Answers.Terms terms) {
        this.shell = shell;
        this.answers = answers;
        this.terms = terms;
    }

    Asked run() {
        var in = new StandardInput(shell.in());
        var piece = in.line();
        while (!(piece instanceof Piece.End)) {
            switch (piece) {
                case Piece.End() -> throw new IllegalStateException("the end was seen");
                case Piece.Unclear(var why) -> tell(unclear(why));
                case Piece.Text(var line) -> {
                    if (!line.isBlank()) {
                        tell(outcome(line));
                    }
                }
                case Piece.Broken(var why) -> {
                    return shell.refuse(Trouble.disk("Cannot read standard input: " + why + "."));
                }
            }
            piece = in.line();
        }
        if (!remark.isEmpty()) {
            shell.say("Written, but " + remark + ".");
        }
        return shell.finish(code);
    }

    private Outcome outcome(String line) {
        return switch (AnswerJson.request(line)) {
            case Request.Unclear(var why) -> unclear(why);
            case Request.Print(var note, var question) ->
                    at(note, path -> answers.read(path, question));
            case Request.Write(var note, var question, var answer) ->
                    at(note, path -> answers.write(path, question, answer, terms));
        };
    }

    private static Outcome unclear(String why) {
        return Trouble.refused("Cannot follow this line: " + why + ".");
    }

    private static Outcome at(String note, Function<Path, Outcome> doing) {
        try {
            return doing.apply(Path.of(note));
        } catch (InvalidPathException odd) {
            return Trouble.refused("Cannot open " + note + ": it is no path.");
        }
    }

    /// Whoever writes the lines may wait for each reply.
    private void tell(Outcome outcome) {
        var line =
                switch (outcome) {
                    case Trouble trouble -> {
                        code = Exit.REFUSED;
                        yield AnswerJson.failed(trouble.line());
                    }
                    case Outcome.Reads(var answer, var beside) -> {
                        remark = remark.isEmpty() ? beside : remark;
                        yield AnswerJson.done(answer);
                    }
                };
        shell.out().print(line + "\n");
        shell.out().flush();
    }
}
