package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The time each question of a plan may take, and the numbers (from 1) of those that would have to
/// go to fit a total: the cut list.
public record Budgets(List<Duration> each, List<Integer> cut) {
    /// A share of a total is never shorter; an explicit budget may be.
    public static final Duration FLOOR = Duration.ofSeconds(30);

    private static final int MOST_LISTED = 5;

    public Budgets {
        each = List.copyOf(each);
        cut = List.copyOf(cut);
    }

    public static Budgets of(Plan plan) {
        return switch (plan.timing()) {
            case Timing.PerQuestion(var each) -> new Budgets(perQuestion(plan, each), List.of());
            case Timing.Total(var total) -> sharing(plan, total);
        };
    }

    private static List<Duration> perQuestion(Plan plan, Optional<Duration> each) {
        return plan.items().stream()
                .map(item -> item.hint().or(() -> each).orElse(item.direction().budget()))
                .toList();
    }

    /// In loops: at the start every lambda costs, and the plan may be one with a total.
    private static Budgets sharing(Plan plan, Duration total) {
        var hinted = Duration.ZERO;
        int open = 0;
        for (var item : plan.items()) {
            hinted = hinted.plus(item.hint().orElse(Duration.ZERO));
            open += item.hint().isEmpty() ? 1 : 0;
        }
        var shares = shares(total.minus(hinted), open);
        var each = new ArrayList<Duration>();
        for (var item : plan.items()) {
            each.add(item.hint().isPresent() ? item.hint().get() : shares.removeFirst());
        }
        return new Budgets(each, cutToFit(total, each));
    }

    /// Whole seconds that add up to the total: the first shares take the seconds left over.
    private static ArrayDeque<Duration> shares(Duration total, long count) {
        var shares = new ArrayDeque<Duration>();
        for (long index = 0; index < count; index++) {
            var extra = index < Math.floorMod(total.toSeconds(), count) ? 1 : 0;
            var share = Duration.ofSeconds(Math.floorDiv(total.toSeconds(), count) + extra);
            shares.add(share.compareTo(FLOOR) < 0 ? FLOOR : share);
        }
        return shares;
    }

    /// Counts from the end, and leaves at least the first question: a run of none is no run.
    static List<Integer> cutToFit(Duration total, List<Duration> each) {
        var left = total;
        for (int index = 0; index < each.size(); index++) {
            left = left.minus(each.get(index));
            if (left.isNegative() && index > 0) {
                return IntStream.rangeClosed(index + 1, each.size()).boxed().toList();
            }
        }
        return List.of();
    }

    public Duration total() {
        return each.stream().reduce(Duration.ZERO, Duration::plus);
    }

    public boolean fits() {
        return cut.isEmpty();
    }

    /// The shortest any total can make this plan: a floor for every question.
    public Duration least() {
        return Duration.ofSeconds(FLOOR.toSeconds() * each.size());
    }

    /// `13 × 2:00`, or `17 questions` when the budgets differ.
    public String size() {
        return same() ? each.size() + " × " + Times.text(each.getFirst()) : questions();
    }

    /// `13 × 2:00 = 26:00`, or `17 questions, 22:15` when the budgets differ.
    public String description() {
        return size() + (same() ? " = " : ", ") + Times.text(total());
    }

    /// `13 questions × 2:00 = 26:00`, or what would have to go.
    public String fitting() {
        if (!fits()) {
            return shortest() + goes(cut);
        }
        var sum = Times.text(total());
        return same()
                ? questions() + " × " + Times.text(each.getFirst()) + " = " + sum
                : questions() + ", " + sum;
    }

    /// `questions 11 12 13 would have to go`.
    public static String goes(List<Integer> cut) {
        return (cut.size() == 1 ? "question " : "questions ") + numbers(cut) + " would have to go";
    }

    /// The same where there is little room: `11 to 13 must go`, empty when nothing must.
    public static String mustGo(List<Integer> cut) {
        if (cut.isEmpty()) {
            return "";
        }
        return (cut.size() == 1 ? "" : cut.getFirst() + " to ") + cut.getLast() + " must go";
    }

    /// They are always the last ones, so of many the ends say all.
    private static String numbers(List<Integer> cut) {
        return cut.size() > MOST_LISTED
                ? cut.getFirst() + " to " + cut.getLast()
                : cut.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private String shortest() {
        return same() ? Times.text(each.getFirst()) + " each; " : "";
    }

    private String questions() {
        return each.size() == 1 ? "1 question" : each.size() + " questions";
    }

    private boolean same() {
        return new HashSet<>(each).size() == 1;
    }
}
