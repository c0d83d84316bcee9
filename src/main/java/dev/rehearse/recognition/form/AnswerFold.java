package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;

import java.util.Optional;

/// The details at once below a text that hide its answer, "Show", "Solution".
///
/// @param named the summary calls what it hides an answer
/// @param end of the details
record AnswerFold(boolean named, int end) {
    private static final String CLOSE = "</details>";

    /// Of an item at the top that has no item above it, for the last of several may be the last to
    /// choose from, or of a paragraph there.
    static Optional<AnswerFold> below(Page page, int block) {
        if (page.blocks.parent(block) >= 0 || !mayHide(page, block)) {
            return Optional.empty();
        }
        int next = block + 1;
        while (next < page.blocks.count()
                && page.blocks.parent(next) >= 0
                && page.blocks.kind(next) != BlockKind.HTML) {
            next++;
        }
        var summary = HiddenAnswers.summary(page, next);
        if (summary.isEmpty()) {
            return Optional.empty(); // most texts
        }
        boolean named = LabelForm.isAnswer(summary + ":") || SummaryForm.namesAnswer(summary);
        return !(named || SummaryForm.opensAnswer(summary))
                ? Optional.empty()
                : Optional.of(new AnswerFold(named, end(page, next)));
    }

    private static boolean mayHide(Page page, int block) {
        return switch (page.blocks.kind(block)) {
            case PARAGRAPH -> true;
            case BULLET, NUMBER -> !isBelowItem(page, block);
            case HEADING, QUOTE, FENCE, INDENTED, HTML, BREAK, FRONT_MATTER -> false;
        };
    }

    private static boolean isBelowItem(Page page, int block) {
        int above = block - 1;
        while (above >= 0 && page.blocks.parent(above) >= 0) {
            above--;
        }
        return above >= 0
                && (page.blocks.kind(above) == BlockKind.BULLET
                        || page.blocks.kind(above) == BlockKind.NUMBER);
    }

    private static int end(Page page, int html) {
        int from = page.blocks.start(html) + 1;
        int end = page.detailsEnd(from);
        return end == from
                ? page.blocks.end(html)
                : Math.min(page.bytes.length, end + CLOSE.length());
    }
}
