package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.Once;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Section;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.TitleWords;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Topics that a note counts from one on, as headings with a text each, where its text speaks of
/// interviews and some of them ask: "12 Garbage collection" is what an interviewer will name.
final class NumberedTopics {
    private static final int LEAST = 10;
    private static final int LEAST_ASKING = 2;

    /// Of a number, in digits.
    private static final int LONGEST = 3;

    private static final int NEARLY_ALL = 90;
    private static final int MOST = 80;

    /// In bytes. A note that is about interviews says so soon.
    private static final int FAR = 1 << 16;

    /// The headings of one level, as far as they are counted.
    private static final class Level {
        private final BitSet counted = new BitSet();
        private int all;
        private int asking;
        private int last;

        void add(Section section) {
            int number = number(section);
            boolean next = number == 1 || (number > 0 && number == last + 1);
            last = number;
            all++;
            if (next) {
                counted.set(section.index());
                asking += section.asks() ? 1 : 0;
            }
        }

        boolean mayBeOfTopics() {
            int count = counted.cardinality();
            return count >= LEAST
                    && count * 100L >= (long) NEARLY_ALL * all
                    && asking >= LEAST_ASKING;
        }
    }

    private final byte[] bytes;
    private final List<Section> sections;
    private final Blocks blocks;
    private final Once<BitSet> topics = new Once<>(this::topics);

    NumberedTopics(byte[] bytes, List<Section> sections, Blocks blocks) {
        this.bytes = bytes;
        this.sections = sections;
        this.blocks = blocks;
    }

    boolean isTopic(Section section) {
        return topics.value().get(section.index());
    }

    /// Its title without the number, which no mark need part from it.
    Bare unnumbered(Section section) {
        var source = section.source();
        int end = digits(source);
        boolean blank = end < source.length() && source.charAt(end) == ' ';
        return Bare.of(blank ? source.substring(end) : source);
    }

    private BitSet topics() {
        var topics = new BitSet();
        var levels = new Level[7];
        Arrays.setAll(levels, _ -> new Level());
        // What is written into an answer must not change what is asked elsewhere.
        boolean[] answers = Outline.insideElaborated(sections);
        for (var section : sections) {
            if (!answers[section.index()]) {
                levels[section.level()].add(section);
            }
        }
        for (var level : levels) {
            if (level.mayBeOfTopics() && tells(level.counted) && speaksOfInterviews()) {
                topics.or(level.counted);
            }
        }
        return topics;
    }

    /// Whether most of these sections begin with a text: a list may be one of questions.
    private boolean tells(BitSet counted) {
        int telling = 0;
        int section = -1;
        for (int block = 0; block + 1 < blocks.count(); block++) {
            if (blocks.isTopHeading(block)) {
                section++;
                telling += counted.get(section) && isText(blocks.kind(block + 1)) ? 1 : 0;
            }
        }
        return telling * 100L >= (long) MOST * counted.cardinality();
    }

    private static boolean isText(BlockKind kind) {
        return switch (kind) {
            case PARAGRAPH, FENCE, INDENTED, QUOTE -> true;
            case HEADING, BULLET, NUMBER, HTML, BREAK, FRONT_MATTER -> false;
        };
    }

    private boolean speaksOfInterviews() {
        int end = Math.min(bytes.length, FAR);
        for (var section : sections) {
            end = section.elaborated() ? Math.min(end, section.byteStart()) : end;
        }
        return TitleWords.speaksOfInterviews(Source.decode(bytes, 0, end));
    }

    private static int number(Section section) {
        var source = section.source();
        int end = digits(source);
        if (end == 0 || end + 1 >= source.length() || " .)、:".indexOf(source.charAt(end)) < 0) {
            return 0;
        }
        int number = 0;
        for (int at = 0; at < end; at++) {
            number = number * 10 + source.charAt(at) - '0';
        }
        return number;
    }

    private static int digits(String source) {
        int at = 0;
        while (at < Math.min(source.length(), LONGEST)
                && source.charAt(at) >= '0'
                && source.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
