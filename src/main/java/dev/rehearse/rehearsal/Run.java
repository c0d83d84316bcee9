package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// One rehearsal from start to finish, as a value. Knows no clock: every question about time takes
/// the moment at which it is asked.
public final class Run {
    /// Budgets are whole seconds and what is spent is not: less than one is not late.
    private static final Duration LATE = Duration.ofSeconds(-1);

    private final String id;
    private final Moment start;
    private final Course course;
    private final List<Timed> events;

    private Run(String id, Moment start, Course course, List<Timed> events) {
        this.id = id;
        this.start = start;
        this.course = course;
        this.events = events;
    }

    public static Run start(Plan plan, Moment moment) {
        var start = moment.toMillis();
        return new Run(name(start), start, Course.start(plan, start), List.of());
    }

    private static String name(Moment start) {
        return start.wall().toString().replace(':', '-').replace('.', '-');
    }

    /// A run that is over, from what was written down of it: its attempts in their order, and the
    /// questions as the plan asks them. Empty when one of them is missing.
    public static Optional<Run> over(Plan plan, List<Attempt> attempts) {
        boolean whole =
                attempts.size() == plan.size()
                        && IntStream.range(0, plan.size())
                                .allMatch(index -> attempts.get(index).number() == index + 1);
        if (!whole) {
            return Optional.empty();
        }
        var first = attempts.getFirst();
        var start = new Moment(Duration.ZERO, first.startedAt());
        return Optional.of(new Run(first.run(), start, Course.over(plan, attempts), List.of()));
    }

    /// The run these events made; what was impossible then is so again.
    public static Run replay(Plan plan, Moment start, List<Timed> events) {
        var run = start(plan, start);
        for (var timed : events) {
            run = run.after(timed.event(), timed.moment());
        }
        return run;
    }

    /// The same run when the event is impossible now. It happens to the millisecond, as it is
    /// written down: what is read back is the same run to the second.
    public Run after(Event event, Moment moment) {
        var at = moment.toMillis();
        return course.after(event, at)
                .map(next -> new Run(id, start, next, appended(new Timed(event, at))))
                .orElse(this);
    }

    /// Goes on after a cut: time counts up to `lastKnown`, the last elapsed time on disk, and from
    /// `moment` on, which may be of another monotonic clock. The time between counts nowhere.
    public Run resumedAt(Duration lastKnown, Moment moment) {
        return after(new Event.Recovered(lastKnown), moment);
    }

    /// The same run where its questions are worded so.
    public Run asking(List<Item> items) {
        return replay(plan().withItems(plan().name(), items), start, events);
    }

    private List<Timed> appended(Timed timed) {
        var longer = new ArrayList<>(events);
        longer.add(timed);
        return List.copyOf(longer);
    }

    /// The name attempts carry: when it began, in letters, digits and dashes, so that it can name a
    /// file.
    public String id() {
        return id;
    }

    public Plan plan() {
        return course.plan();
    }

    public Moment startedAt() {
        return start;
    }

    /// Every event that changed this run; with plan and start, all of it.
    public List<Timed> events() {
        return events;
    }

    public Phase phase(Moment moment) {
        return at(moment).phase();
    }

    public boolean isFinished() {
        return course.isFinished();
    }

    /// The index, from 0, of the question whose clock is shown.
    public int current() {
        return course.phase() instanceof Phase.Reviewing(var index) ? index : course.current();
    }

    public Item item() {
        return plan().items().get(current());
    }

    public Clock clock(Moment moment) {
        var now = at(moment);
        return Clock.of(now.phase(), now.laps().get(current()), plan().signals());
    }

    /// The time of the run's own clock since its start, reviews and pauses too: what is journalled
    /// every second, and what `resumedAt` takes.
    public Duration elapsed(Moment moment) {
        return at(moment).elapsed();
    }

    /// Answering time of all questions.
    public Duration answered(Moment moment) {
        return at(moment).answered();
    }

    /// The part of the elapsed time that belongs to no question.
    public Duration reviewing(Moment moment) {
        return at(moment).aside();
    }

    public Signal signal(Moment moment) {
        return clock(moment).signal();
    }

    /// All that the clock's window says, worked out once.
    public Reading reading(Moment moment) {
        return reading(current(), moment);
    }

    /// With the clock of that question, from 0, whichever is in front.
    public Reading reading(int index, Moment moment) {
        var now = at(moment);
        return new Reading(
                Clock.of(now.phase(), now.laps().get(index), plan().signals()),
                pace(now),
                predictedEnd(now, moment.wall()),
                budgetBefore(index),
                cut(now));
    }

    public Pace pace(Moment moment) {
        return pace(at(moment));
    }

