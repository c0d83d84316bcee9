package dev.rehearse.rehearsal;

import java.time.Duration;

/// The time one question of a run has.
///
/// @param planned what the plan gave it before the run
/// @param share what is left of that, or was added to it, after the questions before it
/// @param extra what the person gave or took by hand
record Allowance(Duration planned, Duration share, Duration extra) {

    static Allowance of(Duration planned) {
        return new Allowance(planned, planned, Duration.ZERO);
    }

    Allowance withShare(Duration newShare) {
        return new Allowance(planned, newShare, extra);
    }

    Allowance with(Duration more) {
        return new Allowance(planned, share, extra.plus(more));
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
