/// What the source of a note looks like to the eye: Flexmark's opinion, which nothing hangs on.
@NullMarked
package dev.rehearse.markup;

import org.jspecify.annotations.NullMarked;
