package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.ReadyMade;
import dev.rehearse.screen.Input;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.popup.ListPopup;
import dev.rehearse.ui.popup.ListRow;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Choosing among plans, and what becomes of them.
final class ChoosingTest {
    private static final PlanChoice MOCK =
            PlanChoice.standard()
                    .named("mock")
                    .in(PlanChoice.Scope.SECTION, "Questions")
                    .with(Optional.empty(), Optional.of(Duration.ofMinutes(9)));

    /// From the name to the button for saving.
    private static final String SAVE = "Up Right Space";

    private final Sat sat =
            new Sat(
                    new Size(120, 36),
                    "trees",
                    "# Trees\n\n## Questions\n- what is a tree?\n- what is a leaf?\n"
                            + "- what is a root?\n\n## Questions elaborated\n");

    private List<Effect> kept() {
        return sat.asked().stream().filter(effect -> effect instanceof Effect.KeepPlan).toList();
    }

    private String footer() {
        return sat.screen().getLast();
    }

    private PlanChoice ready(String name) {
        return ReadyMade.named(Choosing.all(sat.state()), name).orElseThrow();
    }

    @Test
    void enter_rehearses_a_plan_and_r_rehearses_it_again() {
        sat.take(new Message.PlansRead(List.of(MOCK)));
        sat.keys("P Down Enter");
        assertEquals("mock", Running.session(sat.state()).orElseThrow().run().plan().name());
        sat.keys("Ctrl+F2 r");
        assertEquals("mock", Running.session(sat.state()).orElseThrow().run().plan().name());
        assertTrue(sat.asked().contains(new Effect.RememberPlan(MOCK)));
    }

    @Test
    void a_click_on_the_plan_in_the_top_bar_opens_the_plans() {
        int column = sat.screen().getFirst().indexOf("▾");
        sat.take(new Input.Clicked(0, column));
        assertTrue(sat.state().popup() instanceof Popup.Plans);
    }

    @Test
    void a_plan_is_kept_when_it_has_a_name_and_says_something_new() {
        sat.keys("p Tab").text("mine").keys("Enter");
        var mine = sat.state().plan();
        assertEquals(List.of(new Effect.KeepPlan("", mine)), kept());
        assertEquals("Trees", mine.section());
        sat.keys("Ctrl+F2").take(new Message.PlansRead(List.of(mine)));
        sat.keys("p Enter");
        assertEquals(1, kept().size());
    }

    @Test
    void a_ready_made_plan_that_is_rehearsed_as_it_is_is_not_kept() {
        sat.take(new Message.PlanSeen(ready("Full mock")));
        sat.keys("p Enter");
        assertEquals(List.of(), kept());
        assertEquals("Full mock", Running.session(sat.state()).orElseThrow().run().plan().name());
    }

    private String rehearsed() {
        return Running.session(sat.state()).orElseThrow().run().plan().name();
    }

    @Test
    void a_ready_made_plan_that_is_rehearsed_with_changes_stays_what_it_is() {
        var whole = ready("Whole note");
        sat.take(new Message.PlanSeen(whole));
        sat.keys("p Down Down Down Right Enter");
        assertEquals("Whole note, changed", rehearsed());
        assertEquals(List.of(), kept());
        var changed = whole.named("Whole note, changed").with(PlanChoice.Only.UNANSWERED);
        assertEquals(changed, sat.state().plan());
        assertTrue(sat.asked().contains(new Effect.RememberPlan(changed)));
        sat.keys("Ctrl+F2 r");
        assertEquals("Whole note, changed", rehearsed());
        sat.keys("Ctrl+F2 P");
        var names = list().found().stream().map(ListRow::text).toList();
        assertEquals(List.of("Whole note, changed", "Whole note"), names.subList(1, 3));
        assertEquals(whole, ready("Whole note"));
    }

    @Test
    void what_is_changed_again_stays_under_the_name_it_has() {
        sat.take(new Message.PlanSeen(ready("Whole note")));
        sat.keys("p Down Down Down Right Enter Ctrl+F2 p Down Down Down Down Down Right Enter");
        assertEquals("Whole note, changed", rehearsed());
        assertEquals(Plan.Mode.SPOKEN, sat.state().plan().mode());
        assertEquals(List.of(), kept());
    }

    @Test
    void a_plan_of_ones_own_is_changed_by_saving_only() {
        sat.take(new Message.PlansRead(List.of(MOCK)));
        sat.take(new Message.PlanSeen(MOCK));
        sat.keys("p Down Down Down Down Down Right Enter");
        assertEquals("mock, changed", rehearsed());
        assertEquals(List.of(), kept());
        sat.keys("Ctrl+F2").take(new Message.PlanSeen(MOCK));
        sat.keys("p Down Down Down Down Down Right Up Up Up Up " + SAVE);
        assertEquals(List.of(new Effect.KeepPlan("mock", MOCK.with(Plan.Mode.SPOKEN))), kept());
    }

    @Test
    void a_changed_plan_takes_no_name_that_a_saved_one_has() {
        var saved = MOCK.named("mock, changed");
        sat.take(new Message.PlansRead(List.of(MOCK, saved)));
        sat.take(new Message.PlanSeen(MOCK));
        sat.keys("p Down Down Down Down Down Right Enter");
        assertEquals("mock, changed 2", rehearsed());
    }

    @Test
    void a_plan_of_ones_own_under_another_name_is_another_plan_unless_it_is_saved() {
        sat.take(new Message.PlansRead(List.of(MOCK)));
        sat.take(new Message.PlanSeen(MOCK));
        sat.keys("p Down").text("s").keys("Enter");
        assertEquals(List.of(new Effect.KeepPlan("", MOCK.named("mocks"))), kept());
    }

