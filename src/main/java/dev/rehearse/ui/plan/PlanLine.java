package dev.rehearse.ui.plan;

import dev.rehearse.screen.Columns;
import dev.rehearse.ui.plan.FormRow.Field;
import dev.rehearse.ui.plan.FormRow.Radio;
import dev.rehearse.ui.plan.FormRow.Says;

import java.util.ArrayList;
import java.util.List;

/// One line of the form as it stands on screen: a long row takes several, a gap has no spots.
record PlanLine(int row, boolean first, List<Spot> spots) {
    /// A part, or one option of it, and its place.
    record Spot(int column, int part, int option) {}

    static List<PlanLine> of(List<FormRow> rows, int begin, int end) {
        var lines = new ArrayList<PlanLine>();
        for (int row = 0; row < rows.size(); row++) {
            lines.addAll(wrapped(rows.get(row), row, begin, end));
            if (rows.get(row).gap()) {
                lines.add(new PlanLine(row, false, List.of()));
            }
        }
        return lines;
    }

    boolean isGap() {
        return spots.isEmpty() && !first;
    }

    private static List<PlanLine> wrapped(FormRow row, int index, int begin, int end) {
        var lines = new ArrayList<PlanLine>();
        var spots = new ArrayList<Spot>();
        int at = begin;
        for (int part = 0; part < row.parts().size(); part++) {
            var shown = row.parts().get(part);
            int options = shown instanceof Radio radio ? radio.options().size() : 1;
            for (int option = 0; option < options; option++) {
                int columns = columns(shown, option);
                if (at + columns > end && at > begin) {
                    lines.add(new PlanLine(index, lines.isEmpty(), List.copyOf(spots)));
                    spots.clear();
                    at = begin;
                }
                spots.add(new Spot(at, part, option));
                at += columns + (options > 1 && option < options - 1 ? 2 : 3);
            }
        }
        lines.add(new PlanLine(index, lines.isEmpty(), List.copyOf(spots)));
        return lines;
    }

    private static int columns(FormRow.Part part, int option) {
        return switch (part) {
            case Radio radio -> 4 + Columns.of(radio.options().get(option).text());
            case Field field -> lead(field) + field.columns() + 2;
            case Says(var text) -> Columns.of(text);
        };
    }

    static int lead(Field field) {
        return field.lead().isEmpty() ? 0 : Columns.of(field.lead()) + 1;
    }
}
