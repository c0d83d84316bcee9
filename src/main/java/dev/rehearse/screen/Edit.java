package dev.rehearse.screen;

/// One change of a text: at `start`, `removed` gave way to `inserted`; offsets in characters.
record Edit(int start, String removed, String inserted) {
    Edit inverse() {
        return new Edit(start, inserted, removed);
    }

    int removedEnd() {
        return start + removed.length();
    }

    int insertedEnd() {
        return start + inserted.length();
    }
}
