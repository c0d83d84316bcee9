package dev.rehearse.recognition.form;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Plain;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.wording.Bare;

import java.util.List;
import java.util.Optional;

/// An item that is answered on its own line, behind an arrow: "port of the mill --> 8080". It is
/// asked where a good part of its list asks by itself; elsewhere arrows lead from one thing to the
/// next, and so do short ones in any list, but behind a question mark.
final class ArrowForm {
    private static final List<String> LONG = List.of(" -->", " ==>");
    private static final List<String> SHORT = List.of("->", "=>", "→");
    private static final int FEWEST_WORDS = 2;

    /// The first byte of an arrow that is one letter.
    private static final byte WIDE = (byte) 0xE2;

    private ArrowForm() {}

    static List<Found> at(Page page, int block) {
        int text = block + 1;
        if (page.blocks.parent(block) >= 0
                || !page.blocks.beginsWithText(block)
                || page.blocks.lineCount(text) > 1
                || page.blocks.end(text) - page.blocks.start(text) > Plain.LONGEST
                || !mayHold(page.bytes, page.blocks.start(text), page.blocks.end(text))) {
            return List.of();
        }
        var found = ItemForm.at(page, block);
        if (found.stream().anyMatch(ArrowForm::asksOrOrders)
                || page.isAside()
                || page.isInAnswer(block)
                || page.isUnderQuestion(block)
                || page.isUnderAskingHeading()) {
            return found;
        }
        var source = page.source(text);
        var bare = Bare.of(front(source));
        if (bare.words().size() < FEWEST_WORDS || CreditedLink.isPathLast(source)) {
            return found;
        }
        int line = page.blocks.line(block);
        var asked =
                page.asked(
                        bare,
                        ItemForm.kind(page, block, false),
                        line,
                        line,
                        new ByteRange(page.lines.end(line), page.blocks.end(block)),
                        Optional.of(new Peers(Peers.Kind.ITEMS, ItemForm.list(page, block))));
        return List.of(
                new Found.Doubtful(asked, page.amongQuestions(), Optional.of(Peers.Kind.ARROWS)));
    }

    private static boolean asksOrOrders(Found found) {
        return switch (found) {
            case Found.Asked _ -> true;
            case Found.Doubtful(_, _, var company) ->
                    company.filter(kind -> kind == Peers.Kind.ORDERS).isPresent();
            case Found.Stated _ -> false;
        };
    }

    /// Most items hold none.
    private static boolean mayHold(byte[] bytes, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            boolean arrow = bytes[at] == '>' && (bytes[at - 1] == '-' || bytes[at - 1] == '=');
            if (arrow || bytes[at] == WIDE) {
                return true;
            }
        }
        return false;
    }

    /// What stands before the first arrow that something follows, or nothing.
    private static String front(String source) {
        int mark = source.indexOf('?');
        if (mark > 0 && SHORT.stream().anyMatch(source.substring(mark + 1).strip()::startsWith)) {
            return source.substring(0, mark + 1);
        }
        int first = source.length();
        for (var arrow : LONG) {
            int at = source.indexOf(arrow);
            boolean leads = at > 0 && !source.substring(at + arrow.length()).isBlank();
            first = leads ? Math.min(first, at) : first;
        }
        return first < source.length() ? source.substring(0, first) : "";
    }
}
