package dev.rehearse.recognition.form;

import dev.rehearse.outline.Section;
import dev.rehearse.wording.Aside;
import dev.rehearse.wording.Wording;

import java.util.List;

/// Which sections of a note of questions hold none, and which of those say what an answer is judged
/// by.
final class Asides {
    private final List<Section> sections;
    private final boolean noteSaysQuestions;
    private final int[] parents;
    private int known = -1;
    private boolean aside;
    private boolean criteria;

    /// Up to here the parts of a section are what the line above them says.
    private int judgedUntil;

    /// @param parents the section around each, or -1
    Asides(List<Section> sections, int[] parents, boolean noteSaysQuestions) {
        this.sections = sections;
        this.parents = parents;
        this.noteSaysQuestions = noteSaysQuestions;
    }

    /// The line above the first part of a section says that the parts are what counts.
    void judgeParts(int part) {
        known = -1;
        int outer = parents[part];
        judgedUntil = outer < 0 ? judgedUntil : sections.get(outer).byteEnd();
    }

    /// Whether what was said of the parts before holds here, too.
    boolean reach(int start) {
        return start < judgedUntil;
    }

    /// Whether this stands in a note of questions and holds none.
    boolean hold(int section, Lead lead) {
        if (section >= 0 && isTitle(section)) {
            return true;
        }
        if (section < 0 || sections.get(section).holdsQuestions()) {
            return lead.isAside();
        }
        for (int at = parents[section]; at >= 0; at = parents[at]) {
            if (sections.get(at).holdsQuestions()) {
                return true;
            }
        }
        return lead.isAside() || noteSaysQuestions;
    }

    /// Whether what asks there asks it of the candidate.
    boolean judge(int section, Lead lead) {
        return lead == Lead.CRITERIA || (section >= 0 && isTitle(section) && criteria);
    }

    private boolean isTitle(int section) {
        if (section != known) {
            known = section;
            var own = sections.get(section);
            var words = Wording.words(own.title());
            boolean judged = own.byteStart() < judgedUntil;
            aside = judged || Aside.isTitle(words);
            criteria = judged || (aside && Aside.saysWhatCounts(words));
        }
        return aside;
    }
}
