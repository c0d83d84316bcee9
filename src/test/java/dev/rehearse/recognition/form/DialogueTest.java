package dev.rehearse.recognition.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class DialogueTest {
    @Test
    void what_a_reply_asks_is_no_question_and_ends_no_answer() {
        var note =
                note(
                        """
                        Interviewer: What is rye?

                        Me: Do you mean the grain? A grass.

                        Interviewer: Where does it grow?

                        Me: In the north.
                        """);
        assertEquals(List.of("What is rye?", "Where does it grow?"), texts(note));
    }

    /// One turn each is a form to fill in, and a note may name anybody before a colon.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Candidate: Ann Miller\n\nInterviewer: who speaks\n\nPlace: how do we get there\n",
                "Interviewer: Bob\n\nInterviewer: Cleo, who asks why\n\nRoom: which is free\n",
                "Baker: Is it warm? I doubt it.\n\nMiller: No.\n\nBaker: Why? It rains.\n",
                "I: the first\n\nII: the second, where it ends\n\nC: what it costs\n"
            })
    void names_before_a_colon_alone_make_no_dialogue(String text) {
        assertEquals(List.of(), texts(note(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s: Q\n%s: So.\n%1$s: R\n%2$s: So.\n",
                "**%s:** Q\n\n**%s:** So.\n\n**%1$s:** R\n\n**%2$s:** So.\n",
                "**%s**: Q\n\n**%s**: So.\n\n**%1$s**: R\n\n**%2$s**: So.\n",
                "— %s： Q\n\n— %s： So.\n\n— %1$s： R\n\n— %2$s： So.\n",
                "*%s (tired)*: Q\n\n*%s*: So.\n\n*%1$s*: R\n\n*%2$s*: So.\n"
            })
    void speakers_are_named_in_many_ways(String written) {
        var speakers =
                List.of(
                        "Interviewer,Candidate",
                        "HR,Me",
                        "I,C",
                        "Recruiter,Applicant",
                        "Entrevistadora,Candidato",
                        "Интервьюер,Кандидат",
                        "面试官,候选人",
                        "面接官,応募者");
        for (var pair : speakers) {
            var names = pair.split(",", -1);
            var text =
                    written.formatted(names[0], names[1])
                            .replace(" Q\n", " What is rye?\n")
                            .replace(" R\n", " Tell me of wheat.\n");
            assertEquals(List.of("What is rye?", "Tell me of wheat."), texts(note(text)), text);
        }
    }

    private static Note note(String text) {
        return Note.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(Note note) {
        return note.questions().stream().map(Question::text).toList();
    }
}
