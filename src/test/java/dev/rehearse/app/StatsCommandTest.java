package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The desk's day is 1 March 2026.
final class StatsCommandTest {
    private static final String NOTE =
            """
            ## Questions

            - what is a log?
            - what is a tree?
            - what is a heap?

            ## Questions elaborated

            ### what is a log?

            A file that only grows
            """;

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void put_a_note_and_its_attempts_on_the_desk() {
        var lines = new ArrayList<String>();
        lines.add(attempt("one", "2026-02-24T18:00:00Z", 1, "log", 100, "good"));
        lines.add(attempt("one", "2026-02-24T18:02:00Z", 2, "tree", 150, "again"));
        lines.add(attempt("two", "2026-02-26T18:00:00Z", 1, "log", 110, "good"));
        lines.add(attempt("two", "2026-02-26T18:02:00Z", 2, "tree", 60, "good"));
        lines.add(attempt("two", "2026-02-26T18:04:00Z", 3, "ship", 60, "good"));
        desk =
                new Desk(folder)
                        .with("notes/trees.md", NOTE)
                        .with("new/fresh.md", NOTE)
                        .with("notes/.rehearse/attempts.jsonl", String.join("\n", lines) + "\n");
    }

    private static String attempt(
            String run, String started, int number, String about, int seconds, String grade) {
        return """
        {"v":1,"kind":"attempt","id":"%s#%d@%d000","run":"%s","plan":"Questions","mode":"typed",\
        "note":"trees.md","key":"whatisa%s","question":"what is a %s?","number":%d,\
        "started":"%s","thinkMs":5000,"answerMs":%d000,"pausedMs":0,"budgetMs":120000,\
        "outcome":"done","words":20,"answer":"","grade":"%s"}\
        """
                .formatted(
                        run, number, seconds, run, about, about, number, started, seconds, grade);
    }

    @Test
    void a_person_reads_figures_sections_questions_and_runs() {
        check(
                "stats %notes/trees.md",
                """
                answered       1 of 3
                attempts       4 in 2 runs
                on time        3, 1 over
                retention      100% of 2 recalled
                due            today 1   tomorrow 0   this week 1   next in 8 days
                readiness      62% recalled today, +62 since last week
                pace           █▅  1:10 ahead at the end
                minutes a run  █▅  2:50

                Sections
                  Questions  ━━━━━───────────  1 of 3

                Questions
                     line                   last  of    times  over  recall  comes back
                  !  4     what is a tree?  1:00  2:00  █▃     1     88%     due
                  ✓  3     what is a log?   1:50  2:00  ▇▇     –     96%     in 8 days

                Minutes a day, 8 weeks
                  Mon  ·  ·  ·  ·  ·  ·  ·  ·
                  Tue  ·  ·  ·  ·  ·  ·  ·  5
                  Wed  ·  ·  ·  ·  ·  ·  ·  ·
                  Thu  ·  ·  ·  ·  ·  ·  ·  3
                  Fri  ·  ·  ·  ·  ·  ·  ·  ·
                  Sat  ·  ·  ·  ·  ·  ·  ·  ·
                  Sun  ·  ·  ·  ·  ·  ·  ·  ·

                Runs
                  26 Feb 18:00  typed  2:50  1:10 ahead at the end   2 on time, 0 over
                  24 Feb 18:00  typed  4:10  0:10 behind at the end  1 on time, 1 over
                """);
    }

    @Test
    void of_several_notes_each_row_names_its_own() {
        var out =
                desk.with("notes/heaps.md", "## Heaps\n\n- why a heap?\n")
                        .run("stats %notes")
                        .out();
        assertTrue(out.contains("  notes/heaps.md  Heaps      ────────────────  0 of 1\n"), out);
        assertTrue(out.contains("  notes/trees.md  Questions  ━━━━━───────────  1 of 3\n"), out);
        assertTrue(out.lines().anyMatch(line -> line.matches("     note +line +last .*")), out);
        assertTrue(out.contains("  !  notes/trees.md  4     what is a tree?  1:00 "), out);
    }

    @Test
    void nothing_rehearsed_is_said_as_such() {
        check(
                "stats %new/fresh.md",
                """
                answered  1 of 3
                attempts  none yet

                Sections
                  Questions  ━━━━━───────────  1 of 3
                """);
    }

