package dev.rehearse.note;

import java.util.Optional;
import java.util.Set;

/// A form questions have in notes: the blocks it looks at, and what it sees in one of them.
record Form(Set<BlockKind> looksAt, Look look) {
    /// Looks at one block.
    interface Look {
        Optional<Found> at(Page page, int block);
    }
}
