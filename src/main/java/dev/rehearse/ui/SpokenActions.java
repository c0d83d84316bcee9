package dev.rehearse.ui;

import static dev.rehearse.ui.Action.Group.REHEARSING;
import static dev.rehearse.ui.Action.action;

import java.util.List;

/// The part of the table of [Actions] about what is said aloud.
final class SpokenActions {

    private SpokenActions() {}

    static List<Action> all() {
        return List.of(
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
