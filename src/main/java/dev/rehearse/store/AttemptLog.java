package dev.rehearse.store;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the lines of attempts say together, in whatever order and however often each of them comes:
/// merging two branches can double a line, or put a grade before its attempt.
///
/// An attempt is named by the bytes of its id, so that a line that is read makes no text of them.
final class AttemptLog {
    /// What is known of one id.
    private static final class Entry {
        private Optional<Attempt> attempt = Optional.empty();
        private Optional<Grade> grade = Optional.empty();
        private long gradedAt = Long.MIN_VALUE;
        private boolean undone;

        boolean isGraded() {
            return grade.isPresent() || gradedAt > Long.MIN_VALUE;
        }
    }

    private final Ids ids = new Ids();
    private final List<Entry> entries = new ArrayList<>();

    void attempted(byte[] bytes, int from, int end, Attempt attempt) {
        var entry = entry(bytes, from, end);
        if (entry.attempt.isEmpty()) {
            entry.attempt = Optional.of(attempt);
        }
    }

    /// The latest verdict counts; the empty one takes back what was given. Those from before
    /// verdicts had a time come first, as they stand.
    void graded(byte[] bytes, int from, int end, Optional<Grade> grade, Instant at) {
        var entry = entry(bytes, from, end);
        long when = at.equals(Instant.MIN) ? Long.MIN_VALUE : at.toEpochMilli();
        boolean sameTime = when == entry.gradedAt && when > Long.MIN_VALUE;
        if (sameTime ? isBefore(grade, entry.grade) : when >= entry.gradedAt) {
            entry.grade = grade;
            entry.gradedAt = when;
        }
    }

    /// Of two at the same moment the sterner counts, whichever line comes first.
    private static boolean isBefore(Optional<Grade> one, Optional<Grade> other) {
        return number(one) < number(other);
    }

    private static int number(Optional<Grade> grade) {
        return grade.map(Grade::number).orElse(0);
    }

    void undone(byte[] bytes, int from, int end) {
        entry(bytes, from, end).undone = true;
    }

    void attempted(String id, Attempt attempt) {
        var bytes = bytes(id);
        attempted(bytes, 0, bytes.length, attempt);
    }

    void graded(String id, Optional<Grade> grade, Instant at) {
        var bytes = bytes(id);
        graded(bytes, 0, bytes.length, grade, at);
    }

    void undone(String id) {
        var bytes = bytes(id);
        undone(bytes, 0, bytes.length);
    }

    private static byte[] bytes(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }

    private Entry entry(byte[] bytes, int from, int end) {
        int number = ids.number(bytes, from, end);
        if (number == entries.size()) {
            entries.add(new Entry());
        }
        return entries.get(number);
    }

    List<Attempt> attempts() {
        var all = new ArrayList<Attempt>(entries.size());
        for (var entry : entries) {
            if (entry.attempt.isPresent() && !entry.undone) {
                var attempt = entry.attempt.get();
                all.add(entry.isGraded() ? attempt.withGrade(entry.grade) : attempt);
            }
        }
        return all;
    }
}
