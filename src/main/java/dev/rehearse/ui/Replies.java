package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.note.Spliced;
import dev.rehearse.note.Transcript;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.TopBar;
import dev.rehearse.ui.interview.Passage;
import dev.rehearse.ui.interview.RepliesPage;
import dev.rehearse.ui.popup.ListPopup;
import dev.rehearse.ui.popup.ListRow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The replies of an interview, to be read when it is over and whenever one looks back, and written
/// into the note as a section of its day.
final class Replies {

    private Replies() {}

    /// `1 reply`.
    static String count(int replies) {
        return replies == 1 ? "1 reply" : replies + " replies";
    }

    static String whyNoPast(State state) {
        return past(state).isEmpty() ? "no interview yet" : "";
    }

    /// Of one that began a moment ago there is nothing to read.
    private static List<Interview> past(State state) {
        return Interview.all(state).stream().filter(it -> !it.replies().isEmpty()).toList();
    }

    static Step open(State state, Moment now, Interview interview) {
        return Interview.find(state, interview.since())
                .map(found -> show(state, found.since(), page(state, now, found)))
                .orElse(Step.of(state));
    }

    private static Step show(State state, Instant since, RepliesPage page) {
        return Step.of(state.withPopup(new Popup.Replies(since, page.within(state.size()))));
    }

    private static RepliesPage page(State state, Moment now, Interview interview) {
        var all = past(state).stream().map(Interview::since).toList();
        var place = all.indexOf(interview.since()) + 1 + " of " + all.size();
        var length = interview.length(now.wall()).toMinutes() + " min";
        return new RepliesPage(
                title(state, now, interview),
                length + "   " + count(interview.replies().size()) + "   " + place,
                place,
                passages(state, interview),
                0);
    }

    private static String title(State state, Moment now, Interview interview) {
        var zone = state.preferences().zone();
        return "Interview, "
                + Dates.day(interview.since(), now.wall(), zone)
                + " "
                + Dates.time(interview.since(), zone);
    }

    /// In the order of time; what the note asks besides and nobody replied to, at the end.
    private static List<Passage> passages(State state, Interview interview) {
        var zone = state.preferences().zone();
        var passages = new ArrayList<Passage>();
        for (var reply : interview.replies()) {
            var after = interview.after(reply.at()).toMinutes() + " min";
            var at = Dates.time(reply.at(), zone);
            passages.add(new Passage(at, after, reply.question(), reply.text()));
        }
        state
                .open()
                .filter(open -> open.path().equals(interview.notePath()))
                .map(Interviewing::asked)
                .orElse(List.of())
                .stream()
                .filter(question -> interview.reply(question.key()).isEmpty())
                .forEach(question -> passages.add(Passage.open(question.text())));
        return passages;
    }

    static Step list(State state, Moment now) {
        var rows = new ArrayList<ListRow>();
        for (var interview : past(state)) {
            var zone = state.preferences().zone();
            var text =
                    Dates.day(interview.since(), now.wall(), zone)
                            + " "
                            + Dates.time(interview.since(), zone)
                            + "   "
                            + home(state, interview.notePath());
            var icon = interview.isOn() ? "►" : "";
            var count = count(interview.replies().size());
            var id = interview.since().toString();
            rows.add(new ListRow(icon, Style.GUTTER_RUN, text, count, id));
        }
        var list = ListPopup.of("Interviews", rows, List.of(), "Enter read   Esc close");
        return Step.of(state.withPopup(new Popup.Interviews(list)));
    }

    private static String home(State state, String path) {
        return state.notebook().entries().stream()
                .filter(entry -> entry.path().equals(path))
                .map(Notebook.Entry::name)
                .findFirst()
                .orElse(path.substring(path.lastIndexOf('/') + 1));
    }

    static Step after(State state, Moment now, ListPopup.After after) {
        return switch (after) {
            case ListPopup.Stay(var list) -> Step.of(state.withPopup(new Popup.Interviews(list)));
            case ListPopup.Close() -> Step.of(state.withPopup(new Popup.None()));
            case ListPopup.Chosen(var id) ->
                    Interview.find(state, Instant.parse(id))
                            .map(one -> open(state, now, one))
                            .orElse(Step.of(state));
            case ListPopup.Asked _ -> Step.of(state);
        };
    }

