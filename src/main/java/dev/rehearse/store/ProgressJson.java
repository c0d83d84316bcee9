package dev.rehearse.store;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.rehearse.learning.Progress;
import dev.rehearse.learning.Standing;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Fsrs;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What `rehearse stats --json` tells other programs. Times are seconds, shares go from 0 to 1, and
/// each figure names the attempts it comes from.
public final class ProgressJson {
    private final Progress progress;

    private ProgressJson(Progress progress) {
        this.progress = progress;
    }

    /// One object on one line, without its end.
    public static String of(Progress progress) {
        return JsonLine.of(new ProgressJson(progress).node());
    }

    private ObjectNode node() {
        var node = JsonLine.object().put("today", progress.today().toString());
        day(node, "interview", progress.interview());
        coverage(node);
        counted(node, "attempts", progress.attempts());
        counted(node, "onTime", progress.attempts(one -> one.isDone() && !one.isOver()));
        counted(node, "over", progress.attempts(Attempt::isOver));
        counted(node, "skipped", progress.attempts(one -> one.outcome() == Outcome.SKIPPED));
        counted(node, "stopped", progress.attempts(one -> one.outcome() == Outcome.STOPPED));
        retention(node);
        due(node);
        node.putObject("readiness")
                .put("day", progress.day().toString())
                .put("recall", rounded(progress.readiness()))
                .put("aWeekAgo", rounded(progress.readinessAWeekAgo()))
                .put("questions", progress.questions().size());
        leeches(node.putObject("leeches"));
        var days = node.putArray("days");
        progress.byDay().forEach((day, attempts) -> day(days.addObject(), day, attempts));
        var questions = node.putArray("questions");
        progress.questions().forEach(one -> question(questions.addObject(), one));
        var runs = node.putArray("runs");
        progress.runs().forEach(one -> run(runs.addObject(), one));
        return node;
    }

    private void coverage(ObjectNode node) {
        node.put("answered", progress.answered()).put("all", progress.questions().size());
        var sections = node.putArray("sections");
        for (var section : progress.sections()) {
            sections.addObject()
                    .put("file", section.file())
                    .put("section", section.section())
                    .put("answered", section.answered())
                    .put("all", section.all());
        }
    }

    private static void counted(ObjectNode node, String name, List<Attempt> attempts) {
        ids(node.putObject(name).put("count", attempts.size()), attempts);
    }

    private static void ids(ObjectNode node, List<Attempt> attempts) {
        var ids = node.putArray("ids");
        attempts.forEach(attempt -> ids.add(attempt.id()));
    }

    private void retention(ObjectNode node) {
        var retention = progress.retention();
        var own = node.putObject("retention").put("aim", Fsrs.USUAL.retention());
        own.put("reviews", retention.reviews().size()).put("recalled", retention.recalled());
        retention
                .share()
                .ifPresentOrElse(
                        share -> own.put("share", rounded(share)), () -> own.putNull("share"));
        ids(own, retention.reviews());
    }

    private void due(ObjectNode node) {
        var due = node.putObject("due").put("today", progress.due().size());
        due.put("tomorrow", progress.dueIn(1)).put("week", progress.dueThisWeek());
        day(due, "next", progress.nextDue());
    }

    private void question(ObjectNode node, Standing one) {
        var asked = one.asked();
        node.put("file", asked.file()).put("number", asked.number()).put("line", asked.line());
        node.put("text", asked.text()).put("section", asked.section());
        node.put("answered", asked.answered()).put("budget", seconds(asked.budget()));
        node.put("over", one.over().size());
        time(node, "last", one.last());
        time(node, "best", one.best());
        one.schedule().ifPresentOrElse(it -> schedule(node, it), () -> node.putNull("schedule"));
        var attempts = node.putArray("attempts");
        one.attempts().forEach(attempt -> attempt(attempts.addObject(), attempt));
    }

    private void leeches(ObjectNode node) {
        node.put("lapses", Schedule.LEECH).put("count", progress.leeches().size());
        var again =
                progress.leeches().stream()
                        .flatMap(one -> one.schedule().stream())
                        .flatMap(schedule -> schedule.counted().stream())
                        .filter(one -> one.grade().filter(Grade.AGAIN::equals).isPresent())
                        .toList();
        ids(node, again);
    }

    private void day(ObjectNode node, LocalDate day, List<Attempt> attempts) {
        node.put("day", day.toString()).put("time", seconds(progress.time(day)));
        ids(node, attempts);
    }

    private static void time(ObjectNode node, String name, Optional<Attempt> attempt) {
        attempt.ifPresentOrElse(
                one -> node.put(name, seconds(one.answer())), () -> node.putNull(name));
    }

    private void schedule(ObjectNode node, Schedule known) {
        var own = node.putObject("schedule");
        own.put("stability", known.memory().stability());
        own.put("difficulty", known.memory().difficulty());
        own.put("reviewed", known.reviewed().toString());
        own.put("due", known.due(progress.today(), progress.interview()).toString());
        own.put("recallToday", rounded(known.recall(progress.today())));
        own.put("recallOnDay", rounded(known.recall(progress.day())));
        own.put("lapses", known.lapses()).put("leech", known.isLeech());
        ids(own, known.counted());
    }

    private static void attempt(ObjectNode node, Attempt attempt) {
        node.put("id", attempt.id()).put("run", attempt.run());
        node.put("started", attempt.startedAt().toString());
        node.put("outcome", word(attempt.outcome())).put("think", seconds(attempt.think()));
        node.put("answer", seconds(attempt.answer())).put("budget", seconds(attempt.budget()));
        node.put("over", attempt.isOver()).put("words", attempt.words());
        attempt.grade()
                .ifPresentOrElse(
                        grade -> node.put("grade", grade.word()), () -> node.putNull("grade"));
    }

    private static void run(ObjectNode node, Progress.Run one) {
        var run = one.summary();
        node.put("run", run.run()).put("plan", run.plan()).put("mode", word(run.mode()));
        node.put("started", run.startedAt().toString());
        node.put("answering", seconds(run.answering())).put("planned", seconds(run.planned()));
        node.put("thinking", seconds(run.thinking())).put("paused", seconds(run.paused()));
        node.put("ahead", seconds(run.planned().minus(run.answering())));
        node.put("onTime", run.onTime()).put("over", run.over());
        node.put("skipped", run.skipped()).put("stopped", run.stopped());
        ids(node, one.attempts());
    }

    private static void day(ObjectNode node, String name, Optional<LocalDate> day) {
        day.ifPresentOrElse(it -> node.put(name, it.toString()), () -> node.putNull(name));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
