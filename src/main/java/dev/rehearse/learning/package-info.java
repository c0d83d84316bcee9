/// How an answer is doing, by its words alone: nothing leaves the machine and nothing is guessed
/// that the note or the answer does not say.
@NullMarked
package dev.rehearse.learning;

import org.jspecify.annotations.NullMarked;
