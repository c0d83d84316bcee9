package dev.rehearse.note;

import dev.rehearse.outline.Title;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Wording;

/// The heading an elaborated section gets when the note has none.
final class Proposal {
    private static final String FALLBACK = "Questions elaborated";

    private Proposal() {}

    /// Named after the question's nearest section whose name makes an elaborated section.
    static String title(Note note, Question question) {
        var path = question.sectionPath();
        for (int at = path.size() - 1; at >= 0; at--) {
            var proposed = path.get(at).strip() + " elaborated";
            if (isElaborated(proposed)) {
                return proposed;
            }
        }
        return note.title()
                .map(title -> title + " elaborated")
                .filter(Proposal::isElaborated)
                .orElse(FALLBACK);
    }

    static String heading(Note note, Question question) {
        return HeadingText.plainest(title(note, question));
    }

    private static boolean isElaborated(String title) {
        var read = Title.of(HeadingText.plainest(title), false);
        return !Wording.normal(title).equals("elaborated") && read.isElaborated();
    }
}
