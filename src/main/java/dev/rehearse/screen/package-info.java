/// What a terminal is to us: keys in, a grid of styled cells out, widths in columns, sanitising,
/// and the few shapes we draw.
@NullMarked
package dev.rehearse.screen;

import org.jspecify.annotations.NullMarked;
