package dev.rehearse.ui;

import dev.rehearse.rehearsal.Budgets;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.ReadyMade;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.popup.ListPopup;
import dev.rehearse.ui.popup.ListRow;
import dev.rehearse.ui.popup.ListView;

import java.util.ArrayList;
import java.util.List;

/// The list of plans under its place in the top bar.
final class Choosing {
    private static final int COLUMNS = 44;
    private static final int AROUND = 6;
    private static final List<Hint> KEYS =
            List.of(
                    new Hint("p", "change this plan", "change"),
                    new Hint("n", "new plan", "new"),
                    new Hint("c", "copy this plan", "copy"),
                    new Hint("Space", "take it for later", "later"),
                    new Hint("Delete", "delete this plan", "delete"));

    private Choosing() {}

    /// The plans that have a name: those of the notebook, and the ready-made ones.
    static List<PlanChoice> all(State state) {
        return ReadyMade.beside(state.plans(), state.preferences().plan());
    }

    static boolean isKept(State state, String name) {
        return state.plans().stream().anyMatch(plan -> plan.name().equals(name));
    }

    static boolean isReadyMade(State state, String name) {
        return ReadyMade.named(ReadyMade.all(state.preferences().plan()), name).isPresent();
    }

    /// What can be chosen: the current plan first when it has no name, or else that of the place; a
    /// current plan with a name that nobody saved comes next.
    private static List<PlanChoice> rows(State state) {
        var rows = new ArrayList<PlanChoice>();
        var current = state.plan();
        rows.add(current.name().isEmpty() ? current : state.preferences().plan());
        if (!current.name().isEmpty() && !all(state).contains(current)) {
            rows.add(current);
        }
        rows.addAll(all(state));
        rows.removeIf(plan -> isReplaced(state, plan));
        return rows;
    }

    /// A plan of this name that was changed and not saved stands for the other one.
    private static boolean isReplaced(State state, PlanChoice plan) {
        return plan.name().equals(state.plan().name()) && !plan.equals(state.plan());
    }

    static Step open(State state, Moment now) {
        return Step.of(
                state.withPopup(new Popup.Plans(list(state, now))), new Effect.LookAtPlans());
    }

    private static ListPopup list(State state, Moment now) {
        var rows = new ArrayList<ListRow>();
        int current = 0;
        for (var plan : rows(state)) {
            boolean isCurrent = plan.equals(state.plan());
            current = isCurrent ? rows.size() : current;
            rows.add(row(state, plan, isCurrent, rows.size(), now));
        }
        var list = ListPopup.of("Plans", rows, KEYS, "Enter rehearse   Esc close");
        return list.withSelected(current);
    }

    private static ListRow row(
            State state, PlanChoice plan, boolean isCurrent, int index, Moment now) {
        var made = Plans.of(state, plan, now);
        var place = made.map(one -> one.name()).orElse("This section");
        return new ListRow(
                isCurrent ? "►" : "",
                Style.GUTTER_RUN,
                plan.name().isEmpty() ? place : plan.name(),
                made.map(one -> Budgets.of(one).size()).orElse("none"),
                Integer.toString(index));
    }

    static Step after(State state, Moment now, ListPopup list, ListPopup.After after) {
        return switch (after) {
            case ListPopup.Stay(var popup) -> Step.of(state.withPopup(new Popup.Plans(popup)));
            case ListPopup.Close() -> Step.of(state.withPopup(new Popup.None()));
            case ListPopup.Chosen(var id) ->
                    take(state.withPopup(new Popup.None()), plan(state, id))
                            .then(next -> Starting.plan(next, now));
            case ListPopup.Asked(var key) -> asked(state, now, list, key);
        };
    }

    private static PlanChoice plan(State state, String id) {
        return rows(state).get(Integer.parseInt(id));
    }

    private static Step asked(State state, Moment now, ListPopup list, String key) {
        var plan = plan(state, list.found().get(list.selected()).id());
        var usual = state.preferences().plan();
        return switch (key) {
            case "p" -> Planning.open(state, plan, plan, now);
            case "n" -> Planning.open(state, usual, usual, now);
            case "c" -> Planning.open(state, plan.named(""), copy(state, plan), now);
            case "Space" -> take(state.withPopup(new Popup.None()), plan);
            default -> askToDelete(state, now, plan);
        };
    }

    private static PlanChoice copy(State state, PlanChoice plan) {
        var name = plan.name().isEmpty() ? "" : plan.name() + " copy";
        return plan.named(free(state, name));
    }

    /// The name, or the name and the first number that no plan of the notebook has.
    static String free(State state, String name) {
        var free = name;
        for (int more = 2; isKept(state, free); more++) {
            free = name + " " + more;
        }
        return free;
    }

    /// What `r` rehearses from now on, also the next time.
    static Step take(State state, PlanChoice plan) {
        return Step.of(state.withPlan(plan), new Effect.RememberPlan(plan));
    }

    private static Step askToDelete(State state, Moment now, PlanChoice plan) {
        if (!isKept(state, plan.name())) {
            var why = "a ready-made plan stays; only your own can be deleted";
            return Step.of(state.withNotice(Notice.at(now, why)));
        }
        return Step.of(
                state.withPopup(
                        Popup.ask(
                                "Delete the plan",
                                "\""
                                        + plan.name()
                                        + "\" is deleted. What was rehearsed by it stays.",
                                "Delete",
                                "Keep",
                                (after, at) -> deleted(after, at, plan),
                                Choosing::open)));
    }

    private static Step deleted(State state, Moment now, PlanChoice plan) {
        var rest = state.plans().stream().filter(one -> !one.equals(plan)).toList();
        var without = state.withPlans(rest);
        var next =
                state.plan().name().equals(plan.name())
                        ? take(without, state.preferences().plan())
                        : Step.of(without);
        return next.and(new Effect.DropPlan(plan.name())).then(after -> open(after, now));
    }

    /// The plans were read: the one chosen last is taken as it is now.
    static State read(State state, List<PlanChoice> plans) {
        var read = state.withPlans(plans);
        return ReadyMade.named(plans, state.plan().name())
                .filter(plan -> plan.name().equals(state.plan().name()))
                .map(read::withPlan)
                .orElse(read);
    }

    /// They were looked at again: what was changed here and not saved stays, and so does the row
    /// that the person is on.
    static State seen(State state, List<PlanChoice> plans, Moment now) {
        if (plans.equals(state.plans())) {
            return state;
        }
        var next =
                isKept(state, state.plan().name()) && all(state).contains(state.plan())
                        ? read(state, plans)
                        : state.withPlans(plans);
        return next.popup() instanceof Popup.Plans(var before)
                ? next.withPopup(new Popup.Plans(list(next, now).like(before)))
                : next;
    }

    /// Right-aligned under the top bar; where that would leave scraps, in the middle.
    static Box place(ListPopup list, Size screen) {
        int rows = list.rows().size() + list.actions().size() + AROUND;
        int room = screen.rows() - 2;
        return screen.columns() < 2 * COLUMNS
                ? ListView.place(list, screen, COLUMNS)
                : new Box(1, screen.columns() - COLUMNS, Math.min(rows, room), COLUMNS);
    }
}
