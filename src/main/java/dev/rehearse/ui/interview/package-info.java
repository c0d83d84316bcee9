/// What was replied in an interview, to be read.
@NullMarked
package dev.rehearse.ui.interview;

import org.jspecify.annotations.NullMarked;
