package dev.rehearse.ui;

import dev.rehearse.outline.Direction;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.rehearse.Head;
import dev.rehearse.ui.study.EditPicture;
import dev.rehearse.ui.study.EditView;

import java.util.ArrayList;
import java.util.List;

/// The answer editor outside a run.
final class EditPictures {
    /// Under it the time has no room beside the whole title.
    private static final int WIDE = 60;

    private EditPictures() {}

    static EditPicture of(State state, OpenNote open, Mode.Editing editing, Moment now) {
        return new EditPicture(
                Bars.top(state, now),
                LeftPictures.of(state, open, now),
                head(state, open, editing),
                EditorPictures.of(state, editing.text()),
                Interviewing.on(state, editing).isPresent()
                        ? Interviewing.window(state, open, editing, now)
                        : ReadyPictures.of(state, open, now),
                Banners.of(state),
                Bars.footer(state, now),
                Interviewing.beside(state, open, editing, now));
    }

    private static Head head(State state, OpenNote open, Mode.Editing editing) {
        var head = head(open, editing.question());
        return Interviewing.isOn(editing)
                ? new Head(
                        "Interview, "
                                + (state.size().columns() < WIDE ? "" : "question ")
                                + Interviewing.placeOf(open, editing.question()),
                        head.brief(),
                        head.question(),
                        head.facts(),
                        head.hint())
                : head;
    }

    private static Head head(OpenNote open, Question question) {
        int count = open.note().questions().size();
        var facts = new ArrayList<String>();
        facts.add(question.direction() == Direction.ASK ? "you ask" : "you answer");
        if (!question.sectionPath().isEmpty()) {
            facts.add(question.sectionPath().getLast());
        }
        return new Head(
                "Question " + question.number() + " of " + count,
                question.number() + "/" + count,
                question.text(),
                facts,
                List.of());
    }

    static Box editorBox(State state, Mode.Editing editing) {
        var layout = Panes.study(state.size());
        int banner = Panes.bannerRows(state, layout);
        return state.open()
                .map(open ->
                        EditView.editorBox(
                                layout,
                                head(state, open, editing),
                                Interviewing.rowsOver(state, editing),
                                banner))
                .orElse(Box.NONE);
    }
}
