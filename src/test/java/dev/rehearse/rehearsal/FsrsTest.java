package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `learning/fsrs.txt` says what another program makes of a thousand histories.
final class FsrsTest {
    private static final Path HISTORIES = Path.of("src/test/resources/learning/fsrs.txt");

    @Test
    void a_thousand_histories_end_as_in_the_reference() throws IOException {
        var differing = new ArrayList<String>();
        var lines =
                Files.readAllLines(HISTORIES, UTF_8).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
        assertEquals(1000, lines.size());
        for (var line : lines) {
            if (!agrees(line)) {
                differing.add(line);
            }
        }
        assertEquals(List.of(), differing);
    }

    private static boolean agrees(String line) {
        var halves = line.split(" > ");
        var steps = List.of(halves[0].split(" "));
        var fsrs = new Fsrs(Double.parseDouble(steps.getFirst()));
        var next = new Fsrs.Next(new Memory(1, 1), 0);
        for (int index = 1; index < steps.size(); index++) {
            var parts = steps.get(index).split("[@=]");
            var grade = Grade.values()[Integer.parseInt(parts[0]) - 1];
            next =
                    index == 1
                            ? fsrs.first(grade)
                            : fsrs.after(next.memory(), Integer.parseInt(parts[1]), grade);
            if (next.days() != Integer.parseInt(parts[2])) {
                return false;
            }
        }
        var end = halves[1].split(" ");
        var memory = next.memory();
        return near(memory.stability(), end[0])
                && near(memory.difficulty(), end[1])
                && near(Fsrs.recall(memory, Integer.parseInt(end[2])), end[3]);
    }

    // The last of the eight places may differ where two processors round a power differently.
    private static boolean near(double number, String expected) {
        double other = Double.parseDouble(expected);
        return Math.abs(number - other) <= 1e-7 * Math.max(1, Math.abs(other));
    }

    @ParameterizedTest
    @CsvSource({"AGAIN, 1", "HARD, 1", "GOOD, 2", "EASY, 8"})
    void a_first_grade_says_when_the_question_comes_back(Grade grade, int days) {
        assertEquals(days, Fsrs.USUAL.first(grade).days());
    }

    @Test
    void recall_is_nine_tenths_after_the_stability_in_days() {
        assertEquals(0.9, Fsrs.recall(new Memory(12, 5), 12), 1e-6);
        assertEquals(1, Fsrs.recall(new Memory(12, 5), 0), 1e-9);
    }
}
