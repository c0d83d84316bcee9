package dev.rehearse.recognition.form;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Title;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Sentences;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A line that calls itself a follow-up and asks, "**Follow-up question**: Why?", in an answer as
/// well. The others of a talk call so what is to be done next.
final class FollowUpForm {
    /// In bytes, with its marks.
    private static final int LONGEST_LABEL = 48;

    private static final int MOST_WORDS = 4;
    private static final Set<String> LAST = Set.of("up", "ups", "followup", "followups");

    private FollowUpForm() {}

    static List<Found> at(Page page, int block) {
        if (page.blocks.isQuoted(block)) {
            return List.of();
        }
        return switch (page.blocks.kind(block)) {
            case BULLET, NUMBER -> item(page, block);
            case PARAGRAPH -> page.isOwnText(block) ? List.of() : lines(page, block);
            case HEADING, HTML, FENCE, INDENTED, QUOTE, BREAK, FRONT_MATTER -> List.of();
        };
    }

    private static List<Found> item(Page page, int item) {
        int text = item + 1;
        if (!page.blocks.beginsWithText(item) || page.blocks.lineCount(text) > 1) {
            return List.of();
        }
        return asked(page, text, page.blocks.line(text), ItemForm.kind(page, item, false))
                .map(List::of)
                .orElse(List.of());
    }

    private static List<Found> lines(Page page, int block) {
        var found = new ArrayList<Found>();
        for (int line = page.blocks.line(block); line <= page.blocks.lastLine(block); line++) {
            asked(page, block, line, Question.Kind.PARAGRAPH).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Found> asked(Page page, int block, int line, Question.Kind kind) {
        int start = Math.max(page.blocks.start(block), page.lines.start(line));
        int end = Math.min(page.blocks.end(block), page.lines.end(line));
        int colon = colon(page.bytes, start, Math.min(end, start + LONGEST_LABEL));
        if (colon < 0 || end - start > Plain.LONGEST) {
            return Optional.empty(); // most lines
        }
        var label = Wording.words(Plain.of(Source.decode(page.bytes, start, colon)));
        if (!isFollowUp(label) || !mayFollow(page, block, label)) {
            return Optional.empty();
        }
        var told = Source.decode(page.bytes, colon + 1, end).strip();
        boolean bold = page.bytes[start] == '*' || page.bytes[start] == '_';
        var text = bold && told.startsWith("**") ? told.substring(2).strip() : told;
        var bare = Bare.of(text);
        if (!Sentences.holdMark(bare.text())) {
            return Optional.empty();
        }
        int mark = bare.text().lastIndexOf('?') + 1;
        boolean answered = mark > 0 && bare.text().startsWith(" (", mark);
        return Optional.of(
                page.asked(
                        answered ? Bare.of(bare.text().substring(0, mark)) : bare,
                        kind,
                        line,
                        line,
                        new ByteRange(page.lines.end(line), page.lines.end(line)),
                        Optional.empty()));
    }

    /// Where the colon stands of what may be such a label, or -1: a "w" is in all that follows up,
    /// a "q" or a "g" in what is called a question, and most labels hold none of these.
    private static int colon(byte[] bytes, int start, int end) {
        boolean may = false;
        for (int at = start; at < end; at++) {
            switch (bytes[at]) {
                case ':' -> {
                    return may ? at : -1;
                }
                case '?', '.', ',', '`', '(' -> {
                    return -1;
                }
                case 'w', 'W', 'q', 'Q', 'g', 'G' -> may = true;
                default -> may |= bytes[at] < 0;
            }
        }
        return -1;
    }

    private static boolean isFollowUp(List<String> label) {
        return !label.isEmpty()
                && label.size() <= MOST_WORDS
                && Lead.followUps(label)
                && (LAST.contains(label.getLast())
                        || Character.isDigit(label.getLast().charAt(0))
                        || Title.holdsQuestionWord(label.getLast()));
    }

    private static boolean mayFollow(Page page, int block, List<String> label) {
        return label.stream().anyMatch(Title::holdsQuestionWord)
                || page.isUnderQuestion(block)
                || page.isUnderAskingHeading()
                || page.amongQuestions()
                || page.speaksOfInterviews();
    }
}
