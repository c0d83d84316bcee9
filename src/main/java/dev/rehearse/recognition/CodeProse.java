package dev.rehearse.recognition;

import dev.rehearse.markdown.Plain;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Unparted;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines of plain words that Markdown takes for code, and which of them ask. Real code shows that
/// it is some by the signs its lines begin and end with.
final class CodeProse {
    private static final String OPENERS = "\"“'‘«»„(¿¡*_";
    private static final String CLOSERS = "\"”'’»)*_";
    private static final String CODE_ENDS = ";{}[(=|\\";
    private static final List<String> CODE_SIGNS = List.of("()", "::", "->", "=>", " = ", "; ");

    private CodeProse() {}

    /// Those that ask, where so large a part of them does and none is code.
    static List<Found.Asked> asked(
            Page page, int block, int first, int last, int percent, Optional<Peers> peers) {
        var found = new ArrayList<Found.Asked>();
        int all = 0;
        int from = first;
        for (int line = first; line <= last + 1; line++) {
            var text = line > last ? "" : page.line(block, line).strip();
            if (!text.isEmpty() && isCode(text)) {
                return List.of();
            }
            if (!text.isEmpty()) {
                continue;
            }
            for (var one : from < line ? Stretch.of(page, block, from, line - 1) : noLines()) {
                all++;
                var bare = Bare.of(one.text().strip());
                if (asks(bare)) {
                    found.add(
                            page.asked(
                                    bare,
                                    Question.Kind.PARAGRAPH,
                                    one.line(),
                                    one.lastLine(),
                                    peers));
                } else if (CODE_SIGNS.stream().anyMatch(one.text()::contains)) {
                    return List.of();
                }
            }
            from = line + 1;
        }
        return found.size() * 100 >= percent * all ? found : List.of();
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

    /// "id = ?" leaves something open, and asks for nothing.
    private static boolean isSign(String text) {
        int at = text.lastIndexOf('?');
        while (at > 0 && (text.charAt(at) == '?' || Plain.isBlank(text.charAt(at)))) {
            at--;
        }
        char c = at < 0 ? 'a' : text.charAt(at);
        return c <= 0x7F && !Character.isLetterOrDigit(c) && CLOSERS.indexOf(c) < 0;
    }
}
