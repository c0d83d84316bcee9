package dev.rehearse.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Item;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.PlanChoice.Only;
import dev.rehearse.rehearsal.PlanChoice.Scope;
import dev.rehearse.rehearsal.Signals;
import dev.rehearse.rehearsal.Timing;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.popup.Mockup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

class PlanFormTest {
    private static final PlanForm FULL =
            PlanForm.of(
                    List.of(
                            PlanRows.name("Evan questions"),
                            PlanRows.scope(Scope.SECTION, List.of(Scope.values())),
                            PlanRows.only(
                                    Only.ALL,
                                    Map.of(
                                            Only.ALL,
                                            13,
                                            Only.UNANSWERED,
                                            10,
                                            Only.FAILED,
                                            3,
                                            Only.DUE,
                                            1),
                                    ""),
                            PlanRows.order(Plan.Order.AS_WRITTEN).withGap(),
                            PlanRows.mode(Plan.Mode.TYPED),
                            PlanRows.time("2:00", "", "", ""),
                            PlanRows.think("0:05", ""),
                            PlanRows.redistribution(Plan.Redistribution.KEEP),
                            PlanRows.review(Plan.Review.AFTER_EACH, Plan.Mode.TYPED),
                            PlanRows.interview("2026-07-24", "", "in 8 days")),
                    List.of(PlanForm.Button.values()));

    private static Plan plan(Timing timing) {
        var items =
                IntStream.rangeClosed(1, 13)
                        .mapToObj(number -> Item.of("q" + number, "question", Direction.ASK))
                        .toList();
        return Plan.of("Evan questions", items).withTiming(timing);
    }

    private static Fits fits(Timing timing) {
        return Fits.of(plan(timing), LocalTime.of(13, 42), "last run 24:45, best 25:12");
    }

    private static final Fits TWO_MINUTES = fits(Timing.each(Duration.ofMinutes(2)));

    @Test
    void it_looks_as_drawn() {
        var canvas = new Canvas(new Size(120, 36));
        PlanView.draw(canvas, FULL, TWO_MINUTES);
        Mockup.check("plan", canvas, PlanView.place(canvas.size(), FULL));
    }

