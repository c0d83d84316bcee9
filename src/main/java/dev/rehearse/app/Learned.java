package dev.rehearse.app;

import dev.rehearse.learning.Asked;
import dev.rehearse.learning.Progress;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.store.Attempts;
import dev.rehearse.store.QuestionJson;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far the questions of a note or of a folder are, and what could not be read.
record Learned(Progress progress, List<Trouble> troubles, List<String> remarks) {
    static Learned of(Shell shell, Path path, Optional<LocalDate> interview) {
        var list = QuestionList.of(shell.places(), path);
        var questions = new ArrayList<Asked>();
        for (int index = 0; index < list.questions().size(); index++) {
            questions.add(asked(list.questions().get(index), list.keys().get(index)));
        }
        var history = new Attempts(shell.places(), path).read();
        var progress =
                Progress.of(
                        questions,
                        new Past(history.attempts()),
                        shell.zone(),
                        LocalDate.ofInstant(shell.clock().instant(), shell.zone()),
                        interview);
        var remarks = new ArrayList<>(list.remarks());
        remarks.addAll(history.remarks());
        return new Learned(progress, list.troubles(), List.copyOf(remarks));
    }

    private static Asked asked(QuestionJson question, String key) {
        return new Asked(
                question.file(),
                question.number(),
                question.line(),
                question.text(),
                key,
                question.section(),
                question.answered(),
                question.budget());
    }
}
