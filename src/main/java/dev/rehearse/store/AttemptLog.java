package dev.rehearse.store;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the lines of attempts say together, in whatever order and however often each of them comes:
/// merging two branches can double a line, or put a grade before its attempt.
///
/// An attempt is named by the bytes of its id, so that a line that is read makes no text of them.
final class AttemptLog {
    /// How many numbers are known of an id: its attempt, its verdict, and when that was given.
    static final int WIDTH = 4;

    private static final int VERDICT = 1;
    private static final int HIGH = 2;
    private static final int LOW = 3;
    private static final int UNDONE = 1 << 8;
    private static final int NONE = -1;
    private static final long UNGRADED = Long.MIN_VALUE;

    /// When verdicts were given before they had a time.
    private static final long ONCE = UNGRADED + 1;

    private final Ids ids;

    /// The first attempts; the others follow them.
    private final AttemptRows rows;

    private final List<Attempt> others = new ArrayList<>();
    private int[] known;

    AttemptLog() {
        this(new Ids(), AttemptRows.NONE, new int[WIDTH << 8]);
    }

    /// One that goes on where an earlier one was left.
    AttemptLog(Ids ids, AttemptRows rows, int[] known) {
        this.ids = ids;
        this.rows = rows;
        this.known = known;
    }

    void attempted(byte[] bytes, int from, int end, Attempt attempt) {
        attempted(place(bytes, from, end), attempt);
    }

    /// An attempt, and the verdict on the line below it.
    void attempted(
            byte[] bytes, int from, int end, Attempt attempt, Optional<Grade> grade, Instant at) {
        int place = place(bytes, from, end);
        attempted(place, attempt);
        graded(place, grade, at);
    }

    void graded(byte[] bytes, int from, int end, Optional<Grade> grade, Instant at) {
        graded(place(bytes, from, end), grade, at);
    }

    void undone(byte[] bytes, int from, int end) {
        known[place(bytes, from, end) + VERDICT] |= UNDONE;
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

    /// Where the numbers of this id stand.
    private int place(byte[] bytes, int from, int end) {
        int before = ids.count();
        int place = ids.number(bytes, from, end) * WIDTH;
        if (ids.count() > before) {
            known = place == known.length ? Arrays.copyOf(known, place * 2) : known;
            known[place] = NONE;
            known[place + VERDICT] = 0;
            time(place, UNGRADED);
        }
        return place;
    }

    private void attempted(int place, Attempt attempt) {
        if (known[place] == NONE) {
            known[place] = rows.count() + others.size();
            others.add(attempt);
        }
    }

    /// The latest verdict counts; the empty one takes back what was given. Those without a time
    /// come first, as they stand. Of two at the same moment the sterner counts, whichever line
    /// comes first.
    private void graded(int place, Optional<Grade> verdict, Instant at) {
        int number = AttemptRows.number(verdict);
        int is = known[place + VERDICT] & ~UNDONE;
        long then = time(place);
        long when = at.equals(Instant.MIN) ? ONCE : at.toEpochMilli();
        boolean sameTime = when == then && when > ONCE;
        if (sameTime ? number < is : when >= then) {
            known[place + VERDICT] = number | (known[place + VERDICT] & UNDONE);
            time(place, when);
        }
    }

    private long time(int place) {
        return ((long) known[place + HIGH] << 32) | (known[place + LOW] & 0xFFFF_FFFFL);
    }

    private void time(int place, long when) {
        known[place + HIGH] = (int) (when >> 32);
        known[place + LOW] = (int) when;
    }

    Ids ids() {
        return ids;
    }

    /// For each id its numbers.
    int[] known() {
        return Arrays.copyOf(known, ids.count() * WIDTH);
    }

    /// All that were read.
    List<Attempt> read() {
        var all = new ArrayList<Attempt>(rows.count() + others.size());
        for (int number = 0; number < rows.count() + others.size(); number++) {
            all.add(attempt(number));
        }
        return all;
    }

    private Attempt attempt(int number) {
        return number < rows.count() ? rows.attempt(number) : others.get(number - rows.count());
    }

    private String note(int number) {
        return number < rows.count() ? rows.note(number) : others.get(number - rows.count()).note();
    }

    List<Attempt> attempts() {
        var all = new ArrayList<Attempt>(ids.count());
        for (int place = 0; place < ids.count() * WIDTH; place += WIDTH) {
            if (counts(place)) {
                all.add(judged(place));
            }
        }
        return all;
    }

    /// Those at the questions of one note.
    List<Attempt> attempts(String note) {
        var all = new ArrayList<Attempt>();
        for (int place = 0; place < ids.count() * WIDTH; place += WIDTH) {
            if (counts(place) && note(known[place]).equals(note)) {
                all.add(judged(place));
            }
        }
        return all;
    }

    private boolean counts(int place) {
        return known[place] != NONE && known[place + VERDICT] < UNDONE;
    }

    /// Kept as it is judged: who asks twice is told of the same one.
    private Attempt judged(int place) {
        int number = known[place];
        var attempt = attempt(number);
        int grade = known[place + VERDICT];
        if (grade == 0 && time(place) <= ONCE) {
            return attempt;
        }
        var judged = attempt.withGrade(AttemptRows.grade(grade));
        if (number < rows.count()) {
            rows.set(number, judged);
        } else {
            others.set(number - rows.count(), judged);
        }
        return judged;
    }
}
