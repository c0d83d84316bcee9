package dev.rehearse.ui;

import static dev.rehearse.ui.Action.Group.MOVING;
import static dev.rehearse.ui.Action.action;
import static dev.rehearse.ui.Place.REVIEW;
import static dev.rehearse.ui.Place.STUDY;
import static dev.rehearse.ui.Place.SUMMARY;

import java.util.List;

/// The part of the table of [Actions] that is left to the hands: going about in lists and notes.
final class MovingActions {

    private MovingActions() {}

    static List<Action> all() {
        return List.of(
                action("move.up", "Up", MOVING)
                        .in(STUDY, REVIEW, SUMMARY)
                        .keys("Up")
                        .does((state, now) -> Stepping.by(state, -1)),
                action("move.down", "Down", MOVING)
                        .in(STUDY, REVIEW, SUMMARY)
                        .keys("Down")
                        .does((state, now) -> Stepping.by(state, 1)),
                action("tree.fold", "Fold in the Notebook window", MOVING)
                        .in(STUDY)
                        .keys("Left")
                        .does(Folding::fold),
                action("tree.unfold", "Unfold in the Notebook window", MOVING)
                        .in(STUDY)
                        .keys("Right")
                        .does(Folding::unfold),
                action("move.pageUp", "Page up", MOVING)
                        .in(STUDY, REVIEW, SUMMARY)
                        .keys("PageUp")
                        .does((state, now) -> Stepping.byPages(state, now, -1)),
                action("move.pageDown", "Page down", MOVING)
                        .in(STUDY, REVIEW, SUMMARY)
                        .keys("PageDown")
                        .letters("Space")
                        .does((state, now) -> Stepping.byPages(state, now, 1)),
                action("move.start", "Start of the note", MOVING)
                        .in(STUDY)
                        .keys("Home", "Ctrl+Home")
                        .does((state, now) -> Step.of(Moving.toStart(state))),
                action("move.end", "End of the note", MOVING)
                        .in(STUDY)
                        .keys("End", "Ctrl+End")
                        .does((state, now) -> Step.of(Moving.toEnd(state))),
                action("move.enter", "Go there, or answer", MOVING)
                        .in(STUDY)
                        .keys("Enter")
                        .does(Stepping::enter));
    }
}
