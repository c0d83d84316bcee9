package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Plain;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.QuestionMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lines that a person reads as the items of a list and Markdown does not: indented so far that
/// they go on with the text above or make it code, numbered from another number than 1, or with a
/// sign in front that is none to Markdown: "• Why?", "3.Why?", a number in a column. A number may
/// be struck through or ticked off: "~~4. Why?~~".
final class LazyItems {
    private static final int LEAST = 2;
    private static final String BULLETS = "•●◦‣▪▫·";
    private static final String STRUCK = "~~";

    /// "\\- Why?": what leaves another program often comes with its signs escaped.
    private static final char ESCAPE = '\\';

    private static final String SIGNS = "-*+";

    /// Compiled when the first text needs it: a start waits for none.
    private static final class Written {
        static final Pattern TICKS =
                Pattern.compile(
                        "^\\s{0,40}(?:~~|\\[["
                            + " xX]\\]\\s{1,8}|[✅✔✓☑❌✗✘⭕⬜☐]\\x{FE0F}?\\s{0,8}){1,3}+(?=\\d{1,3}[.)])");
        static final Pattern ITEM =
                Pattern.compile(
                        "^\\s{0,40}(?:[-*+"
                                + BULLETS
                                + "]\\s{1,8}|[ivx]{1,4}[.)]\\s{1,8}|\\d{1,3}\\\\?(?:[.)](?:\\s{1,8}|(?=\\p{Lu}|\\p{Lo}))|\\t\\s{0,8}))(\\S.*)$");
    }

    /// @param asks it does so in any list
    /// @param may it does so in a list of questions
    private record Line(
            int line, int lastLine, boolean numbered, Bare bare, boolean asks, boolean may) {}

    private LazyItems() {}

    /// Of a paragraph, or of code. A paragraph that begins so is an item like any other.
    static List<Found> at(Page page, int block) {
        boolean code = page.blocks.kind(block) == BlockKind.INDENTED;
        if (page.isInDetails(block)
                || page.isUnderAskingHeading()
                || page.blocks.end(block) - page.blocks.start(block) > 32 * Plain.LONGEST) {
            return List.of();
        }
        int first = page.blocks.line(block);
        boolean item =
                !code
                        && mayBegin(page.bytes[page.blocks.start(block)])
                        && !page.isInAnswer(block)
                        && isItem(page.line(block, first));
        if (!item && page.blocks.lineCount(block) < LEAST) {
            return List.of();
        }
        var lines = lines(page, block, item || code ? first : first + 1);
        long asking = lines.stream().filter(Line::asks).count();
        boolean begins = item && lines.getFirst().asks;
        boolean enough = asking >= LEAST && lines.size() * 3 >= page.blocks.lineCount(block) - 1;
        return begins || enough || isBelowPart(page, block, lines)
                ? found(page, block, lines)
                : List.of();
    }

    /// One line that names a part, and the first question of the part at once below it.
    private static boolean isBelowPart(Page page, int block, List<Line> lines) {
        return lines.size() == 1
                && page.blocks.lineCount(block) == 2
                && !isItem(page.line(block, page.blocks.line(block)))
                && !page.isInAnswer(block)
                && lines.getFirst().numbered
                && lines.getFirst().asks
                && QuestionMark.isVeryLast(lines.getFirst().bare.text());
    }

    /// Those below the first line of an item.
    static List<Found> below(Page page, int paragraph, int first) {
        return found(page, paragraph, lines(page, paragraph, first));
    }

    /// Whether a line is written as an item is.
    static boolean isItem(String line) {
        var text = unticked(line);
        return mayBe(text) && Written.ITEM.matcher(text).matches();
    }

    private static String unticked(String line) {
        int at = 0;
        while (at < line.length() && Plain.isBlank(line.charAt(at))) {
            at++;
        }
        char c = at < line.length() ? line.charAt(at) : ' ';
        if (c == ESCAPE && at + 1 < line.length() && SIGNS.indexOf(line.charAt(at + 1)) >= 0) {
            return line.substring(at + 1);
        }
        if (c != '~' && c != '[' && c < 0x80) {
            return line; // most lines
        }
        var rest = Written.TICKS.matcher(line).replaceFirst("");
        return c == '~' ? rest.replace(STRUCK, "") : rest;
    }

    /// By its first byte, before a line is decoded: most paragraphs are none.
    private static boolean mayBegin(byte first) {
        return first < 0
                || first == ESCAPE
                || first == '~'
                || first == '['
                || (first >= '0' && first <= '9');
    }

    private static boolean mayBe(String line) {
        int at = 0;
        while (at < line.length() && Plain.isBlank(line.charAt(at))) {
            at++;
        }
        char c = at < line.length() ? line.charAt(at) : ' ';
        return (c >= '0' && c <= '9')
                || SIGNS.indexOf(c) >= 0
                || BULLETS.indexOf(c) >= 0
                || isRoman(line, at);
    }

    /// "iv.", and no word that begins so.
    private static boolean isRoman(String line, int from) {
        int at = from;
        while (at < line.length() && "ivx".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at > from && at < line.length() && ".)".indexOf(line.charAt(at)) >= 0;
    }

    private static List<Line> lines(Page page, int block, int first) {
        var lines = new ArrayList<Line>();
        for (int line = first; line <= page.blocks.lastLine(block); line++) {
            var text = unticked(page.line(block, line));
            if (!mayBe(text)) {
                continue;
            }
            var item = Written.ITEM.matcher(text);
            if (item.matches()) {
                boolean numbered = Character.isLetterOrDigit(text.strip().charAt(0));
                var alone = line(line, line, numbered, Bare.of(item.group(1)));
                lines.add(
                        alone.asks || line == page.blocks.lastLine(block)
                                ? alone
                                : goingOn(page, block, alone, item.group(1)));
            }
        }
        return lines;
    }

    private static Line line(int line, int lastLine, boolean numbered, Bare bare) {
        boolean asks = bare.asks(Asking.Place.ANYWHERE) || bare.labelled();
        boolean may =
                asks || bare.asks(Asking.Place.AMONG_QUESTIONS) || Unasked.isScene(bare.text());
        return new Line(line, lastLine, numbered, bare, asks, may);
    }

    /// An item that asks on its second line.
    private static Line goingOn(Page page, int block, Line alone, String text) {
        var next = page.line(block, alone.line + 1);
        if (!alone.numbered || isItem(next)) {
            return alone;
        }
        var both = text + "\n" + next.replace(STRUCK, "");
        var joined = line(alone.line, alone.line + 1, true, Bare.of(both));
        return joined.asks ? joined : alone;
    }

    private static List<Found> found(Page page, int block, List<Line> lines) {
        var found = new ArrayList<Found>();
        long may = lines.stream().filter(Line::may).count();
        if (may * 2 < lines.size() || lines.stream().noneMatch(Line::asks)) {
            return List.of();
        }
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (!line.may) {
                continue;
            }
            int start = page.lines.end(line.lastLine);
            int end =
                    at + 1 < lines.size()
                            ? page.lines.start(lines.get(at + 1).line)
                            : page.blocks.end(block);
            found.add(
                    page.asked(
                            line.bare,
                            line.numbered ? Question.Kind.NUMBER : Question.Kind.BULLET,
                            line.line,
                            line.lastLine,
                            new ByteRange(start, Math.max(start, end)),
                            Optional.empty()));
        }
        return found;
    }
}
