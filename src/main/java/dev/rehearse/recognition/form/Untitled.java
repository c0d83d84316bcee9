package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Lines;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Section;

import java.util.List;

/// A note without titles but those of its answers. A lone dash below a line, where an answer was to
/// come, makes a heading of the line that nobody meant.
final class Untitled {
    private Untitled() {}

    static boolean is(byte[] bytes, Lines lines, List<Section> sections) {
        boolean[] answers = Outline.insideElaborated(sections);
        for (var section : sections) {
            if (answers[section.index()]) {
                continue;
            }
            int dash = lines.start(section.lastLine());
            if (section.lastLine() == section.line()
                    || bytes[dash] != '-'
                    || lines.end(section.lastLine()) > dash + 1) {
                return false;
            }
        }
        return true;
    }
}
