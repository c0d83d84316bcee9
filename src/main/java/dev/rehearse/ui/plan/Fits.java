package dev.rehearse.ui.plan;

import dev.rehearse.rehearsal.Budgets;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Times;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the plan dialog says about the time; the first line is a warning when the plan cannot run
/// so.
public record Fits(List<String> lines, boolean warns) {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public Fits {
        lines = List.copyOf(lines);
    }

    public static Fits warning(String why) {
        return new Fits(List.of(why), true);
    }

    /// `before` says what earlier runs took, and may be empty.
    public static Fits of(Plan plan, LocalTime now, String before) {
        var budgets = Budgets.of(plan);
        var lines = new ArrayList<String>();
        lines.add(budgets.fitting() + (budgets.fits() ? ends(plan, budgets, now) : ""));
        if (!before.isEmpty()) {
            lines.add(before);
        }
        lines.add(
                "the least for all %d is %s, %s each"
                        .formatted(
                                plan.size(),
                                Times.text(budgets.least()),
                                Times.text(Budgets.FLOOR)));
        return new Fits(lines, !budgets.fits());
    }

    private static String ends(Plan plan, Budgets budgets, LocalTime now) {
        var thinking = plan.thinking();
        var end = now.plus(budgets.total()).plus(thinking);
        return "   ends about " + end.format(CLOCK) + (thinking.isZero() ? "" : " with thinking");
    }
}
