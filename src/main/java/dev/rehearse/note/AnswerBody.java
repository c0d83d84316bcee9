package dev.rehearse.note;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Lines;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Section;

/// Reads an answer back from below its heading, raw or quoted.
final class AnswerBody {
    private AnswerBody() {}

    static Answer of(byte[] bytes, Lines lines, Section heading) {
        int first = heading.lastLine() + 1;
        int last =
                heading.ownEnd() == bytes.length ? lines.count() : lines.at(heading.ownEnd()) - 1;
        while (first <= last && lines.blank(first)) {
            first++;
        }
        while (last >= first && lines.blank(last)) {
            last--;
        }
        if (first > last) {
            var nothing = new ByteRange(heading.headingEnd(), heading.headingEnd());
            return answer(heading, "", nothing, false);
        }
        boolean quoted = isQuoted(bytes, lines, first);
        if (quoted) {
            int end = first;
            while (end < last && isQuoted(bytes, lines, end + 1)) {
                end++;
            }
            last = end;
        }
        var text = new StringBuilder();
        for (int line = first; line <= last; line++) {
            int start = lines.start(line);
            int end = lines.end(line);
            int from = quoted ? Math.min(start + 2, end) : start;
            text.append(line == first ? "" : "\n").append(Source.decode(bytes, from, end));
        }
        return answer(
                heading,
                text.toString(),
                new ByteRange(lines.start(first), lines.end(last)),
                quoted);
    }

    private static Answer answer(Section heading, String text, ByteRange body, boolean quoted) {
        var whole = new ByteRange(heading.byteStart(), heading.headingEnd());
        return new Answer(heading.title(), text, heading.line(), whole, body, quoted);
    }

    private static boolean isQuoted(byte[] bytes, Lines lines, int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        return start < end && bytes[start] == '>' && (start + 1 == end || bytes[start + 1] == ' ');
    }
}
