package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Plain;

/// Paragraphs of plain text, and where their lines may ask.
final class PlainText {
    /// In bytes. A longer paragraph is no list of lines.
    static final int LONGEST = 50 * Plain.LONGEST;

    private PlainText() {}

    /// Whether a paragraph stands by itself, and neither in what answers nor in what is folded
    /// away.
    static boolean mayAsk(Page page, int block) {
        return page.blocks.parent(block) < 0
                && page.blocks.end(block) - page.blocks.start(block) <= LONGEST
                && !page.isInDetails(block)
                && !page.isUnderAskingHeading();
    }

    /// Whether it stands beside all questions as well, where there may be some.
    static boolean standsBeside(Page page, int block) {
        return mayAsk(page, block)
                && !page.isUnderQuestion(block)
                && !page.partsAnswer()
                && !page.isAside();
    }
}
