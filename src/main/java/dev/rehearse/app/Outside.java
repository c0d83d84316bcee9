package dev.rehearse.app;

/// The shell and the person's own editor, which take the terminal over for a while.
interface Outside {

    /// Stops the program until the shell brings it back.
    void suspend();

    /// Opens a file in $VISUAL or $EDITOR and waits for it; what went wrong, or an empty text.
    String edit(String path, int line);

    /// Whether the launcher, which would set the terminal back, was killed.
    default boolean isAbandoned() {
        return false;
    }
}
