package dev.rehearse.ui.plan;

import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.PlanChoice.Only;
import dev.rehearse.rehearsal.PlanChoice.Scope;
import dev.rehearse.rehearsal.Signals;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.ui.plan.FormRow.Ask;
import dev.rehearse.ui.plan.FormRow.Field;
import dev.rehearse.ui.plan.FormRow.Option;
import dev.rehearse.ui.plan.FormRow.Radio;
import dev.rehearse.ui.plan.FormRow.Says;
import dev.rehearse.ui.popup.LineField;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The rows of the plan dialog; a caller takes those that mean something today.
public final class PlanRows {
    private static final int TIME = 6;

    private PlanRows() {}

    public static FormRow name(String name) {
        return name(name, "");
    }

    /// `usual`: how it is called while it has no name.
    public static FormRow name(String name, String usual) {
        return FormRow.of("Name", new Field(Ask.NAME, "", LineField.of(name), 40, usual)).withGap();
    }

    public static FormRow scope(Scope chosen, List<Scope> possible) {
        var options =
                possible.stream()
                        .map(scope ->
                                new Option(
                                        scope,
                                        switch (scope) {
                                            case SECTION -> "this section";
                                            case NOTE -> "whole note";
                                            case QUESTION -> "this question";
                                        }))
                        .toList();
        return radio("Questions", chosen, options);
    }

    /// How many questions each choice stands for; a choice of none is left out, unless it is
    /// chosen. `says` stands behind them.
    public static FormRow only(Only chosen, Map<Only, Integer> counts, String says) {
        var options = new ArrayList<Option>();
        for (var only : Only.values()) {
            int count = counts.getOrDefault(only, 0);
            if (count > 0 || only == chosen) {
                options.add(new Option(only, title(only) + " " + count));
            }
        }
        var row = radio("Only", chosen, options);
        return says.isEmpty() ? row : FormRow.of("Only", row.parts().getFirst(), new Says(says));
    }

    private static String title(Only only) {
        return switch (only) {
            case ALL -> "all";
            case UNANSWERED -> "not answered";
            case FAILED -> "failed";
            case DUE -> "due";
            case WEAKEST -> "weakest";
        };
    }

    public static FormRow order(Plan.Order chosen) {
        var options =
                Stream.of(Plan.Order.values())
                        .map(order ->
                                new Option(
                                        order,
                                        switch (order) {
                                            case AS_WRITTEN -> "as written";
                                            case SHUFFLED -> "shuffled";
                                            case WEAKEST_FIRST -> "weakest first";
                                        }))
                        .toList();
        return radio("Order", chosen, options);
    }

    public static FormRow mode(Plan.Mode chosen) {
        return radio(
                "Answer by",
                chosen,
                List.of(
                        new Option(Plan.Mode.TYPED, "typing"),
                        new Option(Plan.Mode.SPOKEN, "speaking")));
    }

    /// `usual`: what each question has while neither is typed; `noteSays`: how many questions bring
    /// their own time, as words, or nothing.
    public static FormRow time(String each, String usual, String total, String noteSays) {
        var eachField = new Field(Ask.EACH, "", LineField.of(each), TIME, usual);
        var totalField =
                new Field(Ask.TOTAL, "or in all", LineField.of(total), TIME + 2, "no limit");
        return noteSays.isEmpty()
                ? FormRow.of("Each question", eachField, totalField)
                : FormRow.of("Each question", eachField, totalField, new Says(noteSays));
    }

    public static FormRow think(String think, String usual) {
        return FormRow.of(
                "Think first", new Field(Ask.THINK, "", LineField.of(think), TIME, usual));
    }

    /// Questions that the person asks have times of their own.
    public static FormRow ask(String each, String usualEach, String think, String usualThink) {
        return FormRow.of(
                "When you ask",
                new Field(Ask.EACH_ASK, "", LineField.of(each), TIME, usualEach),
                new Field(Ask.THINK_ASK, "think first", LineField.of(think), TIME, usualThink));
    }

    /// From when on an answer is long enough and has to end, as time that is left.
    public static FormRow signals(Signals signals) {
        var texts =
                switch (signals) {
                    case Signals.Proportions() -> List.of("", "");
                    case Signals.Left(var green, var amber) ->
                            List.of(Times.text(green), Times.text(amber));
                };
        return FormRow.of(
                "Signals at",
                new Field(Ask.GREEN, "", LineField.of(texts.getFirst()), TIME, "1/2"),
                new Field(Ask.AMBER, "and", LineField.of(texts.getLast()), TIME, "1/4"),
                new Says("left"));
    }

    public static FormRow redistribution(Plan.Redistribution chosen) {
        return radio(
                "Time run over",
                chosen,
                List.of(
                        new Option(Plan.Redistribution.KEEP, "keep budgets"),
                        new Option(Plan.Redistribution.SHORTEN, "shorten the rest"),
                        new Option(Plan.Redistribution.BOTH, "both ways")));
    }

    /// What is typed does not take the place of the answer in the note before the person says so.
    public static FormRow review(Plan.Review chosen, Plan.Mode mode) {
        var row =
                radio(
                        "Review",
                        chosen,
                        List.of(
                                new Option(Plan.Review.AFTER_EACH, "after each answer"),
                                new Option(Plan.Review.AT_END, "at the end")));
        return switch (mode) {
            case TYPED ->
                    FormRow.of("Review", row.parts().getFirst(), new Says("last answer stays"));
            case SPOKEN -> row;
        };
    }

    /// `usual`: the day of the notebook, while the plan has none of its own.
    public static FormRow interview(String day, String usual, String distance) {
        return FormRow.of(
                "Interview on",
                new Field(
                        Ask.INTERVIEW,
                        "",
                        LineField.of(day),
                        12,
                        usual.isEmpty() ? "no day" : usual),
                new Says(distance));
    }

    private static FormRow radio(String label, Enum<?> chosen, List<Option> options) {
        var values = options.stream().<Enum<?>>map(Option::value).toList();
        return FormRow.of(label, new Radio(options, Math.max(0, values.indexOf(chosen))));
    }
}
