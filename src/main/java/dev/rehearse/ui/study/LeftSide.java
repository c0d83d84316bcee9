package dev.rehearse.ui.study;

import dev.rehearse.ui.frame.ListWindow;

/// The lists at the left. Where only one has room `notebookFirst` says which; where none has,
/// `overlay` lays that one over the note.
public record LeftSide(
        ListWindow notebook, ListWindow questions, boolean notebookFirst, boolean overlay) {
    ListWindow first() {
        return notebookFirst && notebook.isThere() ? notebook : questions;
    }
}
