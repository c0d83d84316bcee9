package dev.rehearse.outline;

import dev.rehearse.markdown.ByteRange;

/// What an edit left as it was, and by how much it moved what stands below it.
///
/// @param edited the range of the old note that gave way
/// @param keptLines lines up to this one are the same
/// @param keptSections how many sections begin above the edit
/// @param resumedSection index of the old note's first section below the edit
/// @param lines by how many lines all below has moved; `bytes` and `sections` likewise
public record Moved(
        ByteRange edited,
        int keptLines,
        int keptSections,
        int resumedSection,
        int lines,
        int bytes,
        int sections) {

    public int line(int old) {
        return old <= keptLines ? old : old + lines;
    }

    public int section(int old) {
        return old < keptSections ? old : old + sections;
    }

    /// Whether the edit took the section away.
    boolean took(Section old) {
        return old.index() >= keptSections && old.index() < resumedSection;
    }

    public boolean isWithin(Section section) {
        return edited.start() >= section.headingEnd() && edited.end() <= section.byteEnd();
    }

    public ByteRange range(ByteRange old) {
        return new ByteRange(at(old.start()), at(old.end()));
    }

    private int at(int old) {
        return old < edited.end() ? old : old + bytes;
    }
}
