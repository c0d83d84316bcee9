package dev.rehearse.app;

import dev.rehearse.app.StandardInput.Piece;
import dev.rehearse.learning.Feedback;
import dev.rehearse.note.Answer;
import dev.rehearse.note.Knowledge;
import dev.rehearse.note.Note;
import dev.rehearse.question.Question;
import dev.rehearse.store.FeedbackJson;
import dev.rehearse.store.Settings;

import java.nio.file.Path;

/// `rehearse answer`: standard input becomes an answer, or many, or they are printed.
final class AnswerCommand {
    private final Shell shell;
    private final Answers answers;

    AnswerCommand(Shell shell) {
        this.shell = shell;
        answers = new Answers(shell);
    }

    Asked run(Words words) {
        if (words.has("--batch")) {
            boolean alone =
                    words.path().isEmpty()
                            && words.question().isEmpty()
                            && !words.has("--print")
                            && !words.has("--json");
            return alone
                    ? new Batch(shell, answers, terms(words)).run()
                    : usage("with --batch every line of standard input names its own note.");
        }
        if (words.path().isEmpty() || words.question().isEmpty()) {
            return usage("which is not said; say 'rehearse answer NOTE --question N'.");
        }
        var note = words.path().get();
        int number = words.question().getAsInt();
        if (words.has("--json")) {
            return words.has("--print")
                    ? tell(note, number)
                    : usage("--json says what --print prints; say --print --json.");
        }
        return words.has("--print") ? print(note, number) : write(note, number, terms(words));
    }

    private Asked usage(String why) {
        return shell.refuse(Trouble.usage("Cannot write an answer: " + why));
    }

    private static Answers.Terms terms(Words words) {
        return new Answers.Terms(
                words.has("--create-section") ? Answers.Home.CREATED : Answers.Home.AS_FOUND,
                Answers.Links.of(words));
    }

    private Asked print(Path note, int number) {
        return switch (answers.read(note, number)) {
            case Trouble trouble -> shell.refuse(trouble);
            case Outcome.Reads(var answer, var remark) -> {
                if (answer.isEmpty()) {
                    yield shell.refuse(unanswered(note, number));
                }
                shell.out().print(answer.get());
                yield shell.finish(Exit.DONE);
            }
        };
    }

    private static Trouble unanswered(Path note, int number) {
        return Trouble.refused("Question " + number + " of " + note + " has no answer yet.");
    }

    /// The answer for a program, and what its words say.
    private Asked tell(Path path, int number) {
        return switch (Pick.of(shell.places(), path, number)) {
            case Trouble trouble -> shell.refuse(trouble);
            case Pick.One(var _, var _, var note, var question) -> {
                var answer = note.answer(question).map(Answer::text).filter(it -> !it.isBlank());
                if (answer.isEmpty()) {
                    yield shell.refuse(unanswered(path, number));
                }
                var said = feedback(note, question, answer.get());
                shell.out().print(FeedbackJson.of(answer.get(), said) + "\n");
                yield shell.finish(Exit.DONE);
            }
        };
    }

    private Feedback feedback(Note note, Question question, String answer) {
        var settings = Settings.read(shell.places()).settings();
        var usual =
                switch (question.direction()) {
                    case ANSWER -> settings.each();
                    case ASK -> settings.eachAsk();
                };
        return Feedback.of(
                question.text(),
                answer,
                Knowledge.of(note, question),
                question.timeHint().orElse(usual),
                settings.speech());
    }

    /// Nobody should type an answer to hear only then that it has no place.
    private Asked write(Path note, int number, Answers.Terms terms) {
        if (answers.writable(note, number, terms.links()) instanceof Trouble trouble) {
            return shell.refuse(trouble);
        }
        var where = "Cannot write question " + number + " of " + note + ": standard input ";
        return switch (new StandardInput(shell.in()).all()) {
            case Piece.Broken(var why) ->
                    shell.refuse(Trouble.disk(where + "cannot be read: " + why + "."));
            case Piece.Unclear(var why) ->
                    shell.refuse(Trouble.refused(where + "is no answer: " + why + "."));
            case Piece.End() -> shell.refuse(empty(where));
            case Piece.Text(var text) ->
                    text.isBlank()
                            ? shell.refuse(empty(where))
                            : written(answers.write(note, number, text, terms));
        };
    }

    private static Trouble empty(String where) {
        return Trouble.refused(where + "is empty; --print shows the answer that stands.");
    }

    private Asked written(Outcome outcome) {
        return switch (outcome) {
            case Trouble trouble -> shell.refuse(trouble);
            case Outcome.Reads(var answer, var remark) -> {
                if (!remark.isEmpty()) {
                    shell.say("Written, but " + remark + ".");
                }
                yield shell.finish(Exit.DONE);
            }
        };
    }
}
