package dev.rehearse.ui;

import dev.rehearse.linking.Linking;
import dev.rehearse.linking.Named;
import dev.rehearse.linking.Rehearsed;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Item;
import dev.rehearse.rehearsal.Run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Texts in the journal, the run that is on and the editor that is open follow their question when
/// it is reworded, or moves to another note: as attempts do, by its wording. What is found nowhere
/// stays where it is.
final class Following {

    private Following() {}

    static Step follow(State before, State after) {
        return isSame(before, after) ? Step.of(after) : now(after);
    }

    private static boolean isSame(State before, State after) {
        var was = before.open();
        var is = after.open();
        if (is.isEmpty() || before.notebook().asked().isKnown() != isKnown(after)) {
            return is.isEmpty();
        }
        return was.filter(it -> it.note() == is.get().note()).isPresent()
                || was.filter(it -> it.path().equals(is.get().path()))
                        .filter(it -> it.note().isRead() && is.get().note().isRead())
                        .filter(it -> keys(it).equals(keys(is.get())))
                        .isPresent();
    }

    private static boolean isKnown(State state) {
        return state.notebook().asked().isKnown();
    }

    private static List<String> keys(OpenNote open) {
        return open.note().questions().stream().map(Question::key).toList();
    }

    static Step now(State state) {
        var open = state.open().filter(it -> it.note().isRead());
        if (open.isEmpty()) {
            return Step.of(state);
        }
        var asked = asked(state, open.get());
        var lost = lost(state, open.get(), asked);
        lost.addAll(ofGone(state, asked));
        if (lost.isEmpty()) {
            return Step.of(state);
        }
        var homes = linking(asked, lost);
        return drafts(rekeyed(state, open.get(), homes), homes);
    }

    /// The question of the open note that was once called so.
    static Optional<Question> home(State state, DraftKey key) {
        return state.open()
                .filter(open -> open.path().equals(key.notePath()) && open.note().isRead())
                .flatMap(open ->
                        linking(asked(state, open), Set.of(named(key)))
                                .home(named(key))
                                .filter(home -> home.note().equals(open.path()))
                                .flatMap(home -> Answers.find(open.note(), home.key())));
    }

    /// A run that was cut off, with its questions as the open note names them now.
    static Message.RunFound found(State state, Message.RunFound found) {
        var open = state.open().filter(it -> it.path().equals(found.notePath()));
        if (open.isEmpty() || !open.get().note().isRead()) {
            return found;
        }
        var asked = asked(state, open.get());
        var lost = new LinkedHashSet<Named>();
        lost(found.run(), found.notePath(), asked, lost);
        return lost.isEmpty()
                ? found
                : found.with(run(found.run(), open.get(), linking(asked, lost)));
    }

    /// What all notes ask, or this one alone while the others are being read.
    private static Map<String, List<String>> asked(State state, OpenNote open) {
        return state.notebook().asked().with(open.path(), open.note()).keys();
    }

    private static Linking linking(Map<String, List<String>> asked, Set<Named> lost) {
        var rehearsed = lost.stream().map(it -> new Rehearsed(it, "", List.of(), List.of()));
        return Linking.of(asked, rehearsed.toList());
    }

    private static Set<Named> lost(State state, OpenNote open, Map<String, List<String>> asked) {
        var lost = new LinkedHashSet<Named>();
        for (var draft : state.drafts()) {
            lost(named(draft.key()), asked, lost);
        }
        for (var saved : state.saved()) {
            lost(named(saved.draft()), asked, lost);
        }
        if (state.mode() instanceof Mode.Editing editing) {
            lost(new Named(open.path(), editing.question().key()), asked, lost);
        }
        session(state).ifPresent(it -> lost(it.run(), it.notePath(), asked, lost));
        return lost;
    }

