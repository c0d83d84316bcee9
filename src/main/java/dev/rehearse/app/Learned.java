package dev.rehearse.app;

import dev.rehearse.learning.Asked;
import dev.rehearse.learning.Progress;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.store.Attempts;
import dev.rehearse.store.Interview;
import dev.rehearse.store.Notes;
import dev.rehearse.ui.Belonging;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How far the questions of a note or of a folder are, and what could not be read.
record Learned(Progress progress, List<Trouble> troubles, List<String> remarks) {
    static Learned of(Shell shell, Path path, Optional<LocalDate> interview) {
        var list = QuestionList.of(shell.places(), path);
        var history = new Attempts(shell.places(), path).read();
        var names = names(list);
        var questions = new ArrayList<Asked>();
        for (var question : list.questions()) {
            var name = names.getOrDefault(question.file(), "");
            questions.add(asked(question, Belonging.key(name, question.key())));
        }
        var progress =
                Progress.of(
                        questions,
                        past(shell, path, list, names, history.attempts()),
                        shell.zone(),
                        LocalDate.ofInstant(shell.clock().instant(), shell.zone()),
                        interview.or(() -> new Interview(shell.places(), path).day()));
        var remarks = new ArrayList<>(list.remarks());
        remarks.addAll(history.remarks());
        return new Learned(progress, list.troubles(), List.copyOf(remarks));
    }

    /// What each file is called above the disk.
    private static Map<String, String> names(QuestionList list) {
        var names = new LinkedHashMap<String, String>();
        for (var question : list.questions()) {
            names.computeIfAbsent(
                    question.file(), file -> Neighbours.name(Notes.real(Path.of(file))));
        }
        return names;
    }

    /// Attempts follow a question that was reworded, here as on the screen.
    private static Past past(
            Shell shell,
            Path path,
            QuestionList list,
            Map<String, String> names,
            List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return Past.none();
        }
        var keys = new LinkedHashMap<String, List<String>>();
        for (var question : list.questions()) {
            var name = names.getOrDefault(question.file(), "");
            keys.computeIfAbsent(name, _ -> new ArrayList<>()).add(question.key());
        }
        var own = Set.copyOf(keys.keySet());
        Neighbours.read(
                shell.places(),
                path,
                attempts,
                own,
                (name, note) -> keys.put(name, Neighbours.keys(note)));
        return Belonging.everywhere(new Past(attempts), keys);
    }

    private static Asked asked(Listed listed, String key) {
        var question = listed.question();
        return new Asked(
                listed.file(),
                question.number(),
                question.line(),
                question.text(),
                key,
                listed.section(),
                listed.answered(),
                listed.budget());
    }
}
