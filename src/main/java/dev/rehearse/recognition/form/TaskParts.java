package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Plain;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.Optional;

/// Which parts of a note set tasks: their title says so, or one around it, or the text that the
/// note begins with. A part that says what there is to read sets none.
final class TaskParts {
    private final Page page;
    private final int[] parents;
    private int known = -2;
    private boolean sets;
    private int namedKnown = -2;
    private boolean named;
    private Optional<Boolean> begins = Optional.empty();

    /// @param parents the section around each, or -1
    TaskParts(Page page, int[] parents) {
        this.page = page;
        this.parents = parents;
    }

    /// Whether the part that the reader is in sets tasks.
    boolean areHere() {
        int section = page.sectionIndex();
        if (section != known) {
            known = section;
            sets = setsTasks(section);
        }
        return sets;
    }

    /// Whether the title next above calls what stands below it tasks, where interviews are spoken
    /// of.
    boolean areNamed() {
        int section = page.sectionIndex();
        if (section != namedKnown) {
            namedKnown = section;
            named =
                    section >= 0
                            && TitleWords.areTasks(
                                    Wording.words(page.sections.get(section).title()));
        }
        return named && page.speaksOfInterviews();
    }

    private boolean setsTasks(int section) {
        for (int at = section; at >= 0; at = parents[at]) {
            var words = Wording.words(page.sections.get(at).title());
            if (page.title(page.sections.get(at)).saysQuestions()
                    || TitleWords.areExercises(words)) {
                return true;
            }
            if (TitleWords.areToRead(words)) {
                return false;
            }
        }
        return page.amongQuestions() || isFirstOfTasks() || beginsWithTasks();
    }

    private boolean isFirstOfTasks() {
        return !page.sections.isEmpty()
                && TitleWords.areExercises(Wording.words(page.sections.getFirst().title()));
    }

    /// A note is read once for this.
    private boolean beginsWithTasks() {
        if (begins.isEmpty()) {
            begins = Optional.of(introducesTasks());
        }
        return begins.get();
    }

    /// Above the second heading, and above what answers.
    private boolean introducesTasks() {
        var blocks = page.blocks;
        int end = page.bytes.length;
        for (var section : page.sections) {
            if (section.index() > 0 || section.elaborated()) {
                end = section.byteStart();
                break;
            }
        }
        for (int block = 0; block < blocks.count() && blocks.start(block) < end; block++) {
            if (blocks.kind(block) == BlockKind.PARAGRAPH
                    && blocks.parent(block) < 0
                    && blocks.end(block) - blocks.start(block) <= Plain.LONGEST
                    && TitleWords.introduceExercises(Wording.words(page.source(block)))) {
                return true;
            }
        }
        return false;
    }
}
