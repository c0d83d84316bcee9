package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Paragraphs among questions that bear a number in parentheses, "(4) Why rye?": the first of a
/// section, and each that counts on from the question before. What an answer counts begins anew.
final class ParenthesesForm {
    private static final int MOST_DIGITS = 3;
    private static final int LONGEST = 400;

    /// The number of the last question that bears one, and its section.
    static final class Last {
        private int section = -2;
        private int number;

        void read(Page page, int line) {
            int number = number(page, page.lines.start(line));
            if (number > 0) {
                section = page.sectionIndex();
                this.number = number;
            }
        }

        private boolean mayBeBefore(int next, int here) {
            return section != here || number + 1 == next;
        }
    }

    private ParenthesesForm() {}

    static List<Found> at(Page page, int block) {
        int number = number(page, page.blocks.start(block));
        if (number <= 0
                || !page.amongQuestions()
                || !PlainText.mayAsk(page, block)
                || page.partsAnswer()
                || !page.parentheses.mayBeBefore(number, page.sectionIndex())) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        for (var stretch : Stretch.of(page, block)) {
            if (number(page, page.lines.start(stretch.line())) == number && asks(stretch)) {
                found.add(asked(page, stretch));
                number++;
            }
        }
        return found;
    }

    private static boolean asks(Stretch one) {
        var text = Bare.of(one.text()).text();
        return one.text().length() <= LONGEST
                && (QuestionMark.isIn(text)
                        ? QuestionMark.isVeryLast(text)
                        : Outright.asksAlone(text));
    }

    private static Found asked(Page page, Stretch one) {
        return page.asked(
                Bare.of(one.text()),
                Question.Kind.QA,
                one.line(),
                one.lastLine(),
                Optional.empty());
    }

    /// What "(12) " begins a line with, 0 where nothing does.
    private static int number(Page page, int start) {
        int end = Math.min(page.bytes.length - 2, start + MOST_DIGITS + 1);
        if (start >= end || page.bytes[start] != '(') {
            return 0; // most lines
        }
        int number = 0;
        int at = start + 1;
        while (at < end && page.bytes[at] >= '0' && page.bytes[at] <= '9') {
            number = number * 10 + page.bytes[at] - '0';
            at++;
        }
        return page.bytes[at] == ')' && page.bytes[at + 1] == ' ' ? number : 0;
    }
}
