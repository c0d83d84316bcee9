package dev.rehearse.ui;

import dev.rehearse.linking.Linking;
import dev.rehearse.markup.Span;
import dev.rehearse.note.Note;
import dev.rehearse.outline.Decision;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Comparison;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.Prompt;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.screen.Input;
import dev.rehearse.ui.history.Against;
import dev.rehearse.ui.history.SaveRow;
import dev.rehearse.ui.history.Seen;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What happened. Everything a person can do is one [Typed]; the rest is the world's answers.
public sealed interface Message {

    record Typed(Input input) implements Message {}

    /// Time went by; what hangs on it is looked at again.
    record Ticked() implements Message {}

    /// It is time to look whether the file is still the one we know.
    record Looked() implements Message {}

    /// The command line asked for the answer of this question, by its number.
    record EditAsked(int question) implements Message {}

    /// The command line asked for a rehearsal; of one question alone when its number is given.
    record RunAsked(PlanChoice choice, OptionalInt question) implements Message {}

    /// The plan that was chosen last time.
    record PlanSeen(PlanChoice plan) implements Message {}

    record ComparisonSeen(Comparison comparison) implements Message {}

    /// The plans of the notebook that have a name.
    record PlansRead(List<PlanChoice> plans) implements Message {
        public PlansRead {
            plans = List.copyOf(plans);
        }
    }

    /// The same as they are now, whichever window kept them.
    record PlansSeen(List<PlanChoice> plans) implements Message {
        public PlansSeen {
            plans = List.copyOf(plans);
        }
    }

    /// `line` is where the person was last time, or 1.
    record NoteOpened(String path, Note note, Permission permission, int line) implements Message {}

    /// What was shown as lines alone has been read; `unread` is what is on the screen meanwhile.
    record NoteRead(String path, Note unread, Note note) implements Message {}

    record NoteChangedOutside(String path, Note note) implements Message {}

    /// Another window has the note open: answers stay drafts until it is left.
    record NoteHeld(String path, String by) implements Message {}

    record NoteFree(String path) implements Message {}

    record NoteFailed(String path, String why) implements Message {}

    /// How far the other notes of the notebook are: read in the background.
    record NoteCounted(String path, String title, int answered, int questions) implements Message {}

    record Painted(String path, long revision, int from, int to, List<List<Span>> lines)
            implements Message {}

    record Saved(String path, Note note, Effect.Answered why) implements Message {}

    record NotSaved(String path, String why, boolean retries, Effect.Answered what)
            implements Message {}

    /// A save that failed is tried once more.
    record SaveAgain(String path, Effect.Answered what) implements Message {}

    /// The file was not the one we knew: the edit is made again on these bytes.
    record FileWasChanged(String path, Note fresh, Effect.Answered what) implements Message {
        FileWasChanged with(Effect.Answered other) {
            return new FileWasChanged(path, fresh, other);
        }
    }

    /// It is kept, and this is the note by it: the same bytes. `beside` is what else happened, if
    /// anything.
    record Decided(String path, Note note, Decision decision, int line, String beside)
            implements Message {}

    /// The first attempt made its folder inside a repository that does not leave it out.
    record MadeInRepository() implements Message {}

    /// Earlier attempts; those at the open note may come alone first.
    ///
    /// @param before those among them that an earlier message told of
    record AttemptsRead(Past past, List<Attempt> before) implements Message {
        public AttemptsRead(Past past) {
            this(past, List.of());
        }
    }

    /// What was answered in a run of earlier, as far as it is kept on this computer: the texts by
    /// the ids of their attempts.
    record AnswersRead(String run, Map<String, String> texts) implements Message {
        public AnswersRead {
            texts = Map.copyOf(texts);
        }
    }

    /// The day all rehearsing is for, as it was kept.
    record InterviewRead(LocalDate day) implements Message {}

    /// What the notes ask, as far as they were read: their questions by their paths.
    record NotesAsk(Map<String, List<Notebook.Asks>> questions, List<Notebook.Left> left)
            implements Message {}

    /// Which questions the attempts belong to; the note that was open is `path`.
    record AttemptsLinked(String path, Linking linking) implements Message {}

    /// Texts that are in the journal and in no note.
    record DraftsFound(List<Draft> drafts) implements Message {}

    /// A run that was cut off at `at`, after `elapsed` on its own clock; `leftByHand` when the
    /// person left it on purpose.
    record RunFound(
            String notePath,
            Run run,
            Duration elapsed,
            Instant at,
            boolean leftByHand,
            Optional<Prompt> prompt)
            implements Message {
        RunFound with(Run other) {
            return new RunFound(notePath, other, elapsed, at, leftByHand, prompt);
        }
    }

    record JournalFailed(String why) implements Message {}

    record JournalWorks() implements Message {}

    record Slept(Instant from, Instant until) implements Message {}

    /// The notes seen in earlier sessions, the last one first.
    record SeenBefore(List<Visit> visits) implements Message {}

    /// The program is being ended from outside.
    record Ending() implements Message {}

    record Told(String text) implements Message {}

    /// The saves of a note, newest first; `remark` is what could not be read.
    record HistoryRead(String path, List<SaveRow> saves, String remark) implements Message {}

    record SaveRead(String path, String id, Against against, Seen seen) implements Message {}

    /// The file holds an earlier state of the note again.
    record NoteRestored(String path, Note note) implements Message {}

    record NotRestored(String why) implements Message {}

    /// What in the person's settings could not be taken.
    record SettingsMisread(String what) implements Message {}

    enum Permission {
        WRITE,
        /// A link led out of the notebook: nothing is written there unasked.
        ASK,
        READ_ONLY
    }

    record Draft(DraftKey key, String text, Instant at) {}
}
