package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.RunSummary;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.ui.plan.Fits;
import dev.rehearse.ui.plan.FormRow;
import dev.rehearse.ui.plan.PlanForm;
import dev.rehearse.ui.plan.PlanRows;
import dev.rehearse.ui.plan.PlanView;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// The plan dialog over the study screen. What does not work yet is not offered.
final class Planning {

    private static final int ONLY = 2;
    private static final int TIME = 5;

    private Planning() {}

    static Step open(State state, Moment now) {
        return open(state, state.plan(), state.plan(), now);
    }

    /// The dialog over a plan, with what it shows at first; a plan without a name is a new one.
    static Step open(State state, PlanChoice plan, PlanChoice shown, Moment now) {
        return Step.of(state.withPopup(new Popup.Planning(form(state, plan, shown, now))));
    }

    private static PlanForm form(State state, PlanChoice plan, PlanChoice choice, Moment now) {
        var rows = new ArrayList<FormRow>();
        var scopes = new ArrayList<>(List.of(PlanChoice.Scope.SECTION, PlanChoice.Scope.NOTE));
        if (Reasons.noQuestion(state).isEmpty()) {
            scopes.add(PlanChoice.Scope.QUESTION);
        }
        var usual = Plans.of(state, choice.named("").with(PlanChoice.Limits.NONE), now);
        var times = state.preferences().times(direction(usual));
        var each = Times.text(times.each());
        var think = Times.text(times.think());
        var limits = choice.limits();
        rows.add(PlanRows.name(choice.name(), usual.map(Plan::name).orElse("")));
        rows.add(PlanRows.scope(choice.scope(), scopes));
        rows.add(only(state, choice, now));
        rows.add(PlanRows.order(choice.order()));
        rows.add(PlanRows.mode(choice.mode()).withGap());
        rows.add(
                PlanRows.time(
                        typed(limits.each()),
                        each,
                        typed(limits.total()),
                        noteSays(state, choice)));
        rows.add(PlanRows.think(typed(limits.think()), think));
        if (asks(state) || limits.eachAsk().isPresent() || limits.thinkAsk().isPresent()) {
            rows.add(ask(state, limits));
        }
        rows.add(PlanRows.redistribution(choice.redistribution()));
        rows.add(PlanRows.signals(choice.signals()));
        rows.add(PlanRows.review(choice.review(), choice.mode()));
        rows.add(interview(state, choice, now));
        var form =
                PlanForm.of(
                        plan,
                        rows,
                        List.of(
                                PlanForm.Button.REHEARSE,
                                PlanForm.Button.SAVE,
                                PlanForm.Button.CANCEL));
        return plan.section().isEmpty()
                ? form
                : form.withOption(PlanChoice.Scope.SECTION, plan.section());
    }

    /// Whether the note holds questions of both directions: only then they need two times.
    private static boolean asks(State state) {
        return state.open().stream()
                        .flatMap(open -> open.note().questions().stream())
                        .map(Question::direction)
                        .distinct()
                        .count()
                == 2;
    }

    private static FormRow ask(State state, PlanChoice.Limits limits) {
        var own = state.preferences().asking();
        return PlanRows.ask(
                typed(limits.eachAsk()),
                limits.each().or(() -> Optional.of(own.each())).map(Times::text).orElse(""),
                typed(limits.thinkAsk()),
                limits.think().or(() -> Optional.of(own.think())).map(Times::text).orElse(""));
    }

    /// Whose times are the usual ones: of those to answer, where there are any. The others have a
    /// row of their own then.
    private static Direction direction(Optional<Plan> usual) {
        boolean asksAlone =
                usual.filter(plan ->
                                plan.items().stream()
                                        .allMatch(item -> item.direction() == Direction.ASK))
                        .isPresent();
        return asksAlone ? Direction.ASK : Direction.ANSWER;
    }

    private static FormRow interview(State state, PlanChoice choice, Moment now) {
        return PlanRows.interview(
                choice.interview().map(LocalDate::toString).orElse(""),
                state.interview().map(LocalDate::toString).orElse(""),
                distance(state, choice, now));
    }

