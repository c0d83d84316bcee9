package dev.rehearse.ui;

import dev.rehearse.rehearsal.Comparison;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.screen.Size;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything the screen is made from. It can be thrown away and made again from the disk.
///
/// @param notes the open note, or none while the notebook is empty or still being read
/// @param drafts texts that are in the journal and in no note
/// @param plan what `r` rehearses
/// @param plans those of this notebook that have a name
/// @param interview the day this notebook is for, while the plan says no other
/// @param comparison what runs are held against
/// @param clip what was copied last in this program
/// @param deleted what an interview was kept as, that was deleted last
/// @param saved the last save of this sitting, so that it can be taken back
/// @param runs runs that were cut off and can go on
/// @param past the attempts of this notebook
public record State(
        Size size,
        Preferences preferences,
        Notebook notebook,
        List<OpenNote> notes,
        Study study,
        Mode mode,
        Popup popup,
        FileState file,
        Banner banner,
        Notice notice,
        List<Message.Draft> drafts,
        Past past,
        PlanChoice plan,
        List<PlanChoice> plans,
        Optional<LocalDate> interview,
        Comparison comparison,
        String clip,
        List<Message.Draft> deleted,
        List<Effect.Answered> saved,
        List<Message.RunFound> runs) {

    public State {
        notes = List.copyOf(notes);
        drafts = List.copyOf(drafts);
        plans = List.copyOf(plans);
        deleted = List.copyOf(deleted);
        saved = List.copyOf(saved);
        runs = List.copyOf(runs);
    }

    public static State first(Size size, Preferences preferences, Notebook notebook) {
        return new State(
                size,
                preferences,
                notebook,
                List.of(),
                Study.FIRST,
                new Mode.Studying(),
                new Popup.None(),
                new FileState.Same(),
                new Banner.None(),
                Notice.NONE,
                List.of(),
                Past.none(),
                preferences.plan(),
                List.of(),
                Optional.empty(),
                Comparison.PLAN,
                "",
                List.of(),
                List.of(),
                List.of());
    }

    /// True when another state has everything in common with this one but what writing changes: the
    /// mode, its drafts, what is said of the file, and the notice.
    boolean sharesAllButWriting(State other) {
        return size.equals(other.size)
                && preferences.equals(other.preferences)
                && notebook.equals(other.notebook)
                && notes.equals(other.notes)
                && study.equals(other.study)
                && popup.equals(other.popup)
                && banner.equals(other.banner)
                && past.equals(other.past)
                && plan.equals(other.plan)
                && plans.equals(other.plans)
                && interview.equals(other.interview)
                && comparison == other.comparison
                && deleted.equals(other.deleted)
                && saved.equals(other.saved)
                && runs.equals(other.runs);
    }

    public Optional<OpenNote> open() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes.getFirst());
    }

    /// Whether the open note is shown as lines alone while its questions are looked for.
    public boolean isUnread() {
        return open().filter(open -> !open.note().isRead()).isPresent();
    }

    Keymap keymap() {
        return preferences.keymap();
    }

    Place place(Moment now) {
        return switch (mode) {
            case Mode.Studying() -> notes.isEmpty() ? Place.EMPTY : Place.STUDY;
            case Mode.Editing _ -> Place.EDIT;
            case Mode.Rehearsing(var session) -> session.place(now);
            case Mode.Reviewing _ -> Place.REVIEW;
            case Mode.Summing _ -> Place.SUMMARY;
        };
    }

    /// The same state but for what the change sets.
    private State with(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.state();
    }

    State withSize(Size size) {
        return with(parts -> parts.size = size);
    }

    State withPreferences(Preferences preferences) {
        return with(parts -> parts.preferences = preferences);
    }

    State withNotebook(Notebook notebook) {
        return with(parts -> parts.notebook = notebook);
    }

    State withOpen(OpenNote note) {
        return with(parts -> parts.notes = List.of(note));
    }

    State withStudy(Study study) {
        return with(parts -> parts.study = study);
    }

    State withMode(Mode mode) {
        return with(parts -> parts.mode = mode);
    }

    State withPopup(Popup popup) {
        return with(parts -> parts.popup = popup);
    }

    State withFile(FileState file) {
        return with(parts -> parts.file = file);
    }

    State withBanner(Banner banner) {
        return with(parts -> parts.banner = banner);
    }

    State withoutRefusal() {
        return notice.refuses() ? withNotice(Notice.NONE) : this;
    }

    State withNotice(Notice notice) {
        return with(parts -> parts.notice = notice);
    }

    State withDrafts(List<Message.Draft> drafts) {
        return with(parts -> parts.drafts = drafts);
    }

    State withPast(Past past) {
        return with(parts -> parts.past = past);
    }

    State withPlan(PlanChoice plan) {
        return with(parts -> parts.plan = plan);
    }

    State withPlans(List<PlanChoice> plans) {
        return with(parts -> parts.plans = plans);
    }

    State withInterview(Optional<LocalDate> day) {
        return with(parts -> parts.interview = day);
    }

    State withComparison(Comparison comparison) {
        return with(parts -> parts.comparison = comparison);
    }

    State withClip(String clip) {
        return with(parts -> parts.clip = clip);
    }

    State withDeleted(List<Message.Draft> deleted) {
        return with(parts -> parts.deleted = deleted);
    }

    State withSaved(List<Effect.Answered> saved) {
        return with(parts -> parts.saved = saved);
    }

    State withRuns(List<Message.RunFound> runs) {
        return with(parts -> parts.runs = runs);
    }

    /// The components while one of them changes: the one place that lists them all.
    private static final class Parts {
        private Size size;
        private Preferences preferences;
        private Notebook notebook;
        private List<OpenNote> notes;
        private Study study;
        private Mode mode;
        private Popup popup;
        private FileState file;
        private Banner banner;
        private Notice notice;
        private List<Message.Draft> drafts;
        private Past past;
        private PlanChoice plan;
        private List<PlanChoice> plans;
        private Optional<LocalDate> interview;
        private Comparison comparison;
        private String clip;
        private List<Message.Draft> deleted;
        private List<Effect.Answered> saved;
        private List<Message.RunFound> runs;

        private Parts(State state) {
            size = state.size;
            preferences = state.preferences;
            notebook = state.notebook;
            notes = state.notes;
            study = state.study;
            mode = state.mode;
            popup = state.popup;
            file = state.file;
            banner = state.banner;
            notice = state.notice;
            drafts = state.drafts;
            past = state.past;
            plan = state.plan;
            plans = state.plans;
            interview = state.interview;
            comparison = state.comparison;
            clip = state.clip;
            deleted = state.deleted;
            saved = state.saved;
            runs = state.runs;
        }

        private State state() {
            return new State(
                    size,
                    preferences,
                    notebook,
                    notes,
                    study,
                    mode,
                    popup,
                    file,
                    banner,
                    notice,
                    drafts,
                    past,
                    plan,
                    plans,
                    interview,
                    comparison,
                    clip,
                    deleted,
                    saved,
                    runs);
        }
    }
}
