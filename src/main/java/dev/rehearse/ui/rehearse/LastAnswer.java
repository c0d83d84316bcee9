package dev.rehearse.ui.rehearse;

import dev.rehearse.ui.frame.Hint;

import java.util.List;

/// The stored answer, opened above the editor: the rows in sight and the key that closes it.
public record LastAnswer(String fact, List<String> rows, Hint hides) {}
