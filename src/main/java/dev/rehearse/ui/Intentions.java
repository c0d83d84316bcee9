package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.outline.Decision;
import dev.rehearse.outline.Decision.Says;
import dev.rehearse.outline.Direction;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.Subject;
import dev.rehearse.question.Question;
import dev.rehearse.recognition.Matter;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.popup.ListPopup;
import dev.rehearse.ui.popup.ListRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Deciding what is a question and who asks it, where recognition saw it otherwise. The note is not
/// written for it.
final class Intentions {

    private Intentions() {}

    static Step open(State state, Moment now) {
        var open = state.open().orElseThrow();
        var all = new ArrayList<>(Strays.of(state, open));
        all.addAll(all(state, open));
        if (all.isEmpty()) {
            return Step.of(state.withNotice(Notice.at(now, "nothing to decide about here")));
        }
        var rows = new ArrayList<ListRow>();
        for (var one : all) {
            rows.add(
                    new ListRow(
                            "", Style.DIM, one.text(), one.about(), Integer.toString(rows.size())));
        }
        var hint =
                isMoreThanDeciding(all)
                        ? "Enter do it   Esc close"
                        : "the note stays as it is   Enter do it   Esc close";
        var list = ListPopup.of("Fixes", rows, List.of(), hint);
        return Step.of(state.withPopup(new Popup.Intentions(list, all)));
    }

    private static boolean isMoreThanDeciding(List<Intention> all) {
        return !all.stream().allMatch(Intention.Decide.class::isInstance);
    }

    static Step chosen(State state, Moment now, Popup.Intentions popup, String id) {
        var closed = state.withPopup(new Popup.None());
        return switch (popup.all().get(Integer.parseInt(id))) {
            case Intention.Bring bring -> LeftBehind.bring(closed, now, bring);
            case Intention.Stray stray -> Strays.chosen(closed, now, stray);
            case Intention.Decide decide ->
                    closed.open()
                            .map(open -> Step.of(closed, decide.effect(open)))
                            .orElse(Step.of(closed));
        };
    }

    /// What was decided before can be taken back with one key, unless an answer waits elsewhere.
    private static List<Intention> all(State state, OpenNote open) {
        var note = open.note();
        int caret = open.caret().line();
        int line = open.question().map(Question::line).orElse(caret);
        var item = note.matterAt(caret).or(() -> note.matterAt(line));
        var section = note.sectionAt(caret);
        var back = new ArrayList<Intention>();
        var fresh = new ArrayList<Intention>();
        item.ifPresent(matter -> ofItem(note, matter, back, fresh));
        section.ifPresent(own ->
                note.matter(own).ifPresent(matter -> ofSection(note, own, matter, back, fresh)));
        back.addAll(fresh);
        open.question()
                .flatMap(question -> bring(state, open, question))
                .ifPresent(bring -> back.add(0, bring));
        return back;
    }

    private static Optional<Intention> bring(State state, OpenNote open, Question question) {
        return LeftBehind.of(state, open, question)
                .map(left ->
                        new Intention.Bring(
                                question, left, "from " + LeftBehind.home(state, left)));
    }

    private static void ofItem(
            Note note, Matter matter, List<Intention> back, List<Intention> fresh) {
        var about = "line " + matter.line();
        for (var decision : matter.decided()) {
            back.add(new Intention.Decide(back(decision), about, matter.line(), decision, true));
        }
        var question = questionAt(note, matter.line());
        offer(fresh, matter, about, question.isPresent() ? Says.FACT : Says.QUESTION);
        question.ifPresent(asked -> offer(fresh, matter, about, other(asked.direction())));
    }

    private static void ofSection(
            Note note, Section own, Matter matter, List<Intention> back, List<Intention> fresh) {
        for (var decision : matter.decided()) {
            back.add(
                    new Intention.Decide(
                            back(decision), own.title(), matter.line(), decision, true));
        }
        int last = note.lineAt(Math.max(own.byteStart(), own.byteEnd() - 1));
        var asked =
                note.questions().stream()
                        .filter(one -> one.line() >= own.line() && one.line() <= last)
                        .map(Question::direction)
                        .distinct()
                        .toList();
        if (!own.holdsQuestions() && !own.asks()) {
            offer(fresh, matter, own.title(), Says.QUESTION);
        }
        if (own.holdsQuestions() || !asked.isEmpty()) {
            offer(fresh, matter, own.title(), Says.FACT);
        }
        for (var direction : asked) {
            offer(fresh, matter, own.title(), other(direction));
        }
    }

