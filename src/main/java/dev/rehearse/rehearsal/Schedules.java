package dev.rehearse.rehearsal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The schedules of all questions that were ever graded, by the question's key.
record Schedules(Map<String, Schedule> byQuestion) {
    public Schedules {
        byQuestion = Map.copyOf(byQuestion);
    }

    /// The attempts are those of each question.
    public static Schedules of(Map<String, List<Attempt>> attempts, Fsrs fsrs, ZoneId zone) {
        var schedules = new HashMap<String, Schedule>();
        attempts.forEach((question, of) ->
                Schedule.of(of, fsrs, zone).ifPresent(it -> schedules.put(question, it)));
        return new Schedules(schedules);
    }

    public Optional<Schedule> of(String questionKey) {
        return Optional.ofNullable(byQuestion.get(questionKey));
    }

    /// How likely the question is recalled on this day; 0 for one that was never graded.
    public double recall(String questionKey, LocalDate day) {
        return of(questionKey).map(schedule -> schedule.recall(day)).orElse(0.0);
    }

    /// The mean of what is recalled on this day, over all these questions.
    public double readiness(Collection<String> questionKeys, LocalDate day) {
        return questionKeys.stream().mapToDouble(key -> recall(key, day)).average().orElse(0);
    }

    /// A question that was never graded is new, not due.
    public boolean isDue(String questionKey, LocalDate today, Optional<LocalDate> interview) {
        return of(questionKey).filter(schedule -> schedule.isDue(today, interview)).isPresent();
    }

    /// The first day from tomorrow on when one of these comes back.
    public Optional<LocalDate> next(
            Collection<String> questionKeys, LocalDate today, Optional<LocalDate> interview) {
        return questionKeys.stream()
                .flatMap(key -> of(key).stream())
                .map(schedule -> schedule.due(today, interview))
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /// Least likely recalled today first, those never graded before all others; equals keep their
    /// order.
    public List<String> weakestFirst(Collection<String> questionKeys, LocalDate today) {
        var ordered = new ArrayList<>(questionKeys);
        ordered.sort(Comparator.comparingDouble(key -> recall(key, today)));
        return List.copyOf(ordered);
    }
}
