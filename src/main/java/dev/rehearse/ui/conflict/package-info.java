/// The window of an answer that another program changed while it was written here.
@NullMarked
package dev.rehearse.ui.conflict;

import org.jspecify.annotations.NullMarked;
