package dev.rehearse.recognition.form;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The title of a box that opens, as MkDocs writes it: `??? question "What is a loom?"`, with the
/// answer indented below it.
final class AdmonitionForm {
    private static final int SIGN = 3;
    private static final int INDENT = 4;

    private AdmonitionForm() {}

    static List<Found> at(Page page, int block) {
        if (!begins(page, block) || page.isInDetails(block)) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        for (int line = page.blocks.line(block); line <= page.blocks.lastLine(block); line++) {
            int own = line;
            var text = page.line(block, line);
            title(text)
                    .map(Bare::of)
                    .filter(bare -> isOfQuestion(text) || bare.asks(Asking.Place.HEADING))
                    .ifPresent(bare -> found.add(asked(page, own, bare)));
        }
        return found;
    }

    private static Found asked(Page page, int line, Bare bare) {
        return page.asked(
                bare,
                Question.Kind.SUMMARY,
                line,
                line,
                new ByteRange(page.lines.end(line), bodyEnd(page, line)),
                Optional.empty());
    }

    /// By the name of the box.
    private static boolean isOfQuestion(String line) {
        return line.substring(SIGN, line.indexOf('"')).contains("question");
    }

    private static boolean begins(Page page, int block) {
        int start = page.blocks.start(block);
        byte first = page.bytes[start];
        return (first == '?' || first == '!')
                && start + SIGN < page.blocks.end(block)
                && page.bytes[start + 1] == first
                && page.bytes[start + 2] == first;
    }

    /// What stands in quotation marks after the sign and the name of the box.
    private static Optional<String> title(String line) {
        int open = line.indexOf('"');
        int close = line.lastIndexOf('"');
        if ((!line.startsWith("???") && !line.startsWith("!!!")) || open < 0 || close <= open + 1) {
            return Optional.empty();
        }
        var name = line.substring(SIGN, open);
        boolean isBox = name.chars().allMatch(c -> c == '+' || c == ' ' || c == '-' || isLetter(c));
        return isBox && line.substring(close + 1).isBlank()
                ? Optional.of(line.substring(open + 1, close))
                : Optional.empty();
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }

    /// Where the lines end that are indented or empty.
    private static int bodyEnd(Page page, int line) {
        int end = page.lines.end(line);
        for (int next = line + 1; next <= page.lines.count(); next++) {
            int start = page.lines.start(next);
            int text = start;
            while (text < page.lines.end(next) && page.bytes[text] == ' ') {
                text++;
            }
            boolean blank = page.lines.blank(next);
            boolean tab = !blank && page.bytes[start] == '\t';
            if (!blank && !tab && text - start < INDENT) {
                return end;
            }
            end = page.lines.end(next);
        }
        return end;
    }
}
