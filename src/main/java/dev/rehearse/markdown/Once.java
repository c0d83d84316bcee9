package dev.rehearse.markdown;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Supplier;

/// A value worked out when it is first asked for, and kept.
public final class Once<T> {
    private @Nullable Supplier<T> work;
    private volatile @Nullable T value;

    public Once(Supplier<T> work) {
        this.work = work;
    }

    /// Whoever asks while it is worked out waits; what the work was made of is let go after it.
    public T value() {
        var known = value;
        return known == null ? work() : known;
    }

    private synchronized T work() {
        var known = value;
        var left = work;
        if (known != null || left == null) {
            return Objects.requireNonNull(known);
        }
        var found = left.get();
        value = found;
        work = null;
        return found;
    }
}
