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
    private static final int NONE = -1;
    private static final long UNGRADED = Long.MIN_VALUE;

    /// When verdicts were given before they had a time.
    private static final long ONCE = UNGRADED + 1;

    /// What is known of one id.
    private static final class Entry {
        private int attempt = NONE;
        private Optional<Grade> grade = Optional.empty();
        private long gradedAt = UNGRADED;
        private boolean undone;

        /// The latest verdict counts; the empty one takes back what was given. Those without a time
        /// come first, as they stand.
        private void graded(Optional<Grade> verdict, long when) {
            boolean sameTime = when == gradedAt && when > ONCE;
            if (sameTime ? isBefore(verdict, grade) : when >= gradedAt) {
                grade = verdict;
                gradedAt = when;
            }
        }

        private boolean isGraded() {
            return grade.isPresent() || gradedAt > ONCE;
        }
    }

    private final Ids ids = new Ids();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();

    void attempted(byte[] bytes, int from, int end, Attempt attempt) {
        attempted(entry(bytes, from, end), attempt);
    }

    void graded(byte[] bytes, int from, int end, Optional<Grade> grade, Instant at) {
        entry(bytes, from, end).graded(grade, millis(at));
    }

    /// An attempt, and the verdict on the line below it.
    void attempted(
            byte[] bytes, int from, int end, Attempt attempt, Optional<Grade> grade, Instant at) {
        var entry = entry(bytes, from, end);
        attempted(entry, attempt);
        entry.graded(grade, millis(at));
    }

    private void attempted(Entry entry, Attempt attempt) {
        if (entry.attempt == NONE) {
            entry.attempt = attempts.size();
            attempts.add(attempt);
        }
    }

    private static long millis(Instant at) {
        return at.equals(Instant.MIN) ? ONCE : at.toEpochMilli();
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
            if (entry.attempt != NONE && !entry.undone) {
                var attempt = attempts.get(entry.attempt);
                all.add(entry.isGraded() ? attempt.withGrade(entry.grade) : attempt);
            }
        }
        return all;
    }
}
