package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Source;

import java.util.HashMap;
import java.util.Map;

/// What the lines above the items of a note announce: the paragraph above a list, and the item
/// around others.
final class Announcements {
    /// In bytes. A longer line is a text.
    private static final int LONGEST = 160;

    /// In bytes.
    private static final int LONGEST_MINE = 40;

    /// In bytes, of an order that breaks off.
    private static final int LONGEST_BEGUN = 80;

    /// In bytes, for a line that calls questions so.
    private static final int SHORTEST = 10;

    private Announced above = Announced.NOTHING;
    private final Map<Integer, Announced> around = new HashMap<>();

    /// What has been read holds for what follows.
    void read(Page page, int block, boolean asks) {
        int parent = page.blocks.parent(block);
        switch (page.blocks.kind(block)) {
            case PARAGRAPH, HEADING -> {
                if (parent >= 0 && parent == block - 1 && !asks) {
                    put(parent, line(page, block));
                } else if (parent < 0) {
                    above = page.blocks.isTopHeading(block) ? Announced.NOTHING : line(page, block);
                }
            }
            case FENCE, INDENTED, QUOTE, BREAK -> above = parent < 0 ? Announced.NOTHING : above;
            case HTML ->
                    above = parent < 0 ? SummaryTitle.announced(page, block).orElse(above) : above;
            case BULLET, NUMBER, FRONT_MATTER -> {}
        }
    }

    private void put(int item, Announced announced) {
        if (announced != Announced.NOTHING) {
            around.put(item, announced);
        }
    }

    /// By the last line of a text; without a colon only by all of it.
    private static Announced line(Page page, int block) {
        int last = page.blocks.lastLine(block);
        int start = Math.max(page.lines.start(last), page.blocks.start(block));
        int end = page.blocks.end(block);
        if (start == end
                || end - start > LONGEST
                || !(mayAnnounce(page.bytes, start, end)
                        || mayBeMine(page.bytes, start, end)
                        || mayBreakOff(page.bytes, start, end))) {
            return Announced.NOTHING;
        }
        var plain = Plain.of(Source.decode(page.bytes, start, end));
        return page.blocks.lineCount(block) == 1 || plain.endsWith(":")
                ? Announced.of(plain)
                : Announced.NOTHING;
    }

    /// Whether a line of a paragraph may announce the others.
    static boolean mayBegin(Page page, int block) {
        int start = page.blocks.start(block);
        int end = page.blocks.end(block);
        return mayAnnounce(page.bytes, start, end)
                || mayBeMine(
                        page.bytes, start, Math.min(end, page.lines.end(page.blocks.line(block))));
    }

    /// "My questions:" in any language: most begin with an M, and the others not in ASCII.
    private static boolean mayBeMine(byte[] bytes, int start, int end) {
        int last = end - 1;
        while (last > start && (bytes[last] == '\r' || bytes[last] == ' ')) {
            last--;
        }
        return bytes[last] == ':'
                && last - start <= LONGEST_MINE
                && (bytes[start] < 0 || (bytes[start] | 0x20) == 'm');
    }

    /// "Tell me about", "give us an example of…", "Describe a time you": most lines begin or end
    /// otherwise.
    private static boolean mayBreakOff(byte[] bytes, int start, int end) {
        int last = end - 1;
        while (last > start && ": .\r".indexOf(bytes[last]) >= 0) {
            last--;
        }
        return end - start <= LONGEST_BEGUN
                && "tgdsw".indexOf(bytes[start] | 0x20) >= 0
                && "fnetu".indexOf(bytes[last]) >= 0;
    }

    /// By "ask", "question" or "qs", in one look, or by what questions are called in other
    /// languages as a line begins: most lines have none.
    private static boolean mayAnnounce(byte[] bytes, int start, int end) {
        if (mayBeAbroad(bytes, start, end)) {
            return true;
        }
        for (int at = start; at + 1 < end; at++) {
            switch (bytes[at]) {
                case 'a', 'A' -> {
                    if ((bytes[at + 1] | 0x20) == 's'
                            && at + 2 < end
                            && (bytes[at + 2] | 0x20) == 'k') {
                        return true;
                    }
                }
                case 'q', 'Q' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// "Fragen", "preguntas", "perguntas", "domande", "вопросы", by their first four bytes.
    private static boolean mayBeAbroad(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && (bytes[at] == '*' || bytes[at] == '_')) {
            at++;
        }
        if (end - at < SHORTEST) {
            return false;
        }
        int four = 0;
        for (int letter = at; letter < at + 4; letter++) {
            int small = bytes[letter] < 0 ? bytes[letter] & 0xFF : bytes[letter] | 0x20;
            four = four << 8 | small;
        }
        return switch (four) {
            case 0x66726167, // frag
                    0x72C3BC63, // rüc
                    0x70726567, // preg
                    0x70657267, // perg
                    0x646F6D61, // doma
                    0x76726167, // vrag
                    0x6672C3A5, // frå
                    0x7370C3B8, // spø
                    0x70797461, // pyta
                    0x6F74C3A1, // otá
                    0xD0B2D0BE, // во
                    0xD092D0BE,
                    0xD0BFD0B8, // пи
                    0xD09FD0B8,
                    0xD0B7D0B0, // за
                    0xD097D0B0 ->
                    true;
            default -> false;
        };
    }

    /// What is announced of an item.
    Announced of(Page page, int item) {
        for (int at = page.blocks.parent(item); at >= 0; at = page.blocks.parent(at)) {
            var announced = around.get(at);
            if (announced != null) {
                return announced;
            }
        }
        return page.blocks.parent(item) < 0 ? above : Announced.NOTHING;
    }
}
