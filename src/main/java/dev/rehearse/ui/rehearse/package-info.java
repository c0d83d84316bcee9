/// The screen of a run: question, clock and answer, at every size.
@NullMarked
package dev.rehearse.ui.rehearse;

import org.jspecify.annotations.NullMarked;
