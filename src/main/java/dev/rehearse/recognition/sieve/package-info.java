/// What the finds of a note tell of each other, which no form could see.
@NullMarked
package dev.rehearse.recognition.sieve;

import org.jspecify.annotations.NullMarked;
