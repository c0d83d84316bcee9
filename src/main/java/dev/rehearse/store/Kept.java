package dev.rehearse.store;

/// Whether something reached the disk, and if not, one sentence why.
public sealed interface Kept {
    record Ok() implements Kept {}

    /// It did, and this folder had to be made for it: worth telling once.
    record Made(java.nio.file.Path folder) implements Kept {}

    record Failed(String why) implements Kept {}
}
