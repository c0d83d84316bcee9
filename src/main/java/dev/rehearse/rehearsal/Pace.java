package dev.rehearse.rehearsal;

import java.time.Duration;

/// How far a run is ahead of or behind its plan. Counts answering time alone.
public record Pace(Standing standing, Duration by) {
    private static final Share TENTH = new Share(1, 10);
    private static final Duration HOLD = Duration.ofSeconds(3);
    private static final Duration LEAST_BAND = Duration.ofSeconds(10);
    private static final Duration MOST_BAND = Duration.ofSeconds(60);

    /// In words.
    public enum Standing {
        AHEAD,
        ON_PACE,
        BEHIND
    }

    /// `plannedEnd`: of this question, `total`: answering so far in the run, `answered`: in this
    /// question. A change within a question is told when it has held for three seconds; time only
    /// grows there, so what held is what was true three seconds ago. A new question tells at once.
    static Pace of(Duration plannedEnd, Duration budget, Duration total, Duration answered) {
        var held = answered.compareTo(HOLD) < 0 ? answered : HOLD;
        var standing = standing(plannedEnd, budget, total.minus(held));
        return switch (standing) {
            case AHEAD -> new Pace(standing, plannedEnd.minus(budget).minus(total));
            case BEHIND -> new Pace(standing, total.minus(plannedEnd));
            case ON_PACE -> new Pace(standing, Duration.ZERO);
        };
    }

    /// At the end of a run there is nothing left that could flicker. In seconds as both times are
    /// shown, so that they and this add up.
    static Pace atEnd(Duration planned, Duration total) {
        var left = Duration.ofSeconds(planned.toSeconds() - total.toSeconds());
        if (left.isZero()) {
            return new Pace(Standing.ON_PACE, Duration.ZERO);
        }
        return new Pace(left.isNegative() ? Standing.BEHIND : Standing.AHEAD, Times.size(left));
    }

    private static Standing standing(Duration plannedEnd, Duration budget, Duration total) {
        var band = band(budget);
        if (plannedEnd.minus(budget).minus(total).compareTo(band) >= 0) {
            return Standing.AHEAD;
        }
        return total.minus(plannedEnd).compareTo(band) >= 0 ? Standing.BEHIND : Standing.ON_PACE;
    }

    private static Duration band(Duration budget) {
        var tenth = TENTH.in(budget);
        if (tenth.compareTo(LEAST_BAND) < 0) {
            return LEAST_BAND;
        }
        return tenth.compareTo(MOST_BAND) > 0 ? MOST_BAND : tenth;
    }

    /// `+0:32 ahead`, `−0:41 behind`, `on pace`.
    public String text() {
        return switch (standing) {
            case AHEAD -> Times.signed(by) + " ahead";
            case BEHIND -> Times.signed(Duration.ZERO.minus(by)) + " behind";
            case ON_PACE -> "on pace";
        };
    }
}
