/// What floats over the windows: the box, a line of text to type, a question, a list to choose
/// from.
@NullMarked
package dev.rehearse.ui.popup;

import org.jspecify.annotations.NullMarked;
