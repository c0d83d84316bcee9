package dev.rehearse.recognition.form;

import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Languages;
import dev.rehearse.wording.Letters;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Set;

/// A link that orders a work, "[Design a ferry](https://…)", "[Reverse a rope](rope.py)": where a
/// part of a note sets tasks it is one, and its answer stands elsewhere.
final class LinkedTask {
    private static final int MOST_WORDS = 25;

    /// Of the cells of a column so many, and so large a part.
    private static final int LEAST = 3;

    private static final int PERCENT = 80;

    /// Of those that say so much as no name of a task does.
    private static final int TOLD_PERCENT = 60;

    private static final int TOLD_WORDS = 6;

    /// "Two ropes of one length are given, tie them."
    private static final int GIVEN_SOON = 12;

    /// What exercises order, beside what questions do.
    private static final Set<String> ORDERS =
            Set.of(
                    ("add append arrange check code compress connect construct decode delete"
                         + " develop encode evaluate fill flip group insert maximize minimize model"
                         + " move multiply partition program rearrange reorder replace scrape"
                         + " search shuffle simplify simulate split subtract sum test transform"
                         + " trim truncate verify")
                            .split(" "));

    /// The same in a script that parts no words, where [WorkOrders] does not know it.
    private static final List<String> UNPARTED =
            List.of("实现一", "實現一", "实现个", "手写", "手寫", "编写", "編寫", "写一", "寫一", "写个");

    /// The same where the verb comes last.
    private static final List<String> UNPARTED_ENDS =
            List.of("を実装する", "を実装せよ", "を実装しなさい", "を作成する", "を設計する");

    /// What stands after the word of an order that is none: "List of ropes", "Test driven".
    private static final Set<String> NO_ORDER = Set.of("of", "driven", "for");

    /// Notes and pages to read: they are not what is ordered, but about it.
    private static final List<String> PAGES =
            List.of(".md", ".markdown", ".mdx", ".rst", ".adoc", ".txt", ".pdf", "/");

    private LinkedTask() {}

    static boolean is(String text) {
        var words = Wording.words(text);
        return words.size() <= MOST_WORDS && orders(text, words);
    }

    private static boolean orders(String text, List<String> words) {
        if (WorkOrders.isOrder(text)
                || UNPARTED.stream().anyMatch(text::startsWith)
                || UNPARTED_ENDS.stream().anyMatch(text::endsWith)) {
            return true;
        }
        var first = words.isEmpty() ? "" : words.getFirst();
        return words.size() > 1
                && !first.equals("design")
                && !NO_ORDER.contains(words.get(1))
                && (Asking.orders(words) || ORDERS.contains(first) || Languages.orders(first));
    }

    static boolean areMost(List<String> cells) {
        long tasks = cells.stream().filter(LinkedTask::isCell).count();
        return tasks >= LEAST && tasks * 100 >= (long) PERCENT * cells.size();
    }

    /// Whether most cells of a column set a task in a sentence of their own.
    static boolean areTold(List<String> cells) {
        long told = cells.stream().filter(LinkedTask::isTold).count();
        return told >= LEAST && told * 100 >= (long) TOLD_PERCENT * cells.size();
    }

    private static boolean isTold(String cell) {
        return isCell(cell) && Wording.words(Bare.of(cell).text()).size() >= TOLD_WORDS;
    }

    /// A cell of a table that asks or orders a work, and may be a link to somewhere else.
    static boolean isCell(String cell) {
        var text = Bare.of(cell).text();
        boolean link = OnlyLink.is(cell);
        if (!(link ? is(text) : sets(text)) && !QuestionMark.isVeryLast(text)) {
            return false;
        }
        return !link || cell.indexOf("](") < 0 || isSolution(cell);
    }

    /// Beside its link a task may be as long as it likes.
    private static boolean sets(String text) {
        var words = Wording.words(text);
        return orders(text, words) || isGiven(words);
    }

    private static boolean isGiven(List<String> words) {
        int given = words.subList(0, Math.min(words.size(), GIVEN_SOON)).indexOf("given");
        return given > 1
                && !words.getFirst().equals("we")
                && Asking.isAuxiliary(words.get(given - 1));
    }

    /// Whether a cell is a link to where a task is solved.
    static boolean isSolution(String cell) {
        int middle = OnlyLink.is(cell) ? cell.indexOf("](") : -1;
        int end = cell.lastIndexOf(')');
        return middle >= 0
                && end > middle + 1
                && cell.indexOf('#', middle) < 0
                && leadsToWork(cell.substring(middle + 2, end));
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
