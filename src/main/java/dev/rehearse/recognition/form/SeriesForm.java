package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Languages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Numbered lines that order a work where the numbers run on from lines that ask, "168. What is a
/// sack?" and, below the next heading, "169. Count the sacks." Steps begin their own series.
final class SeriesForm {
    private static final int PERCENT = 60;

    /// So many blocks at most part a series: headings and breaks.
    private static final int MOST_BETWEEN = 3;

    private static final int MOST_DIGITS = 4;

    private SeriesForm() {}

    static List<Found> at(Page page, int block) {
        int first = page.blocks.line(block);
        int number = number(page, block, first);
        if (number < 2
                || !page.speaksOfInterviews()
                || !PlainText.standsBeside(page, block)
                || !runsOn(page, block, number)) {
            return List.of(); // nearly all paragraphs
        }
        int last = page.blocks.lastLine(block);
        var found = new ArrayList<Found>();
        int orders = 0;
        int from = first;
        for (int line = first + 1; line <= last + 1; line++) {
            if (line <= last && number(page, block, line) != number + 1) {
                continue;
            }
            var one = new Stretch(from, line - 1, text(page, block, from, line - 1));
            var bare = Bare.of(one.text());
            orders += orders(bare.words()) ? 1 : 0;
            found.add(
                    page.asked(
                            bare,
                            Question.Kind.NUMBER,
                            one.line(),
                            one.lastLine(),
                            Optional.empty()));
            number++;
            from = line;
        }
        return orders * 100 >= PERCENT * found.size() ? found : List.of();
    }

    private static String text(Page page, int block, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(line -> page.line(block, line))
                .collect(Collectors.joining("\n"));
    }

    private static boolean orders(List<String> words) {
        return words.size() > 2
                && (Asking.orders(words)
                        || Languages.orders(words.getFirst())
                        || Languages.opens(words));
    }

    /// Whether the paragraph before ends with the number before, and most of its lines in a mark.
    private static boolean runsOn(Page page, int block, int number) {
        int above = block - 1;
        while (above >= 0 && block - above <= MOST_BETWEEN && parts(page, above)) {
            above--;
        }
        if (above < 0
                || page.blocks.kind(above) != BlockKind.PARAGRAPH
                || page.blocks.parent(above) >= 0
                || number(page, above, page.blocks.lastLine(above)) != number - 1) {
            return false;
        }
        int marked = 0;
        for (int line = page.blocks.line(above); line <= page.blocks.lastLine(above); line++) {
            marked += page.line(above, line).stripTrailing().endsWith("?") ? 1 : 0;
        }
        return marked * 2 > page.blocks.lineCount(above);
    }

    private static boolean parts(Page page, int block) {
        return page.blocks.isTopHeading(block) || page.blocks.kind(block) == BlockKind.BREAK;
    }

    /// What a line begins with, "12.Why" or "12) Why"; -1 where it is none.
    private static int number(Page page, int block, int line) {
        int at = Math.max(page.lines.start(line), page.blocks.start(block));
        int end = Math.min(page.blocks.end(block), at + MOST_DIGITS);
        int number = 0;
        int from = at;
        while (at < end && page.bytes[at] >= '0' && page.bytes[at] <= '9') {
            number = number * 10 + page.bytes[at] - '0';
            at++;
        }
        boolean marked =
                at > from
                        && at < page.blocks.end(block)
                        && (page.bytes[at] == '.' || page.bytes[at] == ')');
        return marked ? number : -1;
    }
}
