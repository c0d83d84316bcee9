package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Blocks;

import java.util.BitSet;

/// The blocks that turned out to be questions so far: what is nested under one is a follow-up or a
/// hint, or a part of its answer once that has begun.
final class Questions {
    private final Blocks blocks;
    private final BitSet asked = new BitSet();
    private final BitSet answered = new BitSet();

    Questions(Blocks blocks) {
        this.blocks = blocks;
    }

    void ask(int block) {
        asked.set(block);
    }

    void answer(int block, boolean begun) {
        answered.set(block, begun);
    }

    boolean are(int block) {
        return block >= 0 && asked.get(block);
    }

    boolean areAround(int block) {
        return isWithin(block, asked);
    }

    boolean areAnsweredAround(int block) {
        return isWithin(block, answered);
    }

    /// Whether a block is the text of an item that asks already.
    boolean haveText(int block) {
        int around = blocks.parent(block);
        return around == block - 1 && are(around);
    }

    private boolean isWithin(int block, BitSet those) {
        for (int at = blocks.parent(block); at >= 0; at = blocks.parent(at)) {
            if (those.get(at)) {
                return true;
            }
        }
        return false;
    }
}
