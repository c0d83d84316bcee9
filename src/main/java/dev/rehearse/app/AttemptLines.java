package dev.rehearse.app;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.store.AttemptLine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Attempts as the notebook's record keeps them, and back.
final class AttemptLines {
    private static final Map<String, Optional<Plan.Mode>> MODES = byWord(Plan.Mode.values());
    private static final Map<String, Optional<Outcome>> OUTCOMES = byWord(Outcome.values());
    private static final Map<String, Optional<Grade>> GRADES = byWord(Grade.values());

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
                word(attempt.outcome()),
                attempt.words(),
                attempt.hash(),
                attempt.grade().map(AttemptLines::grade).orElse(""));
    }

    static List<Attempt> of(List<AttemptLine> lines) {
        var attempts = new ArrayList<Attempt>(lines.size());
        for (var line : lines) {
            of(line).ifPresent(attempts::add);
        }
        return attempts;
    }

    /// Empty for an attempt whose words a newer version chose.
    private static Optional<Attempt> of(AttemptLine line) {
        var mode = find(MODES, line.mode());
        var outcome = find(OUTCOMES, line.outcome());
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
                        outcome.get(),
                        line.words(),
                        line.answerHash(),
                        find(GRADES, line.grade()),
                        line.note()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Map<String, Optional<E>> byWord(E[] values) {
        var words = new HashMap<String, Optional<E>>();
        for (var value : values) {
            words.put(word(value), Optional.of(value));
        }
        return words;
    }

    private static <E extends Enum<E>> Optional<E> find(
            Map<String, Optional<E>> words, String word) {
        return words.getOrDefault(word, Optional.empty());
    }
}
