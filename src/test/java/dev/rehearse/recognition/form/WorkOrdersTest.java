package dev.rehearse.recognition.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class WorkOrdersTest {
    private static final List<String> WORKS =
            List.of(
                    "Design a ferry",
                    "Design Lighthouse",
                    "Implement an anchor for small boats",
                    "Code a crane.",
                    "Build a pier");

    @ParameterizedTest
    @ValueSource(strings = {"- %s\n", "1. %s\n", "%s\n", "%s\n\n", "* %s\n  - It floats\n"})
    void a_note_that_orders_nothing_but_works_asks_for_each(String line) {
        var text = new StringBuilder();
        WORKS.forEach(work -> text.append(line.formatted(work)));
        assertEquals(WORKS, texts(text.toString()));
        assertEquals(WORKS, texts("# Some works\n\n" + text));
    }

    /// A plan speaks of the thing, mixes its verbs, or has boxes to tick.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Implement the ferry\n"
                        + "- Build the pier\n"
                        + "- Code the crane\n"
                        + "- Create tickets\n"
                        + "- Write the log\n",
                "- Design review\n- Design docs\n- Design patterns\n- Design principles\n- Design"
                        + " system\n",
                "- [ ] Design a ferry\n- [ ] Design a pier\n- [x] Design a crane\n- [ ] Build a"
                        + " lock\n- [ ] Build a quay\n",
                "- Design a ferry\n- Paint it\n- Build a pier\n- Sweep it\n- Code a crane\n- Oil"
                        + " it\n- Build a lock\n- Shut it\n- Build a quay\n- Leave\n",
                "- Design a ferry\n- Design a pier\n- Design a crane\n- Design a lock\n"
            })
    void a_plan_asks_nothing(String text) {
        assertEquals(List.of(), texts(text));
        assertEquals(List.of(), texts("# Next month\n\n" + text));
    }

    private static List<String> texts(String text) {
        return Note.of(text.getBytes(StandardCharsets.UTF_8)).questions().stream()
                .map(Question::text)
                .toList();
    }
}
