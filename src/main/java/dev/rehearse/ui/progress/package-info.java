/// The progress of a note: how ready its person is, and the attempts that say so.
@NullMarked
package dev.rehearse.ui.progress;

import org.jspecify.annotations.NullMarked;
