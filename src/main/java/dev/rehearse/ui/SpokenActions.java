package dev.rehearse.ui;

import static dev.rehearse.ui.Action.Group.REHEARSING;
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
