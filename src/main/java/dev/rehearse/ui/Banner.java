package dev.rehearse.ui;

/// Two rows over the note or the editor: what happened, and what can be done. One at a time, the
/// gravest.
sealed interface Banner {

    record None() implements Banner {}

    /// Text that was saved from a run or an editor that ended without us.
    record Recovered(String what) implements Banner {}

    /// Text whose question the note does not ask any more.
    record Astray(String what) implements Banner {}

    /// An interview that goes on, though the program ended.
    record Interviewed(String what) implements Banner {}

    /// There is another text for this answer, one undo away.
    record Another(String what) implements Banner {}

    record ReadOnly(String why) implements Banner {}

    /// The note is a link that leads out of the notebook.
    record Linked(String to) implements Banner {}

    record ChangedOutside(String what) implements Banner {}

    /// The plan's total is too short for its questions.
    record Tight(String what) implements Banner {}

    /// Something in the config file is not understood.
    record Misread(String what) implements Banner {}

    /// Stands until a save of that note works.
    record NotSaved(String path, String why) implements Banner {}

    /// A draft could not be written to the journal.
    record NotKept(String why) implements Banner {}

    /// The gravest is shown: what is not on the disk before what only happened.
    private int weight() {
        return switch (this) {
            case None() -> 0;
            case ReadOnly _, Linked _, Misread _, Tight _ -> 1;
            case Another _, Recovered _, Interviewed _, Astray _ -> 2;
            case ChangedOutside _ -> 3;
            case NotKept _ -> 4;
            case NotSaved _ -> 5;
        };
    }

    /// News takes the place of what is as grave or less.
    default Banner then(Banner news) {
        return news.weight() >= weight() ? news : this;
    }

    /// Hidden by hand, or because something else begins; what is not on the disk stays said.
    default Banner hidden() {
        return this instanceof NotSaved || this instanceof NotKept ? this : new None();
    }
}
