package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What asks in raw HTML: summaries, and the items of lists.
final class HtmlForm {
    private HtmlForm() {}

    static List<Found> at(Page page, int block) {
        var summaries = SummaryForm.at(page, block);
        var items = HtmlItems.at(page, block, summaries);
        if (items.isEmpty()) {
            return summaries;
        }
        var found = new ArrayList<>(summaries);
        found.addAll(items);
        found.sort(Comparator.comparingInt(Found::line));
        return found;
    }
}
