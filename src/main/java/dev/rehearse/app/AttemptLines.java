package dev.rehearse.app;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.store.AttemptLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Attempts as the notebook's record keeps them, and back.
final class AttemptLines {

    private AttemptLines() {}

    /// A question that was gone back to is another attempt: its clock has gone on.
    static String id(Attempt attempt) {
        return attempt.run() + "#" + attempt.number() + "@" + attempt.answer().toMillis();
    }

    static String grade(Grade grade) {
        return grade.word();
    }

    static AttemptLine of(String note, Attempt attempt) {
        return new AttemptLine(
                id(attempt),
                attempt.run(),
                attempt.plan(),
                word(attempt.mode()),
                note,
                attempt.questionKey(),
                attempt.wording(),
                attempt.number(),
                attempt.startedAt(),
                attempt.think(),
                attempt.answer(),
                attempt.paused(),
                attempt.budget(),
                attempt.planned(),
                word(attempt.outcome()),
                attempt.words(),
                attempt.hash(),
                attempt.grade().map(AttemptLines::grade).orElse(""));
    }

    static List<Attempt> of(List<AttemptLine> lines) {
        var attempts = new ArrayList<Attempt>();
        for (var line : lines) {
            of(line).ifPresent(attempts::add);
        }
        return attempts;
    }

    /// Empty for an attempt whose words a newer version chose.
    private static Optional<Attempt> of(AttemptLine line) {
        var mode = find(Plan.Mode.values(), line.mode());
        var outcome = find(Outcome.values(), line.outcome());
        if (mode.isEmpty() || outcome.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Attempt(
                        line.run(),
                        line.plan(),
                        mode.get(),
                        line.number(),
                        line.questionKey(),
                        line.question(),
                        line.startedAt(),
                        line.think(),
                        line.answer(),
                        line.paused(),
                        line.budget(),
                        line.planned(),
                        outcome.get(),
                        line.words(),
                        line.answerHash(),
                        find(Grade.values(), line.grade()),
                        line.note()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
        for (var value : values) {
            if (word(value).equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
