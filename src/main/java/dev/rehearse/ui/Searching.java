package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.ReadyMade;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Sign;
import dev.rehearse.ui.search.SearchEntry;
import dev.rehearse.ui.search.SearchPopup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Search Everywhere over what is open now: questions, sections and notes, answers, actions.
final class Searching {

    private static final String QUESTION = "question ";
    private static final String ELSEWHERE = "elsewhere ";
    private static final String SECTION = "section ";
    private static final String NOTE = "note ";
    private static final String ACTION = "action ";
    private static final String PLAN = "plan ";

    /// What can be done with a draft whose question is gone stands among the fixes.
    private static final String STRAY = ACTION + "intentions";

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
        state.open().ifPresent(open -> addNote(state, open, entries, now));
        addElsewhere(state, entries);
        addNotes(state, entries);
        if (staysUntilDone(state)) {
            entries.replaceAll(entry -> entry.without(Reasons.notHere(state)));
        }
        addActions(state, now, entries);
        return entries;
    }

    /// From a run and its reviews nobody is taken to another place.
    private static boolean staysUntilDone(State state) {
        return switch (state.mode()) {
            case Mode.Studying _ -> false;
            case Mode.Editing editing -> editing.around() instanceof Mode.Editing.Around.Review;
            case Mode.Summing _ -> false;
            case Mode.Rehearsing _, Mode.Reviewing _ -> true;
        };
    }

    private static void addNote(State state, OpenNote open, List<SearchEntry> entries, Moment now) {
        for (var question : open.note().questions()) {
            var icon = Signs.of(state, open, question, now);
            entries.add(
                    SearchEntry.of(
                            SearchEntry.Kind.QUESTION,
                            icon.shape(),
                            icon.style(),
                            question.text(),
                            section(question),
                            QUESTION + question.key()));
            var answer = Answers.stored(open.note(), question);
            if (!answer.isBlank()) {
                entries.add(
                        SearchEntry.of(
                                SearchEntry.Kind.ANSWER,
                                Sign.ANSWERED.shape(),
                                Sign.ANSWERED.style(),
                                answer.replace('\n', ' '),
                                question.text(),
                                QUESTION + question.key()));
            }
        }
        for (var draft : Drafts.astray(state)) {
            entries.add(
                    SearchEntry.of(
                            SearchEntry.Kind.ANSWER,
                            Sign.FACT.shape(),
                            Sign.FACT.style(),
                            draft.text().replace('\n', ' '),
                            "draft, its question is gone",
                            STRAY));
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

    /// What the other notes ask, as far as they are known; those of the open one stand before them.
    private static void addElsewhere(State state, List<SearchEntry> entries) {
        var open = state.open().map(OpenNote::path).orElse("");
        var asked = state.notebook().asked().questions();
        for (var note : state.notebook().entries()) {
            if (note.path().equals(open)) {
                continue;
            }
            for (var question : asked.getOrDefault(note.path(), List.of())) {
                entries.add(
                        SearchEntry.of(
                                SearchEntry.Kind.QUESTION,
                                "",
                                Style.DIM,
                                question.text(),
                                note.name(),
                                ELSEWHERE + question.line() + " " + note.path()));
            }
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
                                    action.id().equals("run.start") ? Sign.RUNNING.shape() : "",
                                    Sign.RUNNING.style(),
                                    action.title(),
                                    action.keyNames(),
                                    ACTION + action.id())
                            .called(ActionWords.of(action));
            boolean here = action.places().contains(place) || FROM_A_TEXT.contains(action.id());
            var reason =
                    action.whyNot().apply(state).orElse(here ? "" : Reasons.notHere(state, action));
            if (reason.isEmpty()) {
                entries.add(entry);
            } else {
                later.add(entry.without(reason));
            }
        }
        addPlans(state, entries);
        entries.addAll(later);
    }

    /// A plan is rehearsed by its name, from where a run can begin.
    private static void addPlans(State state, List<SearchEntry> entries) {
        var reason = isStudying(state) ? Reasons.noQuestions(state) : Reasons.notHere(state);
        for (var plan : Choosing.all(state)) {
            var entry =
                    SearchEntry.of(
                                    SearchEntry.Kind.ACTION,
                                    "",
                                    Sign.RUNNING.style(),
                                    "Rehearse: " + plan.name(),
                                    "plan",
                                    PLAN + plan.name())
                            .called(ActionWords.ofPlan(plan.name()));
            entries.add(reason.isEmpty() ? entry : entry.without(reason));
        }
    }

    /// What was chosen, by its id.
    static Step chosen(State state, Moment now, String id) {
        var closed = state.withPopup(new Popup.None());
        if (id.startsWith(ACTION)) {
            return Update.run(closed, now, closed.keymap().byId(id.substring(ACTION.length())));
        }
        if (id.startsWith(PLAN)) {
            return ReadyMade.named(Choosing.all(closed), id.substring(PLAN.length()))
                    .map(plan ->
                            Choosing.take(closed, plan).then(after -> Starting.plan(after, now)))
                    .orElse(Step.of(closed));
        }
        return left(closed, now)
                .then(after -> isStudying(after) ? there(after, id) : Step.of(after));
    }

    private static boolean isStudying(State state) {
        return state.mode() instanceof Mode.Studying && state.popup() instanceof Popup.None;
    }

    /// An answer that is open is saved on the way, as Esc would; a question that this asks stays.
    private static Step left(State state, Moment now) {
        return switch (state.mode()) {
            case Mode.Editing _ -> Editing.close(state, now);
            case Mode.Summing _ -> Summing.leave(state);
            case Mode.Studying _, Mode.Rehearsing _, Mode.Reviewing _ -> Step.of(state);
        };
    }

    private static Step there(State state, String id) {
        if (id.startsWith(QUESTION)) {
            return Step.of(toQuestion(state, id));
        }
        if (id.startsWith(SECTION)) {
            int line = Integer.parseInt(id.substring(SECTION.length()));
            return Step.of(toNote(Moving.toLine(state, line)));
        }
        if (id.startsWith(ELSEWHERE)) {
            var place = id.substring(ELSEWHERE.length()).split(" ", 2);
            return Step.of(
                    toNote(state), new Effect.OpenNote(place[1], Integer.parseInt(place[0])));
        }
        return Step.of(toNote(state), Travelling.reopened(state, id.substring(NOTE.length())));
    }

    static Step rehearse(State state, Moment now, String id) {
        if (!id.startsWith(QUESTION)) {
            return chosen(state, now, id);
        }
        return left(state.withPopup(new Popup.None()), now)
                .then(after ->
                        isStudying(after)
                                ? Starting.thisQuestion(toQuestion(after, id), now)
                                : Step.of(after));
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
