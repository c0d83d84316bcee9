package dev.rehearse.ui;

import dev.rehearse.note.Orphan;
import dev.rehearse.question.Question;

import java.util.Optional;
import java.util.stream.IntStream;

/// One row of the Questions window: a question of the note, or below all of them an answer that
/// belongs to none.
sealed interface QuestionRow {
    record OfQuestion(Question question) implements QuestionRow {}

    record OfOrphan(Orphan orphan) implements QuestionRow {}

    static int count(OpenNote open) {
        return open.note().questions().size() + open.note().orphans().size();
    }

    static QuestionRow at(OpenNote open, int index) {
        int questions = open.note().questions().size();
        return index < questions
                ? new OfQuestion(open.note().questions().get(index))
                : new OfOrphan(open.note().orphans().get(index - questions));
    }

    /// The row that the caret is on, -1 for none.
    static int selected(OpenNote open) {
        return open.question()
                .map(question -> question.number() - 1)
                .orElseGet(() ->
                        orphan(open).map(at -> open.note().questions().size() + at).orElse(-1));
    }

    private static Optional<Integer> orphan(OpenNote open) {
        var orphans = open.note().orphans();
        return IntStream.range(0, orphans.size())
                .filter(at -> orphans.get(at).holds(open.caret().line()))
                .boxed()
                .findFirst();
    }

    /// The row that far away from the caret's; none at the ends, or where no row is selected.
    static Optional<QuestionRow> neighbour(OpenNote open, int by) {
        int selected = selected(open);
        int to = selected + by;
        return selected < 0 || to < 0 || to >= count(open)
                ? Optional.empty()
                : Optional.of(at(open, to));
    }

    default int line() {
        return switch (this) {
            case OfQuestion(var question) -> question.line();
            case OfOrphan(var orphan) -> orphan.answer().headingLine();
        };
    }
}
