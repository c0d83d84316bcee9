/// The disk: notes, journal, attempts, settings; safe saves. The only package that opens a file.
@NullMarked
package dev.rehearse.store;

import org.jspecify.annotations.NullMarked;
