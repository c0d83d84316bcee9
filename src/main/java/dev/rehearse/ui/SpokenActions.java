package dev.rehearse.ui;

import static dev.rehearse.ui.Action.Group.REHEARSING;
import static dev.rehearse.ui.Action.action;
import static dev.rehearse.ui.Place.ANSWER;
import static dev.rehearse.ui.Place.EDIT;
import static dev.rehearse.ui.Place.PAUSED;
import static dev.rehearse.ui.Place.PAUSED_SPOKEN;
import static dev.rehearse.ui.Place.REVIEW;
import static dev.rehearse.ui.Place.SPEAK;
import static dev.rehearse.ui.Place.STUDY;
import static dev.rehearse.ui.Place.SUMMARY;
import static dev.rehearse.ui.Place.THINK;
import static dev.rehearse.ui.Place.THINK_SPOKEN;

import java.util.List;

/// The part of the table of [Actions] about what is said aloud.
///
/// Not by method references: they load the classes they name, and the table is there before the
/// first frame.
final class SpokenActions {

    private SpokenActions() {}

    static List<Action> all() {
        return List.of(
                action("speech.measure", "Measure how fast you speak", REHEARSING)
                        .in(STUDY)
                        .letters("M")
                        .unless(state -> Calibrating.whyNot(state))
                        .does((state, now) -> Calibrating.open(state, now)),
                action("ask.prepare", "Why you ask, and what you hope for", REHEARSING)
                        .verb("why you ask", "why")
                        .in(STUDY, REVIEW)
                        .keys("Alt+W")
                        .letters("W")
                        .unless(state -> Preparing.whyNot(state))
                        .does((state, now) -> Preparing.open(state, now)),
                action("interview", "Interview: type the replies", REHEARSING)
                        .verb("interview")
                        .in(STUDY)
                        .keys("Alt+I")
                        .letters("I")
                        .unless(state -> Interviewing.whyNot(state))
                        .does((state, now) -> Interviewing.begin(state, now)),
                action("interview.next", "Interview: next question", REHEARSING)
                        .verb("next question", "next")
                        .in(EDIT)
                        .keys("Alt+Down", "Ctrl+N")
                        .unless(state -> Interviewing.notOn(state))
                        .does((state, now) -> Interviewing.next(state, now)),
                action("interview.previous", "Interview: question before", REHEARSING)
                        .verb("question before", "before")
                        .in(EDIT)
                        .keys("Alt+Up")
                        .unless(state -> Interviewing.notOn(state))
                        .does((state, now) -> Interviewing.previous(state, now)),
                action("interview.past", "Interviews that were", REHEARSING)
                        .verb("past interviews", "past")
                        .in(STUDY)
                        .keys("Alt+V")
                        .letters("V")
                        .unless(state -> Replies.whyNoPast(state))
                        .does((state, now) -> Replies.list(state, now)),
                action("signal.bell", "Bell at a new signal: on or off", REHEARSING)
                        .in(
                                STUDY,
                                THINK,
                                ANSWER,
                                PAUSED,
                                THINK_SPOKEN,
                                SPEAK,
                                PAUSED_SPOKEN,
                                REVIEW,
                                SUMMARY)
                        .does(Bells::toggle),
                action("prompter", "Teleprompter", REHEARSING)
                        .verb("teleprompter")
                        .in(Place.SPOKEN)
                        .keys("Alt+R")
                        .letters("T")
                        .unless(Reasons::noLastAnswer)
                        .does((state, now) -> Prompting.toggle(state, now)),
                action("prompter.back", "Teleprompter: line back", REHEARSING)
                        .verb("line back", "back")
                        .in(Place.SPOKEN)
                        .keys("Up")
                        .unless(Reasons::notPrompted)
                        .does((state, now) -> Prompting.back(state, now)),
                action("prompter.on", "Teleprompter: line on", REHEARSING)
                        .verb("line on", "on")
                        .in(Place.SPOKEN)
                        .keys("Down")
                        .unless(Reasons::notPrompted)
                        .does((state, now) -> Prompting.on(state, now)),
                action("prompter.slower", "Teleprompter: slower", REHEARSING)
                        .verb("slower")
                        .in(Place.SPOKEN)
                        .letters("<")
                        .unless(Reasons::notPrompted)
                        .does((state, now) -> Prompting.slower(state, now)),
                action("prompter.faster", "Teleprompter: faster", REHEARSING)
                        .verb("faster")
                        .in(Place.SPOKEN)
                        .letters(">")
                        .unless(Reasons::notPrompted)
                        .does((state, now) -> Prompting.faster(state, now)));
    }
}
