package dev.rehearse.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the lines of attempts say together, in whatever order and however often each of them comes:
/// merging two branches can double a line, or put a grade before its attempt.
final class AttemptLog {
    private record Grade(String word, Instant at) {}

    private final Map<String, AttemptLine> attempts = new LinkedHashMap<>();
    private final Map<String, Grade> grades = new HashMap<>();
    private final Set<String> undone = new HashSet<>();

    void attempted(AttemptLine attempt) {
        attempts.putIfAbsent(attempt.id(), attempt);
    }

    /// The latest verdict counts. Those from before verdicts had a time come first, as they stand.
    void graded(String attempt, String grade, Instant at) {
        var verdict = new Grade(grade, at);
        grades.merge(attempt, verdict, AttemptLog::later);
    }

    /// Two at the same moment: the one that comes first in the alphabet, so that their order does
    /// not matter.
    private static Grade later(Grade one, Grade other) {
        int order = one.at().compareTo(other.at());
        if (order == 0 && !one.at().equals(Instant.MIN)) {
            return one.word().compareTo(other.word()) <= 0 ? one : other;
        }
        return order > 0 ? one : other;
    }

    void undone(String attempt) {
        undone.add(attempt);
    }

    /// In the order in which their lines stand.
    List<AttemptLine> attempts() {
        var all = new ArrayList<AttemptLine>(attempts.size());
        for (var attempt : attempts.values()) {
            if (undone.contains(attempt.id())) {
                continue;
            }
            var grade = grades.get(attempt.id());
            all.add(grade == null ? attempt : attempt.withGrade(grade.word()));
        }
        return List.copyOf(all);
    }
}
