package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.Contents;
import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Together;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Rulings;
import dev.rehearse.question.Found;

import java.util.ArrayList;
import java.util.List;

/// Reads a note block by block for what may ask.
///
/// A long note is read by several readers at a time, each of whom begins at a heading as if nothing
/// stood before it. Where the reader before has something left to tell there, a fold that is still
/// open, a line that speaks for what follows, he reads on himself: the finds are the same however
/// the note was parted.
public final class Reading {
    /// In blocks. What is shorter is read sooner than a second reader has opened it.
    private static final int LONG = 4_000;

    /// For each reader: parts with as many blocks are not as much work, and who is done takes
    /// another.
    private static final int PARTS = 3;

    private final Scan scan;
    private final Outline outline;
    private final Whole whole;
    private final Rulings rulings;
    private final boolean[] closed;
    private final boolean[] tables;

    private Reading(Scan scan, Outline outline, Rulings rulings) {
        this.scan = scan;
        this.outline = outline;
        whole = Whole.of(scan, outline);
        this.rulings = rulings;
        closed = outline.closed();
        tables = outline.tablesOfContents();
    }

    public static List<Found> of(Scan scan, Outline outline, Rulings rulings) {
        return of(scan, outline, rulings, starts(scan.blocks()));
    }

    /// @param starts the blocks that readers begin at, the first of them the note's
    static List<Found> of(Scan scan, Outline outline, Rulings rulings, List<Integer> starts) {
        var reading = new Reading(scan, outline, rulings);
        var parts = Together.each(starts.size(), at -> reading.part(starts, at));
        var finds = new ArrayList<Found>();
        var reader = parts.getFirst();
        for (int at = 0; at < parts.size(); at++) {
            int start = starts.get(at);
            if (at > 0 && reader.page.leavesNothingTo(start)) {
                reader = parts.get(at);
            } else if (at > 0) {
                reader = reading.read(reader.page, start, parts.get(at).end);
            }
            finds.addAll(reader.finds);
        }
        return finds;
    }

    /// Every item and heading, taken for a question wherever it stands.
    public static List<Found> ofAnything(Scan scan, Outline outline) {
        var blocks = scan.blocks();
        var page = Page.ofAnything(scan, outline);
        var finds = new ArrayList<Found>();
        for (int block = 0; block < blocks.count(); block++) {
            page.turnTo(block);
            finds.addAll(
                    switch (blocks.kind(block)) {
                        case HEADING -> HeadingForm.at(page, block);
                        case BULLET, NUMBER -> ItemForm.at(page, block);
                        case PARAGRAPH, QUOTE, FENCE, INDENTED, HTML, BREAK, FRONT_MATTER ->
                                List.<Found>of();
                    });
        }
        return finds;
    }

    /// Headings that part the note into as many like parts as it is worth reading at a time.
    private static List<Integer> starts(Blocks blocks) {
        int readers = Together.pieces(blocks.count(), LONG);
        int count = readers == 1 ? 1 : readers * PARTS;
        var starts = new ArrayList<>(List.of(0));
        for (int at = 1; at < count; at++) {
            int start = (int) ((long) blocks.count() * at / count);
            while (start < blocks.count() && !blocks.isTopHeading(start)) {
                start++;
            }
            if (start < blocks.count() && start > starts.getLast()) {
                starts.add(start);
            }
        }
        return starts;
    }

    /// What a reader has found up to a block, and what he has still in mind there.
    private record Part(Page page, int end, List<Found> finds) {}

    private Part part(List<Integer> starts, int at) {
        var page = Page.of(scan, outline, whole, rulings::affirm);
        int end = at + 1 < starts.size() ? starts.get(at + 1) : scan.blocks().count();
        return read(page, starts.get(at), end);
    }

    private Part read(Page page, int start, int end) {
        var blocks = scan.blocks();
        var contents = new Contents(tables);
        var finds = new ArrayList<Found>();
        for (int block = start; block < end; block++) {
            page.turnTo(block);
            int section = page.sectionIndex();
            boolean listed =
                    contents.hold(scan, block, section) && !AskingLink.isLabelled(page, block);
            boolean shut = listed || (section >= 0 && closed[section]);
            if (shut && !page.isMarked(blocks.line(block))) {
                continue;
            }
            var found = look(page, block);
            finds.addAll(found);
            page.read(block, undenied(found));
        }
        return new Part(page, end, finds);
    }

    private List<? extends Found> undenied(List<? extends Found> found) {
        return rulings.isEmpty()
                ? found
                : found.stream().filter(find -> !rulings.deny(find.line())).toList();
    }

    private static List<? extends Found> look(Page page, int block) {
        if (page.whole.dialogue().isSpoken(block)) {
            return page.whole.dialogue().questions(page, block);
        }
        for (var form : Forms.of(page.blocks, block)) {
            var found = form.look().at(page, block);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
