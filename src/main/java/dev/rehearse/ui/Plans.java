package dev.rehearse.ui;

import dev.rehearse.outline.Section;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Item;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.PlanChoice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Making a plan from what is on the screen.
final class Plans {

    private static final String DUE = ", due";
    private static final String WEAKEST = ", weakest";

    private Plans() {}

    /// The plan as the settings say it for the place of the caret; none when no question is left.
    static Optional<Plan> of(State state, PlanChoice settings, Moment now) {
        return state.open()
                .flatMap(open -> {
                    var chosen = named(open, settings);
                    var questions = wanted(state, open, chosen.questions(), settings, now);
                    return questions.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    plan(
                                            settings.name().isEmpty()
                                                    ? chosen.name() + suffix(settings.only())
                                                    : settings.name(),
                                            questions,
                                            settings,
                                            state.preferences()));
                });
    }

    private record Chosen(String name, List<Question> questions) {}

    /// Which questions of the place of the caret are rehearsed, in the order they are asked.
    private static List<Question> wanted(
            State state, OpenNote open, List<Question> all, PlanChoice settings, Moment now) {
        if (settings.only() == PlanChoice.Only.WEAKEST) {
            var ordered = Returning.weakestFirst(state, all, now);
            return ordered.subList(0, Math.min(Returning.WEAKEST, ordered.size()));
        }
        var some = all.stream().filter(question -> isWanted(state, open, question, settings, now));
        return switch (settings.order()) {
            case WEAKEST_FIRST -> Returning.weakestFirst(state, some.toList(), now);
            case AS_WRITTEN, SHUFFLED -> some.toList();
        };
    }

    private static String suffix(PlanChoice.Only only) {
        return switch (only) {
            case DUE -> DUE;
            case WEAKEST -> WEAKEST;
            case ALL, UNANSWERED, FAILED -> "";
        };
    }

    /// The questions among which the plan chooses.
    static List<Question> scope(OpenNote open, PlanChoice settings) {
        return named(open, settings).questions();
    }

    /// Which questions are due or weak changes while they are rehearsed, so such a plan is the same
    /// as long as everything else is.
    static boolean isSame(State state, Plan begun, Plan wanted) {
        if (wanted.order() == Plan.Order.SHUFFLED) {
            boolean all = Set.copyOf(begun.items()).containsAll(wanted.items());
            return (all || isOfSome(state, wanted.name()))
                    && begun.withItems(begun.name(), wanted.items()).equals(wanted);
        }
        boolean changes =
                wanted.order() == Plan.Order.WEAKEST_FIRST
                        || isOfSome(state, wanted.name())
                        || wanted.name().endsWith(DUE)
                        || wanted.name().endsWith(WEAKEST);
        return changes
                ? begun.withItems(begun.name(), wanted.items()).equals(wanted)
                : begun.equals(wanted);
    }

    private static boolean isOfSome(State state, String name) {
        return Stream.concat(Stream.of(state.plan()), Choosing.all(state).stream())
                .anyMatch(plan -> plan.name().equals(name) && plan.only() != PlanChoice.Only.ALL);
    }

    /// Why a plan has no question, and when there will be one again.
    static String nothing(State state, PlanChoice settings, Moment now) {
        if (isElsewhere(state, settings)) {
            return "This note has no section \"" + settings.section() + "\" with questions";
        }
        if (settings.only() != PlanChoice.Only.DUE) {
            return "No question is left for this plan";
        }
        var today = Returning.today(state, now);
        return state.open()
                .flatMap(open -> Returning.next(state, scope(open, settings), settings, now))
                .map(day -> Dates.day(day, today) + ", " + Dates.span(day, today))
                .map(day -> "Nothing is due; the next question comes back on " + day)
                .orElse("Nothing is due; a question comes back once it was graded");
    }

    static Plan plan(
            String name, List<Question> questions, PlanChoice settings, Preferences preferences) {
        var items = questions.stream().map(q -> item(q, settings, preferences)).toList();
        var limits = settings.limits();
        return new Plan(
                name,
                items,
                settings.timing(),
                limits.thinkAsk().isPresent() ? Optional.empty() : limits.think(),
                settings.mode(),
                settings.review(),
                settings.redistribution(),
                settings.order(),
                settings.signals());
    }

    /// Times of the person's own are written into the item only where they differ from the usual,
    /// and only where the plan leaves them open.
    private static Item item(Question question, PlanChoice settings, Preferences preferences) {
        var direction = direction(question);
        var item = Item.of(question.key(), question.text(), direction);
        var own = preferences.times(direction);
        var limits = settings.limits();
        var asking = direction == Direction.ASK ? limits.eachAsk() : Optional.<Duration>empty();
        boolean open = limits.each().isEmpty() && limits.total().isEmpty();
        var given =
                open && !own.each().equals(direction.budget())
                        ? asking.or(() -> Optional.of(own.each()))
                        : asking;
        var timed = question.timeHint().map(item::withOwnTime).orElse(item.withHint(given));
        return own.think().equals(direction.think()) && limits.thinkAsk().isEmpty()
                ? timed
                : timed.withThink(think(direction, limits).orElse(own.think()));
    }

    /// What the plan says of thinking before a question of this direction; where it says it of all
    /// alike the plan itself does.
    private static Optional<Duration> think(Direction direction, PlanChoice.Limits limits) {
        if (limits.thinkAsk().isEmpty()) {
            return Optional.empty();
        }
        return direction == Direction.ASK ? limits.thinkAsk() : limits.think();
    }

    /// What a question may take where no plan says otherwise.
    static Duration budget(Question question, Preferences preferences) {
        return question.timeHint().orElseGet(() -> preferences.times(direction(question)).each());
    }

    static Direction direction(Question question) {
        return switch (question.direction()) {
            case ANSWER -> Direction.ANSWER;
            case ASK -> Direction.ASK;
        };
    }

    private static boolean isWanted(
            State state, OpenNote open, Question question, PlanChoice plan, Moment now) {
        return switch (plan.only()) {
            case ALL, WEAKEST -> true;
            case UNANSWERED -> open.note().answer(question).isEmpty();
            case DUE -> Returning.isDue(state, question, plan, now);
            case FAILED -> Signs.last(state, question).filter(Attempt::isFailed).isPresent();
        };
    }

    private static boolean isElsewhere(State state, PlanChoice settings) {
        return settings.scope() == PlanChoice.Scope.SECTION
                && !settings.section().isEmpty()
                && state.open().filter(open -> !scope(open, settings).isEmpty()).isEmpty();
    }

    private static Chosen named(OpenNote open, PlanChoice settings) {
        if (settings.scope() == PlanChoice.Scope.SECTION && !settings.section().isEmpty()) {
            return ofTitle(open, settings.section());
        }
        return switch (settings.scope()) {
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

    private static Chosen ofTitle(OpenNote open, String title) {
        List<Question> questions = List.of();
        for (var section : open.note().sections()) {
            if (questions.isEmpty() && section.title().equals(title)) {
                questions = within(open, section);
            }
        }
        return new Chosen(title, questions);
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
