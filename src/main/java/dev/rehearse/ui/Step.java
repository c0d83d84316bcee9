package dev.rehearse.ui;

import java.util.ArrayList;
import java.util.List;

/// What one message led to: the state after it, and what the shell is asked to do, in order.
public record Step(State state, List<Effect> effects) {

    public Step {
        effects = List.copyOf(effects);
    }

    static Step of(State state, Effect... effects) {
        return new Step(state, List.of(effects));
    }

    /// This step and then the next one, from where this one ended.
    Step then(java.util.function.Function<State, Step> next) {
        var after = next.apply(state);
        if (effects.isEmpty()) {
            return after;
        }
        var all = new ArrayList<>(effects);
        all.addAll(after.effects);
        return new Step(after.state, all);
    }

    Step beforeAll(Effect... first) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(effects);
        return new Step(state, all);
    }

    Step and(Effect effect) {
        var all = new ArrayList<>(effects);
        all.add(effect);
        return new Step(state, all);
    }
}
