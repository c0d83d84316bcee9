package dev.rehearse.recognition.form;

import dev.rehearse.outline.Title;
import dev.rehearse.wording.QuestionMark;

import java.util.List;

/// Whether the headings of a note call its questions so, "Question 3: Why is it hot?": then others,
/// which say no such thing, must ask with a mark, and lists must be named questions.
final class CalledQuestions {
    private static final int LEAST = 3;

    private final List<Title> titles;
    private final int[] parents;

    /// By the section around them, how many there are.
    private final int[] beside;

    private boolean known;
    private boolean called;

    /// @param parents the section around each, or -1
    CalledQuestions(List<Title> titles, int[] parents) {
        this.titles = titles;
        this.parents = parents;
        beside = new int[titles.size() + 1];
    }

    boolean leaveOut(Title title) {
        return areCalled() && !isCalled(title) && !QuestionMark.isIn(title.source());
    }

    /// Whether a list of this section asks nothing: it stands beside such headings, or in a section
    /// that does, whose titles name no other questions.
    boolean leaveOutItems(int section) {
        if (section <= 0 || !areCalled()) {
            return false;
        }
        for (int at = section; at > 0; at = parents[at]) {
            var title = titles.get(at);
            if (title.saysQuestions() || isCalled(title)) {
                return false;
            }
            if (beside[parents[at] + 1] >= LEAST) {
                return true;
            }
        }
        return false;
    }

    private boolean areCalled() {
        if (!known) {
            known = true;
            int all = 0;
            for (int at = 0; at < titles.size(); at++) {
                if (isCalled(titles.get(at))) {
                    beside[parents[at] + 1]++;
                    all++;
                }
            }
            called = all >= LEAST;
        }
        return called;
    }

    private static boolean isCalled(Title title) {
        return title.asks() && title.bare().labelled();
    }
}
