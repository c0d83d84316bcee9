package dev.rehearse.recognition;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.QuestionMark;

import java.util.List;
import java.util.Optional;

/// An item that is a link and no more. Nearly all of a list must ask: then its answers stand
/// elsewhere, and the list is one of questions; or those items of the list that are no links. Links
/// into the notes are contents.
final class AskingLink {
    private AskingLink() {}

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
        if (!LinkedTask.leadsToWork(target)
                || page.isAside()
                || page.isUnderQuestion(block)
                || page.isUnderAskingHeading()) {
            return List.of();
        }
        var bare = Bare.of(source.substring(1, middle));
        boolean works = LinkedTask.is(bare.text()) && page.tasks.areHere();
        if (!works && !target.startsWith("http")) {
            return List.of();
        }
        int line = page.blocks.line(block);
        var asked =
                page.asked(
                        bare,
                        ItemForm.kind(page, block, isTask),
                        line,
                        line,
                        new ByteRange(page.lines.end(line), page.lines.end(line)),
                        Optional.of(new Peers(Peers.Kind.LINKS, ItemForm.list(page, block))));
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
}
