package dev.rehearse.store;

import dev.rehearse.rehearsal.Cause;
import dev.rehearse.rehearsal.Cue;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Event;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Item;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Prompt;
import dev.rehearse.rehearsal.Signals;
import dev.rehearse.rehearsal.Timed;
import dev.rehearse.rehearsal.Timing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A run as lines of its journal, one event a line, fields between tabs. Version 1.
///
/// Made by hand, since the first key of a run must not wait for a JSON library. A line that cannot
/// be read ends the run there: what came before it still counts.
public final class RunLines {

    private static final String VERSION = "1";
    private static final String ELAPSED = "elapsed";

    private RunLines() {}

    public static List<String> start(String note, Plan plan, Moment at) {
        var lines = new ArrayList<String>();
        lines.add(
                Fields.line(
                        "plan",
                        VERSION,
                        note,
                        plan.name(),
                        timing(plan.timing()),
                        plan.think().map(Fields::of).orElse("-"),
                        plan.mode().name(),
                        plan.review().name(),
                        plan.redistribution().name(),
                        plan.order().name(),
                        Integer.toString(plan.size()),
                        Fields.of(at.monotonic()),
                        at.wall().toString(),
                        signals(plan.signals())));
        for (var item : plan.items()) {
            lines.add(
                    Fields.line(
                            "item",
                            item.questionKey(),
                            item.text(),
                            item.direction().name(),
                            item.hint().map(Fields::of).orElse("-"),
                            item.think().map(Fields::of).orElse("-"),
                            item.hasOwnTime() ? "own" : "-"));
        }
        return lines;
    }

    public static String elapsed(Duration elapsed) {
        return Fields.line(ELAPSED, Fields.of(elapsed));
    }

    /// Behind the time, where a reader that knows no teleprompter passes it over.
    public static String prompt(Duration elapsed, Prompt prompt) {
        var cue = prompt.cue();
        return Fields.line(
                ELAPSED,
                Fields.of(elapsed),
                Integer.toString(prompt.index()),
                Fields.of(cue.at()),
                Long.toString(cue.place()),
                Integer.toString(cue.rate()),
                prompt.open() ? "open" : "closed");
    }

    public static String left() {
        return Fields.line("left");
    }

    public static String event(Event event, Moment at) {
        var time = Fields.of(at.monotonic());
        var wall = at.wall().toString();
        return switch (event) {
            case Event.Began() -> Fields.line("began", time, wall);
            case Event.Done(var words, var hash) ->
                    Fields.line("done", time, wall, Integer.toString(words), hash);
            case Event.Skipped() -> Fields.line("skipped", time, wall);
            case Event.Paused(var cause) -> Fields.line("paused", time, wall, cause(cause));
            case Event.Resumed() -> Fields.line("resumed", time, wall);
            case Event.MoreTime(var extra) -> Fields.line("more", time, wall, Fields.of(extra));
            case Event.Stopped() -> Fields.line("stopped", time, wall);
            case Event.DoneUndone() -> Fields.line("undone", time, wall);
            case Event.CameBack(var index) ->
                    Fields.line("back", time, wall, Integer.toString(index));
            case Event.Graded(var index, var grade) ->
                    Fields.line("graded", time, wall, Integer.toString(index), grade.name());
            case Event.GradeUndone(var index) ->
                    Fields.line("ungraded", time, wall, Integer.toString(index));
            case Event.AnswerChosen(var index, var choice) ->
                    Fields.line("chosen", time, wall, Integer.toString(index), choice.name());
            case Event.Advanced() -> Fields.line("advanced", time, wall);
            case Event.Recovered(var known) ->
                    Fields.line("recovered", time, wall, Fields.of(known));
        };
    }

    private static String timing(Timing timing) {
        return switch (timing) {
            case Timing.PerQuestion(var each) ->
                    each.map(time -> "each " + Fields.of(time)).orElse("direction");
            case Timing.Total(var total) -> "total " + Fields.of(total);
        };
    }

    private static String signals(Signals signals) {
        return switch (signals) {
            case Signals.Proportions() -> "-";
            case Signals.Left(var green, var amber) -> Fields.of(green) + " " + Fields.of(amber);
        };
    }

    private static String cause(Cause cause) {
        return switch (cause) {
            case Cause.Asked() -> "asked";
            case Cause.Shell() -> "shell";
            case Cause.Editor() -> "editor";
            case Cause.Slept(var from, var until) -> "slept " + from + " " + until;
        };
    }