    @Test
    void nothing_is_saved_under_the_name_of_a_ready_made_plan() {
        sat.take(new Message.PlanSeen(ready("Whole note")));
        sat.keys("p Down Down Down Right Up Up " + SAVE);
        assertTrue(footer().contains("\"Whole note\" is ready-made"), footer());
        sat.keys("Down").text(" mine").keys(SAVE);
        var mine = ready("Whole note").named("Whole note mine").with(PlanChoice.Only.UNANSWERED);
        assertEquals(List.of(new Effect.KeepPlan("", mine)), kept());
    }

    @Test
    void a_name_is_given_once_and_a_kept_plan_keeps_one() {
        var other = MOCK.named("other");
        sat.take(new Message.PlansRead(List.of(MOCK, other)));
        sat.take(new Message.PlanSeen(other));
        sat.keys("p Tab Ctrl+U").text("mock").keys("Enter");
        assertTrue(footer().contains("there is a plan \"mock\" already"), footer());
        sat.keys("Ctrl+U " + SAVE);
        assertTrue(footer().contains("\"other\" needs a name"), footer());
        sat.keys("Down").text("third").keys(SAVE);
        assertEquals(List.of(new Effect.KeepPlan("other", MOCK.named("third"))), kept());
    }

    @Test
    void deleting_asks_and_leaves_the_usual_plan() {
        sat.take(new Message.PlansRead(List.of(MOCK)));
        sat.take(new Message.PlanSeen(MOCK));
        sat.keys("P Delete Enter");
        assertTrue(sat.state().popup() instanceof Popup.Plans);
        sat.keys("Delete Right Enter");
        assertTrue(sat.asked().contains(new Effect.DropPlan("mock")));
        assertEquals(PlanChoice.standard(), sat.state().plan());
    }

    @Test
    void a_ready_made_plan_cannot_be_deleted() {
        sat.keys("P Down Delete");
        assertTrue(sat.asked().stream().noneMatch(effect -> effect instanceof Effect.DropPlan));
        assertTrue(sat.state().popup() instanceof Popup.Plans);
    }

    @Test
    void the_plan_chosen_last_is_taken_as_its_file_has_it_now() {
        sat.take(new Message.PlanSeen(MOCK));
        var now = MOCK.with(Plan.Redistribution.BOTH);
        sat.take(new Message.PlansRead(List.of(now)));
        assertEquals(now, sat.state().plan());
    }

    @Test
    void a_plan_for_a_section_that_is_not_here_says_so() {
        sat.take(new Message.PlanSeen(MOCK.in(PlanChoice.Scope.SECTION, "Elsewhere")));
        sat.keys("r");
        assertTrue(footer().contains("no section \"Elsewhere\""), footer());
    }

    @Test
    void a_plan_of_some_goes_on_though_the_note_has_fewer_of_them_now() {
        var open = new Message.RunAsked(ready("Not answered"), OptionalInt.empty());
        sat.take(open);
        sat.keys("a F8 Enter");
        var run = Running.session(sat.state()).orElseThrow().run();
        assertEquals(1, run.current());
        sat.take(open);
        assertEquals(run, Running.session(sat.state()).orElseThrow().run());
    }

    @Test
    void questions_to_ask_have_times_of_their_own() {
        var asks =
                new Sat(
                        new Size(120, 36),
                        "team",
                        "# Team\n\n## Questions\n- what is a rack?\n\n## Questions to ask them\n"
                                + "- how do you guys test?\n");
        var limits =
                new PlanChoice.Limits(
                        Optional.of(Duration.ofSeconds(100)),
                        Optional.empty(),
                        Optional.of(Duration.ofSeconds(20)),
                        Optional.of(Duration.ofSeconds(40)),
                        Optional.of(Duration.ofSeconds(3)));
        asks.take(new Message.RunAsked(PlanChoice.standard().with(limits), OptionalInt.empty()));
        var run = Running.session(asks.state()).orElseThrow().run();
        assertEquals(Duration.ofSeconds(100), run.budget(0));
        assertEquals(Duration.ofSeconds(20), run.plan().thinkFor(0));
        assertEquals(Duration.ofSeconds(40), run.budget(1));
        assertEquals(Duration.ofSeconds(3), run.plan().thinkFor(1));
    }

    private ListPopup list() {
        return ((Popup.Plans) sat.state().popup()).list();
    }

    private String selected() {
        return list().found().get(list().selected()).text();
    }

    @Test
    void a_plan_of_another_window_is_seen_when_the_plans_are_opened() {
        sat.take(new Message.PlansRead(List.of(MOCK)));
        sat.keys("P Down");
        assertTrue(sat.asked().contains(new Effect.LookAtPlans()));
        assertEquals("mock", selected());
        var other = MOCK.named("a new one");
        sat.take(new Message.PlansSeen(List.of(other, MOCK)));
        assertEquals("mock", selected());
        sat.keys("Up Enter");
        assertEquals("a new one", Running.session(sat.state()).orElseThrow().run().plan().name());
    }

    @Test
    void looking_at_the_plans_takes_back_nothing_that_is_not_saved() {
        sat.take(new Message.PlansRead(List.of(MOCK)));
        var changed = MOCK.with(PlanChoice.Only.DUE);
        sat.take(new Message.PlanSeen(changed));
        sat.take(new Message.PlansSeen(List.of(MOCK, MOCK.named("other"))));
        assertEquals(changed, sat.state().plan());
        sat.take(new Message.PlanSeen(MOCK));
        sat.take(new Message.PlansSeen(List.of(changed)));
        assertEquals(changed, sat.state().plan());
    }
}
