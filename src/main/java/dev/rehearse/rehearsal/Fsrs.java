package dev.rehearse.rehearsal;

/// FSRS-6: how a grade changes the memory of a question, and when it should come back.
///
/// The formulas and the 21 default weights are the published ones. Time is counted in whole days; a
/// second grade on the same day takes the formula for short terms. There are no steps of minutes: a
/// question comes back tomorrow at the earliest.
///
/// @param retention how likely it should be that a question is still known when it comes back
public record Fsrs(double retention) {
    public static final Fsrs USUAL = new Fsrs(0.9);

    private static final int LONGEST_DAYS = 36_500;
    private static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_FIRST_STABILITY = 0.1;
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
        0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double DECAY = -W[20];
    private static final double FACTOR = rounded(Math.exp(Math.log(0.9) / DECAY) - 1);

    /// What an answer leaves behind: the memory, and the days until the question comes back.
    public record Next(Memory memory, int days) {}

    public Fsrs {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("no retention to aim at: " + retention);
        }
    }

    /// After the first grade.
    public Next first(Grade grade) {
        var memory =
                new Memory(
                        Math.max(W[grade.number() - 1], LEAST_FIRST_STABILITY),
                        Math.clamp(firstDifficulty(grade), 1, 10));
        return new Next(memory, days(memory.stability()));
    }

    /// After a further grade, so many days after the last one. A better grade never comes back
    /// sooner than a worse one.
    public Next after(Memory memory, long gone, Grade grade) {
        var next = new Memory(stability(memory, gone, grade), difficulty(memory, grade));
        int own = days(next.stability());
        return new Next(
                next,
                switch (grade) {
                    case AGAIN -> own;
                    case HARD -> Math.min(own, days(memory, gone, Grade.GOOD));
                    case GOOD -> Math.max(own, Math.min(own, days(memory, gone, Grade.HARD)) + 1);
                    case EASY -> Math.max(own, after(memory, gone, Grade.GOOD).days() + 1);
                });
    }

    private int days(Memory memory, long gone, Grade grade) {
        return days(stability(memory, gone, grade));
    }

    /// How likely it is to be recalled so many days after the last grade, from 0 to 1.
    public static double recall(Memory memory, long days) {
        return rounded(Math.pow(1 + FACTOR * Math.max(0, days) / memory.stability(), DECAY));
    }

    private int days(double stability) {
        double perDay = rounded((Math.pow(retention, 1 / DECAY) - 1) / FACTOR);
        return Math.clamp(Math.round(stability * perDay), 1, LONGEST_DAYS);
    }

    private static double stability(Memory memory, long gone, Grade grade) {
        return gone == 0 ? sameDay(memory, grade) : later(memory, gone, grade);
    }

    private static double sameDay(Memory memory, Grade grade) {
        double s = memory.stability();
        double growth = Math.pow(s, -W[19]) * Math.exp(W[17] * (grade.number() - 3 + W[18]));
        return within(s * (grade == Grade.AGAIN ? growth : Math.max(growth, 1)));
    }

    private static double later(Memory memory, long gone, Grade grade) {
        double missing = 1 - recall(memory, gone);
        return grade == Grade.AGAIN ? forgotten(memory, missing) : recalled(memory, missing, grade);
    }

    private static double recalled(Memory memory, double missing, Grade grade) {
        double s = memory.stability();
        double weight =
                switch (grade) {
                    case HARD -> W[15];
                    case EASY -> W[16];
                    case AGAIN, GOOD -> 1;
                };
        double growth =
                Math.exp(W[8])
                        * (11 - memory.difficulty())
                        * Math.pow(s, -W[9])
                        * (Math.exp(missing * W[10]) - 1);
        return within(s * (1 + growth * weight));
    }

    /// Never more than two fallings short on the same day would leave.
    private static double forgotten(Memory memory, double missing) {
        double left =
                within(
                        W[11]
                                * Math.pow(memory.difficulty(), -W[12])
                                * (Math.pow(memory.stability() + 1, W[13]) - 1)
                                * Math.exp(missing * W[14]));
        double most = rounded(memory.stability() / Math.exp(W[17] * W[18]));
        return Math.min(Math.max(most, LEAST_STABILITY), left);
    }

    private static double difficulty(Memory memory, Grade grade) {
        double d = memory.difficulty();
        double step = rounded(-W[6] * (grade.number() - 3) * (10 - d) / 9);
        double next = rounded(W[7] * firstDifficulty(Grade.EASY) + (1 - W[7]) * (d + step));
        return Math.clamp(next, 1, 10);
    }

    private static double firstDifficulty(Grade grade) {
        return rounded(W[4] - Math.exp((grade.number() - 1) * W[5]) + 1);
    }

    private static double within(double days) {
        return rounded(Math.clamp(days, LEAST_STABILITY, LONGEST_DAYS));
    }

    /// To eight places, as everybody who replays a history does, so that all come to the same days.
    private static double rounded(double number) {
        return Math.round(number * 1e8) / 1e8;
    }
}
