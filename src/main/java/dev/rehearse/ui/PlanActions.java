package dev.rehearse.ui;

import static dev.rehearse.ui.Action.Group.REHEARSING;
import static dev.rehearse.ui.Action.action;
import static dev.rehearse.ui.Place.STUDY;

import java.util.List;

/// The part of the table of [Actions] about plans and the time they give.
///
/// Not by method references: they load the classes they name, and the table is there before the
/// first frame.
final class PlanActions {

    private PlanActions() {}

    static List<Action> all() {
        return List.of(
                action("plan.edit", "Change the plan", REHEARSING)
                        .verb("plan")
                        .in(STUDY)
                        .keys("Alt+P")
                        .letters("p")
                        .unless(Reasons::noQuestions)
                        .does(Planning::open),
                action("plan.choose", "Choose a plan", REHEARSING)
                        .verb("plans")
                        .in(STUDY)
                        .keys("Alt+Shift+F10", "Alt+C")
                        .letters("P")
                        .unless(Reasons::noQuestions)
                        .does((state, now) -> Choosing.open(state, now)),
                action("run.more", "30 s more", REHEARSING)
                        .verb("30 s more")
                        .in(Place.RUN)
                        .keys("Alt+T")
                        .letters("+")
                        .does((state, now) -> Budgeting.by(30).on(state, now)),
                action("run.less", "30 s less", REHEARSING)
                        .in(Place.RUN)
                        .keys("Alt+M")
                        .letters("-")
                        .unless(state -> Budgeting.tooShort(state, 30))
                        .does((state, now) -> Budgeting.by(-30).on(state, now)),
                action("run.moreLittle", "15 s more", REHEARSING)
                        .in(Place.RUN)
                        .keys("Alt+=")
                        .does((state, now) -> Budgeting.by(15).on(state, now)),
                action("run.lessLittle", "15 s less", REHEARSING)
                        .in(Place.RUN)
                        .keys("Alt+-")
                        .unless(state -> Budgeting.tooShort(state, 15))
                        .does((state, now) -> Budgeting.by(-15).on(state, now)),
                action("run.budget", "Time for this question", REHEARSING)
                        .verb("time")
                        .in(Place.RUN)
                        .keys("Alt+S")
                        .does((state, now) -> Budgeting.open(state, now)));
    }
}
