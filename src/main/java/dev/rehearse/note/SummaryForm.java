package dev.rehearse.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A `<summary>` that asks, whose `<details>` are what the note knows.
final class SummaryForm {
    private static final Pattern SUMMARY =
            Pattern.compile(
                    "<summary(?:\\s[^<>]{0,200})?>(.{1,2000}?)</summary\\s*>",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OPENS_ANSWER =
            Pattern.compile(
                    "^\\W*(?:(?:click|tap|press|show|see|view|reveal|expand|open|toggle|read)\\b.*"
                        + "|.*\\b(?:answers?|solutions?|hints?|explanations?|output|spoilers?)\\W*)$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final byte[] END = "</details".getBytes(StandardCharsets.US_ASCII);

    /// How far the end of the details is looked for.
    private static final int FAR = 1 << 16;

    private SummaryForm() {}

    static List<Found> at(Page page, int block) {
        if (page.isQuoted(block) || page.isUnderAskingHeading() || page.isUnderQuestion(block)) {
            return List.of();
        }
        int start = page.blocks.start(block);
        int end = page.blocks.end(block);
        // One letter is one byte, so that what is found has its place in the note.
        var source = new String(page.bytes, start, end - start, StandardCharsets.ISO_8859_1);
        if (!source.contains("<summary") && !source.contains("<SUMMARY")) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        var summaries = SUMMARY.matcher(source);
        while (summaries.find()) {
            var written =
                    Source.decode(page.bytes, start + summaries.start(1), start + summaries.end(1));
            var bare = Bare.of(written);
            if (bare.text().isEmpty() || OPENS_ANSWER.matcher(bare.text()).matches()) {
                continue;
            }
            int line = page.lines.at(start + summaries.start());
            int lastLine = page.lines.at(start + summaries.end() - 1);
            int after = start + summaries.end();
            var asked =
                    new Found.Asked(
                            line,
                            lastLine,
                            bare.text(),
                            page.sectionIndex(),
                            Question.Kind.SUMMARY,
                            bare.timeHint(),
                            new ByteRange(after, detailsEnd(page, after)),
                            Optional.of(new Peers(Peers.Kind.SUMMARIES, 0)));
            found.add(bare.asks(Asking.Place.HEADING) ? asked : new Found.Doubtful(asked, false));
        }
        return found;
    }

    private static int detailsEnd(Page page, int from) {
        int last = Math.min(page.sectionEnd(), from + FAR) - END.length;
        for (int at = from; at <= last; at++) {
            if (page.bytes[at] == '<' && matches(page.bytes, at)) {
                return at;
            }
        }
        return from;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < END.length; i++) {
            if (Character.toLowerCase((char) bytes[at + i]) != END[i]) {
                return false;
            }
        }
        return true;
    }
}
