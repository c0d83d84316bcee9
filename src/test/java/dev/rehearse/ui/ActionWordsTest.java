package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.rehearsal.ReadyMade;
import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person types who does not know what a thing is called here, and what it finds first.
final class ActionWordsTest {
    private static final String NOTE =
            """
            # Graphs

            - What is a tree?
            - how do you guys prune them?

            ## Answers

            ### What is a tree?

            A graph without a circle.
            """;

    @ParameterizedTest
    @CsvSource({
        "due, Rehearse: Due today",
        "today, Rehearse: Due today",
        "spaced repetition, Rehearse: Due today",
        "weakest, Rehearse: Ten minutes of the weakest",
        "hardest, Rehearse: Ten minutes of the weakest",
        "failed, Rehearse: Failed last time",
        "missed, Rehearse: Failed last time",
        "wrong, Rehearse: Failed last time",
        "unanswered, Rehearse: Not answered",
        "mock, Rehearse: Full mock",
        "exam, Rehearse: Full mock",
        "simulation, Rehearse: Full mock",
        "interview, Interview: type the replies",
        "live, Interview: type the replies",
        "transcripts, Interviews that were",
        "export, Copy questions and answers",
        "print, Copy questions and answers",
        "share, Copy questions and answers",
        "history, Local History",
        "versions, Local History",
        "backup, Local History",
        "stats, Progress",
        "chart, Progress",
        "readiness, Progress",
        "practice, Rehearse (run the plan)",
        "start, Rehearse (run the plan)",
        "settings, Change the plan",
        "timer, Change the plan",
        "presets, Choose a plan",
        "help, Keys",
        "shortcuts, Keys",
        "outline, Jump in this note",
        "grep, Find",
        "compose, Edit the answer",
        "vim, Open in $EDITOR",
        "spelling, Intentions and fixes",
        "exit, Leave",
        "sound, Bell at a new signal: on or off",
        "calibrate, Measure how fast you speak",
        "files, Recent",
        "continue, Go on with the run that was cut off",
    })
    void the_word_that_comes_to_mind_finds_it(String typed, String title) {
        var sat = new Sat(new Size(120, 36), "graphs", NOTE).keys("j Ctrl+P >");
        typed.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> sat.keys(letter.equals(" ") ? "Space" : letter));
        var found = ((Popup.Search) sat.state().popup()).search().chosen();
        assertEquals(title, found.orElseThrow().text());
    }

    @Test
    void words_are_known_of_what_there_is() {
        var actions = Actions.ALL.stream().map(Action::id).collect(Collectors.toSet());
        for (var id : ActionWords.known()) {
            assertTrue(actions.contains(id), id);
        }
    }

    @Test
    void every_ready_made_plan_has_words() {
        var usual = Preferences.standard(() -> ZoneOffset.UTC).plan();
        for (var plan : ReadyMade.all(usual)) {
            assertTrue(!ActionWords.ofPlan(plan.name()).isEmpty(), plan.name());
        }
    }

    @Test
    void a_plan_that_was_found_is_rehearsed() {
        var sat = new Sat(new Size(120, 36), "graphs", NOTE).keys("Ctrl+P > m o c k Enter");
        assertTrue(sat.state().mode() instanceof Mode.Rehearsing);
        assertEquals("Full mock", sat.state().plan().name());
    }

    @Test
    void the_questions_are_copied_with_their_answers() {
        var sat = new Sat(new Size(120, 36), "graphs", NOTE).keys("Ctrl+P > e x p o r t Enter");
        var copied =
                sat.asked().stream()
                        .flatMap(it ->
                                it instanceof Effect.Copy(var text)
                                        ? Stream.of(text)
                                        : Stream.empty())
                        .toList();
        assertEquals(
                """
                # graphs

                ## What is a tree?

                A graph without a circle.

                ## how do you guys prune them?
                """,
                copied.getFirst());
    }
}
