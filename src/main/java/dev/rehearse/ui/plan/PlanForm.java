package dev.rehearse.ui.plan;

import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.Signals;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Key;
import dev.rehearse.ui.plan.FormRow.Ask;
import dev.rehearse.ui.plan.FormRow.Field;
import dev.rehearse.ui.plan.FormRow.Radio;
import dev.rehearse.ui.popup.LineField;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The plan dialog as it stands: its rows, and where the focus is. The row after the last is the
/// buttons; there `part` is the focused button. `base` holds for what no row asks.
public record PlanForm(
        PlanChoice base, List<FormRow> rows, List<Button> buttons, int row, int part) {
    private static final List<Ask> TIMES =
            List.of(
                    Ask.EACH,
                    Ask.TOTAL,
                    Ask.THINK,
                    Ask.EACH_ASK,
                    Ask.THINK_ASK,
                    Ask.GREEN,
                    Ask.AMBER);
    private static final List<Ask> MAY_BE_NONE = List.of(Ask.THINK, Ask.THINK_ASK, Ask.AMBER);

    /// What a button does.
    public enum Button {
        REHEARSE("Rehearse"),
        SAVE("Save"),
        CANCEL("Cancel");

        private final String title;

        Button(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// What a key did.
    public sealed interface After {}

    public record Stay(PlanForm form) implements After {}

    public record Close() implements After {}

    public record Rehearse(PlanChoice choice) implements After {}

    public record Save(PlanChoice choice) implements After {}

    /// Something typed cannot be read; the sentence says what would be.
    public record Refused(String why) implements After {}

    public PlanForm {
        rows = List.copyOf(rows);
        buttons = List.copyOf(buttons);
    }

    /// The focus is on the first button.
    public static PlanForm of(List<FormRow> rows, List<Button> buttons) {
        return of(PlanChoice.standard(), rows, buttons);
    }

    public static PlanForm of(PlanChoice base, List<FormRow> rows, List<Button> buttons) {
        return new PlanForm(base, rows, buttons, rows.size(), 0);
    }

    public boolean onButtons() {
        return row == rows.size();
    }

    public boolean onButton(Button button) {
        return onButtons() && buttons.get(part) == button;
    }

    PlanForm at(int newRow, int newPart) {
        return new PlanForm(base, rows, buttons, newRow, newPart);
    }

    public After after(Key key) {
        return switch (key.name()) {
            case ESCAPE -> new Close();
            case ENTER -> onButtons() ? pressed(buttons.get(part)) : pressed(Button.REHEARSE);
            case TAB -> new Stay(PlanFocus.stop(this, key.shift() ? -1 : 1));
            case UP -> new Stay(PlanFocus.row(this, -1));
            case DOWN -> new Stay(PlanFocus.row(this, 1));
            default -> within(key);
        };
    }

    private After within(Key key) {
        if (onButtons()) {
            boolean presses = key.equals(Key.parse("Space"));
            return presses ? pressed(buttons.get(part)) : new Stay(PlanFocus.button(this, key));
        }
        return new Stay(
                switch (rows.get(row).parts().get(part)) {
                    case Radio radio -> stepped(radio, key);
                    case Field field -> typed(field, key);
                    case FormRow.Says _ -> this;
                });
    }

    private PlanForm stepped(Radio radio, Key key) {
        return switch (key.toString()) {
            case "Left" -> with(row, part, radio.step(-1));
            case "Right", "Space" -> with(row, part, radio.step(1));
            default -> this;
        };
    }

    /// At a field's end the arrow goes on to the next field of the row.
    private PlanForm typed(Field field, Key key) {
        var next = field.text().after(key);
        if (next.isEmpty()) {
            return this;
        }
        return next.get().equals(field.text())
                ? PlanFocus.beside(this, key)
                : with(row, part, field.with(next.get())).withOther(field.ask(), next.get());
    }

    /// Time for each and time for all exclude each other: typing one empties the other.
    private PlanForm withOther(Ask typed, LineField text) {
        return switch (typed) {
            case EACH -> text.isEmpty() ? this : withText(Ask.TOTAL, "");
            case TOTAL -> text.isEmpty() ? this : withText(Ask.EACH, "");
            case NAME, THINK, EACH_ASK, THINK_ASK, GREEN, AMBER, INTERVIEW -> this;
        };
    }

    private PlanForm with(int atRow, int atPart, FormRow.Part newPart) {
        var changed = new ArrayList<>(rows);
        changed.set(atRow, rows.get(atRow).with(atPart, newPart));
        return new PlanForm(base, changed, buttons, row, part);
    }

    public PlanForm withText(Ask ask, String text) {
        return mapped(part ->
                part instanceof Field field && field.ask() == ask
                        ? field.with(LineField.of(text))
                        : part);
    }

    /// Another text beside a choice, as when the number of questions it stands for changed.
    public PlanForm withOption(Enum<?> value, String text) {
        return mapped(part -> part instanceof Radio radio ? renamed(radio, value, text) : part);
    }

    private static Radio renamed(Radio radio, Enum<?> value, String text) {
        var options =
                radio.options().stream()
                        .map(one -> one.value() == value ? new FormRow.Option(value, text) : one)
                        .toList();
        return new Radio(options, radio.chosen());
    }

    private PlanForm mapped(java.util.function.UnaryOperator<FormRow.Part> change) {
        var changed =
                rows.stream()
                        .map(one ->
                                new FormRow(
                                        one.label(),
                                        one.parts().stream().map(change).toList(),
                                        one.gap()))
                        .toList();
        return new PlanForm(base, changed, buttons, row, part);
    }

    private After pressed(Button button) {
        if (button == Button.CANCEL) {
            return new Close();
        }
        var problem = problem();
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        return button == Button.SAVE ? new Save(choice()) : new Rehearse(choice());
    }

    /// What is typed but cannot be read, and what would be.
    public Optional<String> problem() {
        for (var ask : TIMES) {
            var typed = text(ask);
            if (!typed.isEmpty() && time(ask).isEmpty()) {
                return Optional.of("\"" + typed + "\" is no time; try 90s, 1:30 or 2 min");
            }
        }
        var signals = signalProblem();
        if (signals.isPresent()) {
            return signals;
        }
        var day = text(Ask.INTERVIEW);
        return day.isEmpty() || interview().isPresent()
                ? Optional.empty()
                : Optional.of("\"" + day + "\" is no day; try 2026-07-24");
    }

    private Optional<String> signalProblem() {
        if (text(Ask.GREEN).isEmpty() != text(Ask.AMBER).isEmpty()) {
            return Optional.of("signals take two times before the end, or none");
        }
        boolean late =
                time(Ask.GREEN)
                        .flatMap(g -> time(Ask.AMBER).map(a -> g.compareTo(a) < 0))
                        .orElse(false);
        return late
                ? Optional.of("\"long enough\" comes before \"wrap up\": it leaves more time")
                : Optional.empty();
    }

    public PlanChoice choice() {
        return new PlanChoice(
                has(Ask.NAME) ? text(Ask.NAME) : base.name(),
                chosen(base.scope()),
                base.section(),
                chosen(base.only()),
                chosen(base.order()),
                chosen(base.mode()),
                limits(),
                chosen(base.redistribution()),
                chosen(base.review()),
                signals(),
                has(Ask.INTERVIEW) ? interview() : base.interview());
    }

    private PlanChoice.Limits limits() {
        var limits = base.limits();
        return new PlanChoice.Limits(
                has(Ask.EACH) ? time(Ask.EACH) : limits.each(),
                has(Ask.TOTAL) ? time(Ask.TOTAL) : limits.total(),
                has(Ask.THINK) ? time(Ask.THINK) : limits.think(),
                has(Ask.EACH_ASK) ? time(Ask.EACH_ASK) : limits.eachAsk(),
                has(Ask.THINK_ASK) ? time(Ask.THINK_ASK) : limits.thinkAsk());
    }

    private Signals signals() {
        if (!has(Ask.GREEN)) {
            return base.signals();
        }
        var green = time(Ask.GREEN);
        var amber = time(Ask.AMBER);
        return green.isPresent() && amber.isPresent() && signalProblem().isEmpty()
                ? new Signals.Left(green.get(), amber.get())
                : Signals.standard();
    }

    private boolean has(Ask ask) {
        return parts().anyMatch(part -> part instanceof Field field && field.ask() == ask);
    }

    /// What is chosen among constants of this enum, or the constant given when no row asks for it.
    private <E extends Enum<E>> E chosen(E otherwise) {
        var type = otherwise.getDeclaringClass();
        return parts().flatMap(
                        part -> part instanceof Radio radio ? Stream.of(radio) : Stream.empty())
                .map(radio -> radio.options().get(radio.chosen()).value())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(otherwise);
    }

    private Stream<FormRow.Part> parts() {
        return rows.stream().flatMap(one -> one.parts().stream());
    }

    private String text(Ask ask) {
        return parts().flatMap(
                        part -> part instanceof Field field ? Stream.of(field) : Stream.empty())
                .filter(field -> field.ask() == ask)
                .map(field -> field.text().text().strip())
                .findFirst()
                .orElse("");
    }

    /// No time to think is a choice, no time to answer is not.
    private Optional<Duration> time(Ask ask) {
        return Times.parse(text(ask))
                .filter(time -> MAY_BE_NONE.contains(ask) || time.isPositive());
    }

    private Optional<LocalDate> interview() {
        try {
            return Optional.of(LocalDate.parse(text(Ask.INTERVIEW)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
