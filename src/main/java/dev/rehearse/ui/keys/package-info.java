/// The screen of all keys, read from the table of actions.
@NullMarked
package dev.rehearse.ui.keys;

import org.jspecify.annotations.NullMarked;
