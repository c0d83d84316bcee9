package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;

import java.util.stream.Collectors;

/// The questions of the open note with their answers, as one text to take elsewhere.
final class Copying {

    private Copying() {}

    static Step all(State state, Moment now) {
        var open = state.open().orElseThrow();
        var text =
                open.note().questions().stream()
                        .map(question -> part(open, question))
                        .collect(Collectors.joining("\n", "# " + open.name() + "\n\n", ""));
        return Step.of(state.withClip(text), new Effect.Copy(text));
    }

    private static String part(OpenNote open, Question question) {
        var answer = Answers.stored(open.note(), question);
        var head = "## " + question.text() + "\n";
        return answer.isBlank() ? head : head + "\n" + answer + "\n";
    }
}
