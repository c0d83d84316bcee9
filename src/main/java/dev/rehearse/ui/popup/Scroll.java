package dev.rehearse.ui.popup;

/// Which part of a list is seen.
public final class Scroll {
    private static final int CONTEXT = 2;

    private Scroll() {}

    /// The first row seen, so that the selected one is seen with two rows of context below it.
    public static int top(int selected, int count, int room) {
        int wanted = selected + Math.min(CONTEXT, Math.max(0, room - 1) / 2) + 1 - room;
        return Math.clamp(wanted, 0, Math.max(0, count - room));
    }
}
