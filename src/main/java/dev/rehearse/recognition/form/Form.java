package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.question.Found;

import java.util.List;
import java.util.Set;

/// A form questions have in notes: the blocks it looks at, and what it sees in one of them.
record Form(Set<BlockKind> looksAt, Look look) {
    /// Looks at one block.
    interface Look {
        List<? extends Found> at(Page page, int block);
    }
}