    static Step press(State state, Moment now, Popup.Replies popup, Key key) {
        var closed = state.withPopup(new Popup.None());
        var interview = Interview.find(state, popup.since());
        if (interview.isEmpty()) {
            return Step.of(closed);
        }
        return switch (popup.page().after(key)) {
            case RepliesPage.Stay(var page) -> show(state, popup.since(), page);
            case RepliesPage.Close() -> Step.of(closed);
            case RepliesPage.Write() -> write(state, now, interview.get());
            case RepliesPage.GoOn() ->
                    isHere(state, interview.get())
                            ? Interviewing.goOn(closed, interview.get())
                            : elsewhere(state, now, interview.get());
            case RepliesPage.Delete() ->
                    Step.of(state.withPopup(askToDelete(state, interview.get())));
            case RepliesPage.Other(var by) -> other(state, now, interview.get(), by);
        };
    }

    private static Popup askToDelete(State state, Interview interview) {
        var undo = state.keymap().name("answer.takeBack", Place.STUDY);
        return Popup.ask(
                "Delete this interview?",
                count(interview.replies().size())
                        + (undo.isEmpty() ? "" : "; " + undo + " brings it back until you leave"),
                "Delete",
                "Keep it",
                (after, now) -> deleted(after, now, interview),
                (after, now) -> open(after, now, interview));
    }

    /// What stands in a note of it stays there.
    private static Step deleted(State state, Moment now, Interview interview) {
        var gone = state.drafts().stream().filter(draft -> isOf(interview, draft.key())).toList();
        var step = Step.of(state.withDeleted(gone).withNotice(Notice.at(now, "deleted")));
        for (var draft : gone) {
            step = step.then(after -> Drafts.drop(after, draft.key()));
        }
        return step;
    }

    private static boolean isOf(Interview interview, DraftKey key) {
        return key.equals(interview.key())
                || key.equals(interview.writtenKey())
                || interview.replies().stream().anyMatch(reply -> reply.key().equals(key));
    }

    /// Brings the interview back that was deleted last, and shows it.
    static Step bringBack(State state, Moment now) {
        var back = state.deleted();
        var drafts = new ArrayList<>(state.drafts());
        drafts.addAll(back);
        var step = Step.of(state.withDrafts(drafts).withDeleted(List.of()));
        for (var draft : back) {
            step = step.and(new Effect.KeepDraft(draft.key(), draft.text()));
        }
        var since =
                back.stream()
                        .filter(draft -> Interview.is(draft.key()))
                        .flatMap(draft ->
                                Interview.all(state.withDrafts(drafts)).stream()
                                        .filter(one -> one.key().equals(draft.key())))
                        .findFirst();
        return step.then(after -> since.map(one -> open(after, now, one)).orElse(Step.of(after)));
    }

    private static boolean isHere(State state, Interview interview) {
        return state.mode() instanceof Mode.Studying
                && state.open()
                        .filter(open -> open.path().equals(interview.notePath()))
                        .isPresent();
    }

    private static Step elsewhere(State state, Moment now, Interview interview) {
        var why = "open " + home(state, interview.notePath()) + " first: it was asked from there";
        return Step.of(state.withNotice(Notice.at(now, why)));
    }

    private static Step other(State state, Moment now, Interview interview, int by) {
        var all = past(state);
        int at = all.stream().map(Interview::since).toList().indexOf(interview.since()) + by;
        if (at < 0 || at >= all.size()) {
            var which = by > 0 ? "oldest" : "newest";
            return Step.of(state.withNotice(Notice.at(now, "this is the " + which)));
        }
        return open(state, now, all.get(at));
    }

    private static Step write(State state, Moment now, Interview interview) {
        return isHere(state, interview)
                ? written(state.withPopup(new Popup.None()), now, interview)
                : elsewhere(state, now, interview);
    }

    private static Step written(State state, Moment now, Interview interview) {
        var open = state.open().orElseThrow();
        var transcript = transcript(interview, state.preferences().zone());
        var before = Drafts.textOf(state, interview.writtenKey()).text();
        var spliced = transcript.write(open.note(), before);
        if (spliced instanceof Spliced.Unchanged) {
            var there = at(state, transcript.title());
            return Step.of(there.withNotice(Notice.at(now, "the note has it already")));
        }
        return Answers.take(state, now, open, spliced, answered(interview, transcript, now));
    }

