package dev.rehearse.recognition;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Lines;
import dev.rehearse.markdown.Scan;
import dev.rehearse.outline.Direction;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Overrides;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.Title;
import dev.rehearse.wording.TitleWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A note that was copied with the fence around it, as a chat shows Markdown: nearly all of it
/// stands in there, and is read as if the fence were none. What a manual shows as a sample is a
/// small part of it.
final class CopiedForm {
    private static final int PERCENT = 80;

    /// So many blocks stand above it at most: a title, and a line that hands it over.
    private static final int MOST_ABOVE = 8;

    /// In one of that length others stand that are shorter, and no others in those.
    private static final int LONGEST_FENCE = 4;

    private static final int LEAST = 3;
    private static final List<String> LANGUAGES = List.of("markdown", "md");

    private CopiedForm() {}

    static List<Found> at(Page page, int block) {
        int first = page.blocks.line(block) + 1;
        int last = page.blocks.lastLine(block) - 1;
        if (block > MOST_ABOVE
                || last <= first
                || page.blocks.parent(block) >= 0
                || page.blocks.value(block) > LONGEST_FENCE
                || !isOfMarkdown(page.line(block, first - 1))
                || !isClosed(page.line(block, last + 1))
                || page.isUnderAskingHeading()
                || !isMost(page, block)) {
            return List.of(); // nearly all fences
        }
        int start = page.lines.start(first);
        var bytes = Arrays.copyOfRange(page.bytes, start, page.lines.end(last));
        var scan = Scan.of(bytes, Lines.of(bytes));
        var outline = Outline.of(scan);
        if (!(page.amongQuestions() || page.speaksOfInterviews() || prepares(outline))) {
            return List.of();
        }
        var copied = Recognition.of(scan, outline, Overrides.NONE);
        return copied.questions().size() < LEAST
                ? List.of()
                : found(page, copied, first - 1, start);
    }

    private static boolean isOfMarkdown(String opening) {
        var text = opening.strip();
        int at = 0;
        while (at < text.length() && text.charAt(at) == text.charAt(0)) {
            at++;
        }
        var language = text.substring(at).strip();
        return LANGUAGES.stream().anyMatch(language::equalsIgnoreCase);
    }

    /// What is left open holds all that will ever be written below it.
    private static boolean isClosed(String closing) {
        var text = closing.strip();
        return !text.isEmpty()
                && (text.charAt(0) == '`' || text.charAt(0) == '~')
                && text.chars().allMatch(c -> c == text.charAt(0));
    }

    /// Of all but the answers that are written below it.
    private static boolean isMost(Page page, int block) {
        long all = page.bytes.length;
        int end = 0;
        for (var section : page.sections) {
            if (section.elaborated() && section.byteStart() >= end) {
                all -= section.byteEnd() - section.byteStart();
                end = section.byteEnd();
            }
        }
        int own = page.blocks.end(block) - page.blocks.start(block);
        return own * 100L >= all * PERCENT;
    }

    private static boolean prepares(Outline outline) {
        return outline.saysQuestions()
                || outline.titles().stream().limit(1).anyMatch(Title::saysQuestions)
                || outline.sections().stream()
                        .limit(1)
                        .map(Section::title)
                        .anyMatch(TitleWords::speaksOfInterviews);
    }

    /// A heading in there is none of the note's.
    private static List<Found> found(Page page, Recognition copied, int lines, int bytes) {
        var found = new ArrayList<Found>();
        for (var question : copied.questions()) {
            var known = question.known();
            boolean heading = question.kind() == Question.Kind.HEADING;
            found.add(
                    new Found.Asked(
                            question.line() + lines,
                            question.lastLine() + lines,
                            question.text(),
                            page.sectionIndex(),
                            heading ? Question.Kind.PARAGRAPH : question.kind(),
                            question.timeHint(),
                            new ByteRange(known.start() + bytes, known.end() + bytes),
                            Optional.empty(),
                            question.normal(),
                            Optional.of(question.direction()).filter(Direction.ASK::equals)));
        }
        for (var fact : copied.facts()) {
            found.add(
                    new Found.Stated(
                            fact.line() + lines,
                            fact.lastLine() + lines,
                            fact.text(),
                            page.sectionIndex(),
                            Optional.empty()));
        }
        return found;
    }
}
