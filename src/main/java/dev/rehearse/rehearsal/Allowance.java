package dev.rehearse.rehearsal;

import java.time.Duration;

/// The time one question of a run has.
///
/// @param planned what the plan gave it before the run
/// @param share what is left of that, or was added to it, after the questions before it
/// @param extra what the person gave or took by hand
/// @param kept what the questions between cannot take from one that was come back to
record Allowance(Duration planned, Duration share, Duration extra, Duration kept) {

    static Allowance of(Duration planned) {
        return new Allowance(planned, planned, Duration.ZERO, Duration.ZERO);
    }

    Allowance withShare(Duration newShare) {
        return new Allowance(planned, newShare, extra, kept);
    }

    Allowance with(Duration more) {
        return new Allowance(planned, share, extra.plus(more), kept);
    }

    /// Who comes back finds at least what was left when they went, up to half a minute: it is not
    /// over before they begin.
    Allowance cameBack(Duration answered) {
        var spent = answered.minus(extra);
        var some = Budgets.FLOOR.plusSeconds(Math.max(0, spent.toSeconds()));
        return new Allowance(planned, share, extra, some.compareTo(share) < 0 ? some : share);
    }

    /// The least share it can have. A budget that was shorter from the start is no share and has no
    /// floor: it stays as it is.
    Duration least() {
        var floor = planned.compareTo(Budgets.FLOOR) < 0 ? planned : Budgets.FLOOR;
        return kept.compareTo(floor) > 0 ? kept : floor;
    }

    Duration budget() {
        return share.plus(extra);
    }

    /// What a run that keeps to its plan takes: what the person gave by hand belongs to the plan
    /// from then on.
    Duration asked() {
        return planned.plus(extra);
    }
}
