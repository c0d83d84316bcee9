package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.popup.ListPopup;
import dev.rehearse.ui.popup.ListRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The outline of the open note as a list: its sections and its questions, to jump to.
final class Jumping {

    private Jumping() {}

    static Step open(State state, Moment now) {
        var open = state.open().orElseThrow();
        var rows = rows(state, open, now);
        var popup = ListPopup.of("Jump in this note", rows, List.of(), "Enter jump   Esc close");
        return Step.of(state.withPopup(new Popup.Jump(popup.withSelected(at(open, rows)))));
    }

    private static List<ListRow> rows(State state, OpenNote open, Moment now) {
        var rows = new ArrayList<ListRow>();
        for (var section : open.note().sections()) {
            if (!isQuestion(open, section.line())) {
                rows.add(
                        new ListRow(
                                "",
                                Style.DIM,
                                "  ".repeat(Math.max(0, section.depth() - 1)) + section.title(),
                                "line " + section.line(),
                                Integer.toString(section.line())));
            }
        }
        for (var question : open.note().questions()) {
            var icon = Signs.of(state, open, question, now);
            rows.add(
                    new ListRow(
                            icon.shape(),
                            icon.style(),
                            question.text(),
                            "line " + question.line(),
                            Integer.toString(question.line())));
        }
        rows.sort(Comparator.comparingInt(row -> Integer.parseInt(row.id())));
        return rows;
    }

    private static boolean isQuestion(OpenNote open, int line) {
        return open.note().questionAt(line).filter(q -> q.line() == line).isPresent();
    }

    private static int at(OpenNote open, List<ListRow> rows) {
        int selected = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (Integer.parseInt(rows.get(i).id()) <= open.caret().line()) {
                selected = i;
            }
        }
        return selected;
    }

    static Step chosen(State state, String id) {
        var closed = state.withPopup(new Popup.None());
        var note = closed.withStudy(closed.study().withoutOverlay());
        return Step.of(Moving.toLine(note, Integer.parseInt(id)));
    }
}
