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

    /// "Questions": it names nothing else.
    static boolean isOnlyThat(Page page) {
        return page.section()
                .filter(section -> TitleWords.areOnlyQuestions(Wording.words(section.title())))
                .isPresent();
    }
}
