/// The screen for reading a note and choosing what to rehearse, and the answer's editor beside it.
@NullMarked
package dev.rehearse.ui.study;

import org.jspecify.annotations.NullMarked;
