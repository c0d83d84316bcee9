package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Source;
import dev.rehearse.wording.Puzzle;
import dev.rehearse.wording.Wording;

import java.util.Set;

/// Whether a note is nothing but lists of puzzles to be solved in code, below titles that name what
/// they are about: "Reverse a string", "Find the middle of a linked list". Who plans a work or
/// tells what he did writes more beside it, and of things of his own.
final class Puzzles {
    private static final int LEAST = 8;

    /// So many of them everybody knows: a library reverses strings, too.
    private static final int LEAST_CLASSIC = 4;

    /// How large a part of the items must be beyond doubt.
    private static final int MOST = 50;

    /// In blocks. Nobody writes a longer note of that kind.
    private static final int LONGEST = 5_000;

    /// In bytes. A longer item is a text.
    private static final int LONG_ITEM = 200;

    /// A line or two may say what it is.
    private static final int MOST_LINES = 2;

    /// What a title calls work that is planned, or was done, or is learned.
    private static final Set<String> WORKS =
            Wording.listed(
                    "added agenda backlog bugs changed changelog changes course curriculum day days"
                        + " deprecated done feature features fixed fixes goals lab labs lecture"
                        + " lectures lesson lessons milestone milestones module modules objectives"
                        + " outcomes plan planned progress release releases removed roadmap"
                        + " schedule sprint step steps syllabus task tasks todo todos tutorial"
                        + " unreleased upcoming usage version week weeks wip");

    /// Between a puzzle and its solution.
    private static final String SOLVED = "`:=—–→";

    private Puzzles() {}

    static boolean areMost(Page page) {
        return page.blocks.count() <= LONGEST
                && page.sections.size() > 0
                && areOnlyLists(page)
                && page.sections.stream()
                        .noneMatch(section ->
                                Wording.words(section.title()).stream().anyMatch(WORKS::contains))
                && count(page);
    }

    /// By their kinds alone: most notes show there that they hold more.
    private static boolean areOnlyLists(Page page) {
        var blocks = page.blocks;
        int lines = 0;
        for (int block = 0; block < blocks.count(); block++) {
            switch (blocks.kind(block)) {
                case HEADING, BULLET, NUMBER, BREAK -> {}
                case PARAGRAPH -> {
                    lines += blocks.parent(block) < 0 ? blocks.lineCount(block) : 0;
                    if (lines > MOST_LINES || blocks.end(block) - blocks.start(block) > LONG_ITEM) {
                        return false;
                    }
                }
                case QUOTE, FENCE, INDENTED, HTML, FRONT_MATTER -> {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean count(Page page) {
        var blocks = page.blocks;
        int items = 0;
        int puzzles = 0;
        int classic = 0;
        for (int block = 0; block < blocks.count(); block++) {
            boolean item =
                    blocks.kind(block) == BlockKind.BULLET
                            || blocks.kind(block) == BlockKind.NUMBER;
            if (item && blocks.parent(block) < 0 && blocks.beginsWithText(block)) {
                items++;
                int text = block + 1;
                var source = Source.decode(page.bytes, blocks.start(text), blocks.end(text));
                var words = Wording.words(source);
                boolean puzzle = Puzzle.is(words) && !isSolved(source);
                puzzles += puzzle ? 1 : 0;
                classic += puzzle && Puzzle.isClassic(words) ? 1 : 0;
            }
        }
        return puzzles >= LEAST && classic >= LEAST_CLASSIC && puzzles * 100 >= MOST * items;
    }

    /// "Reverse a string: `s[::-1]`".
    private static boolean isSolved(String source) {
        for (int at = 0; at < source.length(); at++) {
            if (SOLVED.indexOf(source.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
