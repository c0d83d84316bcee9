/// Plans, one run as a state machine, pacing, splits: what the clock should say, and when a
/// question comes back.
@NullMarked
package dev.rehearse.rehearsal;

import org.jspecify.annotations.NullMarked;
