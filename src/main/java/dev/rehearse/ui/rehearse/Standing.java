package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Style;

/// How a run stands against what it is compared with, live: by how much ("+0:13", "+0:13 ahead")
/// and whether the question in front gains time or loses it ("losing"); all empty while nothing is
/// known.
///
/// `against` is what it is compared with ("best"), and `plan` whether that is the plan.
public record Standing(
        String against, boolean plan, String by, String ahead, String trend, Style style) {
    static final Standing NONE = new Standing("plan", true, "", "", "", Style.DIM);

    boolean isKnown() {
        return !trend.isEmpty();
    }

    /// `+0:13 ahead, losing`, or `no best yet`; of a plan nothing before its first answer.
    String text() {
        if (!isKnown()) {
            return plan ? "" : "no " + (against.equals("last") ? "last time" : against) + " yet";
        }
        return ahead + ", " + trend;
    }

    /// `best +0:13 ahead, losing`.
    String named() {
        return !isKnown() && !plan ? text() : against + " " + text();
    }

    /// Beside the pace `losing`, for what is not the plan `best +0:13 losing`.
    String brief() {
        if (plan) {
            return trend;
        }
        return !isKnown() ? named() : against + " " + by + " " + trend;
    }
}
