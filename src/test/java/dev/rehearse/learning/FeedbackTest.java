package dev.rehearse.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.note.Knowledge;
import dev.rehearse.note.Note;
import dev.rehearse.rehearsal.Speech;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

final class FeedbackTest {
    private static final Path SEED = Path.of("src/test/resources/notes/interview-prep-lambda.md");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`git rebase` moves it | git rebase",
                "the link does 3200 gb/s, at 99.9% | 3200 gb/s, 99.9%",
                "under 20k and within 30 seconds | 20k, 30 seconds",
                "it runs on Kafka. Kafka is fast | Kafka",
                "it was built by Michael Balaban and Stephen Balaban | Michael Balaban, Stephen"
                        + " Balaban",
                "about NVLINK, infini-band, ssh and H100 | NVLINK, infini-band, ssh, H100",
                "and/or the 1st one, once in 3 days | 3 days",
                "the racks hold servers, a rack is a rack | racks, servers",
                "die Platte hält einen Index über alle Zeilen | Platte, Index, Zeilen",
                // what is done, and how it is, is no term
                "do you guys rent out storage, or do they rent the cabinet | storage, cabinet",
                "a tool to track repairs, and we track repairs | repairs",
                "software to test the cable | software",
                "the cable of a server goes to production | production, server",
                "unparalleled performance, entirely distributed | performance",
                "she interprets the results, they interpret results | results",
                "the test passed and a test failed, they test | test",
                "how do repairs work, and who does repairs | repairs",
                "der Server verwaltet die Datenbank und verteilt Anfragen | Server, Datenbank,"
                        + " Anfragen",
                "in 2012 and 2013 it had 20k users, in 2014 a network | 20k users, network, 2012,"
                        + " 2013, 2014",
            })
    void terms_are_what_no_other_subject_would_say(String material, String terms) {
        assertEquals(List.of(terms.split(", ")), of("", material).leftOut());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it runs on Kafka\n\n**[⬆ Zurück zum Anfang](#contents)**\n",
                "<details><summary>Show</summary>\n\nit runs on Kafka\n</details>\n",
                "[Contents](#contents)\n\nit runs on Kafka<br/>\n"
            })
    void the_way_through_a_note_is_no_term(String material) {
        assertEquals(List.of("Kafka"), of("", material).leftOut());
    }

    /// Were each word held against all before it, this would take minutes.
    @Test
    void a_long_line_is_read_once() {
        var material = "the racks hold servers, and it is on Kafka. ".repeat(20_000);
        assertEquals(List.of("Kafka", "servers", "racks"), of("", material).leftOut());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GPUs | a GPU | a gpu",
                "infini-band | infini-band | Infiniband links",
                "3200 gb/s | 3,200 GB/s | it does 3200 Gb/s",
                "20k | 20k | under 20 k",
                "history | histories histories | its history",
                "write-ahead log | `write-ahead log` | a write ahead log",
            })
    void a_term_is_used_in_whatever_spelling(String name, String material, String answer) {
        var feedback = of(answer, material);
        assertEquals(List.of(), feedback.leftOut(), name);
        assertEquals(1, feedback.used().size(), name);
    }

    @Test
    void words_of_the_question_itself_are_no_terms() {
        var feedback =
                Feedback.of(
                        "What is MVCC?",
                        "",
                        "MVCC keeps a snapshot, MVCC",
                        Duration.ofMinutes(2),
                        Speech.USUAL);
        assertEquals(List.of("snapshot"), feedback.leftOut());
    }

    @Test
    void the_first_note_gives_the_terms_of_its_sections() throws IOException {
        var note = Note.of(Files.readAllBytes(SEED));
        var question =
                note.questions().stream()
                        .filter(it -> it.text().contains("monitor the fleet"))
                        .findFirst()
                        .orElseThrow();
        var feedback =
                Feedback.of(
                        question.text(),
                        "Every node reports DCGM health and Nvidia SMI counters to one place every"
                            + " 30 seconds. An alert opens a ticket that names the rack and the"
                            + " slot, and the repair history of the server is linked in it, so the"
                            + " person on shift sees at once whether it was bad before.",
                        Knowledge.of(note, question),
                        Duration.ofMinutes(2),
                        Speech.USUAL);
        assertTrue(
                feedback.used().containsAll(List.of("Nvidia SMI", "rack", "repairs", "server")),
                feedback.toString());
        assertTrue(feedback.leftOut().containsAll(List.of("NVLINK", "ssh")), feedback.toString());
        assertEquals(new Feedback.Longest(2, 36), feedback.longest());
        assertEquals(List.of(), feedback.fillers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is, um, you know, fast. You know? | you know 2, um 1 |",
                "Basically it was, like, slow | basically 1, like 1 |",
                "I like it so well | |",
                "So, it works. Right? | right 1, so 1 |",
                "I think it might be ten or so | | might be 1, i think 1, or so 1",
                "What kind of index? Kind of a tree | | kind of 1",
                "Vielleicht ist es halt ein Baum | halt 1 | vielleicht 1",
            })
    void fillers_and_hedges_are_counted(String answer, String fillers, String hedges) {
        var feedback = of(answer, "");
        assertEquals(fillers == null ? "" : fillers, counted(feedback.fillers()));
        assertEquals(hedges == null ? "" : hedges, counted(feedback.hedges()));
    }

    private static String counted(List<Feedback.Counted> found) {
        return String.join(
                ", ", found.stream().map(one -> one.phrase() + " " + one.count()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One two. One two three, e.g. four. One. | 2 | 5",
                "- one two\\n- one two three\\n\\none | 2 | 3",
                "| 0 | 0",
                "それは木です。早い。 | 1 | 6",
            })
    void the_longest_sentence_is_found(String answer, int sentence, int words) {
        var text = answer == null ? "" : answer.replace("\\n", "\n");
        assertEquals(new Feedback.Longest(sentence, words), of(text, "").longest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tell me about a time you failed | When I joined our team I had to fix a bug. I"
                        + " wrote a test. As a result errors fell by 30%. | SITUATION TASK ACTION"
                        + " RESULT |",
                "Describe a situation where you led | I organised everybody. | ACTION | SITUATION"
                        + " TASK RESULT",
                "Give me an example of a conflict | In the end we shipped, and latency went down"
                        + " from 90 to 20 ms | RESULT | SITUATION TASK ACTION",
            })
    void a_story_has_four_parts(String question, String answer, String present, String missing) {
        var story = Feedback.of(question, answer, "", Duration.ZERO, Speech.USUAL).story();
        assertEquals(new Story.Told(parts(present), parts(missing)), story);
    }

    private static List<Story.Part> parts(String names) {
        return names == null
                ? List.of()
                : List.of(names.split(" ")).stream().map(Story.Part::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tell me about your biggest mistake
                    Have you ever disagreed with your manager?
                    Erzählen Sie von einer Situation, in der Sie gescheitert sind
                    Beschreibe ein Projekt, auf das du stolz bist
                    Parlez-moi d'une fois où vous avez échoué
                    Décrivez une situation difficile
                    Cuénteme de una vez que fracasó
                    Conte sobre uma vez que você errou
                    Raccontami di una volta che hai sbagliato
                    Vertel over een keer dat het misging
                    Opowiedz o trudnej sytuacji
                    Расскажите о случае, когда вы ошиблись
                    请讲一次你失败的经历
                    失敗した経験について教えてください
                    어려웠던 경험을 말씀해 주세요
                    """)
    void a_story_is_asked_for_in_many_languages(String question) {
        assertTrue(Story.isWanted(question));
    }

    @Test
    void the_parts_of_a_story_are_the_whole_of_it() {
        var minute = Duration.ofSeconds(100);
        var lengths =
                List.of(Story.Part.values()).stream()
                        .map(part -> part.length().in(minute).toSeconds())
                        .toList();
        assertEquals(List.of(15L, 10L, 60L, 15L), lengths);
        int at = 0;
        for (var part : Story.Part.values()) {
            assertEquals(at, part.percent());
            at += (int) part.length().in(minute).toSeconds();
        }
        assertEquals(100, at);
    }

    @ParameterizedTest
    @CsvSource({"What is a tree?", "Tell me about Kafka", "how do you guys monitor the fleet"})
    void other_questions_want_no_story(String question) {
        var story = Feedback.of(question, "When I", "", Duration.ZERO, Speech.USUAL).story();
        assertEquals(new Story.NotAsked(), story);
    }

    @Test
    void speaking_time_stands_against_the_budget() {
        var answer = "word ".repeat(140);
        var feedback = Feedback.of("", answer, "", Duration.ofSeconds(59), Speech.USUAL);
        assertEquals(Duration.ofSeconds(60), feedback.aloud());
        assertEquals(140, feedback.words());
        assertTrue(feedback.isOverBudget());
    }

    private static Feedback of(String answer, String material) {
        return Feedback.of("", answer, material, Duration.ofMinutes(2), Speech.USUAL);
    }
}
