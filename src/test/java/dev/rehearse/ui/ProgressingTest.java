package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.screen.Size;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The day that rehearsing is for: that of the plan, else that of the notebook.
final class ProgressingTest {
    private static final LocalDate OF_NOTEBOOK = LocalDate.parse("2026-08-01");
    private static final LocalDate OF_PLAN = LocalDate.parse("2026-07-24");
    private static final PlanChoice MOCK =
            PlanChoice.standard().named("mock").withInterview(Optional.of(OF_PLAN));

    private final Sat sat =
            new Sat(new Size(120, 36), "trees", "# Trees\n\n## Questions\n- what is a tree?\n");

    @BeforeEach
    void both_are_read() {
        sat.take(new Message.PlansRead(List.of(MOCK)));
        sat.take(new Message.InterviewRead(OF_NOTEBOOK));
    }

    private Optional<LocalDate> day() {
        return Progressing.interview(sat.state());
    }

    private List<Effect> kept() {
        return sat.asked().stream()
                .filter(it -> it instanceof Effect.KeepInterview || it instanceof Effect.KeepPlan)
                .toList();
    }

    @Test
    void a_plans_own_day_goes_before_that_of_the_notebook() {
        assertEquals(Optional.of(OF_NOTEBOOK), day());
        sat.keys("P Down Space");
        assertEquals("mock", sat.state().plan().name());
        assertEquals(Optional.of(OF_PLAN), day());
        sat.keys("P Up Space");
        assertEquals(Optional.of(OF_NOTEBOOK), day());
    }

    @Test
    void the_day_of_the_notebook_is_kept_in_no_plan() {
        sat.keys("p Enter Ctrl+F2");
        assertEquals(Optional.empty(), sat.state().plan().interview());
        sat.keys("G i Ctrl+U").text("2026-08-02").keys("Enter");
        assertEquals(
                List.of(new Effect.KeepInterview(Optional.of(LocalDate.parse("2026-08-02")))),
                kept());
        assertEquals(Optional.empty(), sat.state().plan().interview());
    }

    @Test
    void a_day_typed_where_the_plan_has_its_own_is_the_plans() {
        sat.keys("P Down Space G i Ctrl+U").text("2026-07-25").keys("Enter");
        var changed = MOCK.withInterview(Optional.of(LocalDate.parse("2026-07-25")));
        assertEquals(changed, sat.state().plan());
        assertEquals(List.of(new Effect.KeepPlan("mock", changed)), kept());
        sat.keys("i Ctrl+U Enter");
        assertEquals(Optional.of(OF_NOTEBOOK), day());
    }
}