    /// With the caret where it was written, once it is. What stands there then is kept, so that the
    /// next version takes its place while nobody else has touched it.
    static Step written(State state, Moment now, Effect.Answered saved) {
        var there = state.mode() instanceof Mode.Studying ? at(state, saved.question()) : state;
        var interview =
                Interview.all(state).stream()
                        .filter(one -> one.key().equals(saved.draft()))
                        .findFirst();
        return interview.map(one -> remembered(there, now, one)).orElse(Step.of(there));
    }

    private static Step remembered(State state, Moment now, Interview interview) {
        var key = interview.writtenKey();
        var stands =
                state.open()
                        .filter(open -> open.path().equals(interview.notePath()))
                        .flatMap(open ->
                                transcript(interview, state.preferences().zone())
                                        .standing(open.note()));
        var drafts = new ArrayList<>(Drafts.without(state, key));
        if (stands.isEmpty()) {
            return drafts.size() == state.drafts().size()
                    ? Step.of(state)
                    : Step.of(state.withDrafts(drafts), new Effect.DropDraft(key));
        }
        drafts.add(new Message.Draft(key, stands.get(), now.wall()));
        return Step.of(state.withDrafts(drafts), new Effect.KeepDraft(key, stands.get()));
    }

    private static State at(State state, String title) {
        return state.open().stream()
                .flatMap(open -> open.note().sections().stream())
                .filter(section -> section.title().equals(title))
                .findFirst()
                .map(section -> Moving.toLine(state, section.line()))
                .orElse(state);
    }

    private static Effect.Answered answered(
            Interview interview, Transcript transcript, Moment now) {
        return new Effect.Answered(
                interview.key(),
                transcript.title(),
                transcript.passages().toString(),
                "",
                now.wall(),
                Optional.empty(),
                0);
    }

    private static Transcript transcript(Interview interview, ZoneId zone) {
        var day = LocalDate.ofInstant(interview.since(), zone);
        var passages = new ArrayList<Transcript.Passage>();
        for (var reply : interview.replies()) {
            var at = Dates.time(reply.at(), zone);
            passages.add(new Transcript.Passage(at, reply.question(), Answers.kept(reply.text())));
        }
        return new Transcript("Interview of " + Dates.whole(day), passages);
    }

    /// A save that found other bytes, or failed, once more into the note as it is now.
    static Step again(State state, Moment now, Effect.Answered what) {
        return Interview.all(state).stream()
                .filter(interview -> interview.key().equals(what.draft()))
                .findFirst()
                .filter(_ -> !what.text().isEmpty())
                .map(interview -> written(state, now, interview))
                .orElse(Step.of(state));
    }

    /// Takes the section out again, or brings it back, while nothing else has changed.
    static Step takeBack(State state, Moment now, Effect.Answered saved) {
        return LedOut.write(
                state,
                now,
                "The interview",
                "Leave it",
                (may, _) -> takeBack(may, saved),
                (left, _) -> Step.of(left));
    }

    private static Step takeBack(State state, Effect.Answered saved) {
        var open = state.open().orElseThrow();
        return saved.undo()
                .flatMap(undo -> undo.in(open.note()).map(was -> back(state, open, saved, was)))
                .orElse(Step.of(state));
    }

    private static Step back(State state, OpenNote open, Effect.Answered saved, Note was) {
        var redo = saved.undo().orElseThrow().redo(open.note(), was);
        var save = new Effect.SaveNote(open.path(), open.note(), was, saved.takenBack(redo));
        return Step.of(state.withFile(new FileState.Saving()), save);
    }

    static boolean stands(State state, Effect.Answered saved) {
        return state.open()
                .filter(open -> open.path().equals(saved.draft().notePath()))
                .flatMap(open -> saved.undo().flatMap(undo -> undo.in(open.note())))
                .isPresent();
    }

    static void draw(Canvas canvas, State state, RepliesPage page, Moment now) {
        var path = new ArrayList<>(Bars.top(state, now).path());
        if (path.size() > 2) {
            path.removeLast();
        }
        path.add("Interview");
        var notice = state.notice().shows(now) ? state.notice().text() : "";
        page.draw(canvas, new TopBar(path, new TopBar.Words(""), ""), notice);
    }
}
