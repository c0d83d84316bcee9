package dev.rehearse.recognition.form;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Plain;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Leading;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Optional;

/// An item that is a link and no more. Nearly all of a list must ask: then its answers stand
/// elsewhere, and the list is one of questions; or those items of the list that are no links. Links
/// into the notes are contents, but for those that call themselves questions and lead out of this
/// one, whatever they stand below, and for those to other files where all such links ask: no table
/// of contents leads nowhere but to questions.
final class AskingLink {
    private AskingLink() {}

    /// Whether an item is "[Q1. Why?](https://mill.example/why.md)".
    static boolean isLabelled(Page page, int item) {
        int text = item + 1;
        return page.blocks.beginsWithText(item)
                && page.bytes[page.blocks.start(text)] == '['
                && page.blocks.end(text) - page.blocks.start(text) <= Plain.LONGEST
                && isLabelled(page.source(text));
    }

    private static boolean isLabelled(String source) {
        int middle = source.indexOf("](http");
        return source.startsWith("[")
                && middle > 0
                && source.indexOf('#', middle) < 0
                && Leading.isLabel(source.substring(1, middle));
    }

    static List<Found> at(Page page, int block, String source, boolean isTask) {
        int middle = source.indexOf("](");
        int end = source.stripTrailing().length() - 1;
        if (!source.startsWith("[")
                || middle < 0
                || end < middle + 2
                || source.charAt(end) != ')') {
            return List.of();
        }
        var target = source.substring(middle + 2, end);
        boolean mayAsk =
                !page.isAside() && !page.isUnderQuestion(block) && !page.isUnderAskingHeading();
        if (mayAsk && leadsToNote(target, page.speaksOfInterviews())) {
            return List.of(toNote(page, block, Bare.of(source.substring(1, middle)), isTask));
        }
        if (!LinkedTask.leadsToWork(target) || !(mayAsk || isLabelled(source))) {
            return List.of();
        }
        var bare = Bare.of(source.substring(1, middle));
        boolean works = LinkedTask.is(bare.text()) && page.tasks.areHere();
        if (!works && !target.startsWith("http")) {
            return List.of();
        }
        var peers = new Peers(Peers.Kind.LINKS, ItemForm.list(page, block));
        var asked = asked(page, block, bare, isTask, peers);
        if (QuestionMark.isVeryLast(bare.text())) {
            return List.of(asked);
        }
        if (works) {
            return List.of(new Found.Doubtful(asked, false, Optional.of(Peers.Kind.LINKED_TASKS)));
        }
        return List.of(
                ItemForm.asks(bare, ItemForm.place(page, bare.text()))
                        ? new Found.Doubtful(asked, false, Optional.of(Peers.Kind.ITEMS))
                        : new Found.Doubtful(asked, false));
    }

    /// Another file of the notes, and no place in it. Where interviews are spoken of, answers may
    /// be gathered in one file.
    private static boolean leadsToNote(String target, boolean placed) {
        return !target.isEmpty()
                && (placed ? target.indexOf('#') != 0 : target.indexOf('#') < 0)
                && target.indexOf(':') < 0
                && !LinkedTask.leadsToWork(target);
    }

    /// What does not ask is company, and so is what a reader would ask, "How do I start?" Where
    /// interviews are spoken of, an order needs no mark, and one to do a work asks beside others.
    private static Found toNote(Page page, int block, Bare bare, boolean isTask) {
        var asked = asked(page, block, bare, isTask, new Peers(Peers.Kind.NOTES, 0));
        var text = bare.text();
        boolean asks =
                QuestionMark.isVeryLast(text)
                        || (page.speaksOfInterviews()
                                && ItemForm.asks(bare, ItemForm.place(page, text)));
        if (asks && !Wording.words(text).contains("i")) {
            return asked;
        }
        boolean works = page.speaksOfInterviews() && LinkedTask.is(text);
        return new Found.Doubtful(
                asked, false, Optional.of(works ? Peers.Kind.NOTES : Peers.Kind.NEVER));
    }

    private static Found.Asked asked(Page page, int block, Bare bare, boolean isTask, Peers peers) {
        int line = page.blocks.line(block);
        return page.asked(
                bare,
                ItemForm.kind(page, block, isTask),
                line,
                line,
                new ByteRange(page.lines.end(line), page.lines.end(line)),
                Optional.of(peers));
    }
}
