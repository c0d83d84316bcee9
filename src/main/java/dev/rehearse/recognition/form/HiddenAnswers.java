package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Source;
import dev.rehearse.wording.Bare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// Headings that have an answer folded away at once below them, "Show", "Solution": where half the
/// headings of a level are so, they are tasks, whatever words they begin with.
final class HiddenAnswers {
    private static final int LEAST = 3;

    /// In bytes. A summary that opens an answer is short.
    private static final int LONGEST = 200;

    private final int[] hiding = new int[7];
    private final int[] all = new int[7];
    private boolean known;

    /// How often a summary stands below a heading. What several headings share names nothing: it
    /// opens, whatever the language.
    private final Map<String, Integer> shown = new HashMap<>();

    boolean below(Page page, int heading) {
        if (summary(page, heading + 1).isEmpty()) {
            return false;
        }
        count(page);
        int level = page.blocks.value(heading);
        return hides(page, heading) && hiding[level] >= LEAST && hiding[level] * 2 >= all[level];
    }

    private void count(Page page) {
        if (known) {
            return;
        }
        known = true;
        var headings = new ArrayList<Integer>();
        for (int block = 0; block < page.blocks.count(); block++) {
            if (page.blocks.isTopHeading(block)) {
                headings.add(block);
                shown.merge(summary(page, block + 1), 1, Integer::sum);
            }
        }
        for (int heading : headings) {
            int level = page.blocks.value(heading);
            all[level]++;
            hiding[level] += hides(page, heading) ? 1 : 0;
        }
    }

    private boolean hides(Page page, int heading) {
        var summary = summary(page, heading + 1);
        return !summary.isEmpty()
                && (SummaryForm.opensAnswer(summary) || shown.getOrDefault(summary, 0) >= LEAST);
    }

    /// The text of the summary that a block begins with, or none.
    static String summary(Page page, int block) {
        if (block >= page.blocks.count() || page.blocks.kind(block) != BlockKind.HTML) {
            return "";
        }
        int start = page.blocks.start(block);
        var html =
                Source.decode(page.bytes, start, Math.min(page.blocks.end(block), start + LONGEST));
        int summary = html.indexOf("<summary>");
        int end = html.indexOf("</summary>");
        return html.startsWith("<details") && summary > 0 && end > summary
                ? Bare.of(html.substring(summary + "<summary>".length(), end)).text()
                : "";
    }
}
