/// The sections of a note, what their titles say of them, and what a person decided.
@NullMarked
package dev.rehearse.outline;

import org.jspecify.annotations.NullMarked;
