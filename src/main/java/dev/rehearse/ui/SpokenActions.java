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
final class SpokenActions {

    private SpokenActions() {}

    static List<Action> all() {
        return List.of(
                action("speech.measure", "Measure how fast you speak", REHEARSING)
                        .in(STUDY)
                        .letters("M")
                        .unless(Calibrating::whyNot)
                        .does(Calibrating::open),
                action("ask.prepare", "Why you ask, and what you hope for", REHEARSING)
                        .verb("why you ask", "why")
                        .in(STUDY, REVIEW)
                        .keys("Alt+W")
                        .letters("W")
                        .unless(Preparing::whyNot)
                        .does(Preparing::open),
                action("interview", "Interview: type the replies", REHEARSING)
                        .verb("interview")
                        .in(STUDY)
                        .keys("Alt+I")
                        .letters("I")
                        .unless(Interviewing::whyNot)
                        .does(Interviewing::begin),
                action("interview.next", "Interview: next question", REHEARSING)
                        .verb("next question", "next")
                        .in(EDIT)
                        .keys("Alt+Down", "Ctrl+N")
                        .unless(Interviewing::notOn)
                        .does(Interviewing::next),
                action("interview.previous", "Interview: question before", REHEARSING)
                        .verb("question before", "before")
                        .in(EDIT)
                        .keys("Alt+Up")
                        .unless(Interviewing::notOn)
                        .does(Interviewing::previous),
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
                        .does(Prompting::toggle),
                action("prompter.back", "Teleprompter: line back", REHEARSING)
                        .verb("line back", "back")
                        .in(Place.SPOKEN)
                        .keys("Up")
                        .unless(Reasons::notPrompted)
                        .does(Prompting::back),
                action("prompter.on", "Teleprompter: line on", REHEARSING)
                        .verb("line on", "on")
                        .in(Place.SPOKEN)
                        .keys("Down")
                        .unless(Reasons::notPrompted)
                        .does(Prompting::on),
                action("prompter.slower", "Teleprompter: slower", REHEARSING)
                        .verb("slower")
                        .in(Place.SPOKEN)
                        .letters("<")
                        .unless(Reasons::notPrompted)
                        .does(Prompting::slower),
                action("prompter.faster", "Teleprompter: faster", REHEARSING)
                        .verb("faster")
                        .in(Place.SPOKEN)
                        .letters(">")
                        .unless(Reasons::notPrompted)
                        .does(Prompting::faster));
    }
}
