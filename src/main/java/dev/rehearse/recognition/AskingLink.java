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

    static List<Found> at(Page page, int block, String source) {
        int target = source.indexOf("](http");
        if (!source.startsWith("[") || target < 0 || !source.stripTrailing().endsWith(")")) {
            return List.of();
        }
        if (page.isAside() || page.isUnderQuestion(block) || page.isUnderAskingHeading()) {
            return List.of();
        }
        var bare = Bare.of(source.substring(1, target));
        int line = page.blocks.line(block);
        var asked =
                page.asked(
                        bare,
                        ItemForm.kind(page, block, false),
                        line,
                        line,
                        new ByteRange(page.lines.end(line), page.lines.end(line)),
                        Optional.of(new Peers(Peers.Kind.LINKS, ItemForm.list(page, block))));
        if (QuestionMark.isVeryLast(bare.text())) {
            return List.of(asked);
        }
        return List.of(
                ItemForm.asks(bare, ItemForm.place(page, bare.text()))
                        ? new Found.Doubtful(asked, false, Optional.of(Peers.Kind.ITEMS))
                        : new Found.Doubtful(asked, false));
    }
}