    @Test
    void programs_read_every_figure_with_its_attempts() {
        var json = desk.run("stats %notes --json --interview 2026-03-08").out();
        for (var part :
                List.of(
                        "\"answered\":1,\"all\":3,\"sections\":[{\"file\":\"notes/trees.md\"",
                        "\"attempts\":{\"count\":4,\"ids\":[\"one#1@100000\",\"one#2@150000\","
                                + "\"two#1@110000\",\"two#2@60000\"]}",
                        "\"over\":{\"count\":1,\"ids\":[\"one#2@150000\"]}",
                        "\"retention\":{\"aim\":0.9,\"reviews\":2,\"recalled\":2,\"share\":1.0,"
                                + "\"ids\":[\"two#1@110000\",\"two#2@60000\"]}",
                        "\"due\":{\"today\":1,\"tomorrow\":0,\"week\":1,\"next\":\"2026-03-08\"}",
                        "\"readiness\":{\"day\":\"2026-03-08\",\"recall\":0.5619,\"aWeekAgo\":0.0,"
                                + "\"questions\":3}",
                        "\"leeches\":{\"lapses\":4,\"count\":0,\"ids\":[]},"
                                + "\"days\":[{\"day\":\"2026-02-24\",\"time\":260.0,"
                                + "\"ids\":[\"one#1@100000\",\"one#2@150000\"]}",
                        "\"reviewed\":\"2026-02-26\",\"due\":\"2026-03-01\",\"recallToday\":0.885,"
                                + "\"recallOnDay\":0.7795,\"lapses\":0,\"leech\":false,"
                                + "\"ids\":[\"one#2@150000\",\"two#2@60000\"]",
                        "\"answering\":250.0,\"planned\":240.0,\"thinking\":10.0,\"paused\":0.0,"
                                + "\"ahead\":-10.0,\"onTime\":1,\"over\":1")) {
            assertTrue(json.contains(part), part);
        }
    }

    @Test
    void attempts_follow_a_question_that_was_reworded() {
        var before = desk.run("stats %notes/trees.md --json").out();
        var reworded = NOTE.replace("what is a tree?", "what is a tree, really?");
        var after = desk.with("notes/trees.md", reworded).run("stats %notes/trees.md --json").out();
        assertEquals(before, after.replace("tree, really", "tree"));
    }

    @Test
    void what_is_due_is_so_by_whatever_wording() {
        desk.with("notes/trees.md", NOTE.replace("what is a tree?", "what is a tree, really?"));
        assertEquals(-1, desk.run("run %notes/trees.md --only due").code());
    }

    @Test
    void two_notes_that_ask_the_same_have_their_own_attempts() {
        var json = desk.with("notes/copy.md", NOTE).run("stats %notes/copy.md --json").out();
        assertTrue(json.contains("\"attempts\":{\"count\":0"), json);
    }

    @Test
    void the_day_of_the_interview_is_the_one_that_was_kept() {
        desk.with("notes/.rehearse/interview", "2026-03-08\n");
        var json = desk.run("stats %notes --json").out();
        assertTrue(json.contains("\"interview\":\"2026-03-08\""), json);
        json = desk.run("stats %notes --json --interview 2026-03-09").out();
        assertTrue(json.contains("\"interview\":\"2026-03-09\""), json);
        desk.with("notes/.rehearse/interview", "soon");
        assertTrue(desk.run("stats %notes --json").out().contains("\"interview\":null"));
    }

    @Test
    void without_utf_8_the_figures_are_drawn_with_ascii() {
        var out = desk.withAscii().run("stats %notes").out();
        assertTrue(out.contains("minutes a run  85  2:50\n"), out);
        assertTrue(out.contains("  Questions  =====-----------  1 of 3\n"), out);
        assertTrue(out.codePoints().allMatch(point -> point < 0x7F), out);
    }

    @Test
    void what_is_due_on_no_day_is_refused_with_the_next_day() {
        var ran = desk.run("run %new/fresh.md --only due");
        assertEquals(1, ran.code());
        assertEquals(
                "rehearse: Cannot rehearse: nothing of new/fresh.md is due; a question comes back"
                        + " once it was graded.\n",
                ran.err());
    }

    @Test
    void a_day_that_is_none_and_a_missing_path_are_refused() {
        assertEquals(2, desk.run("stats %notes --interview soon").code());
        assertEquals(2, desk.run("stats").code());
        assertEquals(3, desk.run("stats %nowhere.md").code());
        assertEquals(List.of(), desk.run("stats %nowhere.md").out().lines().toList());
    }

    private void check(String command, String expected) {
        var ran = desk.run(command);
        assertEquals("", ran.err());
        assertEquals(expected, ran.out());
        assertEquals(0, ran.code());
    }
}
