/// A question of a note, and what a form finds before it is one.
@NullMarked
package dev.rehearse.question;

import org.jspecify.annotations.NullMarked;
