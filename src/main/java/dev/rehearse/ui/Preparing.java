package dev.rehearse.ui;

import dev.rehearse.outline.Direction;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.popup.LineField;
import dev.rehearse.ui.popup.PopupBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Why a person asks a question, what they hope to hear, and what they ask then. It stands beside
/// the note, in the journal, so that the note holds what was said and nothing else.
final class Preparing {
    private static final int COLUMNS = 76;
    private static final int MARGIN = 3;
    private static final int AIRY = 14;
    private static final String HINT = "Enter next   Esc close";
    private static final String KEPT = "   kept as you type";

    private Preparing() {}

    static String whyNot(State state) {
        return question(state).isPresent() ? "" : "no question that you ask";
    }

    /// The one under review, else the one here.
    private static Optional<Question> question(State state) {
        var session = Running.session(state);
        var question =
                session.isPresent()
                        ? Running.question(
                                state, session.get().draftKey(session.get().run().current()))
                        : state.open().flatMap(OpenNote::question);
        return question.filter(one -> one.direction() == Direction.ASK);
    }

    static Step open(State state, Moment now) {
        return Step.of(question(state).map(one -> opened(state, one)).orElse(state));
    }

    /// A question that was just asked aloud is followed by what stands behind it.
    static State afterAsking(State state, Session session) {
        return session.isSpoken()
                ? question(state).map(one -> opened(state, one)).orElse(state)
                : state;
    }

    private static State opened(State state, Question question) {
        var path = state.open().map(OpenNote::path).orElse("");
        var fields = texts(state, path, question.key()).stream().map(LineField::of).toList();
        var sheet = new AskSheet(path, question.key(), question.text(), fields, 0);
        return state.withPopup(new Popup.Preparing(sheet));
    }

    private static List<String> texts(State state, String path, String questionKey) {
        return Arrays.stream(AskSheet.Prompt.values())
                .map(prompt -> DraftKey.prepared(path, questionKey, prompt.words()))
                .map(key -> Drafts.textOf(state, key).text())
                .toList();
    }

    /// `why I ask: …`, for each that there is.
    static List<String> lines(State state, Question question) {
        var path = state.open().map(OpenNote::path).orElse("");
        var texts = texts(state, path, question.key());
        var lines = new ArrayList<String>();
        var prompts = AskSheet.Prompt.values();
        for (int index = 0; index < prompts.length; index++) {
            var text = texts.get(index);
            if (!text.isBlank()) {
                lines.add(prompts[index].words() + ": " + text);
            }
        }
        return lines;
    }

    static Step press(State state, Moment now, AskSheet sheet, Key key) {
        return switch (key.name()) {
            case ESCAPE -> Step.of(state.withPopup(new Popup.None()));
            case ENTER ->
                    sheet.isLast()
                            ? Step.of(state.withPopup(new Popup.None()))
                            : shown(state, sheet.moved(1));
            case TAB -> shown(state, sheet.moved(key.shift() ? -1 : 1));
            case DOWN -> shown(state, sheet.moved(1));
            case UP -> shown(state, sheet.moved(-1));
            default ->
                    sheet.field()
                            .after(key)
                            .map(field -> typed(state, now, sheet, field))
                            .orElse(Step.of(state));
        };
    }

    private static Step shown(State state, AskSheet sheet) {
        return Step.of(state.withPopup(new Popup.Preparing(sheet)));
    }

    /// In the journal before it is seen.
    static Step typed(State state, Moment now, AskSheet sheet, LineField field) {
        var next = state.withPopup(new Popup.Preparing(sheet.with(field)));
        if (field.text().equals(sheet.field().text())) {
            return Step.of(next);
        }
        var key = sheet.key();
        var drafts = new ArrayList<>(Drafts.without(state, key));
        if (field.isEmpty()) {
            return Step.of(next.withDrafts(drafts), new Effect.DropDraft(key));
        }
        drafts.add(new Message.Draft(key, field.text(), now.wall()));
        return Step.of(next.withDrafts(drafts), new Effect.KeepDraft(key, field.text()));
    }

    static void draw(Canvas canvas, AskSheet sheet) {
        boolean airy = canvas.size().rows() >= AIRY;
        int step = airy ? 3 : 2;
        int top = airy ? 2 : 1;
        int rows = airy ? top + 3 * step + 2 : canvas.size().rows();
        var place = PopupBox.over(canvas.size(), COLUMNS, rows);
        var box = PopupBox.open(canvas, place, "You ask: " + sheet.question());
        var prompts = AskSheet.Prompt.values();
        for (int index = 0; index < prompts.length; index++) {
            int row = top + step * index;
            if (row + 1 < box.lastRow()) {
                boolean here = index == sheet.at();
                box.put(row, MARGIN, prompts[index].words(), here ? Style.STRONG : Style.DIM);
                box.field(
                        row + 1,
                        MARGIN,
                        sheet.fields().get(index),
                        place.columns() - 2 * MARGIN,
                        here);
            }
        }
        var kept = place.columns() - 2 * MARGIN < Columns.of(HINT + KEPT) ? "" : KEPT;
        box.put(box.lastRow(), MARGIN, HINT + kept, Style.FOOTER_TEXT);
    }
}
