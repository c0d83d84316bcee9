package dev.rehearse.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line that asks behind the marks of a heading, without the blank that Markdown wants there:
/// `##Why is it hot?`
final class TightHeading {
    private static final int DEEPEST = 6;
    private static final int FEWEST_WORDS = 3;

    private TightHeading() {}

    static List<Found> at(Page page, int block) {
        if (page.blocks.parent(block) >= 0
                || page.isInDetails(block)
                || page.blocks.end(block) - page.blocks.start(block) > 4 * Forms.LONGEST) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        for (int line = page.blocks.line(block); line <= page.blocks.lastLine(block); line++) {
            if (page.bytes[page.lines.start(line)] != '#') {
                continue;
            }
            var bare = Bare.of(title(page.line(block, line)));
            if (Wording.words(bare.text()).size() >= FEWEST_WORDS
                    && bare.asks(Asking.Place.HEADING)) {
                var asked =
                        page.asked(
                                bare,
                                Question.Kind.PARAGRAPH,
                                line,
                                line,
                                page.below(line),
                                Optional.of(new Peers(Peers.Kind.HEADINGS, 0)));
                boolean outright = Outright.asks(bare, Asking.Place.HEADING);
                found.add(outright ? asked : Found.Doubtful.order(asked));
            }
        }
        return found;
    }

    private static String title(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '#') {
            at++;
        }
        return at <= DEEPEST ? line.substring(at) : "";
    }
}
