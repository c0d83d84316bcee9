/// The questions of a note: its forms are read, its finds sifted, what is left is numbered.
@NullMarked
package dev.rehearse.recognition;

import org.jspecify.annotations.NullMarked;
