package dev.rehearse.ui;

import dev.rehearse.linking.Linking;
import dev.rehearse.linking.Named;
import dev.rehearse.linking.Rehearsed;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;

import java.util.List;
import java.util.Optional;

/// Answers whose questions have moved to another note. They stay where they are until their owner
/// wants them where the question is, and their note is not written even then.
final class LeftBehind {

    private LeftBehind() {}

    /// The answer that a question without one of its own left under this very wording.
    static Optional<Notebook.Left> exactly(State state, OpenNote open, Question question) {
        var left = state.notebook().asked().left();
        if (left.isEmpty() || open.note().isAnswered(question)) {
            return Optional.empty();
        }
        return left.stream()
                .filter(one -> !one.path().equals(open.path()))
                .filter(one -> one.key().equals(question.key()))
                .findFirst();
    }

    /// Or under a wording that this one is clearly like, as attempts find their question.
    static Optional<Notebook.Left> of(State state, OpenNote open, Question question) {
        return exactly(state, open, question).or(() -> reworded(state, open, question));
    }

    private static Optional<Notebook.Left> reworded(State state, OpenNote open, Question question) {
        var asked = state.notebook().asked();
        if (open.note().isAnswered(question)) {
            return Optional.empty();
        }
        var away = asked.left().stream().filter(one -> !one.path().equals(open.path())).toList();
        if (away.isEmpty()) {
            return Optional.empty();
        }
        var linking =
                Linking.of(
                        asked.with(open.path(), open.note()).keys(),
                        away.stream().map(LeftBehind::rehearsed).toList());
        var here = new Named(open.path(), question.key());
        return away.stream()
                .filter(one -> linking.home(named(one)).filter(here::equals).isPresent())
                .findFirst();
    }

    private static Named named(Notebook.Left left) {
        return new Named(left.path(), left.key());
    }

    private static Rehearsed rehearsed(Notebook.Left left) {
        return new Rehearsed(named(left), left.wording(), List.of(), List.of());
    }

    /// The name of the note it stands in.
    static String home(State state, Notebook.Left left) {
        return state.notebook().entries().stream()
                .filter(entry -> entry.path().equals(left.path()))
                .map(Notebook.Entry::name)
                .findFirst()
                .orElseGet(() -> left.path().substring(left.path().lastIndexOf('/') + 1));
    }

    /// Writes it under the question as any answer; undone as any answer. The other note keeps its
    /// own: nothing is taken out of a note that is not on the screen.
    static Step bring(State state, Moment now, Intention.Bring bring) {
        var home = home(state, bring.left());
        var said = state.withNotice(Notice.at(now, "the one in " + home + " stays there too"));
        return Answers.write(
                said,
                now,
                Drafts.key(state, bring.question()),
                bring.question(),
                bring.left().text());
    }
}
