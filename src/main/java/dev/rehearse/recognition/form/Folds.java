package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Tag;

import java.util.BitSet;

/// The details that answer the questions read so far, folded away below them.
final class Folds {
    private final Tag closing = new Tag("</details");
    private final Tag opening = new Tag("<details");

    /// Sections whose heading stands in one: it asks nothing of what follows.
    private final BitSet headings = new BitSet();

    /// What stands before is an answer.
    private int end;

    void open(int known) {
        end = Math.max(end, known);
    }

    boolean hold(int at) {
        return at < end;
    }

    void heading(int section, int at) {
        if (section >= 0 && hold(at)) {
            headings.set(section);
        }
    }

    boolean heldHeading(int section) {
        return headings.get(section);
    }

    /// Where the details that hold a place end, or the place itself. Headings may stand in them;
    /// but where others begin first, they were left open.
    int end(byte[] bytes, int from, int sectionEnd) {
        int found = closing.next(bytes, from, bytes.length);
        boolean closed =
                found < sectionEnd
                        || (found < bytes.length
                                && found < opening.next(bytes, from, bytes.length));
        return closed ? found : from;
    }
}
