package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Plain;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Supposition;
import dev.rehearse.wording.Unparted;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An item of a list: plain, bold, a task, or holding a heading.
final class ItemForm {
    private ItemForm() {}

    static List<Found> at(Page page, int block) {
        if (page.blocks.isQuoted(block)
                || (page.isInAnswer(block) && !AskingLink.isLabelled(page, block))) {
            return List.of();
        }
        int first = block + 1;
        boolean empty = first >= page.blocks.count() || page.blocks.parent(first) != block;
        if (empty || page.blocks.line(first) != page.blocks.line(block)) {
            return List.of();
        }
        return switch (page.blocks.kind(first)) {
            case PARAGRAPH -> paragraph(page, block, first);
            case HEADING ->
                    ItemText.at(
                            page, block, page.blocks.lastLine(first), page.source(first), false);
            default -> List.of();
        };
    }

    private static List<Found> paragraph(Page page, int block, int paragraph) {
        if (page.blocks.end(paragraph) - page.blocks.start(paragraph) > Plain.LONGEST) {
            return List.of();
        }
        var source = page.source(paragraph);
        var unmarked = OnlyLink.withoutMarks(source);
        if (CreditedLink.isAddressFirst(unmarked)
                || CreditedLink.isTitleFirst(unmarked)
                || CreditedLink.isPathLast(unmarked)) {
            return List.of();
        }
        var title = CreditedLink.beforeAddress(source);
        if (!title.isEmpty() && !page.amongQuestions()) {
            return List.of();
        }
        if (OnlyLink.is(unmarked)) {
            return AskingLink.at(page, block, unmarked, ItemText.isTask(source));
        }
        int lines = page.blocks.lineCount(paragraph);
        int own = lines > 1 ? ownLines(page, paragraph, lines) : 1;
        if (own < lines) {
            int last = page.blocks.line(paragraph) + own - 1;
            boolean answered = LabelForm.isAnswer(page.line(paragraph, last + 1));
            int lastLine = answered ? last : page.blocks.lastLine(paragraph);
            var found =
                    new ArrayList<>(
                            ItemText.at(page, block, lastLine, lines(source, own), answered));
            found.addAll(LazyItems.below(page, paragraph, page.blocks.line(paragraph) + own));
            return found;
        }
        int lastLine = page.blocks.lastLine(paragraph);
        if (!title.isEmpty()) {
            return ItemText.at(page, block, lastLine, title, false);
        }
        return ItemText.at(
                page,
                block,
                lastLine,
                lines > 1 && source.indexOf('?') >= 0
                        ? untilAsked(page, paragraph, source)
                        : source,
                false);
    }

    /// How many lines of an item there are before one that is written as an item, too, or calls
    /// itself the answer.
    private static int ownLines(Page page, int paragraph, int lines) {
        int first = page.blocks.line(paragraph);
        int most = Math.min(lines, LazyLines.first(page, paragraph) - first);
        for (int own = 1; own < most; own++) {
            var line = page.line(paragraph, first + own);
            if (LazyItems.isItem(line)
                    || LabelForm.isAnswer(line)
                    || page.whole.org().hold(first + own)) {
                return own;
            }
        }
        return most;
    }

    private static String lines(String source, int count) {
        return source.lines().limit(count).collect(Collectors.joining("\n"));
    }

    /// Its first sentences alone where a line ends with them and they ask.
    private static String untilAsked(Page page, int paragraph, String source) {
        var stretches = Stretch.of(page, paragraph);
        var first = stretches.getFirst().text();
        return stretches.size() > 1 && first.strip().endsWith("?") ? first : source;
    }

    /// What an item must say to ask. Where interviews are spoken of, scripts that part no words say
    /// enough with one that asks.
    static Asking.Place place(Page page, String text) {
        return page.amongQuestions()
                ? Asking.Place.AMONG_QUESTIONS
                : page.mayBeUnparted
                                && page.speaksOfInterviews()
                                && !isIntroduction(page)
                                && Unparted.is(text)
                        ? Asking.Place.HEADING
                        : Asking.Place.ANYWHERE;
    }

    static boolean asks(Bare bare, Asking.Place place) {
        return bare.asks(place)
                || (place != Asking.Place.ANYWHERE && asksAmongQuestions(bare.text()));
    }

    /// What stands below the note's first heading, and above the ones below that.
    private static boolean isIntroduction(Page page) {
        return page.sectionIndex() == 0
                && page.sections.getFirst().ownEnd() < page.sections.getFirst().byteEnd();
    }

    /// "If it rains, what would you do": it may ask nothing elsewhere.
    private static boolean asksAmongQuestions(String text) {
        var words = Wording.words(text);
        return Unasked.compares(words)
                || Supposition.asks(text, words)
                || Unparted.namesWhatIsAsked(text);
    }

    static Question.Kind kind(Page page, int block, boolean isTask) {
        if (isTask) {
            return Question.Kind.TASK;
        }
        return page.blocks.kind(block) == BlockKind.NUMBER
                ? Question.Kind.NUMBER
                : Question.Kind.BULLET;
    }

    /// Items of one container are one list here, and so are those of one section: its bullets, and
    /// its numbers. Bullets between numbered questions are notes on them.
    static int list(Page page, int block) {
        int around = page.blocks.parent(block);
        boolean numbers = page.blocks.kind(block) == BlockKind.NUMBER;
        return around < 0 ? Peers.list(page.sectionIndex(), numbers) : around;
    }
}
