/// What every screen shares: the places of windows, their rules and junctions, lists, top bar,
/// footer.
@NullMarked
package dev.rehearse.ui.frame;

import org.jspecify.annotations.NullMarked;
