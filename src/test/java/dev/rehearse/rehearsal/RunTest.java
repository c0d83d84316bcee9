package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Scripts of events at times since the start, and what the run says then.
final class RunTest {
    private static final Moment START =
            new Moment(Duration.ofHours(7), Instant.parse("2026-07-16T13:42:00Z"));

    /// Two questions to ask, 5 s to think, 2:00 to answer, reviews after each.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                     | 0:00 | think 1 0:05
                    ''                                     | 0:04 | think 1 0:01
                    ''                                     | 0:05 | answer 1 2:00
                    ''                                     | 0:06 | answer 1 1:59
                    ''                                     | 1:05 | long enough 1 1:00
                    ''                                     | 1:35 | wrap up 1 0:30
                    ''                                     | 2:05 | over 1 0:00
                    ''                                     | 2:26 | over 1 −0:21
                    0:02 begin                             | 0:02 | answer 1 2:00
                    0:02 begin; 0:04 begin                 | 1:10 | long enough 1 0:52
                    0:02 pause                             | 9:00 | paused 1 0:03
                    0:02 pause; 9:00 resume                | 9:01 | think 1 0:02
                    0:02 pause; 9:00 resume                | 9:03 | answer 1 2:00
                    0:02 pause; 9:00 begin                 | 9:03 | paused 1 0:03
                    0:10 pause; 0:20 pause; 9:00 resume    | 9:05 | answer 1 1:50
                    0:15 resume                            | 0:15 | answer 1 1:50
                    0:02 more                              | 0:05 | answer 1 2:30
                    1:05 more                              | 1:15 | answer 1 1:20
                    1:05 pause; 1:10 more                  | 2:00 | paused 1 1:30
                    1:05 done                              | 9:00 | review 1 1:00
                    0:02 done                              | 9:00 | review 1 0:03
                    1:05 pause; 1:10 done                  | 9:00 | review 1 1:00
                    1:05 done; 2:00 begin                  | 9:00 | review 1 1:00
                    1:05 done; 2:00 pause; 2:01 skip       | 9:00 | review 1 1:00
                    1:05 done; 2:00 next                   | 2:03 | think 2 0:02
                    1:05 done; 2:00 next                   | 2:06 | answer 2 1:59
                    1:05 empty                             | 1:07 | think 2 0:03
                    1:05 skip                              | 1:07 | think 2 0:03
                    1:05 pause; 1:06 skip                  | 1:07 | think 2 0:04
                    1:05 next                              | 1:06 | long enough 1 0:59
                    1:05 done; 3:00 undo                   | 3:01 | long enough 1 0:59
                    0:02 done; 3:00 undo                   | 3:01 | think 1 0:02
                    1:05 done; 2:00 next; 2:03 undo        | 2:04 | long enough 1 0:59
                    1:05 done; 2:00 next; 2:03 undo; 2:05 done; 3:00 next | 3:01 | think 2 0:01
                    1:05 skip; 1:20 undo                   | 1:21 | long enough 1 0:59
                    1:05 undo                              | 1:06 | long enough 1 0:59
                    1:05 stop                              | 9:00 | stopped
                    1:05 done; 1:06 stop                   | 9:00 | stopped
                    1:05 skip; 1:10 skip                   | 9:00 | finished
                    1:05 skip; 1:10 done                   | 1:11 | review 2 2:00
                    1:05 skip; 1:10 done; 1:12 next        | 9:00 | finished
                    1:05 skip; 1:10 done; 1:12 stop        | 9:00 | finished
                    1:05 skip; 1:10 done; 1:12 next; 2:00 undo; 2:01 begin; 2:02 stop | 9:00 | finished
                    1:05 done; 1:06 next; 2:00 cut 2:10    | 2:11 | long enough 2 0:50
                    1:05 skip; 1:08 back 1                 | 1:09 | long enough 1 0:59
                    1:05 skip; 1:08 back 2                 | 1:09 | think 2 0:01
                    1:05 skip; 1:08 back 1; 1:18 done      | 1:20 | review 1 0:50
                    1:05 skip; 1:08 back 1; 1:18 done; 1:20 next  | 1:21 | think 2 0:01
                    1:05 skip; 1:20 done; 1:22 back 1      | 1:23 | long enough 1 0:59
                    1:05 skip; 1:20 done; 1:22 back 1; 1:32 done; 1:33 next | 9:00 | finished
                    1:05 skip; 1:20 done; 1:22 back 1; 1:32 skip  | 9:00 | finished
                    1:05 skip; 1:20 done; 1:22 back 1; 1:32 done; 1:35 undo | 1:36 | long enough 1 0:49
                    1:05 skip; 1:20 done; 1:22 back 1; 1:24 undo  | 1:25 | answer 2 1:49
                    1:05 skip; 1:20 done; 1:22 back 1; 1:24 undo; 1:25 done; 1:26 next | 1:27 | long enough 1 0:57
                    """)
    void a_run_goes_through_its_phases(String script, String at, String expected) {
        assertEquals(expected, said(after(start(twoQuestions()), script), moment(at)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0:05 done                              | 0:06 | think 2 0:04
                    0:05 done; 0:12 done                   | 9:00 | review 1 2:00
                    0:05 done; 0:12 done; 1:00 next        | 9:00 | review 2 1:58
                    0:05 skip; 0:12 done                   | 9:00 | review 2 1:58
                    0:05 skip; 0:12 skip                   | 9:00 | finished
                    0:05 done; 0:12 done; 1:00 next; 1:01 next | 9:00 | finished
                    0:05 done; 0:12 done; 1:00 undo        | 1:00 | answer 2 1:58
                    """)
    void reviews_at_the_end_follow_the_last_question(String script, String at, String expected) {
        var plan = twoQuestions().withReview(Plan.Review.AT_END);
        assertEquals(expected, said(after(start(plan), script), moment(at)));
    }

    @Test
    void a_run_of_one_question_is_reviewed_whatever_the_plan_says() {
        var plan = plan(1).withReview(Plan.Review.AT_END);
        assertEquals("review 1 1:55", said(after(start(plan), "0:10 done"), moment("0:20")));
    }

    @Test
    void a_question_said_aloud_has_no_text_and_is_done() {
        var run = after(start(twoQuestions().withMode(Plan.Mode.SPOKEN)), "1:05 empty");
        assertEquals(Outcome.DONE, run.attempts().getFirst().outcome());
    }

    @Test
    void without_time_to_think_the_answer_begins_at_once() {
        var run = start(twoQuestions().withThink(Duration.ZERO));
        assertEquals("answer 1 2:00", said(run, moment("0:00")));
    }

    @Test
    void killed_at_1_08_the_clock_goes_on_from_1_08_on_another_machine_clock() {
        var run = after(start(twoQuestions()), "0:04 begin");
        assertEquals("0:52", run.clock(moment("1:12")).shown());
        var lastOnDisk = run.elapsed(moment("1:12"));
        var found = Run.replay(run.plan(), run.startedAt(), run.events());
        var reboot = new Moment(Duration.ofSeconds(3), START.wall().plusSeconds(86_400));
        var resumed = found.resumedAt(lastOnDisk, reboot);
        assertEquals(Duration.ofSeconds(68), resumed.clock(reboot).answered());
        assertEquals("0:52", resumed.clock(reboot).shown());
        var later = reboot.plus(Duration.ofSeconds(2));
        assertEquals("0:50", resumed.clock(later).shown());
        assertEquals(Duration.ofSeconds(74), resumed.elapsed(later));
        assertEquals(resumed, Run.replay(run.plan(), run.startedAt(), resumed.events()));
    }

    @ParameterizedTest
    @CsvSource({
        "0:02, 0:01, think 1 0:02",
        "0:07, 0:00, answer 1 1:58",
        "0:00, 0:00, think 1 0:05"
    })
    void a_cut_while_thinking_counts_what_was_on_disk(String onDisk, String wait, String said) {
        var reboot = new Moment(Duration.ZERO, START.wall().plusSeconds(500));
        var run = start(twoQuestions()).resumedAt(time(onDisk), reboot);
        assertEquals(said, said(run, reboot.plus(time(wait))));
    }

    @Test
    void a_paused_run_is_still_paused_after_a_cut() {
        var run = after(start(twoQuestions()), "1:05 pause");
        var reboot = new Moment(Duration.ZERO, START.wall().plusSeconds(500));
        assertEquals("paused 1 1:00", said(run.resumedAt(time("1:30"), reboot), reboot));
    }

    @Test
    void a_clock_that_goes_back_stands_still() {
        var run = after(start(twoQuestions()), "1:05 more");
        assertEquals("1:30", run.clock(moment("0:10")).shown());
        assertSame(run, run.after(new Event.Resumed(), moment("0:10")));
    }

    @Test
    void only_a_grade_changes_a_finished_run() {
        var run = after(start(twoQuestions()), "1:05 done; 1:06 next; 1:10 skip");
        assertEquals("finished", said(run, moment("1:10")));
        for (var event : everyEvent()) {
            assertSame(run, run.after(event, moment("2:00")), event.toString());
        }
        var graded = run.after(new Event.Graded(0, Grade.HARD), moment("2:00"));
        assertEquals(Optional.of(Grade.HARD), graded.attempts().getFirst().grade());
        var undone = graded.after(new Event.GradeUndone(0), moment("2:01"));
        assertEquals(run.attempts(), undone.attempts());
        assertEquals(run.elapsed(moment("1:10")), undone.elapsed(moment("9:00")));
    }

    @Test
    void only_an_answered_question_can_be_graded() {
        var run = after(start(twoQuestions()), "1:05 skip");
        for (var index : List.of(-1, 0, 1, 2)) {
            assertSame(run, run.after(new Event.Graded(index, Grade.GOOD), moment("2:00")));
        }
    }

    @Test
    void an_attempt_holds_its_times_and_what_was_written() {
        var run = after(start(twoQuestions()), "0:04 begin; 0:10 pause; 0:30 resume; 2:40 done");
        var expected =
                new Attempt(
                        "2026-07-16T13-42-00Z",
                        "plan",
                        Plan.Mode.TYPED,
                        1,
                        "key 1",
                        "question 1",
                        START.wall(),
                        time("0:04"),
                        time("2:16"),
                        time("0:20"),
                        time("2:00"),
                        time("2:00"),
                        Outcome.DONE,
                        51,
                        "hash",
                        Optional.empty(),
                        "",
                        Optional.empty());
        assertEquals(List.of(expected), run.attempts());
        assertEquals(true, expected.isOver());
    }

    @Test
    void the_ninth_of_thirteen_says_what_its_screen_says() {
        var run = start(plan(13));
        var at = START;
        for (var answered : "1:42 2:31 1:34 1:44 2:06 1:24 0:55 2:24".split(" ")) {
            at = at.plus(time("0:05"));
            run = run.after(new Event.Began(), at);
            at = at.plus(time(answered));
            run = run.after(new Event.Done(9, "hash"), at).after(new Event.Advanced(), at);
        }
        assertEquals("+1:40 ahead", run.pace(at.plus(time("0:01"))).text());
        at = at.plus(time("0:04"));
        run = run.after(new Event.Began(), at);
        at = at.plus(time("1:08"));
        assertEquals("0:52", run.clock(at).shown());
        assertEquals(12, run.clock(at).filled(22));
        assertEquals(13, run.clock(at).filled(24));
        assertEquals("+0:32 ahead", run.pace(at).text());
        assertEquals(at.wall().plus(time("0:52")).plus(time("8:20")), run.predictedEnd(at));
        assertEquals(Duration.ofSeconds(1), run.nextTick(at).orElseThrow());
    }

    @Test
    void the_loop_wakes_when_the_clock_or_its_signal_changes() {
        var run = after(start(plan(1).withTiming(Timing.each(time("0:45")))), "0:00 begin");
        assertEquals(Optional.of(Duration.ofMillis(700)), tick(run, 300));
        assertEquals(Optional.of(Duration.ofMillis(500)), tick(run, 22_000));
        assertEquals(Optional.of(Duration.ofMillis(500)), tick(run, 22_500));
        assertEquals(Optional.of(Duration.ofMillis(750)), tick(run, 33_000));
        assertEquals(Optional.of(Duration.ofMillis(1000)), tick(run, 46_000));
        assertEquals(Optional.empty(), tick(after(run, "0:10 pause"), 12_000));
        assertEquals(Optional.empty(), tick(after(run, "0:10 done"), 12_000));
    }

    /// Three questions of 2:00 with 5 s to think, of which two are done in 1:30 each.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3:11 stop                             | 1 2       | 4:00 | 3:00 | 1:00 ahead | 3:11
                    3:11 pause; 4:00 stop                 | 1 2       | 4:00 | 3:00 | 1:00 ahead | 4:00
                    3:11 skip                             | 1 2 3     | 6:00 | 3:00 | 3:00 ahead | 3:11
                    3:15 stop                             | 1 2 3     | 4:00 | 3:00 | 1:00 ahead | 3:15
                    3:11 begin; 3:21 stop                 | 1 2 3     | 4:00 | 3:00 | 1:00 ahead | 3:21
                    3:11 begin; 5:41 stop                 | 1 2 3     | 4:00 | 3:00 | 1:00 ahead | 5:41
                    3:12 cut 3:11; 3:14 stop              | 1 2       | 4:00 | 3:00 | 1:00 ahead | 3:13
                    """)
    void the_question_that_a_run_was_stopped_in_does_not_count(
            String script, String reached, String planned, String took, String pace, String all) {
        var run = after(start(plan(3)), "0:05 begin; 1:35 done; 1:35 next; 1:40 begin; 3:10 done");
        var ended = after(run, "3:10 next; " + script);
        assertEquals(
                reached,
                ended.attempts().stream()
                        .map(it -> Integer.toString(it.number()))
                        .collect(Collectors.joining(" ")));
        var summary = RunSummary.of(ended.attempts());
        assertEquals(planned, Times.text(summary.planned()));
        assertEquals(took, Times.text(summary.answering()));
        assertEquals(pace + " at the end", summary.pace());
        assertEquals(pace, ended.pace(moment("9:00")).text().substring(1));
        assertEquals(all, Times.text(ended.elapsed(moment("9:00"))));
    }

    @Test
    void a_total_says_while_it_runs_what_would_have_to_go() {
        var run = start(plan(4).withTiming(new Timing.Total(time("4:00"))));
        assertEquals(List.of(), run.cut(moment("1:05")));
        assertEquals(List.of(4), run.cut(moment("1:06")));
        assertEquals(List.of(3, 4), run.cut(moment("2:06")));
        assertEquals(List.of(2, 3, 4), run.cut(moment("9:00")));
        assertEquals(List.of(), start(plan(4)).cut(moment("9:00")));
    }

    private static Optional<Duration> tick(Run run, long millis) {
        return run.nextTick(START.plus(Duration.ofMillis(millis)));
    }

    private static Run start(Plan plan) {
        return Run.start(plan, START);
    }

    private static Plan twoQuestions() {
        return plan(2);
    }

    private static Plan plan(int count) {
        var items =
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> Item.of("key " + i, "question " + i, Direction.ASK))
                        .toList();
        return Plan.of("plan", items).withTiming(Timing.each(time("2:00")));
    }

    private static Run after(Run run, String script) {
        if (script.isEmpty()) {
            return run;
        }
        for (var line : script.split(";")) {
            var words = line.strip().split(" ");
            run = run.after(event(words), moment(words[0]));
        }
        return run;
    }

    private static Event event(String[] words) {
        return switch (words[1]) {
            case "begin" -> new Event.Began();
            case "done" -> new Event.Done(51, "hash");
            case "empty" -> Event.Done.empty();
            case "skip" -> new Event.Skipped();
            case "pause" -> new Event.Paused(new Cause.Asked());
            case "resume" -> new Event.Resumed();
            case "more" -> Event.MoreTime.halfMinute();
            case "stop" -> new Event.Stopped();
            case "undo" -> new Event.DoneUndone();
            case "next" -> new Event.Advanced();
            case "back" -> new Event.CameBack(Integer.parseInt(words[2]) - 1);
            case "cut" -> new Event.Recovered(time(words[2]));
            default -> throw new IllegalArgumentException(words[1]);
        };
    }

    private static List<Event> everyEvent() {
        return List.of(
                new Event.Began(),
                new Event.Done(1, "hash"),
                new Event.Skipped(),
                new Event.CameBack(0),
                new Event.Paused(new Cause.Asked()),
                new Event.Resumed(),
                Event.MoreTime.halfMinute(),
                new Event.Stopped(),
                new Event.DoneUndone(),
                new Event.GradeUndone(0),
                new Event.AnswerChosen(0, Event.Choice.WRITE),
                new Event.Advanced(),
                new Event.Recovered(time("9:00")));
    }

    /// The word, the question's number and the clock.
    private static String said(Run run, Moment moment) {
        var clock = (run.current() + 1) + " " + run.clock(moment).shown();
        return switch (run.phase(moment)) {
            case Phase.Finished(var stopped) -> stopped ? "stopped" : "finished";
            case Phase.Reviewing _ -> "review " + clock;
            case Phase.Thinking _, Phase.Answering _, Phase.Paused _ ->
                    run.signal(moment).word() + " " + clock;
        };
    }

    private static Moment moment(String time) {
        return START.plus(time(time));
    }

    private static Duration time(String text) {
        return Times.parse(text).orElseThrow();
    }
}
