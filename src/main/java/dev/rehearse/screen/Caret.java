package dev.rehearse.screen;

/// Where the terminal's own cursor stands, from 0.
public record Caret(int row, int column) {}
