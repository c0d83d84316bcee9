package dev.rehearse.recognition.form;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Plain;
import dev.rehearse.outline.Title;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Aside;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Rows of a table, one column of which asks (GFM 4.10).
final class TableForm {
    /// Compiled when the first text needs it: a start waits for none.
    private static final class Written {
        static final Pattern RULE =
                Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*+\\|?\\s*$");
    }

    private static final int MOST_COLUMNS = 16;

    /// A header, its rule and a row.
    private static final int FEWEST_LINES = 3;

    private TableForm() {}

    static List<Found> at(Page page, int block) {
        if (page.blocks.lineCount(block) < FEWEST_LINES
                || page.blocks.isQuoted(block)
                || page.isInDetails(block)
                || page.isUnderAskingHeading()) {
            return List.of();
        }
        return at(page, block, page.blocks.line(block), page.blocks.lastLine(block));
    }

    /// Below a summary and no blank line, where Markdown takes a table for more of the HTML.
    static List<Found> belowSummary(Page page, int block) {
        if (page.blocks.isQuoted(block) || page.isInDetails(block) || page.isUnderAskingHeading()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        int last = page.blocks.lastLine(block);
        int end = page.blocks.line(block) + 1;
        for (int line = end; line <= last; line = end + 1) {
            end = line;
            while (end <= last && isRow(page, end)) {
                end++;
            }
            if (end - line >= FEWEST_LINES && endsSummary(page.line(block, line - 1))) {
                found.addAll(at(page, block, line, end - 1));
            }
        }
        return found;
    }

    private static boolean isRow(Page page, int line) {
        int start = page.lines.start(line);
        return start < page.lines.end(line) && page.bytes[start] == '|';
    }

    private static boolean endsSummary(String line) {
        return line.stripTrailing().endsWith("</summary>");
    }

    /// @param first the line of its header
    private static List<Found> at(Page page, int block, int first, int last) {
        if (!isHeader(page, block, first)) {
            return List.of();
        }
        var header = page.line(block, first);
        var rows = new ArrayList<List<String>>();
        for (int line = first + 2; line <= last; line++) {
            rows.add(cells(page.line(block, line)));
        }
        var titles = cells(header);
        int named = named(titles);
        int tasks = named >= 0 ? -1 : tasks(page, rows, titles);
        int column = named >= 0 ? named : tasks >= 0 ? tasks : asking(rows, titles);
        // A table of one column is a box around a text.
        boolean all = named >= 0 && titles.size() > 1;
        boolean linked =
                tasks >= 0 || (named >= 0 && LinkedTask.areMost(links(cells(rows, column))));
        return column < 0 ? List.of() : column(page, first + 2, rows, column, all, linked);
    }

    /// Whether a line of strokes parts the first row from the others.
    static boolean is(Page page, int block) {
        return page.blocks.lineCount(block) > 1 && isHeader(page, block, page.blocks.line(block));
    }

    private static boolean isHeader(Page page, int block, int first) {
        if (page.line(block, first).indexOf('|') < 0) {
            return false; // nearly all paragraphs
        }
        var rule = page.line(block, first + 1);
        return rule.length() <= Plain.LONGEST
                && rule.indexOf('-') >= 0
                && Written.RULE.matcher(rule).matches();
    }

    /// The column whose heading says exercises and nearly all of whose cells set one, or -1. Where
    /// the note sets tasks, any whose cells do, beside one of links to where they are solved.
    private static int tasks(Page page, List<List<String>> rows, List<String> titles) {
        boolean solved = page.tasks.areHere() && areSolved(rows, titles.size());
        for (int column = 0; column < titles.size(); column++) {
            var cells = filled(rows, column);
            boolean named = TitleWords.areExercises(Wording.words(titles.get(column)));
            if ((named && LinkedTask.areMost(cells))
                    || ((named || solved) && LinkedTask.areTold(cells))) {
                return column;
            }
        }
        return -1;
    }

    private static boolean areSolved(List<List<String>> rows, int columns) {
        for (int column = 0; column < columns; column++) {
            var cells = filled(rows, column);
            long links = cells.stream().filter(LinkedTask::isSolution).count();
            if (links > 0 && links * 2 > cells.size()) {
                return true;
            }
        }
        return false;
    }

    /// A row may wait for what it will hold.
    private static List<String> filled(List<List<String>> rows, int column) {
        return cells(rows, column).stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private static List<String> cells(List<List<String>> rows, int column) {
        return rows.stream().map(row -> column < row.size() ? row.get(column) : "").toList();
    }

    private static List<String> links(List<String> cells) {
        return cells.stream().filter(OnlyLink::is).toList();
    }

    /// @param all whatever its cells say
    /// @param linked those that are links ask, too
    private static List<Found> column(
            Page page,
            int firstRow,
            List<List<String>> rows,
            int column,
            boolean all,
            boolean linked) {
        var cells = cells(rows, column);
        var place = page.amongQuestions() ? Asking.Place.AMONG_QUESTIONS : Asking.Place.ANYWHERE;
        var found = new ArrayList<Found>();
        for (int row = 0; row < cells.size(); row++) {
            var cell = cells.get(row);
            var bare = Bare.of(cell);
            boolean task = linked && LinkedTask.isCell(cell);
            if ((OnlyLink.is(cell) && !task) || !saysEnough(bare.text())) {
                continue;
            }
            int line = firstRow + row;
            var asked =
                    page.asked(
                            bare,
                            Question.Kind.TABLE,
                            line,
                            line,
                            new ByteRange(page.lines.start(line), page.lines.end(line)),
                            Optional.empty());
            if (all || task || bare.asks(place)) {
                found.add(asked);
            }
        }
        return found;
    }

    /// Not "1, 9, 12", "Q3, Q7" nor "12 questions": they count what stands elsewhere.
    private static boolean saysEnough(String text) {
        var words = Wording.words(text);
        return words.size() > 1
                && words.stream().anyMatch(word -> !isNumber(word))
                && !(words.size() == 2
                        && isNumber(words.getFirst())
                        && TitleWords.isQuestionWord(words.getLast()));
    }

    private static boolean isNumber(String word) {
        int from = word.length() > 1 && word.charAt(0) == 'q' ? 1 : 0;
        return word.chars().skip(from).allMatch(Character::isDigit);
    }

    /// The column whose heading says so, or -1.
    private static int named(List<String> header) {
        for (int column = 0; column < header.size(); column++) {
            var title = header.get(column).strip();
            if (title.equals("Q") || Title.of(title, false).saysQuestions()) {
                return column;
            }
        }
        return -1;
    }

    /// The column where the most cells ask with a mark, at least two, or -1. None whose heading
    /// says what counts.
    private static int asking(List<List<String>> rows, List<String> titles) {
        int[] asking = new int[MOST_COLUMNS];
        for (var row : rows) {
            for (int column = 0; column < Math.min(row.size(), MOST_COLUMNS); column++) {
                var cell = row.get(column);
                asking[column] +=
                        QuestionMark.isIn(cell) && QuestionMark.isLast(Plain.of(cell)) ? 1 : 0;
            }
        }
        int best = -1;
        for (int column = 0; column < MOST_COLUMNS; column++) {
            if (asking[column] >= 2
                    && (best < 0 || asking[column] > asking[best])
                    && !(column < titles.size()
                            && Aside.judges(Wording.words(titles.get(column))))) {
                best = column;
            }
        }
        return best;
    }

    /// A row parted at its bars, but for those that are escaped or stand in code.
    private static List<String> cells(String row) {
        var cells = new ArrayList<String>();
        var text = row.strip();
        int from = text.startsWith("|") ? 1 : 0;
        boolean code = false;
        for (int at = from; at < text.length() && cells.size() < MOST_COLUMNS; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '`') {
                code = !code && text.indexOf('`', at + 1) > 0;
            } else if (c == '|' && !code) {
                cells.add(cell(text, from, at));
                from = at + 1;
            }
        }
        if (from < text.length()) {
            cells.add(cell(text, from, text.length()));
        }
        return cells;
    }

    private static String cell(String row, int from, int to) {
        return row.substring(from, to).strip().replace("\\|", "|");
    }
}
