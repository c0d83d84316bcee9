package dev.rehearse.store;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Attempts as rows of numbers, each made into an attempt when somebody asks for it: to make a
/// hundred thousand of them takes longer than to read their numbers.
final class AttemptRows {
    static final AttemptRows NONE = new AttemptRows(new int[0], List.of());

    /// How many numbers a row has.
    static final int WIDTH = 17;

    /// In the place of a day that nobody wrote down.
    private static final int NO_DAY = Integer.MIN_VALUE;

    private static final List<Optional<Grade>> GRADES = grades();
    private static final List<Plan.Mode> MODES = List.of(Plan.Mode.values());
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    /// Tells apart what the numbers of words meant to different versions.
    static final int MEANING = List.of(MODES, OUTCOMES).toString().hashCode();

    private final int[] cells;
    private final List<String> texts;
    private final Attempt[] made;

    AttemptRows(int[] cells, List<String> texts) {
        this.cells = cells;
        this.texts = texts;
        made = new Attempt[cells.length / WIDTH];
    }

    private static List<Optional<Grade>> grades() {
        var all = new ArrayList<Optional<Grade>>();
        all.add(Optional.empty());
        for (var grade : Grade.values()) {
            all.add(Optional.of(grade));
        }
        return List.copyOf(all);
    }

    /// From 1, and 0 for none.
    static int number(Optional<Grade> grade) {
        return grade.isEmpty() ? 0 : grade.get().number();
    }

    static Optional<Grade> grade(int number) {
        return GRADES.get(number);
    }

    static AttemptRows of(List<Attempt> attempts) {
        var numbers = new HashMap<String, Integer>();
        var texts = new ArrayList<String>();
        var cells = new int[attempts.size() * WIDTH];
        for (int row = 0; row < attempts.size(); row++) {
            var attempt = attempts.get(row);
            int at = row * WIDTH;
            for (var text :
                    List.of(
                            attempt.run(),
                            attempt.plan(),
                            attempt.note(),
                            attempt.questionKey(),
                            attempt.wording())) {
                var number = numbers.get(text);
                if (number == null) {
                    number = texts.size();
                    numbers.put(text, number);
                    texts.add(text);
                }
                cells[at++] = number;
            }
            numbers(attempt, cells, at);
        }
        return new AttemptRows(cells, texts);
    }

    private static void numbers(Attempt attempt, int[] cells, int from) {
        var started = attempt.startedAt();
        long second = started.getEpochSecond();
        int at = from;
        cells[at++] =
                MODES.indexOf(attempt.mode())
                        | (OUTCOMES.indexOf(attempt.outcome()) << 8)
                        | (number(attempt.grade()) << 16);
        cells[at++] = attempt.number();
        cells[at++] = attempt.words();
        cells[at++] = (int) (second >> 32);
        cells[at++] = (int) second;
        cells[at++] = started.getNano();
        cells[at++] = (int) attempt.think().toMillis();
        cells[at++] = (int) attempt.answer().toMillis();
        cells[at++] = (int) attempt.paused().toMillis();
        cells[at++] = (int) attempt.budget().toMillis();
        cells[at++] = (int) attempt.planned().toMillis();
        cells[at] = attempt.localDay().map(day -> (int) day.toEpochDay()).orElse(NO_DAY);
    }

    int count() {
        return made.length;
    }

    int[] cells() {
        return cells;
    }

    List<String> texts() {
        return texts;
    }

    /// Which note the attempt of this row was made at.
    String note(int row) {
        return texts.get(cells[row * WIDTH + 2]);
    }

    Attempt attempt(int row) {
        if (made[row] == null) {
            made[row] = make(row * WIDTH);
        }
        return made[row];
    }

    void set(int row, Attempt attempt) {
        made[row] = attempt;
    }

    private Attempt make(int at) {
        int bits = cells[at + 5];
        long second = ((long) cells[at + 8] << 32) | (cells[at + 9] & 0xFFFF_FFFFL);
        var budget = time(at + 14);
        return new Attempt(
                texts.get(cells[at]),
                texts.get(cells[at + 1]),
                MODES.get(bits & 0xFF),
                cells[at + 6],
                texts.get(cells[at + 3]),
                texts.get(cells[at + 4]),
                Instant.ofEpochSecond(second, cells[at + 10]),
                time(at + 11),
                time(at + 12),
                time(at + 13),
                budget,
                cells[at + 15] == cells[at + 14] ? budget : time(at + 15),
                OUTCOMES.get((bits >> 8) & 0xFF),
                cells[at + 7],
                "",
                grade(bits >> 16),
                texts.get(cells[at + 2]),
                day(cells[at + 16]));
    }

    private static Optional<LocalDate> day(int number) {
        return number == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number));
    }

    private Duration time(int at) {
        return cells[at] == 0 ? Duration.ZERO : Duration.ofMillis(cells[at]);
    }
}
