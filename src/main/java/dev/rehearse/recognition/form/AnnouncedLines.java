package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Plain;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.QuestionMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Lines of plain text below one that says they are asked, "what they asked last month:", or with a
/// letter each, of which most ask: a list as people jot it down.
final class AnnouncedLines {
    /// Compiled when the first text needs it: a start waits for none.
    private static final class Written {
        static final Pattern LETTER = Pattern.compile("^\\(?([a-z])\\)\\s+");
    }

    /// In words.
    private static final int MOST_NAMED = 3;

    private AnnouncedLines() {}

    static List<Found> at(Page page, int block) {
        if (page.blocks.lineCount(block) < 2 || !PlainText.standsBeside(page, block)) {
            return List.of();
        }
        int first = page.blocks.line(block);
        boolean announces = Announcements.mayBegin(page, block);
        boolean lettered = isLetter(page, block, first) || isLetter(page, block, first + 1);
        if (!announces && !lettered) {
            return List.of(); // most paragraphs
        }
        var lines = lines(page, block);
        for (int at = 0; at < lines.size() - 1; at++) {
            var announced = announced(lines.get(at), at == 0);
            if (announced != Announced.NOTHING) {
                var below = lines.subList(at + 1, lines.size());
                return asked(page, below, announced, lines.get(at).text());
            }
        }
        return lettered ? lettered(page, rows(page, block)) : List.of();
    }

    /// As they are written, but for a paragraph that is filled up to its margin.
    static List<Stretch> lines(Page page, int block) {
        var rows = rows(page, block);
        var inner = rows.subList(1, Math.max(1, rows.size() - 1));
        int longest = inner.stream().mapToInt(row -> row.text().length()).max().orElse(0);
        boolean ragged =
                inner.stream()
                        .anyMatch(row ->
                                row.text().length() * 5 < longest * 3
                                        || QuestionMark.isVeryLast(row.text()));
        return ragged ? rows : Stretch.of(page, block);
    }

    private static List<Stretch> rows(Page page, int block) {
        return IntStream.rangeClosed(page.blocks.line(block), page.blocks.lastLine(block))
                .mapToObj(line -> new Stretch(line, line, page.line(block, line).strip()))
                .toList();
    }

    /// The first line may do without a colon.
    private static Announced announced(Stretch line, boolean first) {
        var plain = Plain.of(line.text());
        return first || plain.endsWith(":") || plain.endsWith("：")
                ? Announced.of(plain)
                : Announced.NOTHING;
    }

    /// A third of them must ask, half of them where no colon leads to them, and none where nothing
    /// but the person's own questions to an employer can be meant.
    private static List<Found> asked(
            Page page, List<Stretch> lines, Announced announced, String lead) {
        var found = new ArrayList<Found>();
        int asking = 0;
        for (var line : lines) {
            var bare = Bare.of(unlettered(line.text()));
            boolean asks = ItemForm.asks(bare, Asking.Place.AMONG_QUESTIONS);
            asking += asks ? 1 : 0;
            if (asks || Announced.mayHold(bare.text())) {
                found.add(asked(page, line, bare, announced));
            }
        }
        boolean colon = lead.stripTrailing().endsWith(":");
        if (colon
                && announced == Announced.MINE
                && page.speaksOfInterviews()
                && found.size() == lines.size()) {
            return found;
        }
        return asking * (colon ? 3 : 2) >= lines.size() ? found : List.of();
    }

    private static Found asked(Page page, Stretch line, Bare bare, Announced announced) {
        return page.asked(
                        bare,
                        Question.Kind.PARAGRAPH,
                        line.line(),
                        line.lastLine(),
                        Optional.empty())
                .by(announced.direction());
    }

    /// "a) what is rye", "b) rye vs wheat": not what a question lets choose from. Names may part
    /// them, and each begins anew.
    private static List<Found> lettered(Page page, List<Stretch> lines) {
        var first = lines.getFirst().text();
        boolean led = !Written.LETTER.matcher(first).find();
        if (led && Bare.of(first).asks(Asking.Place.HEADING)) {
            return List.of();
        }
        char wanted = 'a';
        int asking = 0;
        boolean named = true;
        var found = new ArrayList<Found>();
        for (var line : lines.subList(led ? 1 : 0, lines.size())) {
            var letter = Written.LETTER.matcher(line.text());
            boolean lettered = letter.find();
            if (!lettered && !found.isEmpty() && isName(line.text())) {
                named = true;
                continue;
            }
            wanted = lettered && named && letter.group(1).equals("a") ? 'a' : wanted;
            if (!lettered || letter.group(1).charAt(0) != wanted) {
                return List.of();
            }
            named = false;
            wanted++;
            var bare = Bare.of(line.text().substring(letter.end()));
            boolean asks = ItemForm.asks(bare, Asking.Place.HEADING);
            asking += asks ? 1 : 0;
            if (asks || Announced.holds(bare.text())) {
                found.add(asked(page, line, bare, Announced.NOTHING));
            }
        }
        return found.size() > 2 && asking * 2 >= found.size() ? found : List.of();
    }

    private static boolean isName(String line) {
        var bare = Bare.of(line);
        return bare.words().size() <= MOST_NAMED && !bare.asks(Asking.Place.AMONG_QUESTIONS);
    }

    private static String unlettered(String line) {
        return Written.LETTER.matcher(line).replaceFirst("");
    }

    /// By its bytes: most lines of most notes begin with a word.
    private static boolean isLetter(Page page, int block, int line) {
        int at = Math.max(page.lines.start(line), page.blocks.start(block));
        int end = page.blocks.end(block);
        at += at < end && page.bytes[at] == '(' ? 1 : 0;
        return at + 1 < end
                && page.bytes[at] >= 'a'
                && page.bytes[at] <= 'z'
                && page.bytes[at + 1] == ')';
    }
}
