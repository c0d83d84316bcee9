package dev.rehearse.app;

import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.store.Kept;
import dev.rehearse.store.KeptPlans;
import dev.rehearse.ui.Message;

import java.util.List;
import java.util.function.Consumer;

/// The plans of a notebook that have a name, which another window may change as well.
final class NamedPlans {
    private final KeptPlans plans;
    private final Consumer<Message> tell;

    /// What could not be kept serves on in this sitting, so what is on the disk is not all there
    /// is.
    private boolean someUnkept;

    NamedPlans(KeptPlans plans, Consumer<Message> tell) {
        this.plans = plans;
        this.tell = tell;
    }

    void keep(String was, PlanChoice plan) {
        after(plans.keep(was, plan));
    }

    void drop(String name) {
        after(plans.drop(name));
    }

    private void after(Kept kept) {
        someUnkept = kept instanceof Kept.Failed;
        if (kept instanceof Kept.Failed(var why)) {
            tell.accept(new Message.Told(why));
        } else {
            tell.accept(new Message.PlansRead(read()));
        }
    }

    /// Whatever another window did meanwhile.
    void look() {
        if (!someUnkept) {
            tell.accept(new Message.PlansSeen(read()));
        }
    }

    private List<PlanChoice> read() {
        return plans.read().plans();
    }
}
