/// `main`, the command line, the loop, running Effects.
@NullMarked
package dev.rehearse.app;

import org.jspecify.annotations.NullMarked;
