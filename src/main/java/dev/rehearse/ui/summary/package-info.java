/// The summary at the end of a run: every question's time against its budget.
@NullMarked
package dev.rehearse.ui.summary;

import org.jspecify.annotations.NullMarked;
