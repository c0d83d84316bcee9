package dev.rehearse.recognition.form;

import dev.rehearse.outline.Section;
import dev.rehearse.wording.ForThem;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

/// What the title above says of a list, where it says that whatever stands there is asked.
final class AskedTitle {
    private AskedTitle() {}

    /// "To ask them", "What they asked".
    static boolean isAbove(Page page) {
        return page.section()
                .map(Section::title)
                .filter(title -> ForThem.says(title) || TitleWords.saysAsked(Wording.words(title)))
                .isPresent();
    }

    /// "First round", where "First round answers" stand elsewhere.
    static boolean isAnsweredElsewhere(Page page) {
        return page.section()
                .map(page::title)
                .filter(page.whole.titles().value()::areAnswered)
                .isPresent();
    }

    /// "Questions", or a part of them: it names nothing else.
    static boolean isOnlyThat(Page page) {
        return isOnlyThat(page, page.sectionIndex()) || isOnlyThat(page, page.outerSection());
    }

    private static boolean isOnlyThat(Page page, int section) {
        return section >= 0
                && TitleWords.areOnlyQuestions(Wording.words(page.sections.get(section).title()));
    }
}