    /// Empty when the beginning cannot be read: then nothing of the run is known.
    public static Optional<RunRecord> read(String id, List<String> lines, Instant last) {
        try {
            return Optional.of(readAll(id, lines, last));
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | java.time.DateTimeException
                | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static RunRecord readAll(String id, List<String> lines, Instant last) {
        var head = Fields.of(lines.getFirst());
        if (!head.get(0).equals("plan") || !head.get(1).equals(VERSION)) {
            throw new IllegalArgumentException("not a run of version 1: " + id);
        }
        int count = Math.min(Integer.parseInt(head.get(10)), lines.size() - 1);
        var items = lines.subList(1, 1 + count).stream().map(RunLines::item).toList();
        var start = new Moment(Fields.duration(head.get(11)), Instant.parse(head.get(12)));
        var events = new ArrayList<Timed>();
        var known = Duration.ZERO;
        var prompt = Optional.<Prompt>empty();
        boolean left = false;
        for (var line : lines.subList(1 + count, lines.size())) {
            var fields = Fields.of(line);
            left = fields.getFirst().equals("left");
            switch (fields.getFirst()) {
                case "left" -> {}
                case ELAPSED -> {
                    known = Fields.duration(fields.get(1));
                    prompt = fields.size() > 6 ? Optional.of(prompt(fields)) : prompt;
                }
                default -> events.add(timed(fields));
            }
        }
        return new RunRecord(
                id, head.get(2), plan(head, items), start, events, known, last, left, prompt);
    }

    private static Prompt prompt(List<String> fields) {
        var cue =
                new Cue(
                        Fields.duration(fields.get(3)),
                        Long.parseLong(fields.get(4)),
                        Integer.parseInt(fields.get(5)));
        return new Prompt(Integer.parseInt(fields.get(2)), cue, fields.get(6).equals("open"));
    }

    private static Plan plan(List<String> head, List<Item> items) {
        return new Plan(
                head.get(3),
                items,
                readTiming(head.get(4)),
                Fields.optional(head.get(5)),
                Plan.Mode.valueOf(head.get(6)),
                Plan.Review.valueOf(head.get(7)),
                Plan.Redistribution.valueOf(head.get(8)),
                Plan.Order.valueOf(head.get(9)),
                // A run that began under an older version has no such field.
                head.size() > 13 ? readSignals(head.get(13)) : Signals.standard());
    }

    private static Item item(String line) {
        var fields = Fields.of(line);
        return new Item(
                fields.get(1),
                fields.get(2),
                Direction.valueOf(fields.get(3)),
                Fields.optional(fields.get(4)),
                fields.size() > 6 && fields.get(6).equals("own"),
                // A run that began under an older version has no such field.
                fields.size() > 5 ? Fields.optional(fields.get(5)) : Optional.empty());
    }

    private static Timing readTiming(String text) {
        if (text.startsWith("each ")) {
            return new Timing.PerQuestion(Optional.of(Fields.duration(text.substring(5))));
        }
        return text.startsWith("total ")
                ? new Timing.Total(Fields.duration(text.substring(6)))
                : new Timing.PerQuestion(Optional.empty());
    }

    private static Signals readSignals(String text) {
        if (text.equals("-")) {
            return Signals.standard();
        }
        int blank = text.indexOf(' ');
        return new Signals.Left(
                Fields.duration(text.substring(0, blank)),
                Fields.duration(text.substring(blank + 1)));
    }

    private static Timed timed(List<String> fields) {
        var at = new Moment(Fields.duration(fields.get(1)), Instant.parse(fields.get(2)));
        return new Timed(event(fields), at);
    }

    private static Event event(List<String> fields) {
        return switch (fields.getFirst()) {
            case "began" -> new Event.Began();
            case "done" -> new Event.Done(Integer.parseInt(fields.get(3)), fields.get(4));
            case "skipped" -> new Event.Skipped();
            case "paused" -> new Event.Paused(readCause(fields.get(3)));
            case "resumed" -> new Event.Resumed();
            case "more" -> new Event.MoreTime(Fields.duration(fields.get(3)));
            case "stopped" -> new Event.Stopped();
            case "undone" -> new Event.DoneUndone();
            case "back" -> new Event.CameBack(Integer.parseInt(fields.get(3)));
            case "graded" ->
                    new Event.Graded(Integer.parseInt(fields.get(3)), Grade.valueOf(fields.get(4)));
            case "ungraded" -> new Event.GradeUndone(Integer.parseInt(fields.get(3)));
            case "chosen" ->
                    new Event.AnswerChosen(
                            Integer.parseInt(fields.get(3)), Event.Choice.valueOf(fields.get(4)));
            case "advanced" -> new Event.Advanced();
            case "recovered" -> new Event.Recovered(Fields.duration(fields.get(3)));
            default -> throw new IllegalArgumentException("no such event: " + fields.getFirst());
        };
    }

    private static Cause readCause(String text) {
        var words = text.split(" ", -1);
        return switch (words[0]) {
            case "slept" -> new Cause.Slept(Instant.parse(words[1]), Instant.parse(words[2]));
            case "shell" -> new Cause.Shell();
            case "editor" -> new Cause.Editor();
            default -> new Cause.Asked();
        };
    }
}
