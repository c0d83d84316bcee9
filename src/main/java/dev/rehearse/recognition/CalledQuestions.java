package dev.rehearse.recognition;

import dev.rehearse.outline.Title;
import dev.rehearse.wording.QuestionMark;

import java.util.List;

/// Whether the headings of a note call its questions so, "Question 3: Why is it hot?": then others,
/// which say no such thing, must ask with a mark.
final class CalledQuestions {
    private static final int LEAST = 3;

    private final List<Title> titles;
    private boolean known;
    private boolean called;

    CalledQuestions(List<Title> titles) {
        this.titles = titles;
    }

    boolean leaveOut(Title title) {
        return areCalled() && !isCalled(title) && !QuestionMark.isIn(title.source());
    }

    private boolean areCalled() {
        if (!known) {
            known = true;
            called =
                    titles.stream().filter(CalledQuestions::isCalled).limit(LEAST).count() == LEAST;
        }
        return called;
    }

    private static boolean isCalled(Title title) {
        return title.asks() && title.bare().labelled();
    }
}