    private static Pace pace(Course now) {
        if (now.isFinished()) {
            return Pace.atEnd(planned(now), shown(now));
        }
        var lap = now.lap();
        var plannedEnd = Duration.ZERO;
        var answered = Duration.ZERO;
        for (int index = 0; index < now.laps().size(); index++) {
            if (now.reached(index)) {
                plannedEnd = plannedEnd.plus(now.laps().get(index).allowance().asked());
                answered = answered.plus(Times.shown(now.laps().get(index).answered()));
            }
        }
        return Pace.of(plannedEnd, lap.allowance().asked(), answered, Times.shown(lap.answered()));
    }

    /// In the seconds that stand beside it, and so no other second late than the clock.
    private static Duration shown(Course ended) {
        return ended.laps().stream()
                .map(lap -> Times.shown(lap.answered()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration planned(Course ended) {
        return ended.laps().stream()
                .flatMap(lap -> lap.planned().stream())
                .map(Times::shown)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// On the wall, with the time to think, without the time reviews will take.
    public Instant predictedEnd(Moment moment) {
        return predictedEnd(at(moment), moment.wall());
    }

    private static Instant predictedEnd(Course now, Instant wall) {
        if (now.isFinished()) {
            return wall;
        }
        var end = wall;
        for (var lap : now.expected().laps()) {
            end = end.plus(lap.rest());
        }
        return end;
    }

    /// The numbers, from 1, of the questions that would have to go for the run to hold its total,
    /// and what the person added by hand. A plan that gives each question its time and keeps it has
    /// no total to hold.
    public List<Integer> cut(Moment moment) {
        return cut(at(moment));
    }

    private List<Integer> cut(Course now) {
        if (now.isFinished() || !hasTotal()) {
            return List.of();
        }
        var left = total().minus(now.answered()).minus(now.lap().answerLeft());
        for (var lap : now.laps()) {
            left = left.plus(lap.allowance().extra());
        }
        var laps = now.expected().laps();
        for (int index = now.current() + 1; index < plan().size(); index++) {
            left = left.minus(laps.get(index).answerLeft());
            if (left.compareTo(LATE) <= 0) {
                return IntStream.rangeClosed(index + 1, plan().size()).boxed().toList();
            }
        }
        return List.of();
    }

    private boolean hasTotal() {
        return plan().timing() instanceof Timing.Total
                || plan().redistribution() != Plan.Redistribution.KEEP;
    }

    private Duration total() {
        return plan().timing() instanceof Timing.Total(var total)
                ? total
                : Budgets.of(plan()).total();
    }

    /// How long until the clock shows something else; empty while it stands.
    public Optional<Duration> nextTick(Moment moment) {
        return at(moment).isRunning() ? Optional.of(clock(moment).nextChange()) : Optional.empty();
    }

    public Duration budget(int index) {
        return course.laps().get(index).budget();
    }

    /// The budget the plan gave this question, when what came before it changed that.
    public Optional<Duration> budgetBefore(int index) {
        var allowance = course.laps().get(index).allowance();
        return Optional.of(allowance.planned()).filter(time -> !time.equals(allowance.share()));
    }

    public Optional<Event.Choice> choice(int index) {
        return course.laps().get(index).choice();
    }

    /// The attempt made last, which is not the last of the plan where one came back to a question.
    public Optional<Attempt> lastAttempt() {
        int last = course.lastEnded();
        return last < 0 ? Optional.empty() : attempt(last);
    }

    /// The indexes of the questions that were skipped, from the one in front on.
    public List<Integer> skipped() {
        int from = current();
        return IntStream.range(from, from + plan().size())
                .map(index -> index % plan().size())
                .filter(index -> course.laps().get(index).skipped())
                .boxed()
                .toList();
    }

    /// Whether there is a question to come back to, and it is not too late.
    public boolean canComeBack() {
        return skipped().stream().anyMatch(course::canComeBack);
    }

    /// The attempts made so far, in order.
    public List<Attempt> attempts() {
        return IntStream.range(0, plan().size()).boxed().flatMap(i -> attempt(i).stream()).toList();
    }

    public Optional<Attempt> attempt(int index) {
        var item = plan().items().get(index);
        var lap = course.laps().get(index);
        return lap.end()
                .map(end ->
                        new Attempt(
                                id(),
                                plan().name(),
                                plan().mode(),
                                index + 1,
                                item.questionKey(),
                                item.text(),
                                lap.startedAt().orElse(start.wall()),
                                lap.thought(),
                                lap.answered(),
                                lap.paused(),
                                lap.budget(),
                                lap.allowance().asked(),
                                end.outcome(),
                                end.words(),
                                end.hash(),
                                lap.grade(),
                                "",
                                Optional.empty()));
    }

    Course at(Moment moment) {
        return course.at(moment.monotonic());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Run run && equalsRun(run));
    }

    private boolean equalsRun(Run run) {
        return id.equals(run.id)
                && start.equals(run.start)
                && course.equals(run.course)
                && events.equals(run.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, start, course, events);
    }

    @Override
    public String toString() {
        return "Run" + events + course;
    }
}
