package dev.rehearse.recognition.form;

import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.Title;
import dev.rehearse.wording.Wording;

import java.util.List;

/// Which sections answer a heading that asks: its own, and those within it, which part the answer.
final class AskingHeadings {
    private static final int MANY = 7;

    private final List<Section> sections;
    private final List<Title> titles;
    private final int[] parents;
    private final CalledQuestions called;
    private final int[] asking = new int[7];

    /// @param parents the section around each, or -1
    AskingHeadings(Outline outline, int[] parents, CalledQuestions called) {
        sections = outline.sections();
        titles = outline.titles();
        this.parents = parents;
        this.called = called;
        for (var section : sections) {
            asking[section.level()] += section.asks() ? 1 : 0;
        }
    }

    /// Whether many headings of a level ask, so that one with a brief title may, too.
    boolean manyAsk(int level) {
        return asking[level] >= MANY;
    }

    boolean answered(int section) {
        // "What questions should I ask?" is one, and heads a list of them.
        return asks(sections.get(section))
                ? !Title.holdsQuestionWord(sections.get(section).title())
                : isPartOfAnswer(section);
    }

    /// Whether it stands within the answer, and is named neither questions nor follow-ups.
    boolean isPartOfAnswer(int section) {
        var own = sections.get(section);
        for (int at = parents[section]; at >= 0 && !asks(own); at = parents[at]) {
            // A note may bear a question as its name, and hold many.
            if (asks(sections.get(at)) && at > 0) {
                return !Title.holdsQuestionWord(sections.get(at).title())
                        && !titles.get(section).saysQuestions()
                        && !Lead.followUps(Wording.words(own.title()));
            }
        }
        return false;
    }

    /// Where others are called questions, one that is not asks nothing.
    private boolean asks(Section one) {
        return one.asks() && !called.leaveOut(titles.get(one.index()));
    }
}
