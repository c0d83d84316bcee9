package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Once;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Section;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Letters;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether a note is a list of exercises and says so nowhere: most of its top lines order a work,
/// "Design a ferry", "Implement a queue". Who plans his own work speaks of the thing, not of a
/// thing. Where the title says so, an order may have a name, "**Locks.** Count the gates."
final class WorkOrders {
    private static final int LEAST = 5;
    private static final int MOST = 60;

    /// So many lines tell what a long note is.
    private static final int ENOUGH = 100;

    /// In bytes: the first words tell.
    private static final int LOOK = 80;

    private static final String BOLD = "**";

    private static final Set<String> MADE =
            Set.of("implement", "code", "build", "develop", "program", "create", "write");

    /// How such an order begins in other languages than English, and in scripts that part no words.
    private static final List<String> DESIGNS =
            List.of(
                    "entwirf ",
                    "diseña ",
                    "diseñe ",
                    "concevez ",
                    "projete ",
                    "progetta ",
                    "zaprojektuj ",
                    "navrhni ",
                    "спроектируй",
                    "спроектуй",
                    "设计一",
                    "設計一",
                    "设计个",
                    "설계하");

    /// Of all of them that begin in ASCII.
    private static final List<String> BEGINNINGS =
            Stream.concat(
                            Stream.concat(Stream.of("design"), MADE.stream()),
                            DESIGNS.stream().map(WorkOrders::ascii))
                    .filter(beginning -> !beginning.isEmpty())
                    .toList();

    private static final Set<String> SOME = Set.of("a", "an");

    private final Page page;
    private final Once<Boolean> titled;
    private Optional<Boolean> most = Optional.empty();

    WorkOrders(Page page) {
        this.page = page;
        titled = new Once<>(() -> isTitled(page.sections));
    }

    private static boolean isTitled(List<Section> sections) {
        return !sections.isEmpty()
                && TitleWords.arePractice(Wording.words(sections.getFirst().title()));
    }

    private static String ascii(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) < 0x80) {
            end++;
        }
        return text.substring(0, end);
    }

    boolean areMost() {
        if (most.isEmpty()) {
            most = Optional.of(count() || Puzzles.areMost(page));
        }
        return most.get();
    }

    private boolean count() {
        var blocks = page.blocks;
        int lines = 0;
        int orders = 0;
        for (int block = 0; block < blocks.count(); block++) {
            if (lines > ENOUGH && orders * 2 < lines) {
                return false;
            }
            if (blocks.parent(block) >= 0) {
                continue;
            }
            switch (blocks.kind(block)) {
                case BULLET, NUMBER -> {
                    lines++;
                    orders += isOrder(textOf(block)) ? 1 : 0;
                }
                case PARAGRAPH -> {
                    for (int line = blocks.line(block); line <= blocks.lastLine(block); line++) {
                        lines++;
                        orders += isOrder(page.lines.start(line)) ? 1 : 0;
                    }
                }
                case HEADING, QUOTE, FENCE, INDENTED, HTML, BREAK, FRONT_MATTER -> {}
            }
        }
        return orders >= LEAST && orders * 100L >= (long) MOST * lines;
    }

    /// Where the text of an item begins, or where the note ends.
    private int textOf(int item) {
        return page.blocks.beginsWithText(item) ? page.blocks.start(item + 1) : page.bytes.length;
    }

    private boolean isOrder(int start) {
        int at = start;
        while (at < page.bytes.length && page.bytes[at] == ' ') {
            at++;
        }
        boolean named = begins(at, BOLD) && titled.value();
        if (!named && !mayBegin(at)) {
            return false;
        }
        int end = at;
        int farthest = Math.min(page.bytes.length, at + LOOK);
        while (end < farthest && page.bytes[end] != '\n' && page.bytes[end] != '\r') {
            end++;
        }
        var text = Source.decode(page.bytes, at, end);
        return named ? namesOrder(text) : isOrder(text);
    }

    /// Most lines of most notes show by their first letters that they are none.
    private boolean mayBegin(int at) {
        if (at < page.bytes.length && page.bytes[at] < 0) {
            return true;
        }
        for (var beginning : BEGINNINGS) {
            if (begins(at, beginning)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(int at, String beginning) {
        if (at + beginning.length() > page.bytes.length) {
            return false;
        }
        for (int i = 0; i < beginning.length(); i++) {
            if ((page.bytes[at + i] | 0x20) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether an item of such a note orders a work.
    ///
    /// @param text the same as it is read aloud
    boolean isOrder(String markdown, String text) {
        return isOrder(text)
                || (markdown.startsWith(BOLD) && titled.value() && namesOrder(markdown));
    }

    /// "**Locks.** Count the gates", "**Locks**: count them".
    private static boolean namesOrder(String markdown) {
        int end = markdown.indexOf(BOLD, BOLD.length());
        if (end <= BOLD.length()) {
            return false;
        }
        boolean within = ".:".indexOf(markdown.charAt(end - 1)) >= 0;
        boolean after = markdown.startsWith(":", end + BOLD.length());
        return (within || after)
                && Asking.orders(Wording.words(markdown.substring(end + BOLD.length())));
    }

    static boolean isOrder(String text) {
        var words = Wording.words(text);
        var first = words.isEmpty() ? "" : words.getFirst();
        var second = words.size() < 2 ? "" : words.get(1);
        if (first.equals("design")) {
            return !second.isEmpty() && !Exercise.isPaper(second);
        }
        return MADE.contains(first) ? SOME.contains(second) : designs(text);
    }

    private static boolean designs(String text) {
        var small = Letters.small(text);
        return DESIGNS.stream().anyMatch(small::startsWith);
    }
}