    private static String distance(State state, PlanChoice choice, Moment now) {
        var today = Returning.today(state, now);
        return Progressing.interview(state, choice)
                .map(day -> Dates.span(day, today))
                .orElse(Dates.example(today));
    }

    private static FormRow only(State state, PlanChoice choice, Moment now) {
        var counts = new EnumMap<PlanChoice.Only, Integer>(PlanChoice.Only.class);
        for (var only : PlanChoice.Only.values()) {
            counts.put(only, Plans.of(state, choice.with(only), now).map(Plan::size).orElse(0));
        }
        // Of few questions the weakest are all of them.
        counts.remove(PlanChoice.Only.WEAKEST, counts.get(PlanChoice.Only.ALL));
        boolean due = counts.getOrDefault(PlanChoice.Only.DUE, 0) > 0;
        return PlanRows.only(choice.only(), counts, due ? "" : nextDue(state, choice, now));
    }

    /// Nothing is due now: when something will be.
    private static String nextDue(State state, PlanChoice choice, Moment now) {
        var today = Returning.today(state, now);
        return state.open()
                .flatMap(open -> Returning.next(state, Plans.scope(open, choice), choice, now))
                .map(day -> "next due " + Dates.span(day, today))
                .orElse("");
    }

    private static String typed(Optional<Duration> time) {
        return time.map(Times::text).orElse("");
    }

    /// How many questions of the plan bring their own time.
    private static String noteSays(State state, PlanChoice choice) {
        long hinted =
                state.open().stream()
                        .flatMap(open -> Plans.scope(open, choice).stream())
                        .filter(question -> question.timeHint().isPresent())
                        .count();
        return hinted == 0 ? "" : "note says " + hinted;
    }

    static Step press(State state, Moment now, PlanForm form, Key key) {
        return switch (form.after(key)) {
            case PlanForm.Stay(var next) ->
                    Step.of(state.withPopup(new Popup.Planning(recounted(state, form, next, now))));
            case PlanForm.Close() -> Step.of(state.withPopup(new Popup.None()));
            case PlanForm.Refused(var why) -> Step.of(state.withNotice(Notice.at(now, why)));
            case PlanForm.Save(var choice) -> save(state, now, form.base(), choice);
            case PlanForm.Rehearse(var choice) -> rehearse(state, now, form.base(), choice);
        };
    }

    /// Only this changes a plan that the notebook has already.
    private static Step save(State state, Moment now, PlanChoice before, PlanChoice choice) {
        var refused = unsaved(state, before, choice);
        if (refused.isPresent()) {
            return told(state, now, refused.get());
        }
        var name = choice.name();
        var was = Choosing.isKept(state, before.name()) ? before.name() : "";
        var next = kept(state.withPopup(new Popup.None()), was, placed(state, choice));
        return name.isEmpty()
                ? next.then(after -> told(after, now, "taken for now; a name would keep it"))
                : next;
    }

    /// Why the plan cannot be saved like this.
    private static Optional<String> unsaved(State state, PlanChoice before, PlanChoice choice) {
        boolean wasKept = Choosing.isKept(state, before.name());
        if (wasKept && choice.name().isEmpty()) {
            return Optional.of("\"" + before.name() + "\" needs a name");
        }
        boolean asItIs =
                choice.name().equals(before.name())
                        && (wasKept || Choosing.all(state).contains(choice));
        return asItIs ? Optional.empty() : taken(state, choice.name());
    }

    /// A name that was typed makes a plan of its own. Under the name it had, a changed plan stands
    /// beside the one it was made from, as the one chosen last.
    private static Step rehearse(State state, Moment now, PlanChoice before, PlanChoice choice) {
        boolean isNamed = !choice.name().equals(before.name());
        var taken = taken(state, choice.name());
        if (taken.isPresent() && isNamed) {
            return told(state, now, taken.get());
        }
        var closed = state.withPopup(new Popup.None());
        var next =
                isNamed
                        ? kept(closed, "", placed(state, choice))
                        : Choosing.take(closed, beside(state, choice));
        return next.then(after -> Starting.plan(after, now));
    }

