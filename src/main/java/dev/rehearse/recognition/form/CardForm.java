package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Plain;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Wording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is asked on one side of a card and answered on the other: `What is it?::A card`, a lone `?`
/// between them, or a line that calls itself the answer.
final class CardForm {
    private static final String SIDES = "::";
    private static final Peers DECK = new Peers(Peers.Kind.DECK, 0);

    /// Of a front without a mark: `up::` only names a value.
    private static final int FEWEST_WORDS = 3;

    private CardForm() {}

    static List<Found> at(Page page, int block) {
        if (!PlainText.mayAsk(page, block) || !mayHold(page, block)) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        int last = page.blocks.lastLine(block);
        int from = page.blocks.line(block);
        for (int line = from; line <= last; line++) {
            var text = page.line(block, line);
            int end = page.lines.end(line);
            int side = side(text);
            if (isTurn(text) && line > from) {
                found.add(card(page, lines(page, block, from, line - 1), from, line - 1, end));
                from = line + 1;
            } else if (side > 0) {
                var front = text.substring(0, side);
                boolean marked = isMarked(front);
                int begun = marked ? Stretch.start(page, block, from, line) : line;
                var above = begun < line ? lines(page, block, begun, line - 1) + "\n" : "";
                int after = end - bytes(text) + bytes(front) + SIDES.length();
                found.add(sided(page, above + front, begun, line, after));
                from = line + 1;
            } else if (isAnswered(page, block, line) && isMarked(text)) {
                int begun = Stretch.start(page, block, from, line);
                found.add(card(page, lines(page, block, begun, line), begun, line, end));
                from = line + 1;
            }
        }
        return found;
    }

    private static boolean isMarked(String text) {
        return QuestionMark.isVeryLast(Plain.of(text));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// Most paragraphs of most notes hold no card, as one look at their bytes tells.
    private static boolean mayHold(Page page, int block) {
        int end = page.blocks.end(block);
        for (int at = page.blocks.start(block); at < end; at++) {
            byte c = page.bytes[at];
            if (c == '?' || c < 0 || (c == ':' && at + 1 < end && page.bytes[at + 1] == ':')) {
                return true;
            }
        }
        return false;
    }

    /// What a card asks before its two colons, or nothing.
    static String front(String text) {
        int side = side(text);
        return side < 0 ? "" : text.substring(0, side);
    }

    /// Where the two colons between the sides of a card begin: behind a mark, or behind several
    /// words with blanks around them, and in no code.
    private static int side(String text) {
        int sides = text.indexOf(SIDES);
        int code = text.indexOf('`');
        while (code >= 0 && code < sides) {
            int end = text.indexOf('`', code + 1);
            sides = end > sides ? text.indexOf(SIDES, end) : sides;
            code = end < 0 ? -1 : text.indexOf('`', end + 1);
        }
        if (sides <= 0) {
            return -1;
        }
        var front = text.substring(0, sides);
        return isMarked(front) || (isApart(text, sides) && maySay(front)) ? sides : -1;
    }

    private static boolean isApart(String text, int sides) {
        int after = sides + SIDES.length();
        after += after < text.length() && text.charAt(after) == ':' ? 1 : 0;
        return after < text.length() && text.charAt(after) == ' ';
    }

    /// "Rye vs wheat ::", "what is rye::", not "how it went::".
    private static boolean maySay(String front) {
        return Wording.words(front).size() >= FEWEST_WORDS
                && (front.endsWith(" ") || Outright.asks(Bare.of(front), Asking.Place.ANYWHERE));
    }

    private static boolean isTurn(String text) {
        var alone = text.strip();
        return alone.equals("?") || alone.equals("??");
    }

    static boolean isAnswered(Page page, int block, int line) {
        if (line < page.blocks.lastLine(block)) {
            return LabelForm.isAnswer(page.line(block, line + 1));
        }
        int next = block + 1;
        return next < page.blocks.count()
                && page.blocks.kind(next) == BlockKind.PARAGRAPH
                && page.blocks.parent(next) < 0
                && LabelForm.isAnswer(page.line(next, page.blocks.line(next)));
    }

    static String lines(Page page, int block, int line, int lastLine) {
        var text = new StringBuilder();
        for (int at = line; at <= lastLine; at++) {
            var each = page.line(block, at);
            boolean tag = each.length() > 1 && each.charAt(0) == '#' && each.indexOf(' ') < 0;
            text.append(text.isEmpty() ? "" : "\n").append(tag ? "" : each);
        }
        return text.toString().strip();
    }

    private static Found.Asked card(Page page, String text, int line, int lastLine, int after) {
        var known = new ByteRange(after, Math.max(after, page.sectionEnd()));
        return page.asked(
                Bare.of(text), Question.Kind.QA, line, lastLine, known, Optional.of(DECK));
    }

    /// What asks nothing is asked where other cards do.
    static Found sided(Page page, String text, int line, int lastLine, int after) {
        var card = card(page, text, line, lastLine, after);
        return Outright.asks(Bare.of(text), Asking.Place.ANYWHERE)
                ? card
                : new Found.Doubtful(card, false);
    }
}
