package dev.rehearse.note;

import java.util.List;

/// Whether the headings of a note call its questions so, "Question 3: Why is it hot?": then others,
/// which say no such thing, must ask with a mark.
final class CalledQuestions {
    private static final int LEAST = 3;

    private final List<Section> sections;
    private boolean known;
    private boolean called;

    CalledQuestions(List<Section> sections) {
        this.sections = sections;
    }

    boolean leaveOut(Section section) {
        return areCalled() && !isCalled(section) && !QuestionMark.isIn(section.source());
    }

    private boolean areCalled() {
        if (!known) {
            known = true;
            called =
                    sections.stream().filter(CalledQuestions::isCalled).limit(LEAST).count()
                            == LEAST;
        }
        return called;
    }

    private static boolean isCalled(Section section) {
        return section.asks() && Leading.isLabel(Plain.of(section.source()));
    }
}
