package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.Lines;
import dev.rehearse.markdown.Once;
import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Direction;
import dev.rehearse.outline.Title;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.ForThem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The headlines of an outline as Emacs' Org mode writes it, `* Questions` above `** What is rye`:
/// the more stars, the deeper. Markdown takes the first for an item and the others for its text.
final class OrgLines {
    private static final int LEAST = 2;
    private static final int DEEPEST = 8;

    /// In bytes. A longer line is a text.
    private static final int LONGEST = 400;

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final Pattern STATE =
                Pattern.compile(
                        "^(?:TO-?DO|DONE|NEXT|WAITING|STARTED|LATER|DOING)\\s+(?:\\[#[A-Z]\\]\\s+)?");
        static final Pattern AFTER =
                Pattern.compile(
                        "\\s+(?:<\\d{4}-[^>]{0,30}>|\\[\\d{4}-[^\\]]{0,30}\\]|:[\\w@:]{1,60}:)\\s*$");
    }

    /// One of them.
    ///
    /// @param parent the line of the one around it, or -1
    /// @param heads it says that questions stand below it
    /// @param among one around it says so
    /// @param under one around it asks
    /// @param asker who asks, where one around it says so
    record Headline(
            int line,
            int depth,
            int parent,
            Bare bare,
            boolean heads,
            boolean among,
            boolean under,
            boolean asks,
            Optional<Direction> asker) {}

    private record Row(int line, int depth) {}

    private final byte[] bytes;
    private final Lines lines;
    private final Blocks blocks;
    private final Once<NavigableMap<Integer, Headline>> headlines = new Once<>(this::headlines);

    OrgLines(Scan scan) {
        bytes = scan.bytes();
        lines = scan.lines();
        blocks = scan.blocks();
    }

    boolean areNone() {
        return headlines.value().isEmpty();
    }

    /// Those of a block.
    Collection<Headline> of(int block) {
        return headlines.value().subMap(blocks.line(block), blocks.lastLine(block) + 1).values();
    }

    boolean hold(int line) {
        return headlines.value().containsKey(line);
    }

    /// Where what stands below one ends.
    int end(Headline headline, Page page) {
        var next = headlines.value().higherKey(headline.line);
        return next == null ? page.sectionEnd() : lines.start(next);
    }

    private NavigableMap<Integer, Headline> headlines() {
        var rows = rows();
        long deep = rows.stream().filter(row -> row.depth > 1).count();
        return deep >= LEAST && rows.getFirst().depth == 1
                ? read(rows)
                : Collections.emptyNavigableMap();
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (int block = 0; block < blocks.count(); block++) {
            if (blocks.kind(block) == BlockKind.PARAGRAPH) {
                for (int line = blocks.line(block); line <= blocks.lastLine(block); line++) {
                    int depth = depth(line);
                    if (depth > 0) {
                        rows.add(new Row(line, depth));
                    }
                }
            }
        }
        return rows;
    }

    /// How many stars a line begins with, where a blank follows them and no star ends it: that one
    /// is bold to whoever wrote it.
    private int depth(int line) {
        int start = lines.start(line);
        if (bytes[start] != '*') {
            return 0; // most lines
        }
        int end = lines.end(line);
        int depth = 0;
        while (start + depth < end && depth <= DEEPEST && bytes[start + depth] == '*') {
            depth++;
        }
        boolean stands =
                depth > 0
                        && depth <= DEEPEST
                        && end - start <= LONGEST
                        && start + depth < end
                        && bytes[start + depth] == ' ';
        while (stands && Plain.isBlank((char) bytes[end - 1])) {
            end--;
        }
        return stands && bytes[end - 1] != '*' ? depth : 0;
    }

    private String text(int line, int depth) {
        var text = Source.decode(bytes, lines.start(line) + depth, lines.end(line)).strip();
        var told = Written.AFTER.matcher(Written.STATE.matcher(text).replaceFirst(""));
        return told.replaceFirst("");
    }

    private NavigableMap<Integer, Headline> read(List<Row> rows) {
        var headlines = new TreeMap<Integer, Headline>();
        var around = new ArrayDeque<Headline>();
        for (var row : rows) {
            while (!around.isEmpty() && around.element().depth >= row.depth) {
                around.pop();
            }
            var headline = headline(row, Optional.ofNullable(around.peek()));
            around.push(headline);
            headlines.put(row.line, headline);
        }
        return headlines;
    }

    private Headline headline(Row row, Optional<Headline> around) {
        var text = text(row.line, row.depth);
        var bare = Bare.of(text);
        boolean among = around.filter(one -> one.among || one.heads).isPresent();
        boolean under = around.filter(one -> one.under || one.asks).isPresent();
        boolean heads = !under && Title.isOfQuestions(text);
        boolean mine = heads && ForThem.says(bare.text());
        var place = among && !under ? Asking.Place.AMONG_QUESTIONS : Asking.Place.ANYWHERE;
        return new Headline(
                row.line,
                row.depth,
                around.map(Headline::line).orElse(-1),
                bare,
                heads,
                among,
                under,
                !heads && ItemForm.asks(bare, place),
                mine ? Optional.of(Direction.ASK) : around.flatMap(Headline::asker));
    }
}
