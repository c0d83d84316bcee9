package dev.rehearse.note;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// All forms of questions this program knows. A new form is a new row.
final class Forms {
    static final List<Form> ALL =
            List.of(
                    new Form(EnumSet.of(BlockKind.HEADING), Forms::heading),
                    new Form(EnumSet.of(BlockKind.BULLET, BlockKind.NUMBER), Forms::item));

    private static final Pattern TASK = Pattern.compile("^\\[[ xX]\\]\\s+");
    private static final Pattern ONLY_LINK =
            Pattern.compile("^!?\\[[^\\]]*\\]\\s*(?:\\([^)]*\\)|\\[[^\\]]*\\])[\\s.,;:|]*$");
    private static final Pattern BOLD_FIRST =
            Pattern.compile(
                    "^(?:\\*\\*|__)(?=\\S)(.{2,2000}?)(?<=\\S)(?:\\*\\*|__)(.*)$", Pattern.DOTALL);

    /// In bytes. A longer item is a text, not a question.
    private static final int LONGEST = 2_000;

    private Forms() {}

    private static Optional<Found> heading(Page page, int block) {
        var section = page.section();
        if (page.blocks.parent(block) >= 0 || section.isEmpty()) {
            return Optional.empty();
        }
        var own = section.get();
        if (!own.asks() && !page.isMarked(own.line())) {
            return Optional.empty();
        }
        return Optional.of(
                new Found.Asked(
                        own.line(),
                        own.lastLine(),
                        own.title(),
                        own.index(),
                        Question.Kind.HEADING,
                        own.timeHint(),
                        new ByteRange(
                                Math.min(own.ownEnd(), page.lines.start(own.lastLine() + 1)),
                                own.ownEnd())));
    }

    private static Optional<Found> item(Page page, int block) {
        if (page.isQuoted(block)) {
            return Optional.empty();
        }
        int first = block + 1;
        boolean empty = first >= page.blocks.count() || page.blocks.parent(first) != block;
        if (empty || page.blocks.line(first) != page.blocks.line(block)) {
            return Optional.empty();
        }
        return switch (page.blocks.kind(first)) {
            case PARAGRAPH -> paragraph(page, block, first);
            case HEADING -> text(page, block, first, page.source(first));
            default -> Optional.empty();
        };
    }

    private static Optional<Found> paragraph(Page page, int block, int paragraph) {
        if (page.blocks.end(paragraph) - page.blocks.start(paragraph) > LONGEST) {
            return Optional.empty();
        }
        var source = page.source(paragraph);
        if ((source.startsWith("[") || source.startsWith("!["))
                && ONLY_LINK.matcher(source).matches()) {
            return Optional.empty();
        }
        int lineEnd = source.indexOf('\n') < 0 ? source.indexOf('\r') : source.indexOf('\n');
        boolean firstLineAsks = lineEnd > 0 && source.substring(0, lineEnd).strip().endsWith("?");
        return text(page, block, paragraph, firstLineAsks ? source.substring(0, lineEnd) : source);
    }

    private static Optional<Found> text(Page page, int block, int shown, String source) {
        var untasked = source.startsWith("[") ? TASK.matcher(source).replaceFirst("") : source;
        boolean isTask = untasked.length() < source.length();
        boolean nested = page.isUnderQuestion(block);
        var place =
                page.amongQuestions() && !nested
                        ? Asking.Place.AMONG_QUESTIONS
                        : Asking.Place.ANYWHERE;
        var hinted = TimeHint.in(Plain.of(boldQuestion(untasked, place).orElse(untasked)));
        var text = Trailing.strip(Numbering.strip(hinted.rest()).strip());
        int lastLine = page.blocks.lastLine(shown);
        int line = page.blocks.line(block);
        if (!page.isMarked(line) && !Asking.asks(text, place)) {
            return page.amongQuestions() && !nested && !text.isEmpty()
                    ? Optional.of(new Found.Stated(line, lastLine, text, page.sectionIndex()))
                    : Optional.empty();
        }
        page.asked.set(block);
        var kind =
                isTask
                        ? Question.Kind.TASK
                        : page.blocks.kind(block) == BlockKind.NUMBER
                                ? Question.Kind.NUMBER
                                : Question.Kind.BULLET;
        int after = page.lines.end(lastLine);
        int end = Math.max(after, page.blocks.end(block));
        return Optional.of(
                new Found.Asked(
                        line,
                        lastLine,
                        text,
                        page.sectionIndex(),
                        kind,
                        hinted.length(),
                        new ByteRange(after, end)));
    }

    /// The bold words a text begins with, when they ask by themselves.
    private static Optional<String> boldQuestion(String markdown, Asking.Place place) {
        if (!markdown.startsWith("**") && !markdown.startsWith("__")) {
            return Optional.empty();
        }
        var bold = BOLD_FIRST.matcher(markdown);
        return bold.matches() && Asking.asks(Plain.of(bold.group(1)), place)
                ? Optional.of(bold.group(1))
                : Optional.empty();
    }
}