    /// Texts of notes that are no more, in a folder all of whose notes are known: a note was
    /// renamed or split.
    private static Set<Named> ofGone(State state, Map<String, List<String>> asked) {
        var gone = new LinkedHashSet<Named>();
        if (!isKnown(state) || state.notebook().title().isEmpty()) {
            return gone;
        }
        var folders = new HashSet<String>();
        state.notebook().entries().forEach(entry -> folders.add(folder(entry.path())));
        for (var draft : state.drafts()) {
            var path = draft.key().notePath();
            boolean isGone =
                    folders.contains(folder(path))
                            && !asked.containsKey(path)
                            && state.notebook().entries().stream()
                                    .noneMatch(entry -> entry.path().equals(path));
            if (isGone && !draft.key().questionKey().isEmpty()) {
                gone.add(named(draft.key()));
            }
        }
        return gone;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static void lost(
            Run run, String path, Map<String, List<String>> asked, Set<Named> lost) {
        for (var item : run.plan().items()) {
            lost(new Named(path, item.questionKey()), asked, lost);
        }
    }

    /// Only of notes that were read: the journal holds the drafts of all notebooks.
    private static void lost(Named named, Map<String, List<String>> asked, Set<Named> lost) {
        var keys = asked.get(named.note());
        if (keys != null && !named.key().isEmpty() && !keys.contains(named.key())) {
            lost.add(named);
        }
    }

    private static Named named(DraftKey key) {
        return new Named(key.notePath(), key.questionKey());
    }

    /// The run that is on, also behind the editor of its review.
    private static Optional<Session> session(State state) {
        return state.mode() instanceof Mode.Editing editing
                        && editing.around() instanceof Mode.Editing.Around.Review(var session)
                ? Optional.of(session)
                : Running.session(state);
    }

    /// What is on the screen and stands in the note that is open.
    private static State rekeyed(State state, OpenNote open, Linking homes) {
        var saved = state.saved().stream().map(it -> answered(it, homes)).toList();
        var next = Screens.with(state.withSaved(saved), it -> session(it, open, homes));
        if (!(next.mode() instanceof Mode.Editing editing)) {
            return next;
        }
        return homes.home(new Named(open.path(), editing.question().key()))
                .filter(home -> home.note().equals(open.path()))
                .flatMap(home -> Answers.find(open.note(), home.key()))
                .map(question -> next.withMode(editing.withQuestion(question)))
                .orElse(next);
    }

    private static Session session(Session session, OpenNote open, Linking homes) {
        if (!session.notePath().equals(open.path())) {
            return session;
        }
        var held = session.held().stream().map(it -> answered(it, homes)).toList();
        return session.withHeld(held).withRun(run(session.run(), open, homes));
    }

    private static Effect.Answered answered(Effect.Answered answered, Linking homes) {
        return home(answered.draft(), homes).map(answered::with).orElse(answered);
    }

    /// No question is asked twice for it.
    private static Run run(Run run, OpenNote open, Linking homes) {
        var taken = new HashSet<String>();
        run.plan().items().forEach(item -> taken.add(item.questionKey()));
        var items = new ArrayList<Item>();
        for (var item : run.plan().items()) {
            var question =
                    homes.home(new Named(open.path(), item.questionKey()))
                            .filter(home -> home.note().equals(open.path()))
                            .flatMap(home -> Answers.find(open.note(), home.key()))
                            .filter(it -> taken.add(it.key()));
            items.add(question.map(it -> item.reworded(it.key(), it.text())).orElse(item));
        }
        return items.equals(run.plan().items()) ? run : run.asking(items);
    }

    private static Optional<DraftKey> home(DraftKey key, Linking homes) {
        return homes.home(named(key))
                .map(home -> new DraftKey(home.note(), home.key(), key.runId()));
    }

    /// A text never takes the place of another one.
    private static Step drafts(State state, Linking homes) {
        var keys = new HashSet<DraftKey>();
        state.drafts().forEach(draft -> keys.add(draft.key()));
        var drafts = new ArrayList<Message.Draft>();
        var moves = new ArrayList<Effect>();
        for (var draft : state.drafts()) {
            var home = home(draft.key(), homes).filter(keys::add);
            home.ifPresent(to -> moves.add(new Effect.MoveDraft(draft.key(), to)));
            drafts.add(
                    home.map(to -> new Message.Draft(to, draft.text(), draft.at())).orElse(draft));
        }
        return new Step(state.withDrafts(drafts), moves);
    }
}