    private static PlanChoice beside(State state, PlanChoice choice) {
        if (Choosing.all(state).contains(choice)) {
            return choice;
        }
        var placed = placed(state, choice);
        return taken(state, choice.name()).isPresent()
                ? placed.named(Choosing.free(state, choice.changed().name()))
                : placed;
    }

    /// Why no other plan can have this name.
    private static Optional<String> taken(State state, String name) {
        if (Choosing.isKept(state, name)) {
            return Optional.of("there is a plan \"" + name + "\" already");
        }
        return Choosing.isReadyMade(state, name)
                ? Optional.of("\"" + name + "\" is ready-made; give this one another name")
                : Optional.empty();
    }

    /// The current plan as it is now; the one of its name too, where that is kept.
    static Step changed(State state, PlanChoice plan) {
        return Choosing.isKept(state, plan.name())
                ? kept(state, plan.name(), plan)
                : Choosing.take(state, plan);
    }

    private static Step kept(State state, String was, PlanChoice plan) {
        var next = Choosing.take(state, plan);
        boolean isNew = !plan.name().isEmpty() && !Choosing.all(state).contains(plan);
        return isNew ? next.and(new Effect.KeepPlan(was, plan)) : next;
    }

    private static Step told(State state, Moment now, String why) {
        return Step.of(state.withNotice(Notice.at(now, why)));
    }

    /// A plan with a name stays with its section, wherever the person is.
    private static PlanChoice placed(State state, PlanChoice choice) {
        boolean here =
                choice.scope() == PlanChoice.Scope.SECTION
                        && choice.section().isEmpty()
                        && !choice.name().isEmpty();
        return here
                ? state.open()
                        .flatMap(Plans::section)
                        .map(section -> choice.in(choice.scope(), section.title()))
                        .orElse(choice)
                : choice;
    }

    /// Another scope has other counts, and so has another interview; spoken answers are not kept.
    private static PlanForm recounted(State state, PlanForm before, PlanForm after, Moment now) {
        var choice = after.choice();
        if (choice.scope() == before.choice().scope()
                && choice.mode() == before.choice().mode()
                && choice.interview().equals(before.choice().interview())) {
            return after;
        }
        var rows = new ArrayList<>(after.rows());
        rows.set(ONLY, only(state, choice, now));
        rows.set(TIME, rows.get(TIME).saying(noteSays(state, choice)));
        var day = rows.removeLast();
        rows.set(rows.size() - 1, PlanRows.review(choice.review(), choice.mode()));
        var says = new FormRow.Says(distance(state, choice, now));
        rows.add(new FormRow(day.label(), List.of(day.parts().getFirst(), says), day.gap()));
        return new PlanForm(after.base(), rows, after.buttons(), after.row(), after.part());
    }

    static void draw(Canvas canvas, State state, PlanForm form, Moment now) {
        PlanView.draw(canvas, form, fits(state, form, now));
    }

    private static Fits fits(State state, PlanForm form, Moment now) {
        var problem = form.problem();
        if (problem.isPresent()) {
            return Fits.warning(problem.get());
        }
        // Said before it is pressed: a dialog over the whole screen hides the status line.
        var refused = unsaved(state, form.base(), form.choice());
        if (form.onButton(PlanForm.Button.SAVE) && refused.isPresent()) {
            return Fits.warning(refused.get());
        }
        var time = LocalTime.ofInstant(now.wall(), state.preferences().zone());
        return Plans.of(state, form.choice(), now)
                .map(plan -> Fits.of(plan, time, before(state, plan.name())))
                .orElse(Fits.warning(Plans.nothing(state, form.choice(), now)));
    }

    private static String before(State state, String plan) {
        var runs = state.past().runs(plan);
        return RunSummary.best(runs)
                .map(best ->
                        "last run "
                                + Times.text(runs.getLast().answering())
                                + ", best "
                                + Times.text(best.answering()))
                .orElse("");
    }
}
