package dev.rehearse.ui;

import dev.rehearse.note.Question;
import dev.rehearse.note.Section;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Item;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.ui.plan.PlanChoice;

import java.util.List;
import java.util.Optional;

/// Making a plan from what is on the screen.
final class Plans {

    private Plans() {}

    /// The plan as the settings say it for the place of the caret; none when no question is left.
    static Optional<Plan> of(State state, PlanChoice settings) {
        return state.open()
                .flatMap(open -> of(state, open, settings, named(open, settings.scope())));
    }

    private record Chosen(String name, List<Question> questions) {}

    private static Optional<Plan> of(
            State state, OpenNote open, PlanChoice settings, Chosen chosen) {
        var questions =
                chosen.questions().stream()
                        .filter(question -> isWanted(state, open, question, settings.only()))
                        .toList();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(plan(chosen.name(), questions, settings, state.preferences()));
    }

    static Plan plan(
            String name, List<Question> questions, PlanChoice settings, Preferences preferences) {
        var items = questions.stream().map(q -> item(q, settings, preferences)).toList();
        return new Plan(
                name,
                items,
                settings.timing(),
                settings.think(),
                Plan.Mode.TYPED,
                settings.review(),
                Plan.Redistribution.KEEP,
                Plan.Order.AS_WRITTEN);
    }

    /// Times of the person's own are written into the item only where they differ from the usual,
    /// and only where the plan leaves them open.
    private static Item item(Question question, PlanChoice settings, Preferences preferences) {
        var direction =
                switch (question.direction()) {
                    case ANSWER -> Direction.ANSWER;
                    case ASK -> Direction.ASK;
                };
        var item = Item.of(question.key(), question.text(), direction);
        var own = preferences.times(direction);
        boolean open = settings.each().isEmpty() && settings.total().isEmpty();
        var hint =
                open && !own.each().equals(direction.budget())
                        ? question.timeHint().or(() -> Optional.of(own.each()))
                        : question.timeHint();
        var timed = item.withHint(hint);
        return own.think().equals(direction.think()) ? timed : timed.withThink(own.think());
    }

    static boolean isWanted(State state, OpenNote open, Question question, PlanChoice.Only only) {
        return switch (only) {
            case ALL -> true;
            case UNANSWERED -> open.note().answer(question).isEmpty();
            // Schedules come with learning: until then nothing is due.
            case DUE -> false;
            case FAILED -> Icons.of(state, open, question) == Icons.FAILED;
        };
    }

    private static Chosen named(OpenNote open, PlanChoice.Scope scope) {
        return switch (scope) {
            case NOTE -> new Chosen(open.name(), open.note().questions());
            case QUESTION ->
                    open.question()
                            .map(question -> new Chosen(question.text(), List.of(question)))
                            .orElse(new Chosen(open.name(), List.of()));
            case SECTION ->
                    section(open)
                            .map(section -> new Chosen(section.title(), within(open, section)))
                            .orElse(new Chosen(open.name(), open.note().questions()));
        };
    }

    /// The innermost section round the caret that holds questions and is not itself the question.
    static Optional<Section> section(OpenNote open) {
        int line = open.caret().line();
        Optional<Section> best = Optional.empty();
        for (var section : open.note().sections()) {
            if (section.line() > line) {
                break;
            }
            if (lastLine(open, section) >= line
                    && !isQuestion(open, section)
                    && !within(open, section).isEmpty()) {
                best = Optional.of(section);
            }
        }
        return best;
    }

    private static boolean isQuestion(OpenNote open, Section section) {
        return open.note().questions().stream().anyMatch(q -> q.line() == section.line());
    }

    static List<Question> within(OpenNote open, Section section) {
        int last = lastLine(open, section);
        return open.note().questions().stream()
                .filter(q -> q.line() >= section.line() && q.line() <= last)
                .toList();
    }

    static int lastLine(OpenNote open, Section section) {
        return open.note().lineAt(Math.max(section.byteStart(), section.byteEnd() - 1));
    }
}
