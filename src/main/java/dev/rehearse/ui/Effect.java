package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.note.Undo;
import dev.rehearse.outline.Decision;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Comparison;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.Prompt;
import dev.rehearse.ui.history.Against;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `update` asks of the world. The answer, where there is one, comes home as a [Message].
public sealed interface Effect {

    /// These are on disk before the frame that shows what they hold.
    sealed interface BeforeTheEcho extends Effect {}

    record OpenNote(String path, int line) implements Effect {}

    /// Asks whether the file is still the one we know.
    record LookAtNote(String path) implements Effect {}

    /// Marks of Markdown for the lines `from` to `to`; comes home as [Message.Painted].
    record PaintLines(String path, long revision, Note note, int from, int to) implements Effect {}

    record SaveNote(String path, Note before, Note after, Answered why) implements Effect {}

    /// Tries the saves that failed once more; comes home as [Message.SaveAgain].
    record TryAgain() implements Effect {}

    /// A save that failed and cannot be tried now, since another note is open: it waits on.
    record TryLater(String path, Answered what) implements Effect {}

    record KeepDraft(DraftKey key, String text) implements BeforeTheEcho {}

    record DropDraft(DraftKey key) implements BeforeTheEcho {}

    /// Its question is called otherwise now.
    record MoveDraft(DraftKey from, DraftKey to) implements BeforeTheEcho {}

    record KeepRunStart(String runId, String notePath, Plan plan, Moment at)
            implements BeforeTheEcho {}

    record KeepRunEvent(String runId, dev.rehearse.rehearsal.Event event, Moment at)
            implements BeforeTheEcho {}

    /// How far the run's own clock is, every second; not worth a sync of the disk for itself.
    record KeepElapsed(String runId, Duration elapsed) implements Effect {}

    /// Where the teleprompter is from now on, with how far the clock is.
    record KeepPrompt(String runId, Duration elapsed, Prompt prompt) implements BeforeTheEcho {}

    /// The person left the run on purpose.
    record KeepLeft(String runId) implements BeforeTheEcho {}

    record CloseRun(String runId) implements BeforeTheEcho {}

    /// One line about the attempt in the notebook's record; its text stays in the state folder.
    record AppendAttempt(String notePath, Attempt attempt, String text) implements Effect {}

    record AppendUndo(String notePath, Attempt attempt) implements Effect {}

    record AppendGrade(String notePath, Attempt attempt, Optional<Grade> grade) implements Effect {}

    /// What the person decided about the thing at that line, beside the note and not in it; comes
    /// home as [Message.Decided].
    record KeepDecision(String path, Note note, Decision decision, int line) implements Effect {}

    record TakeBackDecision(String path, Note note, Decision decision, int line)
            implements Effect {}

    /// Looks which questions these attempts belong to now; comes home as [Message.AttemptsLinked].
    /// `questions` are their keys by the paths of their notes.
    record LinkAttempts(String path, Map<String, List<String>> questions, List<Attempt> attempts)
            implements Effect {}

    /// The person wants the attempts to stay out of the repository they lie in.
    record KeepOutOfRepository() implements Effect {}

    /// The day all rehearsing is for, or none any more.
    record KeepInterview(Optional<LocalDate> day) implements Effect {}

    /// The person wants git to join the attempts of two branches; comes home as [Message.Told].
    record LetGitMerge() implements Effect {}

    /// Asks for what was answered in a run of earlier; comes home as [Message.AnswersRead].
    record ReadAnswers(String run) implements Effect {}

    /// Asks for the saves of a note; comes home as [Message.HistoryRead].
    record ReadHistory(String path) implements Effect {}

    /// Asks for one of them; comes home as [Message.SaveRead].
    record ReadSave(String path, String id, Against against) implements Effect {}

    /// Makes the note what it was before that save.
    record RestoreNote(String path, String id) implements Effect {}

    /// The plan goes into the notebook's plans, in the place of the one called `was`; they come
    /// home as [Message.PlansRead].
    record KeepPlan(String was, PlanChoice plan) implements Effect {}

    record DropPlan(String name) implements Effect {}

    /// Another window may have changed them; they come home as [Message.PlansSeen].
    record LookAtPlans() implements Effect {}

    /// The plan that was chosen last, for the next start.
    record RememberPlan(PlanChoice plan) implements Effect {}

    /// What runs of this notebook are held against, for the next time.
    record RememberComparison(Comparison comparison) implements Effect {}

    record Copy(String text) implements Effect {}

    record OpenInEditor(String path, int line) implements Effect {}

    /// These settings by their names in the file, each as a JSON literal.
    record KeepSettings(Map<String, String> values) implements Effect {
        public KeepSettings {
            values = Map.copyOf(values);
        }
    }

    /// The file of settings, which is made when there is none.
    record OpenSettings() implements Effect {}

    record Remember(String path, int line) implements Effect {}

    record Bell() implements Effect {}

    record Suspend() implements Effect {}

    record Leave(int exitCode, List<String> lastWords) implements Effect {}

    /// Why a note is saved: the answer that is in it now, and the one the note held when it was
    /// asked for.
    ///
    /// @param undo takes the save back to the byte; empty before it is known what is written
    /// @param back how often the save that this began with was taken back by it: even when it
    ///   stands again
    record Answered(
            DraftKey draft,
            String question,
            String text,
            String known,
            Instant at,
            Optional<Undo> undo,
            int back) {

        Answered with(DraftKey other) {
            return new Answered(other, question, text, known, at, undo, back);
        }

        Answered with(Undo undo) {
            return new Answered(draft, question, text, known, at, Optional.of(undo), back);
        }

        Answered with(int back) {
            return new Answered(draft, question, text, known, at, undo, back);
        }

        /// What takes this back: the note holds what it held before.
        Answered takenBack(Undo redo) {
            return new Answered(
                    draft,
                    question,
                    /* text= */ known,
                    /* known= */ text,
                    at,
                    Optional.of(redo),
                    back + 1);
        }
    }
}
