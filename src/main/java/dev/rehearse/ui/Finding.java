package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Key;
import dev.rehearse.ui.popup.LineField;

/// Looking for a text in the open note. The caret follows while it is typed; Esc goes back.
final class Finding {

    private Finding() {}

    static Step open(State state, Moment now) {
        var caret = state.open().map(OpenNote::caret).orElse(Spot.START);
        return Step.of(state.withPopup(new Popup.Finding(LineField.EMPTY, caret)));
    }

    static Step next(State state, Moment now) {
        return Step.of(go(state, now, true));
    }

    static Step previous(State state, Moment now) {
        return Step.of(go(state, now, false));
    }

    private static State go(State state, Moment now, boolean forward) {
        var open = state.open().orElseThrow();
        var find = state.study().find();
        int line = open.caret().line();
        int found = forward ? find.after(open.note(), line) : find.before(open.note(), line);
        if (found == 0) {
            return state.withNotice(Notice.at(now, nothing(find)));
        }
        var there = Moving.toLine(state, found);
        return find.count(open.note(), found)
                .map(count -> there.withNotice(Notice.at(now, "match " + count.words())))
                .orElse(there);
    }

    private static String nothing(Find find) {
        return "Nothing matches \"" + find.text() + "\"";
    }

    /// What the note holds of the text that is being typed.
    static String found(State state) {
        var find = state.study().find();
        var open = state.open().orElseThrow();
        if (find.text().isEmpty()) {
            return "";
        }
        return find.count(open.note(), open.caret().line())
                .map(count -> count.all() == 0 ? nothing(find) : count.words())
                .orElse("");
    }

    /// A key while the text to look for is typed.
    static Step press(State state, Moment now, Popup.Finding finding, Key key) {
        return switch (key.name()) {
            case ESCAPE ->
                    Step.of(
                            back(state, finding)
                                    .withPopup(new Popup.None())
                                    .withStudy(state.study().withFind(Find.NONE)));
            case ENTER -> Step.of(state.withPopup(new Popup.None()));
            case DOWN -> Step.of(go(state, now, true));
            case UP -> Step.of(go(state, now, false));
            default ->
                    finding.field()
                            .after(key)
                            .map(field -> Step.of(typed(state, finding, field)))
                            .orElse(Step.of(state));
        };
    }

    static State typed(State state, Popup.Finding finding, LineField field) {
        var find = new Find(field.text());
        var next =
                back(state, finding)
                        .withPopup(new Popup.Finding(field, finding.from()))
                        .withStudy(state.study().withFind(find));
        var open = next.open().orElseThrow();
        int found = find.after(open.note(), finding.from().line() - 1);
        return found == 0 ? next : Moving.toLine(next, found);
    }

    private static State back(State state, Popup.Finding finding) {
        return state.open()
                .map(open -> Scrolling.follow(state.withOpen(open.withCaret(finding.from()))))
                .orElse(state);
    }
}
