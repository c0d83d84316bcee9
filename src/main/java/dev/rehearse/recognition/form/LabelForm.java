package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Title;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Languages;
import dev.rehearse.wording.Leading;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lines that call themselves questions, `Q: …`, with the answer below them, `A: …` or not.
public final class LabelForm {

    /// What may stand before a label: emphasis, also as `<b>`, or code.
    private static final String MARKS = "*_<b> `";

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final Pattern ANSWER =
                Pattern.compile(
                        "^[\\s*_]*(?:[✅✔☑💡👉➡→⇒🅰]|(?:"
                                + Languages.answerLabels()
                                + ")\\s?#?\\d{0,4}(?:\\s?[:：.)]|\\s[–—-]\\s)).*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        static final Pattern NAMES_ANSWER =
                Pattern.compile(
                        "^[^\\p{L}\\p{N}]{0,8}(?:"
                                + Languages.answerLabels()
                                + ")\\s?(?:\\d{1,4}|\\([^()]{1,30}\\))?[*_]{0,3}\\s?[:：].*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        static final Pattern ANSWER_AFTER =
                Pattern.compile("\\s(?:A|Ans|Answer)\\s?[:：]\\s.*$", Pattern.DOTALL);
    }

    private LabelForm() {}

    /// Whether a line calls itself the answer, `A: …`.
    public static boolean isAnswer(String line) {
        return (line.indexOf(':') > 0 || line.indexOf('：') > 0)
                && Written.NAMES_ANSWER.matcher(line).matches();
    }

    /// Whether every line of a block calls itself a question, one below the other: what comes next
    /// answers none.
    static boolean areAll(List<? extends Found> finds, int lines) {
        return finds.size() > 1
                && finds.size() == lines
                && finds.getLast() instanceof Found.Asked last
                && last.kind() == Question.Kind.QA;
    }

    static List<Found> at(Page page, int block) {
        if (!canBegin(page, block)
                || page.blocks.isQuoted(block)
                || page.isInDetails(block)
                || page.isOwnText(block)
                || QuestionLabel.isAboveStem(page, block)) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        int last = page.blocks.lastLine(block);
        for (int line = page.blocks.line(block); line <= last; line++) {
            var text = page.line(block, line);
            if (line < last && QuestionLabel.isAlone(text)) {
                line++;
                text = page.line(block, line);
            } else if (!isLabelled(text)) {
                continue;
            }
            int first = line;
            var question = new ArrayList<String>();
            question.add(text);
            while (line < last && goesOn(page.line(block, line + 1))) {
                line++;
                question.add(page.line(block, line));
            }
            var asked = asked(question);
            asked(page, first, first + asked.size() - 1, String.join("\n", asked))
                    .ifPresent(found::add);
        }
        return found;
    }

    /// The lines of a question up to the mark that ends it, where nothing is asked after it.
    private static List<String> asked(List<String> lines) {
        int last = lines.size() - 1;
        while (last > 0 && !Sentences.ask(lines.get(last))) {
            last--;
        }
        return QuestionMark.isVeryLast(lines.get(last)) ? lines.subList(0, last + 1) : lines;
    }

    /// By a word, or by the sign for one, which a title bears as well: "❓ Forty questions".
    private static boolean isLabelled(String line) {
        boolean signed = line.startsWith("❓") || line.startsWith("❔");
        return signed
                ? !Title.isOfQuestions(line.substring(1).strip())
                : Leading.isLabel(Plain.of(line));
    }

    private static boolean goesOn(String line) {
        return !Written.ANSWER.matcher(line).matches() && !isLabelled(line);
    }

    private static Optional<Found> asked(Page page, int line, int lastLine, String markdown) {
        if (markdown.length() > Plain.LONGEST) {
            return Optional.empty();
        }
        var bare = Bare.of(Written.ANSWER_AFTER.matcher(markdown).replaceFirst(""));
        if (bare.words().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(page.asked(bare, Question.Kind.QA, line, lastLine, Optional.empty()));
    }

    /// A letter that may begin a label, after at most a few marks.
    private static boolean canBegin(Page page, int block) {
        int start = page.blocks.start(block);
        int end = Math.min(page.blocks.end(block), start + 24);
        int at = start;
        while (at < end && MARKS.indexOf(page.bytes[at]) >= 0) {
            at++;
        }
        if (at >= end || page.bytes[at] < 0) {
            return at < end;
        }
        if (page.bytes[at] != '[' && !Languages.mayBeginLabel(page.bytes[at])) {
            return false;
        }
        var first = Source.decode(page.bytes, at, end);
        return Languages.beginsLabel(first) || isBracketed(first);
    }

    /// "[Question 2]", and no link.
    private static boolean isBracketed(String first) {
        int close = first.startsWith("[") ? first.indexOf(']') : -1;
        return close > 0
                && !first.startsWith("(", close + 1)
                && !first.startsWith("[", close + 1)
                && Languages.beginsLabel(first.substring(1));
    }
}
