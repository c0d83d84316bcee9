package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What asks in raw HTML: summaries, the items of lists, and a table that Markdown takes for more
/// of it. Below a summary that asks, a table answers.
final class HtmlForm {
    private HtmlForm() {}

    static List<Found> at(Page page, int block) {
        var summaries = SummaryForm.at(page, block);
        var items = new ArrayList<>(HtmlItems.at(page, block, summaries));
        if (summaries.stream().noneMatch(Found.Asked.class::isInstance)) {
            items.addAll(TableForm.belowSummary(page, block));
        }
        if (items.isEmpty()) {
            return summaries;
        }
        var found = new ArrayList<>(summaries);
        found.addAll(items);
        found.sort(Comparator.comparingInt(Found::line));
        return found;
    }
}
