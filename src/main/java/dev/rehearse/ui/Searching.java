package dev.rehearse.ui;

import dev.rehearse.note.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.search.SearchEntry;
import dev.rehearse.ui.search.SearchPopup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Search Everywhere over what is open now: questions, sections and notes, answers, actions.
final class Searching {

    private static final String QUESTION = "question ";
    private static final String SECTION = "section ";
    private static final String NOTE = "note ";
    private static final String ACTION = "action ";

    /// Their keys mean something else in a text; from here they work there too.
    private static final Set<String> FROM_A_TEXT = Set.of("suspend");

    private Searching() {}

    static Step open(State state, Moment now) {
        return Step.of(
                state.withPopup(
                        new Popup.Search(SearchPopup.open(entries(state, now), List.of()))));
    }

    private static List<SearchEntry> entries(State state, Moment now) {
        var entries = new ArrayList<SearchEntry>();
        boolean studying = state.mode() instanceof Mode.Studying;
        if (studying) {
            state.open().ifPresent(open -> addNote(state, open, entries));
            addNotes(state, entries);
        }
        addActions(state, now, entries);
        return entries;
    }

    private static void addNote(State state, OpenNote open, List<SearchEntry> entries) {
        for (var question : open.note().questions()) {
            var icon = Icons.of(state, open, question);
            entries.add(
                    SearchEntry.of(
                            SearchEntry.Kind.QUESTION,
                            icon.sign,
                            icon.style,
                            question.text(),
                            section(question),
                            QUESTION + question.key()));
            var answer = Answers.stored(open.note(), question);
            if (!answer.isBlank()) {
                entries.add(
                        SearchEntry.of(
                                SearchEntry.Kind.ANSWER,
                                Icons.ANSWERED.sign,
                                Icons.ANSWERED.style,
                                answer.replace('\n', ' '),
                                question.text(),
                                QUESTION + question.key()));
            }
        }
        for (var section : open.note().sections()) {
            entries.add(
                    SearchEntry.of(
                            SearchEntry.Kind.NOTE,
                            "",
                            Style.DIM,
                            section.title(),
                            open.name(),
                            SECTION + section.line()));
        }
    }

    private static String section(Question question) {
        return question.sectionPath().isEmpty() ? "" : question.sectionPath().getLast();
    }

    private static void addNotes(State state, List<SearchEntry> entries) {
        for (var entry : state.notebook().entries()) {
            entries.add(
                    SearchEntry.of(
                            SearchEntry.Kind.NOTE,
                            "",
                            Style.DIM,
                            entry.fileName(),
                            state.notebook().title(),
                            NOTE + entry.path()));
        }
    }

    /// Those that can run here first, then the others with their reason.
    private static void addActions(State state, Moment now, List<SearchEntry> entries) {
        var place = state.place(now);
        var later = new ArrayList<SearchEntry>();
        for (var action : state.keymap().actions()) {
            if (action.group() == Action.Group.MOVING) {
                continue;
            }
            var entry =
                    SearchEntry.of(
                            SearchEntry.Kind.ACTION,
                            action.id().equals("run.start") ? Icons.RUNNING.sign : "",
                            Icons.RUNNING.style,
                            action.title(),
                            action.keyNames(),
                            ACTION + action.id());
            var reason =
                    action.places().contains(place) || FROM_A_TEXT.contains(action.id())
                            ? action.whyNot().apply(state).orElse("")
                            : "not here";
            if (reason.isEmpty()) {
                entries.add(entry);
            } else {
                later.add(entry.without(reason));
            }
        }
        entries.addAll(later);
    }

    /// What was chosen, by its id.
    static Step chosen(State state, Moment now, String id) {
        var closed = state.withPopup(new Popup.None());
        if (id.startsWith(QUESTION)) {
            return Step.of(toQuestion(closed, id));
        }
        if (id.startsWith(SECTION)) {
            int line = Integer.parseInt(id.substring(SECTION.length()));
            return Step.of(toNote(Moving.toLine(closed, line)));
        }
        if (id.startsWith(NOTE)) {
            return Step.of(toNote(closed), Travelling.reopened(state, id.substring(NOTE.length())));
        }
        return Update.run(closed, now, closed.keymap().byId(id.substring(ACTION.length())));
    }

    static Step rehearse(State state, Moment now, String id) {
        return Starting.thisQuestion(toQuestion(state.withPopup(new Popup.None()), id), now);
    }

    private static State toQuestion(State state, String id) {
        return state.open()
                .flatMap(open -> Answers.find(open.note(), id.substring(QUESTION.length())))
                .map(question -> toNote(Moving.toLine(state, question.line())))
                .orElse(state);
    }

    private static State toNote(State state) {
        return state.withStudy(state.study().withoutOverlay());
    }
}
