package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Once;
import dev.rehearse.markdown.Scan;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.QuestionTitles;

/// What only all of a note tells: looked for once, when the first of its readers asks.
record Whole(
        Dialogue dialogue,
        OrgLines org,
        ListedHeadings listed,
        NumberedTopics numbered,
        CountedLists counted,
        Once<QuestionTitles> titles) {
    static Whole of(Scan scan, Outline outline) {
        var sections = outline.sections();
        return new Whole(
                new Dialogue(scan),
                new OrgLines(scan),
                new ListedHeadings(scan.bytes(), sections, outline.titles()),
                new NumberedTopics(scan.bytes(), sections, scan.blocks()),
                new CountedLists(scan, sections, outline.titles()),
                new Once<>(() -> QuestionTitles.of(outline.titles())));
    }
}
