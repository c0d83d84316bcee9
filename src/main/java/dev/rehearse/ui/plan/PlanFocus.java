package dev.rehearse.ui.plan;

import dev.rehearse.screen.Key;
import dev.rehearse.ui.plan.FormRow.Says;

import java.util.ArrayList;
import java.util.List;

/// Where the focus goes in the plan dialog.
final class PlanFocus {
    private record Stop(int row, int part) {}

    private PlanFocus() {}

    /// Everything that can be chosen or typed, then the buttons as one.
    private static List<Stop> stops(PlanForm form) {
        var stops = new ArrayList<Stop>();
        for (int row = 0; row < form.rows().size(); row++) {
            var parts = form.rows().get(row).parts();
            for (int part = 0; part < parts.size(); part++) {
                if (!(parts.get(part) instanceof Says)) {
                    stops.add(new Stop(row, part));
                }
            }
        }
        stops.add(new Stop(form.rows().size(), 0));
        return stops;
    }

    static PlanForm stop(PlanForm form, int by) {
        var stops = stops(form);
        int part = form.onButtons() ? 0 : form.part();
        int here = stops.indexOf(new Stop(form.row(), part));
        var next = stops.get(Math.floorMod(here + by, stops.size()));
        return form.at(next.row(), next.part());
    }

    /// Up and Down keep out of the second field of a row.
    static PlanForm row(PlanForm form, int by) {
        var next = form;
        do {
            next = stop(next, by);
        } while (next.row() == form.row() && next.part() != form.part());
        return next.row() == form.row() ? next : first(next);
    }

    private static PlanForm first(PlanForm form) {
        for (var stop : stops(form)) {
            if (stop.row() == form.row()) {
                return form.at(stop.row(), stop.part());
            }
        }
        return form;
    }

    static PlanForm button(PlanForm form, Key key) {
        int by = by(key);
        return form.at(form.row(), Math.floorMod(form.part() + by, form.buttons().size()));
    }

    /// The next or the last field of the same row, or where the focus is.
    static PlanForm beside(PlanForm form, Key key) {
        if (by(key) == 0) {
            return form;
        }
        var next = stop(form, by(key));
        return next.row() == form.row() ? next : form;
    }

    private static int by(Key key) {
        return switch (key.name()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
    }
}
