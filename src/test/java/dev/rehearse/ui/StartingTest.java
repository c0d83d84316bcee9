package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.rehearsal.Budgets;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.plan.PlanForm;
import dev.rehearse.ui.plan.PlanRows;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Runs that begin, and begin again.
final class StartingTest {

    private final Sat sat =
            new Sat(
                    new Size(120, 36),
                    "trees",
                    "# Trees\n\n## Questions\n- what is a tree?\n- what is a leaf?\n"
                            + "- what is a root?\n\n## Questions elaborated\n");

    private void run(Optional<Duration> each, Optional<Duration> total) {
        var choice = PlanChoice.standard().with(each, total);
        sat.take(new Message.RunAsked(choice, OptionalInt.empty()));
    }

    private void answer(Duration time) {
        sat.keys("a").wait(time).keys("F8");
        if (sat.state().mode() instanceof Mode.Reviewing) {
            sat.keys("Enter");
        }
    }

    private Plan plan() {
        return Running.session(sat.state()).orElseThrow().run().plan();
    }

    @Test
    void what_failed_runs_again_with_the_time_it_had() {
        run(Optional.of(Duration.ofSeconds(20)), Optional.empty());
        answer(Duration.ofSeconds(50));
        answer(Duration.ofSeconds(5));
        answer(Duration.ofSeconds(50));
        sat.keys("f");
        assertEquals("trees, failed", plan().name());
        assertEquals("2 × 0:20", Budgets.of(plan()).size());
    }

    @Test
    void what_failed_of_a_total_keeps_its_share() {
        run(Optional.empty(), Optional.of(Duration.ofMinutes(6)));
        answer(Duration.ofMinutes(4));
        answer(Duration.ofSeconds(5));
        answer(Duration.ofSeconds(5));
        sat.keys("f");
        assertEquals("1 × 2:00", Budgets.of(plan()).size());
    }

    @Test
    void a_total_that_cannot_be_kept_is_said_as_the_run_begins() {
        run(Optional.empty(), Optional.of(Duration.ofMinutes(1)));
        var screen = String.join("\n", sat.screen());
        assertTrue(
                screen.contains("Too little time: 0:30 each; question 3 would have to go"), screen);
        sat.keys("Esc");
        assertEquals(new Banner.None(), sat.state().banner());
    }

    @Test
    void the_path_above_names_the_question_that_is_rehearsed() {
        sat.keys("Up Up Up Up");
        run(Optional.empty(), Optional.empty());
        assertTrue(sat.screen().getFirst().contains("trees › Questions "), sat.screen().getFirst());
    }

    private List<String> order() {
        return plan().items().stream().map(item -> item.questionKey()).toList();
    }

    private static PlanChoice shuffled() {
        return new PlanForm(
                        PlanChoice.standard(),
                        List.of(PlanRows.order(Plan.Order.SHUFFLED)),
                        List.of(),
                        0,
                        0)
                .choice();
    }

    @Test
    void a_shuffled_plan_has_another_order_every_time_and_all_of_its_questions() {
        var orders = new HashSet<List<String>>();
        for (int time = 0; time < 20; time++) {
            sat.take(new Message.RunAsked(shuffled(), OptionalInt.empty()));
            var order = order();
            assertEquals(Set.of("whatisatree", "whatisaleaf", "whatisaroot"), Set.copyOf(order));
            orders.add(order);
            sat.keys("Ctrl+F2 Esc").wait(Duration.ofSeconds(1));
        }
        assertTrue(orders.size() > 2, orders.toString());
    }

    @Test
    void a_shuffled_run_that_was_asked_for_again_goes_on_in_its_order() {
        sat.take(new Message.RunAsked(shuffled(), OptionalInt.empty()));
        var run = Running.session(sat.state()).orElseThrow().run();
        sat.keys("a").wait(Duration.ofSeconds(30));
        sat.take(new Message.RunAsked(shuffled(), OptionalInt.empty()));
        assertEquals(run.id(), Running.session(sat.state()).orElseThrow().run().id());
        assertEquals(run.plan().items(), plan().items());
    }
}
