package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Plain;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;

/// What an item holds below its own text.
final class Nested {
    private Nested() {}

    /// What holds other items names them.
    static boolean isIn(Page page, int item) {
        int next = item + 2;
        return next < page.blocks.count() && page.blocks.parent(next) == item;
    }

    /// Code and nothing else: what it does, or what it prints, is asked.
    static boolean isCode(Page page, int item) {
        if (!isIn(page, item)) {
            return false;
        }
        int at = item + 2;
        while (at < page.blocks.count()
                && page.blocks.parent(at) == item
                && page.blocks.kind(at) == BlockKind.FENCE) {
            at++;
        }
        return at == page.blocks.count() || page.blocks.parent(at) != item;
    }

    /// Whether the first item nested below asks: then this one names what they are about.
    static boolean asksFirst(Page page, int item) {
        int nested = item + 2;
        int own = nested + 1;
        return own < page.blocks.count()
                && page.blocks.parent(nested) == item
                && page.blocks.parent(own) == nested
                && page.blocks.kind(own) == BlockKind.PARAGRAPH
                && page.blocks.end(own) - page.blocks.start(own) <= Plain.LONGEST
                && Bare.of(page.source(own)).asks(Asking.Place.ANYWHERE);
    }
}
