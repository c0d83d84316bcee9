package dev.rehearse.ui;

import static dev.rehearse.ui.Action.Group.REVIEWING;
import static dev.rehearse.ui.Action.action;
import static dev.rehearse.ui.Place.ANSWER;
import static dev.rehearse.ui.Place.PAUSED;
import static dev.rehearse.ui.Place.PAUSED_SPOKEN;
import static dev.rehearse.ui.Place.REVIEW;
import static dev.rehearse.ui.Place.SPEAK;
import static dev.rehearse.ui.Place.STUDY;
import static dev.rehearse.ui.Place.SUMMARY;
import static dev.rehearse.ui.Place.THINK;
import static dev.rehearse.ui.Place.THINK_SPOKEN;

import dev.rehearse.rehearsal.Grade;

import java.util.List;
import java.util.Set;

/// The part of the table of [Actions] for after an answer and after a run.
final class ReviewActions {

    private static final Set<Place> COMPARED =
            Set.of(THINK, ANSWER, PAUSED, THINK_SPOKEN, SPEAK, PAUSED_SPOKEN, SUMMARY);

    private ReviewActions() {}

    static List<Action> all() {
        return List.of(
                grade(Grade.AGAIN, "1"),
                grade(Grade.HARD, "2"),
                grade(Grade.GOOD, "3"),
                grade(Grade.EASY, "4"),
                action("review.keep", "Keep the last answer", REVIEWING)
                        .verb("keep")
                        .in(REVIEW)
                        .letters("k")
                        .unless(Reasons::nothingToChoose)
                        .does(Reviewing::keep),
                action("review.write", "Write this answer", REVIEWING)
                        .verb("write")
                        .in(REVIEW)
                        .letters("w")
                        .unless(Reasons::nothingToChoose)
                        .does(Reviewing::write),
                action("review.edit", "Edit this answer", REVIEWING)
                        .verb("edit")
                        .in(REVIEW)
                        .letters("e")
                        .unless(Reasons::nothingToChoose)
                        .does(Reviewing::edit),
                action("review.diff", "Show or hide what differs", REVIEWING)
                        .verb("diff")
                        .in(REVIEW)
                        .letters("d")
                        .unless(Reasons::nothingToChoose)
                        .does(Reviewing::compare),
                action("review.up", "Answers: up", REVIEWING)
                        .in(REVIEW)
                        .keys("Alt+Up")
                        .does((state, now) -> Reviewing.up(state, now)),
                action("review.down", "Answers: down", REVIEWING)
                        .in(REVIEW)
                        .keys("Alt+Down")
                        .does((state, now) -> Reviewing.down(state, now)),
                action("review.next", "Next question", REVIEWING)
                        .verb("next question", "next")
                        .in(REVIEW)
                        .keys("Enter")
                        .does(Reviewing::next),
                action("compare.switch", "Compare with plan, last, median or best", REVIEWING)
                        .verb("compare")
                        .in(COMPARED)
                        .keys("Alt+V")
                        .letters("v")
                        .does((state, now) -> Comparing.next(state, now)),
                action("summary.open", "Open the question", REVIEWING)
                        .verb("open")
                        .in(SUMMARY)
                        .keys("Enter")
                        .does(Summing::open),
                action("summary.last", "Last summary", REVIEWING)
                        .verb("last summary")
                        .in(STUDY)
                        .letters("S")
                        .unless(Reasons::nothingRehearsed)
                        .does(Reopening::last),
                action("summary.diff", "Its answer beside the last one", REVIEWING)
                        .verb("diff of the answer", "diff")
                        .in(SUMMARY)
                        .letters("d")
                        .unless(state -> Rereading.whyNot(state))
                        .does((state, now) -> Rereading.open(state)),
                action("summary.earlier", "Compare with an earlier run", REVIEWING)
                        .verb("earlier run")
                        .in(SUMMARY)
                        .keys("Left")
                        .letters("[")
                        .unless(state -> Reasons.noOtherRun(state, 1))
                        .does((state, now) -> Summing.compare(state, 1)),
                action("summary.later", "Compare with a later run", REVIEWING)
                        .verb("later run")
                        .in(SUMMARY)
                        .keys("Right")
                        .letters("]")
                        .unless(state -> Reasons.noOtherRun(state, -1))
                        .does((state, now) -> Summing.compare(state, -1)),
                action("review.ungraded", "Take the grade back", REVIEWING)
                        .verb("no grade")
                        .in(REVIEW, SUMMARY)
                        .letters("0")
                        .unless(Reasons::noGrade)
                        .does(Grading::takeBack),
                action("summary.rerun", "Rerun all", REVIEWING)
                        .verb("rerun all")
                        .in(SUMMARY)
                        .letters("r")
                        .does(Starting::again),
                action("back", "One step back", REVIEWING)
                        .verb("back")
                        .keys("Esc")
                        .does(Stepping::out));
    }

    private static Action grade(Grade grade, String letter) {
        return action("review." + grade.word(), "Grade: " + grade.word(), REVIEWING)
                .in(REVIEW, SUMMARY)
                .letters(letter)
                .does(Grading.grade(grade));
    }
}
