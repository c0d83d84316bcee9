package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.question.Found;

import java.util.List;
import java.util.Set;

/// A form questions have in notes: the blocks it looks at, and what it sees in one of them.
///
/// @param onlyAtTop never at what stands in an item or a quote
record Form(Set<BlockKind> looksAt, boolean onlyAtTop, Look look) {
    /// Looks at one block.
    interface Look {
        List<? extends Found> at(Page page, int block);
    }
}