    @Test
    void a_plan_that_does_not_fit_warns() {
        var fits = fits(new Timing.Total(Duration.ofMinutes(5)));
        var canvas = new Canvas(new Size(84, 24));
        PlanView.draw(canvas, FULL, fits);
        var line = canvas.lines().get(17);
        assertTrue(line.contains("0:30 each; questions 11 12 13 would have to go"), line);
        assertEquals(Style.WARNING, canvas.ink(17, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Enter                                | SECTION ALL 2:00 - AFTER_EACH",
                "Tab Tab Right Enter                  | NOTE ALL 2:00 - AFTER_EACH",
                "Down Down Left Enter                 | QUESTION ALL 2:00 - AFTER_EACH",
                "Up Up Space Enter                    | SECTION ALL 2:00 - AT_END",
                "Up Up Up Up Up End Backspace Backspace 3 0 Enter | SECTION ALL 2:30 - AFTER_EACH",
                "Up Up Up Up Up Right 5 m Enter       | SECTION ALL - 5:00 AFTER_EACH",
                "Up Up Up Up Up Right 5 m Down Up Enter | SECTION ALL - 5:00 AFTER_EACH",
                "Up Up Up Up Up Tab 9 0 s Enter       | SECTION ALL - 1:30 AFTER_EACH",
                "Up Up Up Up Up x Enter               | refused \"2:00x\" is no time; try 90s, 1:30"
                        + " or 2 min",
                "Up x Enter                           | refused \"2026-07-24x\" is no day; try"
                        + " 2026-07-24",
                "Right Space                          | save",
                "Left Enter                           | close",
                "Esc                                  | close"
            })
    void keys_choose(String keys, String expected) {
        PlanForm.After after = new PlanForm.Stay(FULL);
        for (var key : keys.split(" ")) {
            if (after instanceof PlanForm.Stay(var form)) {
                after = form.after(Key.parse(key));
            }
        }
        assertEquals(expected, words(after));
    }

    private static String words(PlanForm.After after) {
        return switch (after) {
            case PlanForm.Stay(var form) -> "stay " + form.row();
            case PlanForm.Close() -> "close";
            case PlanForm.Save(_) -> "save";
            case PlanForm.Refused(var why) -> "refused " + why;
            case PlanForm.Rehearse(var choice) ->
                    "%s %s %s %s %s"
                            .formatted(
                                    choice.scope(),
                                    choice.only(),
                                    time(choice.limits().each()),
                                    time(choice.limits().total()),
                                    choice.review());
        };
    }

    private static String time(Optional<Duration> time) {
        return time.map(dev.rehearse.rehearsal.Times::text).orElse("-");
    }

    @Test
    void rows_that_are_left_out_leave_the_usual_choice() {
        var form = PlanForm.of(List.of(PlanRows.think("", "")), List.of(PlanForm.Button.REHEARSE));
        var after = form.after(Key.parse("Enter"));
        var choice = assertInstanceOf(PlanForm.Rehearse.class, after).choice();
        assertEquals(Plan.Order.AS_WRITTEN, choice.order());
        assertEquals(Optional.empty(), choice.limits().think());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tab 6 0 s Tab 1 5 s Enter        | Left[green=PT1M, amber=PT15S]",
                "Tab 2 m Tab 0 Enter              | Left[green=PT2M, amber=PT0S]",
                "Enter                            | Proportions[]",
                "Tab 6 0 s Enter                  | signals take two times before the end, or none",
                "Tab 1 5 s Tab 6 0 s Enter        | \"long enough\" comes before \"wrap up\": it"
                        + " leaves more time",
                "Tab 0 Tab 0 Enter                | \"0\" is no time; try 90s, 1:30 or 2 min"
            })
    void signals_can_come_so_much_before_the_end(String keys, String expected) {
        var rows = List.of(PlanRows.signals(Signals.standard()));
        PlanForm.After after =
                new PlanForm.Stay(PlanForm.of(rows, List.of(PlanForm.Button.REHEARSE)));
        for (var key : keys.split(" ")) {
            if (after instanceof PlanForm.Stay(var form)) {
                after = form.after(Key.parse(key));
            }
        }
        var said =
                after instanceof PlanForm.Rehearse(var choice)
                        ? choice.signals().toString()
                        : assertInstanceOf(PlanForm.Refused.class, after).why();
        assertEquals(expected, said);
    }

    @Test
    void what_no_row_asks_for_stays_as_it_was() {
        var limits =
                PlanChoice.Limits.NONE.with(Optional.of(Duration.ofMinutes(3)), Optional.empty());
        var base =
                PlanChoice.standard()
                        .named("mock")
                        .in(Scope.SECTION, "Questions")
                        .with(limits)
                        .with(Plan.Redistribution.BOTH);
        var form =
                PlanForm.of(
                        base,
                        List.of(PlanRows.review(Plan.Review.AT_END, Plan.Mode.TYPED)),
                        List.of());
        assertEquals(base.with(Plan.Review.AT_END), form.choice());
    }

    @Test
    void narrow_rows_wrap_and_the_focused_one_is_seen() {
        var canvas = new Canvas(new Size(40, 10));
        PlanView.draw(canvas, FULL.at(8, 0), TWO_MINUTES);
        var lines = String.join("\n", canvas.lines());
        assertTrue(lines.contains("▌ Review        (•) after each answer"), lines);
        assertTrue(lines.contains("13 questions × 2:00 = 26:00"), lines);
        assertTrue(lines.contains("2 more ──"), lines);
    }

    @Test
    void only_what_is_typed_could_replace_an_answer() {
        var typed = PlanRows.review(Plan.Review.AT_END, Plan.Mode.TYPED);
        assertEquals(new FormRow.Says("last answer stays"), typed.parts().getLast());
        assertEquals(1, PlanRows.review(Plan.Review.AT_END, Plan.Mode.SPOKEN).parts().size());
    }

    @Test
    void every_size_can_be_drawn() {
        for (int columns = 0; columns < 100; columns += 9) {
            for (int rows = 0; rows < 30; rows += 4) {
                PlanView.draw(new Canvas(new Size(columns, rows)), FULL.at(5, 1), TWO_MINUTES);
            }
        }
    }
}
