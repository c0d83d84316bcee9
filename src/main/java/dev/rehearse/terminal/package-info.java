/// Lanterna: bytes to keys, cells to bytes, nothing else.
@NullMarked
package dev.rehearse.terminal;

import org.jspecify.annotations.NullMarked;
