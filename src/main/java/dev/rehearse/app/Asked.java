package dev.rehearse.app;

/// What a command line came to: done, or a screen is wanted.
sealed interface Asked {
    /// All is said; the program ends with this code.
    record Finished(int code) implements Asked {}

    /// The program goes on with this screen.
    ///
    /// @param ascii the person wants no letters outside ASCII on the screen
    record Screen(ScreenWish wish, boolean ascii) implements Asked {}
}
