/// The plan dialog: which questions, in which order, in how much time.
@NullMarked
package dev.rehearse.ui.plan;

import org.jspecify.annotations.NullMarked;