    private static void offer(List<Intention> all, Matter matter, String about, Says says) {
        var text =
                switch (matter.subject()) {
                    case Subject.Item _ -> ofItem(says);
                    case Subject.Titled _ -> ofSection(says);
                };
        var decision = new Decision(matter.subject(), says);
        all.add(new Intention.Decide(text, about, matter.line(), decision, false));
    }

    private static String ofItem(Says says) {
        return switch (says) {
            case QUESTION -> "Make it a question";
            case FACT -> "Make it a fact";
            case ASK -> "You ask it";
            case ANSWER -> "You answer it";
        };
    }

    private static String ofSection(Says says) {
        return switch (says) {
            case QUESTION -> "Holds questions";
            case FACT -> "Holds no questions";
            case ASK -> "You ask them";
            case ANSWER -> "You answer them";
        };
    }

    private static String back(Decision decision) {
        return "Take back: "
                + switch (decision.subject()) {
                    case Subject.Item item ->
                            switch (decision.says()) {
                                case QUESTION -> "a question";
                                case FACT -> "a fact";
                                case ASK -> "you ask it";
                                case ANSWER -> "you answer it";
                            };
                    case Subject.Titled titled ->
                            switch (decision.says()) {
                                case QUESTION -> "questions";
                                case FACT -> "no questions";
                                case ASK -> "you ask";
                                case ANSWER -> "you answer";
                            };
                };
    }

    private static Says other(Direction direction) {
        return switch (direction) {
            case ASK -> Says.ANSWER;
            case ANSWER -> Says.ASK;
        };
    }

    private static Optional<Question> questionAt(Note note, int line) {
        return note.questionAt(line).filter(question -> question.line() == line);
    }

    /// It is on the disk: the note is shown by it. A save may have changed the bytes meanwhile.
    static Step decided(State state, Moment now, Message.Decided decided) {
        var open = state.open().filter(one -> one.path().equals(decided.path()));
        if (open.isEmpty()) {
            return Step.of(state);
        }
        var before = open.get().note();
        var note =
                before.hasBytesOf(decided.note())
                        ? decided.note()
                        : before.with(decided.note().overrides());
        var next = Opening.counted(state.withOpen(open.get().withRead(note)), decided.path(), note);
        var beside = decided.beside().isEmpty() ? "" : "; " + decided.beside();
        return Step.of(next.withNotice(Notice.at(now, said(note, decided) + beside)));
    }

    private static String said(Note note, Message.Decided decided) {
        var decision = decided.decision();
        boolean stands = note.overrides().decisions().contains(decision);
        return switch (decision.subject()) {
            case Subject.Item _ -> stands ? said(decision.says()) : saidAgain(note, decided);
            case Subject.Titled _ -> stands ? saidOfAll(decision.says()) : "taken back";
        };
    }

    private static String said(Says says) {
        return switch (says) {
            case QUESTION -> "now a question";
            case FACT -> "now a fact";
            case ASK -> "now you ask it";
            case ANSWER -> "now you answer it";
        };
    }

    private static String saidOfAll(Says says) {
        return switch (says) {
            case QUESTION -> "now a section of questions";
            case FACT -> "now without questions";
            case ASK -> "now you ask them";
            case ANSWER -> "now you answer them";
        };
    }

    private static String saidAgain(Note note, Message.Decided decided) {
        var question = questionAt(note, decided.line());
        if (decided.decision().says().isDirection()) {
            return question.map(Question::direction).orElse(Direction.ANSWER) == Direction.ASK
                    ? "you ask it again"
                    : "you answer it again";
        }
        if (question.isPresent()) {
            return "a question again";
        }
        boolean fact = note.facts().stream().anyMatch(one -> one.line() == decided.line());
        return fact ? "a fact again" : "no question again";
    }
}
