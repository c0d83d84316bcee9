package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;

/// The last question of a note that looks like a heading and is none to Markdown: what follows in
/// its section stands under it.
final class OpenQuestion {
    private static final int NOWHERE = -2;

    private int section = NOWHERE;
    private boolean answered;

    /// @param told the paragraph goes on below it
    void ask(Found.Asked question, boolean told) {
        boolean opens =
                switch (question.kind()) {
                    case BOLD, QA -> true;
                    case PARAGRAPH -> TightHeading.is(question) || LazyLines.is(question);
                    case HEADING, BULLET, NUMBER, TASK, SUMMARY, TABLE, NAME -> false;
                };
        if (opens) {
            section = question.section();
            answered = told;
        }
    }

    /// A heading of that kind ends what stands under the one before.
    void close() {
        section = NOWHERE;
    }

    /// Something that is no question came after it.
    void answer() {
        answered = true;
    }

    boolean isIn(int here) {
        return section == here;
    }

    boolean isAnsweredIn(int here) {
        return section == here && answered;
    }
}
