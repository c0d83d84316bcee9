package dev.rehearse.ui;

import dev.rehearse.linking.Linking;
import dev.rehearse.linking.Named;
import dev.rehearse.linking.Rehearsed;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Past;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Which question each attempt belongs to: looked for once when a note asks other questions than
/// before, and beside the screen, since it can take a while.
public final class Belonging {

    private Belonging() {}

    /// Asks anew when another note is open, or the note asks other questions.
    static Step follow(State before, State after) {
        var was = before.open();
        var is = after.open();
        boolean nothingToLink =
                after.past().attempts().isEmpty() && !after.notebook().asked().isKnown();
        if (nothingToLink
                || is.isEmpty()
                || was.filter(it -> it.note() == is.get().note()).isPresent()) {
            return Step.of(after);
        }
        var keys = keys(is.get());
        boolean same =
                was.filter(it -> it.path().equals(is.get().path()))
                        .filter(it -> keys(it).equals(keys))
                        .isPresent();
        if (same || !is.get().note().isRead()) {
            return Step.of(after);
        }
        var book = left(after.notebook(), was);
        return ask(
                after.withNotebook(
                        book.withAsked(book.asked().with(is.get().path(), is.get().note()))));
    }

    /// The note that was open until now may have been changed while it was.
    private static Notebook left(Notebook book, Optional<OpenNote> was) {
        return was.filter(note -> note.note().isRead())
                .map(note -> book.withAsked(book.asked().with(note.path(), note.note())))
                .orElse(book);
    }

    private static List<String> keys(OpenNote open) {
        return open.note().questions().stream().map(Question::key).toList();
    }

    static Step ask(State state) {
        return asking(state).map(link -> Step.of(state, link)).orElse(Step.of(state));
    }

    /// Looked for at once, where what comes next hangs on it.
    static State settled(State state) {
        return asking(state).map(link -> linked(state, linked(link))).orElse(state);
    }

    private static Optional<Effect.LinkAttempts> asking(State state) {
        var open = state.open().filter(it -> it.note().isRead());
        var attempts = state.past().attempts();
        if (open.isEmpty() || attempts.isEmpty()) {
            return Optional.empty();
        }
        var path = open.get().path();
        var asked = state.notebook().asked();
        var questions = asked.with(path, open.get().note()).keys();
        var wanted = asked.isKnown() ? isOfKnown(state, questions.keySet()) : isOf(path);
        var some = attempts.stream().filter(wanted(wanted)).toList();
        return Optional.of(new Effect.LinkAttempts(path, questions, some));
    }

    /// Many attempts are of few notes.
    private static Predicate<Attempt> wanted(Predicate<String> note) {
        var known = new HashMap<String, Boolean>();
        return attempt -> known.computeIfAbsent(attempt.note(), note::test);
    }

    private static Predicate<String> isOf(String path) {
        return note -> path.equals(note) || path.endsWith("/" + note);
    }

    /// What a note asks that could not be read is not looked for in others.
    private static Predicate<String> isOfKnown(State state, Set<String> known) {
        return state.notebook().entries().stream()
                .map(Notebook.Entry::path)
                .filter(path -> !known.contains(path))
                .map(Belonging::isOf)
                .reduce(Predicate::or)
                .map(Predicate::negate)
                .orElse(_ -> true);
    }

    public static Message.AttemptsLinked linked(Effect.LinkAttempts link) {
        return new Message.AttemptsLinked(link.path(), linking(link.questions(), link.attempts()));
    }

    private static Linking linking(Map<String, List<String>> questions, List<Attempt> all) {
        var attempts = new LinkedHashMap<Named, List<Attempt>>();
        for (var attempt : all) {
            attempts.computeIfAbsent(named(attempt), _ -> new ArrayList<>()).add(attempt);
        }
        var rehearsed = new ArrayList<Rehearsed>();
        attempts.forEach((named, some) -> rehearsed.add(rehearsed(named, some)));
        return Linking.of(questions, rehearsed);
    }

    /// The same past, each attempt found by the [#key] of the question it belongs to now, in
    /// whatever note that stands.
    public static Past everywhere(Past past, Map<String, List<String>> questions) {
        var linking = linking(questions, past.attempts());
        var keys = new HashMap<Named, String>();
        linking.homes().forEach((once, home) -> keys.put(once, key(home.note(), home.key())));
        return past.named(attempt -> keys.getOrDefault(named(attempt), ""));
    }

    /// Two notes can ask the same.
    public static String key(String note, String questionKey) {
        return note + "\n" + questionKey;
    }

    private static Named named(Attempt attempt) {
        return new Named(attempt.note(), attempt.questionKey());
    }

    private static Rehearsed rehearsed(Named named, List<Attempt> attempts) {
        var times = new ArrayList<Instant>();
        var runs = new ArrayList<String>();
        for (var attempt : attempts) {
            times.add(attempt.startedAt());
            runs.add(attempt.run());
        }
        return new Rehearsed(named, attempts.getLast().wording(), times, runs);
    }

    /// From now on the questions of the open note find their attempts by the keys they have now.
    static State linked(State state, Message.AttemptsLinked linked) {
        boolean isOpen = state.open().filter(it -> it.path().equals(linked.path())).isPresent();
        return isOpen ? state.withPast(state.past().named(attempt -> key(linked, attempt))) : state;
    }

    /// An attempt that nobody asked about was made a moment ago, at a question of this note.
    private static String key(Message.AttemptsLinked linked, Attempt attempt) {
        var home = linked.linking().home(named(attempt));
        if (home.isPresent()) {
            return home.get().note().equals(linked.path()) ? home.get().key() : "";
        }
        return attempt.note().equals(linked.path())
                        && !linked.linking().orphans().contains(named(attempt))
                ? attempt.questionKey()
                : "";
    }
}
