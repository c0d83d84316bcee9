/// The questions of a note, found in the forms that people write them in.
@NullMarked
package dev.rehearse.recognition;

import org.jspecify.annotations.NullMarked;
