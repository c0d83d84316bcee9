/// Plans, one run as a state machine, pacing, splits: what the clock should say.
@NullMarked
package dev.rehearse.rehearsal;

import org.jspecify.annotations.NullMarked;
