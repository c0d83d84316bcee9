package dev.rehearse.learning;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Fsrs;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.rehearsal.RunSummary;
import dev.rehearse.rehearsal.Schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Where a person stands with some questions: everything here comes from replaying attempts.
///
/// @param interview the day it is all for, where one is known
/// @param attempts those at these questions, in order of time
public record Progress(
        LocalDate today,
        ZoneId zone,
        Optional<LocalDate> interview,
        List<Standing> questions,
        List<Attempt> attempts) {
    /// Several days of "this week", today among them.
    private static final int WEEK = 7;

    /// How many questions of a section have an answer.
    public record Coverage(String file, String section, int answered, int all) {}

    /// One run, and the attempts at these questions that it is made of.
    public record Run(RunSummary summary, List<Attempt> attempts) {}

    /// Grades that asked for something known before: the share of them that was not "again".
    public record Retention(List<Attempt> reviews, int recalled) {
        public Optional<Double> share() {
            return reviews.isEmpty()
                    ? Optional.empty()
                    : Optional.of((double) recalled / reviews.size());
        }
    }

    public Progress {
        questions = List.copyOf(questions);
        attempts = List.copyOf(attempts);
    }

    /// Each question with the attempts that the past finds by its key.
    public static Progress of(
            List<Asked> questions,
            Past past,
            ZoneId zone,
            LocalDate today,
            Optional<LocalDate> interview) {
        var byKey = new LinkedHashMap<String, List<Attempt>>();
        questions.forEach(asked -> byKey.computeIfAbsent(asked.key(), past::of));
        var schedules = new HashMap<String, Optional<Schedule>>();
        byKey.forEach((key, own) -> schedules.put(key, Schedule.of(own, Fsrs.USUAL, zone)));
        var standings = new ArrayList<Standing>();
        for (var asked : questions) {
            var these = byKey.getOrDefault(asked.key(), List.of());
            var schedule = schedules.getOrDefault(asked.key(), Optional.empty());
            standings.add(new Standing(asked, these, schedule));
        }
        // The past has them in order already; to sort a hundred thousand again takes a while.
        var own = Collections.<Attempt>newSetFromMap(new IdentityHashMap<>());
        byKey.values().forEach(own::addAll);
        var all = past.attempts().stream().filter(own::contains).toList();
        return new Progress(today, zone, interview, standings, all);
    }

    /// The day that recall is told for: that of the interview, else today.
    public LocalDate day() {
        return interview.filter(day -> !day.isBefore(today)).orElse(today);
    }

    public long answered() {
        return questions.stream().filter(one -> one.asked().answered()).count();
    }

    public List<Attempt> attempts(Predicate<Attempt> kind) {
        return attempts.stream().filter(kind).toList();
    }

    /// The mean of what is recalled on the day, over all questions.
    public double readiness() {
        return questions.stream().mapToDouble(one -> one.recall(day())).average().orElse(0);
    }

    /// The same as it was known a week ago.
    public double readinessAWeekAgo() {
        var then = today.minusDays(WEEK);
        return questions.stream()
                .mapToDouble(one -> one.until(then, zone).recall(day()))
                .average()
                .orElse(0);
    }

    /// Those that rehearsing alone does not help: see [Schedule#isLeech].
    public List<Standing> leeches() {
        return questions.stream()
                .filter(one -> one.schedule().filter(Schedule::isLeech).isPresent())
                .toList();
    }

    /// What was rehearsed on a day, and on which days at all.
    public List<Attempt> on(LocalDate day) {
        return byDay().getOrDefault(day, List.of());
    }

    /// In order of time.
    public Map<LocalDate, List<Attempt>> byDay() {
        var days = new LinkedHashMap<LocalDate, List<Attempt>>();
        for (var attempt : attempts) {
            var day = attempt.day(zone);
            days.computeIfAbsent(day, key -> new ArrayList<>()).add(attempt);
        }
        return days;
    }

    /// Thinking and answering of a day.
    public Duration time(LocalDate day) {
        return on(day).stream()
                .map(one -> one.think().plus(one.answer()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    public List<Coverage> sections() {
        var sections = new LinkedHashMap<List<String>, List<Standing>>();
        for (var one : questions) {
            var place = List.of(one.asked().file(), one.asked().section());
            sections.computeIfAbsent(place, key -> new ArrayList<>()).add(one);
        }
        return sections.entrySet().stream().map(Progress::coverage).toList();
    }

    private static Coverage coverage(Map.Entry<List<String>, List<Standing>> section) {
        var all = section.getValue();
        int answered = (int) all.stream().filter(one -> one.asked().answered()).count();
        return new Coverage(
                section.getKey().getFirst(), section.getKey().getLast(), answered, all.size());
    }

    /// In order of time.
    public List<Run> runs() {
        var runs = new LinkedHashMap<String, List<Attempt>>();
        for (var attempt : attempts) {
            runs.computeIfAbsent(attempt.run(), run -> new ArrayList<>()).add(attempt);
        }
        return runs.values().stream()
                .map(of -> new Run(RunSummary.of(of), List.copyOf(of)))
                .toList();
    }

    public Retention retention() {
        var reviews =
                schedules().stream()
                        .flatMap(schedule -> schedule.counted().stream().skip(1))
                        .distinct()
                        .sorted(Comparator.comparing(Attempt::startedAt))
                        .toList();
        long forgotten =
                reviews.stream()
                        .filter(one -> one.grade().filter(Grade.AGAIN::equals).isPresent())
                        .count();
        return new Retention(reviews, reviews.size() - (int) forgotten);
    }

    private Collection<Schedule> schedules() {
        return questions.stream().flatMap(one -> one.schedule().stream()).toList();
    }

    public List<Standing> due() {
        return questions.stream()
                .filter(one -> one.schedule().filter(it -> it.isDue(today, interview)).isPresent())
                .toList();
    }

    /// How many come back on the day so many days from today.
    public long dueIn(int days) {
        var day = today.plusDays(days);
        return schedules().stream().filter(it -> it.due(today, interview).equals(day)).count();
    }

    /// How many are due today or come back within the six days after it.
    public long dueThisWeek() {
        return thisWeek().size();
    }

    public List<Standing> thisWeek() {
        var end = today.plusDays(WEEK);
        return questions.stream()
                .filter(one -> one.schedule().filter(it -> isBefore(it, end)).isPresent())
                .toList();
    }

    private boolean isBefore(Schedule schedule, LocalDate end) {
        return schedule.isDue(today, interview) || schedule.due(today, interview).isBefore(end);
    }

    /// The first day from tomorrow on when one comes back.
    public Optional<LocalDate> nextDue() {
        return schedules().stream()
                .map(schedule -> schedule.due(today, interview))
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /// Least likely recalled on the day first; equals keep their order.
    public List<Standing> weakestFirst() {
        return questions.stream()
                .sorted(Comparator.comparingDouble(one -> one.recall(day())))
                .toList();
    }
}
