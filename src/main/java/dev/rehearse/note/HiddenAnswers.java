package dev.rehearse.note;

/// Headings that have an answer folded away at once below them, "Show", "Solution": where half the
/// headings of a level are so, they are tasks, whatever words they begin with.
final class HiddenAnswers {
    private static final int LEAST = 3;

    /// In bytes. A summary that opens an answer is short.
    private static final int LONGEST = 200;

    private final int[] hiding = new int[7];
    private final int[] all = new int[7];
    private boolean known;

    boolean below(Page page, int heading) {
        if (!hides(page, heading)) {
            return false;
        }
        count(page);
        int level = page.blocks.value(heading);
        return hiding[level] >= LEAST && hiding[level] * 2 >= all[level];
    }

    private void count(Page page) {
        for (int block = 0; !known && block < page.blocks.count(); block++) {
            if (page.blocks.isTopHeading(block)) {
                int level = page.blocks.value(block);
                all[level]++;
                hiding[level] += hides(page, block) ? 1 : 0;
            }
        }
        known = true;
    }

    private static boolean hides(Page page, int heading) {
        int next = heading + 1;
        if (next >= page.blocks.count() || page.blocks.kind(next) != BlockKind.HTML) {
            return false;
        }
        int start = page.blocks.start(next);
        var html =
                Source.decode(page.bytes, start, Math.min(page.blocks.end(next), start + LONGEST));
        int summary = html.indexOf("<summary>");
        int end = html.indexOf("</summary>");
        return html.startsWith("<details")
                && summary > 0
                && end > summary
                && SummaryForm.opensAnswer(
                        Bare.of(html.substring(summary + "<summary>".length(), end)).text());
    }
}
