package dev.rehearse.store;

/// What a glance at the disk says about a note that is open.
public enum OnDisk {
    SAME,
    /// Read it again and compare: perhaps only its time changed.
    TOUCHED,
    GONE
}
