package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Outright;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line that asks behind the marks of a heading, without the blank that Markdown wants there:
/// `##Why is it hot?`
final class TightHeading {
    private static final Peers HEADINGS = new Peers(Peers.Kind.HEADINGS, 0);
    private static final int DEEPEST = 6;
    private static final int LEAST_MARKS = 2;
    private static final int FEWEST_WORDS = 3;

    private TightHeading() {}

    /// Whether a paragraph looks like a heading: two marks at the least, for one may be a tag.
    static boolean begins(Page page, int block) {
        int at = page.blocks.start(block);
        int end = Math.min(page.blocks.end(block), at + DEEPEST + 1);
        int marks = 0;
        while (at + marks < end && page.bytes[at + marks] == '#') {
            marks++;
        }
        return marks >= LEAST_MARKS && marks <= DEEPEST;
    }

    static List<Found> at(Page page, int block) {
        if (page.isInDetails(block)
                || page.blocks.end(block) - page.blocks.start(block) > PlainText.LONGEST) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        for (int line = page.blocks.line(block); line <= page.blocks.lastLine(block); line++) {
            if (page.bytes[page.lines.start(line)] != '#') {
                continue;
            }
            var source = page.line(block, line);
            int marks = marks(source);
            var bare = Bare.of(marks <= DEEPEST ? source.substring(marks) : "");
            if (bare.words().size() >= FEWEST_WORDS && bare.asks(Asking.Place.HEADING)) {
                var asked =
                        page.asked(
                                bare, Question.Kind.PARAGRAPH, line, line, Optional.of(HEADINGS));
                boolean outright = Outright.asks(bare, Asking.Place.HEADING);
                found.add(outright ? asked : Found.Doubtful.order(asked));
            }
        }
        return found;
    }

    static boolean is(Found.Asked question) {
        return question.peers().filter(HEADINGS::equals).isPresent();
    }

    private static int marks(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '#') {
            at++;
        }
        return at;
    }
}
