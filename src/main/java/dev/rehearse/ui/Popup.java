package dev.rehearse.ui;

import dev.rehearse.ui.conflict.ConflictWindow;
import dev.rehearse.ui.history.HistoryWindow;
import dev.rehearse.ui.interview.RepliesPage;
import dev.rehearse.ui.keys.KeysPopup;
import dev.rehearse.ui.plan.PlanForm;
import dev.rehearse.ui.popup.Confirm;
import dev.rehearse.ui.popup.LineField;
import dev.rehearse.ui.popup.ListPopup;
import dev.rehearse.ui.progress.ProgressWindow;
import dev.rehearse.ui.search.SearchPopup;

import java.time.Instant;
import java.util.List;

/// What lies over the screen and takes the keys.
sealed interface Popup {

    record None() implements Popup {}

    record Search(SearchPopup search) implements Popup {}

    record Planning(PlanForm form) implements Popup {}

    /// The keys of the screen, or of the window that is gone back to.
    record Keys(KeysPopup keys, Popup back) implements Popup {}

    /// The sections and questions of the note, to jump to.
    record Jump(ListPopup list) implements Popup {}

    /// The notes that were open before.
    record Recent(ListPopup list) implements Popup {}

    /// The plans, to choose from.
    record Plans(ListPopup list) implements Popup {}

    /// What can be decided about the place of the caret; the rows of the list are these.
    record Intentions(ListPopup list, List<Intention> all) implements Popup {
        public Intentions {
            all = List.copyOf(all);
        }
    }

    /// The text to find is typed in the footer; `from` is where the caret was.
    record Finding(LineField field, Spot from) implements Popup {}

    /// The budget of the running question is typed in the footer.
    record Budget(LineField field) implements Popup {}

    /// What is noted for a question that the person asks.
    record Preparing(AskSheet sheet) implements Popup {}

    /// The interviews there were, to choose from.
    record Interviews(ListPopup list) implements Popup {}

    /// The replies of the interview that began then.
    record Replies(Instant since, RepliesPage page) implements Popup {}

    /// An answer is read aloud under the clock.
    record ReadingAloud(ReadAloud reading) implements Popup {}

    record Conflict(ConflictWindow window, List<Effect.Answered> ofRun) implements Popup {}

    record History(HistoryWindow window) implements Popup {}

    /// An answer of the run that is summed up, beside the last one.
    record Rereading(Reread reread) implements Popup {}

    record Progress(ProgressWindow window) implements Popup {}

    /// A question with two answers.
    record Ask(Confirm confirm, Action.Verb whenYes, Action.Verb whenNo) implements Popup {}

    /// Before something that cannot be undone: the safe answer is chosen first.
    static Popup ask(
            String title,
            String text,
            String yes,
            String no,
            Action.Verb whenYes,
            Action.Verb whenNo) {
        return new Ask(Confirm.of(title, text, no, yes), whenYes, whenNo);
    }

    /// Before something harmless that the person should know of: yes is chosen first.
    static Popup offer(
            String title,
            String text,
            String yes,
            String no,
            Action.Verb whenYes,
            Action.Verb whenNo) {
        return new Ask(new Confirm(title, text, no, yes, true), whenYes, whenNo);
    }
}
