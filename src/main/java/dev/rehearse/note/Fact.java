package dev.rehearse.note;

/// An item among questions that asks nothing: shown, not counted.
public record Fact(int line, int lastLine, String text, int section) {}
