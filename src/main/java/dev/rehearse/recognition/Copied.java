package dev.rehearse.recognition;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Lines;
import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Sorted;
import dev.rehearse.outline.Direction;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Overrides;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.Title;
import dev.rehearse.question.Fact;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.TitleWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A note that was copied with the fence around it, as a chat shows Markdown: nearly all of it
/// stands in there, and is read as if the fence were none. What a manual shows as a sample is a
/// small part of it.
///
/// @param section the one around the fence
/// @param lines how many stand above what was copied
/// @param start where that begins, in bytes
record Copied(int section, int lines, int start, Recognition inside) {
    private static final int PERCENT = 80;

    /// So many blocks stand above it at most: a title, and a line that hands it over.
    private static final int MOST_ABOVE = 8;

    /// In one of that length others stand that are shorter, and no others in those.
    private static final int LONGEST_FENCE = 4;

    private static final int LEAST = 3;
    private static final List<String> LANGUAGES = List.of("markdown", "md");

    /// The finds, with those of what was copied in the place of its fence.
    static List<Found> with(List<Found> finds, Scan scan, Outline outline) {
        return IntStream.range(0, Math.min(scan.blocks().count(), MOST_ABOVE + 1))
                .filter(block -> isFence(scan, outline, block))
                .mapToObj(block -> in(scan, outline, block))
                .flatMap(Optional::stream)
                .findFirst()
                .map(copied -> copied.instead(finds))
                .orElse(finds);
    }

    private static boolean isFence(Scan scan, Outline outline, int block) {
        var blocks = scan.blocks();
        int first = blocks.line(block);
        int last = blocks.lastLine(block);
        return blocks.kind(block) == BlockKind.FENCE
                && blocks.parent(block) < 0
                && last > first + 2
                && blocks.value(block) <= LONGEST_FENCE
                && isOfMarkdown(scan.line(block, first))
                && isClosed(scan.line(block, last))
                && isMost(blocks, block, scan.bytes().length, outline.sections());
    }

    private static Optional<Copied> in(Scan scan, Outline outline, int block) {
        var sections = outline.sections();
        int first = scan.blocks().line(block);
        int around = Sorted.before(sections, first);
        if (around >= 0 && sections.get(around).asks()) {
            return Optional.empty(); // a sample that answers
        }
        int start = scan.lines().start(first + 1);
        int end = scan.lines().end(scan.blocks().lastLine(block) - 1);
        var bytes = Arrays.copyOfRange(scan.bytes(), start, end);
        var copied = Scan.of(bytes, Lines.of(bytes));
        var own = Outline.of(copied);
        boolean among = around >= 0 && sections.get(around).holdsQuestions();
        return Optional.of(own)
                .filter(_ -> among || prepares(own) || prepares(outline))
                .map(_ -> Recognition.of(copied, own, Overrides.NONE))
                .filter(inside -> inside.questions().size() >= LEAST)
                .map(inside -> new Copied(around, first, start, inside));
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
    private static boolean isMost(Blocks blocks, int block, long all, List<Section> sections) {
        long rest = all;
        int end = 0;
        for (var section : sections) {
            if (section.elaborated() && section.byteStart() >= end) {
                rest -= section.byteEnd() - section.byteStart();
                end = section.byteEnd();
            }
        }
        return (blocks.end(block) - blocks.start(block)) * 100L >= rest * PERCENT;
    }

    private static boolean prepares(Outline outline) {
        return outline.saysQuestions()
                || outline.titles().stream().limit(1).anyMatch(Title::saysQuestions)
                || outline.sections().stream()
                        .limit(1)
                        .map(Section::title)
                        .anyMatch(TitleWords::speaksOfInterviews);
    }

    private List<Found> instead(List<Found> finds) {
        int last = lines + inside.questions().getLast().lastLine();
        var all = new ArrayList<Found>();
        finds.stream().filter(found -> found.line() <= lines).forEach(all::add);
        inside.questions().forEach(question -> all.add(asked(question)));
        inside.facts().forEach(fact -> all.add(stated(fact)));
        finds.stream().filter(found -> found.line() > last).forEach(all::add);
        return all;
    }

    /// A heading in there is none of the note's.
    private Found asked(Question question) {
        var known = question.known();
        boolean heading = question.kind() == Question.Kind.HEADING;
        return new Found.Asked(
                question.line() + lines,
                question.lastLine() + lines,
                question.text(),
                section,
                heading ? Question.Kind.PARAGRAPH : question.kind(),
                question.timeHint(),
                new ByteRange(known.start() + start, known.end() + start),
                Optional.empty(),
                question.normal(),
                Optional.of(question.direction()).filter(Direction.ASK::equals));
    }

    private Found stated(Fact fact) {
        return new Found.Stated(
                fact.line() + lines,
                fact.lastLine() + lines,
                fact.text(),
                section,
                Optional.empty());
    }
}
