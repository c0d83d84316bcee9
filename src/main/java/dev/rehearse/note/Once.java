package dev.rehearse.note;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// A value worked out when it is first asked for, and kept.
final class Once<T> {
    private final Supplier<T> work;
    private volatile @Nullable T value;

    Once(Supplier<T> work) {
        this.work = work;
    }

    T value() {
        var known = value;
        if (known != null) {
            return known;
        }
        var found = work.get();
        value = found;
        return found;
    }
}
