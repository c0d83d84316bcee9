package dev.rehearse.ui.frame;

import dev.rehearse.screen.Style;

/// A few words in one style.
public record Piece(String text, Style style) {}
