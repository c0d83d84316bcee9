/// The note as a value: outline, questions, answers, and the splice that changes one byte range and
/// no other.
@NullMarked
package dev.rehearse.note;

import org.jspecify.annotations.NullMarked;
