/// The forms that people write questions in: each looks at one block of a note.
@NullMarked
package dev.rehearse.recognition.form;

import org.jspecify.annotations.NullMarked;
