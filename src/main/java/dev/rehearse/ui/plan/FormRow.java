package dev.rehearse.ui.plan;

import dev.rehearse.ui.popup.LineField;

import java.util.ArrayList;
import java.util.List;

/// One row of the plan dialog: a label and what can be chosen or typed. `gap` leaves the row below
/// it empty.
public record FormRow(String label, List<Part> parts, boolean gap) {
    /// What a typed text is about.
    public enum Ask {
        NAME,
        EACH,
        TOTAL,
        THINK,
        EACH_ASK,
        THINK_ASK,
        GREEN,
        AMBER,
        INTERVIEW
    }

    /// A piece of a row.
    public sealed interface Part {}

    /// One of several; the value is a constant of whichever enum the choice is about.
    public record Radio(List<Option> options, int chosen) implements Part {
        public Radio {
            options = List.copyOf(options);
            chosen = Math.clamp(chosen, 0, options.size() - 1);
        }

        Radio step(int by) {
            return new Radio(options, Math.floorMod(chosen + by, options.size()));
        }
    }

    public record Option(Enum<?> value, String text) {}

    /// A text to type, so many columns wide, behind a lead of its own when it is not the first.
    ///
    /// @param usual what holds while nothing is typed, shown dim in its place
    public record Field(Ask ask, String lead, LineField text, int columns, String usual)
            implements Part {
        Field with(LineField newText) {
            return new Field(ask, lead, newText, columns, usual);
        }
    }

    /// Words that only say something.
    public record Says(String text) implements Part {}

    public FormRow {
        parts = List.copyOf(parts);
    }

    public static FormRow of(String label, Part... parts) {
        return new FormRow(label, List.of(parts), false);
    }

    public FormRow withGap() {
        return new FormRow(label, parts, true);
    }

    /// With these words at its end in place of others; without any when they are empty.
    public FormRow saying(String words) {
        var changed = new ArrayList<>(parts);
        changed.removeIf(Says.class::isInstance);
        if (!words.isEmpty()) {
            changed.add(new Says(words));
        }
        return new FormRow(label, changed, gap);
    }

    FormRow with(int part, Part newPart) {
        var changed = new ArrayList<>(parts);
        changed.set(part, newPart);
        return new FormRow(label, changed, gap);
    }
}
