package dev.rehearse.ui.plan;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.plan.FormRow.Field;
import dev.rehearse.ui.plan.FormRow.Radio;
import dev.rehearse.ui.plan.FormRow.Says;
import dev.rehearse.ui.plan.PlanLine.Spot;
import dev.rehearse.ui.popup.Buttons;
import dev.rehearse.ui.popup.PopupBox;
import dev.rehearse.ui.popup.Scroll;

import java.util.ArrayList;
import java.util.List;

/// Draws the plan dialog.
public final class PlanView {
    private static final int COLUMNS = 84;
    private static final int AROUND = 12;
    private static final int AIR = 4;
    private static final int NO_BUTTON = -1;
    private static final int AIRY = 16;
    private static final String GAP = "   ";
    private static final List<String> KEYS = List.of("Tab next", "Space choose", "Enter rehearse");

    private PlanView() {}

    public static Box place(Size screen, PlanForm form) {
        if (screen.columns() < COLUMNS) {
            return new Box(0, 0, screen.rows(), screen.columns());
        }
        return PopupBox.over(screen, COLUMNS, lines(form, COLUMNS).size() + AROUND);
    }

    private static List<PlanLine> lines(PlanForm form, int columns) {
        return PlanLine.of(form.rows(), begin(columns), columns - 2);
    }

    private static int begin(int columns) {
        return columns < 60 ? 17 : 20;
    }

    public static void draw(Canvas canvas, PlanForm form, Fits fits) {
        var box = PopupBox.open(canvas, place(canvas.size(), form), "Plan");
        var lines = new ArrayList<>(lines(form, box.columns()));
        boolean tight = lines.size() + AROUND > box.rows();
        if (lines.size() + AROUND - AIR > box.rows()) {
            lines.removeIf(PlanLine::isGap);
        }
        int air = tight ? 0 : 1;
        int said = tight ? Math.clamp(box.rows() - lines.size() - 5L, 1, fits.lines().size()) : 3;
        boolean low = box.rows() < AIRY;
        int divider = box.lastRow() - (low ? 1 : 2) - said - 2 * air;
        int room = Math.max(0, divider - 1 - 2 * air);
        int top = Scroll.top(focused(lines, form), lines.size(), Math.max(1, room));
        for (int row = 0; row < Math.min(room, lines.size() - top); row++) {
            line(box, 1 + air + row, lines.get(top + row), form);
        }
        box.divider(divider, "Fits", lines.size() - top - room);
        fits(box, divider, air, said, fits);
        if (!low) {
            box.divider(box.lastRow() - 1, "");
        }
        buttons(box, form);
    }

    private static int focused(List<PlanLine> lines, PlanForm form) {
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).row() == form.row()) {
                return index;
            }
        }
        return form.onButtons() ? 0 : lines.size() - 1;
    }

    private static void line(PopupBox box, int row, PlanLine line, PlanForm form) {
        var shown = form.rows().get(line.row());
        boolean here = line.row() == form.row();
        if (line.first()) {
            box.put(row, 1, here ? "▌" : "", Style.BORDER_FOCUSED);
            box.put(row, 3, shown.label(), here ? Style.STRONG : Style.DIM);
        }
        for (var spot : line.spots()) {
            boolean focused = here && spot.part() == form.part();
            switch (shown.parts().get(spot.part())) {
                case Radio radio -> option(box, row, spot, radio, focused);
                case Field field -> field(box, row, spot, field, focused);
                case Says(var text) -> box.put(row, spot.column(), text, Style.DIM);
            }
        }
    }

    private static void option(PopupBox box, int row, Spot spot, Radio radio, boolean focused) {
        boolean chosen = spot.option() == radio.chosen();
        var text = (chosen ? "(•) " : "( ) ") + radio.options().get(spot.option()).text();
        box.put(row, spot.column(), text, chosen && focused ? Style.STRONG : Style.TEXT);
        if (chosen && focused) {
            int column = box.box().column() + spot.column() + 1;
            box.canvas().caret(box.box().row() + row, column);
        }
    }

    private static void field(PopupBox box, int row, Spot spot, Field field, boolean focused) {
        box.put(row, spot.column(), field.lead(), Style.DIM);
        int begin = spot.column() + PlanLine.lead(field);
        box.put(row, begin, " ".repeat(field.columns() + 2), Style.FIELD);
        box.field(row, begin + 1, field.text(), field.columns(), focused);
        if (field.text().isEmpty() && !field.usual().isEmpty()) {
            int room = Math.min(field.columns(), box.columns() - 2 - begin);
            box.put(row, begin + 1, Columns.cut(field.usual(), room), Style.DIM);
        }
    }

    private static void fits(PopupBox box, int divider, int air, int said, Fits fits) {
        for (int line = 0; line < Math.min(said, fits.lines().size()); line++) {
            var style = line > 0 ? Style.DIM : fits.warns() ? Style.WARNING : Style.TEXT;
            var text = whole(fits.lines().get(line), box.columns() - 6);
            box.put(divider + 1 + air + line, 3, text, style);
        }
    }

    /// Facts go whole, from the right.
    private static String whole(String facts, int columns) {
        int end = facts.length();
        while (Columns.of(facts.substring(0, end)) > columns
                && facts.lastIndexOf(GAP, end - 1) > 0) {
            end = facts.lastIndexOf(GAP, end - 1);
        }
        return Columns.cut(facts.substring(0, Math.max(0, end)), columns);
    }

    private static void buttons(PopupBox box, PlanForm form) {
        var titles = form.buttons().stream().map(PlanForm.Button::title).toList();
        int row = box.lastRow();
        int end = Buttons.draw(box, row, 3, titles, form.onButtons() ? form.part() : NO_BUTTON);
        var keys = String.join("  ", KEYS);
        for (int from = 1;
                Columns.of(keys) > box.columns() - 6 - end && from <= KEYS.size();
                from++) {
            keys = String.join("  ", KEYS.subList(from, KEYS.size()));
        }
        box.putRight(row, 2, keys, Style.FOOTER_TEXT);
    }
}
