package dev.rehearse.ui.rehearse;

import dev.rehearse.ui.frame.Hint;

import java.util.List;

/// The stored answer, opened above the editor: the rows in sight, how many follow, and the keys
/// that close and scroll it.
public record LastAnswer(String fact, List<String> rows, int following, List<Hint> keys) {}
