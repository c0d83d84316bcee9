package dev.rehearse.ui.frame;

/// A key and what it does; `brief` is the verb under 100 columns, empty when the hint is left out
/// there.
public record Hint(String key, String verb, String brief) {
    public static Hint of(String key, String verb) {
        return new Hint(key, verb, verb);
    }

    /// Only where there is room.
    public static Hint wide(String key, String verb) {
        return new Hint(key, verb, "");
    }
}
