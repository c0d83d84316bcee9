/// The note as a value: what was found in it, its answers, and the splice that changes one byte
/// range and no other.
@NullMarked
package dev.rehearse.note;

import org.jspecify.annotations.NullMarked;
