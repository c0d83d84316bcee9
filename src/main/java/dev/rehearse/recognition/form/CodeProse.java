package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Plain;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Leading;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Unparted;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Lines of plain words that Markdown takes for code, and which of them ask. Real code shows that
/// it is some by the signs its lines begin and end with.
final class CodeProse {
    private static final String OPENERS = "\"“'‘«»„(¿¡*_";
    private static final String CLOSERS = "\"”'’»)*_";
    private static final String CODE_ENDS = ";{}[(=|\\";
    private static final List<String> CODE_SIGNS = List.of("()", "::", "->", "=>", " = ", "; ");

    /// A number may stand before the name of a part.
    private static final int MOST_TITLED = 4;

    private static final int FEWEST_JOTTED = 3;

    private CodeProse() {}

    /// Those that ask, where so large a part of them does and none is code.
    static List<Found.Asked> asked(
            Page page, int block, int first, int last, int percent, Optional<Peers> peers) {
        var found = new ArrayList<Found.Asked>();
        var brief = new ArrayList<Found.Asked>();
        int all = 0;
        int from = first;
        for (int line = first; line <= last + 1; line++) {
            var text = line > last ? "" : page.line(block, line).strip();
            if (!text.isEmpty() && isCode(text) && !isJotted(text)) {
                return List.of();
            }
            if (!text.isEmpty()) {
                continue;
            }
            for (var one : from < line ? Stretch.of(page, block, from, line - 1) : noLines()) {
                var row = one.text().strip();
                var bare = Bare.of(row);
                if (asks(bare)) {
                    found.add(asked(page, bare, one, peers));
                } else if (CODE_SIGNS.stream().anyMatch(row::contains)) {
                    return List.of();
                } else if (isBrief(row, bare.text())) {
                    brief.add(asked(page, bare, one, peers));
                } else if (!isTitle(row)) {
                    all++;
                }
            }
            from = line + 1;
        }
        if (found.size() * 100 < percent * (all + found.size())) {
            return List.of();
        }
        if (brief.size() < found.size()) {
            found.addAll(brief);
            found.sort(Comparator.comparingInt(Found.Asked::line));
        }
        return found;
    }

    private static Found.Asked asked(Page page, Bare bare, Stretch one, Optional<Peers> peers) {
        return page.asked(bare, Question.Kind.PARAGRAPH, one.line(), one.lastLine(), peers);
    }

    /// "3) Pay?", "open the gate;": it asks where most of the others do.
    private static boolean isBrief(String row, String text) {
        return isJotted(row)
                || (Leading.isNumbered(row)
                        && QuestionMark.isVeryLast(text)
                        && !isSign(text)
                        && !Wording.words(text).isEmpty());
    }

    /// "2) Stones:"
    private static boolean isTitle(String row) {
        return row.endsWith(":") && Wording.words(row).size() <= MOST_TITLED;
    }

    /// Words and nothing else before a semicolon: no statement of a program is so long.
    private static boolean isJotted(String row) {
        int last = row.length() - 1;
        if (row.charAt(last) != ';' || Wording.words(row).size() < FEWEST_JOTTED) {
            return false;
        }
        for (int at = 0; at < last; at++) {
            if (!Character.isLetter(row.charAt(at)) && row.charAt(at) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static List<Stretch> noLines() {
        return List.of();
    }

    private static boolean isCode(String line) {
        char first = line.charAt(0);
        return CODE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0
                || !(first > 0x7F
                        || Character.isLetterOrDigit(first)
                        || OPENERS.indexOf(first) >= 0);
    }

    private static boolean asks(Bare bare) {
        var text = bare.text();
        return text.length() <= Plain.LONGEST
                && (text.indexOf(' ') > 0 || Unparted.is(text))
                && bare.asks(Asking.Place.HEADING)
                && (QuestionMark.isIn(text)
                        ? QuestionMark.isVeryLast(text) && !isSign(text)
                        : Outright.asksAlone(text) && !Wording.words(text).isEmpty());
    }

    /// Signs that stand behind a letter, without a blank.
    private static boolean holdsName(String text, int last) {
        int at = last;
        while (at > 0 && text.charAt(at) == text.charAt(last)) {
            at--;
        }
        return Character.isLetter(text.charAt(at));
    }

    /// "id = ?" leaves something open, and asks for nothing.
    private static boolean isSign(String text) {
        int at = text.lastIndexOf('?');
        while (at > 0 && (text.charAt(at) == '?' || Plain.isBlank(text.charAt(at)))) {
            at--;
        }
        char c = at < 0 ? 'a' : text.charAt(at);
        boolean named = (c == '#' || c == '+') && holdsName(text, at); // "C#", "C++"
        return c <= 0x7F && !Character.isLetterOrDigit(c) && CLOSERS.indexOf(c) < 0 && !named;
    }
}
