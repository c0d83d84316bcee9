package dev.rehearse.recognition;

import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Languages;
import dev.rehearse.wording.Letters;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Set;

/// A link that orders a work, "[Design a ferry](https://…)", "[Reverse a rope](rope.py)": where a
/// part of a note sets tasks it is one, and its answer stands elsewhere.
final class LinkedTask {
    private static final int MOST_WORDS = 25;

    /// What exercises order, beside what questions do.
    private static final Set<String> ORDERS =
            Set.of(
                    ("add append arrange check code compress connect construct decode delete"
                         + " develop encode evaluate fill flip group insert maximize minimize model"
                         + " move multiply partition program rearrange reorder replace scrape"
                         + " search shuffle simplify simulate split subtract sum test transform"
                         + " trim truncate verify")
                            .split(" "));

    /// What stands after the word of an order that is none: "List of ropes", "Test driven".
    private static final Set<String> NO_ORDER = Set.of("of", "driven", "for");

    /// Notes and pages to read: they are not what is ordered, but about it.
    private static final List<String> PAGES =
            List.of(".md", ".markdown", ".mdx", ".rst", ".adoc", ".txt", ".pdf", "/");

    private LinkedTask() {}

    static boolean is(String text) {
        var words = Wording.words(text);
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return false;
        }
        var first = words.getFirst();
        return WorkOrders.isOrder(text)
                || (!first.equals("design")
                        && !NO_ORDER.contains(words.get(1))
                        && (Asking.orders(words)
                                || ORDERS.contains(first)
                                || Languages.orders(first)));
    }

    /// Somewhere else, or a file with a program. Links into the notes are contents.
    static boolean leadsToWork(String target) {
        if (target.startsWith("http")) {
            return true;
        }
        int file = target.lastIndexOf('/') + 1;
        var small = Letters.small(target);
        return target.indexOf('#') < 0
                && target.indexOf('.', file) > 0
                && PAGES.stream().noneMatch(small::endsWith);
    }
}
