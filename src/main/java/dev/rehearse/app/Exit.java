package dev.rehearse.app;

/// The exit codes that scripts may rely on.
final class Exit {
    static final int DONE = 0;

    /// Something was found, or refused.
    static final int REFUSED = 1;

    static final int USAGE = 2;

    /// Something could not be read or written.
    static final int DISK = 3;

    static final int HUNG_UP = 129;

    /// What a program comes to that is ended for writing where nobody reads.
    static final int READER_LEFT = 141;

    static final int TERMINATED = 143;

    private Exit() {}
}
