/// The window of a note's local history: its saves, and what each of them changed.
@NullMarked
package dev.rehearse.ui.history;

import org.jspecify.annotations.NullMarked;
