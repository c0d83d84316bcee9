package dev.rehearse.note;

import java.util.BitSet;
import java.util.List;

/// Topics that a note counts from one on, as headings with a text each, where its text speaks of
/// interviews and some of them ask: "12 Garbage collection" is what an interviewer will name.
final class NumberedTopics {
    private static final int LEAST = 10;
    private static final int LEAST_ASKING = 2;
    private static final int NEARLY_ALL = 90;
    private static final int MOST = 80;

    /// In bytes. A note that is about interviews says so soon.
    private static final int FAR = 1 << 16;

    private final byte[] bytes;
    private final List<Section> sections;
    private final Blocks blocks;
    private final BitSet topics = new BitSet();
    private boolean known;

    NumberedTopics(byte[] bytes, List<Section> sections, Blocks blocks) {
        this.bytes = bytes;
        this.sections = sections;
        this.blocks = blocks;
    }

    boolean isTopic(Section section) {
        if (!known) {
            known = true;
            count();
        }
        return topics.get(section.index());
    }

    /// Its title without the number, which no mark need part from it.
    Bare unnumbered(Section section) {
        var source = section.source().strip();
        int end = digits(source);
        boolean blank = end < source.length() && source.charAt(end) == ' ';
        return Bare.of(blank ? source.substring(end) : source);
    }

    private void count() {
        int[] all = new int[7];
        int[] inOrder = new int[7];
        int[] telling = new int[7];
        int[] asking = new int[7];
        int[] last = new int[7];
        var counted = new BitSet();
        var told = told();
        for (var section : sections) {
            int level = section.level();
            int number = number(section);
            boolean next = number > 0 && (number == 1 || number == last[level] + 1);
            last[level] = number;
            all[level]++;
            counted.set(section.index(), next);
            inOrder[level] += next ? 1 : 0;
            telling[level] += next && told.get(section.index()) ? 1 : 0;
            asking[level] += next && section.asks() ? 1 : 0;
        }
        for (int level = 1; level < all.length; level++) {
            if (inOrder[level] >= LEAST
                    && inOrder[level] * 100L >= (long) NEARLY_ALL * all[level]
                    && telling[level] * 100L >= (long) MOST * inOrder[level]
                    && asking[level] >= LEAST_ASKING
                    && speaksOfInterviews()) {
                int counts = level;
                counted.stream()
                        .filter(index -> sections.get(index).level() == counts)
                        .forEach(topics::set);
            }
        }
    }

    /// The sections that begin with a text: a list may be one of questions.
    private BitSet told() {
        var told = new BitSet();
        int section = -1;
        for (int block = 0; block + 1 < blocks.count(); block++) {
            if (blocks.isTopHeading(block)) {
                section++;
                told.set(
                        section,
                        switch (blocks.kind(block + 1)) {
                            case PARAGRAPH, FENCE, INDENTED, QUOTE -> true;
                            case HEADING, BULLET, NUMBER, HTML, BREAK, FRONT_MATTER -> false;
                        });
            }
        }
        return told;
    }

    private boolean speaksOfInterviews() {
        return TitleWords.speaksOfInterviews(Source.decode(bytes, 0, Math.min(bytes.length, FAR)));
    }

    private static int number(Section section) {
        var source = section.source().strip();
        int end = digits(source);
        boolean parted =
                end > 0 && end + 1 < source.length() && " .)、:".indexOf(source.charAt(end)) >= 0;
        return parted ? Integer.parseInt(source.substring(0, end)) : 0;
    }

    private static int digits(String source) {
        int at = 0;
        while (at < source.length()
                && at < 3
                && source.charAt(at) >= '0'
                && source.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
