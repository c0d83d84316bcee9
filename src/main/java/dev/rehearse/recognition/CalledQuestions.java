package dev.rehearse.recognition;

import dev.rehearse.outline.Title;
import dev.rehearse.wording.QuestionMark;

import java.util.List;

/// Whether the headings of a note call its questions so, "Question 3: Why is it hot?": then others,
/// which say no such thing, must ask with a mark, and lists must be named questions.
final class CalledQuestions {
    private static final int LEAST = 3;

    private final List<Title> titles;
    private final int[] parents;
    private boolean known;
    private boolean called;

    /// @param parents the section around each, or -1
    CalledQuestions(List<Title> titles, int[] parents) {
        this.titles = titles;
        this.parents = parents;
    }

    boolean leaveOut(Title title) {
        return areCalled() && !isCalled(title) && !QuestionMark.isIn(title.source());
    }

    /// Whether a list of this section asks nothing: it stands beside the questions, and no title
    /// but the note's says that it holds others.
    boolean leaveOutItems(int section) {
        if (section <= 0 || !areCalled()) {
            return false;
        }
        for (int at = section; at > 0; at = parents[at]) {
            var title = titles.get(at);
            if (title.saysQuestions() || isCalled(title)) {
                return false;
            }
        }
        return true;
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
