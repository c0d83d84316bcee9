package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.plan.PlanChoice;

import java.util.List;
import java.util.Optional;

/// Everything the screen is made from. It can be thrown away and made again from the disk.
///
/// @param notes the open note, or none while the notebook is empty or still being read
/// @param drafts texts that are in the journal and in no note
/// @param clip what was copied last in this program
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
        String clip,
        List<Message.RunFound> runs) {

    public State {
        notes = List.copyOf(notes);
        drafts = List.copyOf(drafts);
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
                PlanChoice.standard(),
                "",
                List.of());
    }

    public Optional<OpenNote> open() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes.getFirst());
    }

    Keymap keymap() {
        return preferences.keymap();
    }

    Place place(Moment now) {
        return switch (mode) {
            case Mode.Studying() -> notes.isEmpty() ? Place.EMPTY : Place.STUDY;
            case Mode.Editing e -> Place.EDIT;
            case Mode.Rehearsing(var session) -> session.place(now);
            case Mode.Reviewing r -> Place.REVIEW;
            case Mode.Summing s -> Place.SUMMARY;
        };
    }

    State withSize(Size size) {
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
                clip,
                runs);
    }

    State withNotebook(Notebook notebook) {
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
                clip,
                runs);
    }

    State withOpen(OpenNote note) {
        return new State(
                size,
                preferences,
                notebook,
                List.of(note),
                study,
                mode,
                popup,
                file,
                banner,
                notice,
                drafts,
                past,
                plan,
                clip,
                runs);
    }

    State withStudy(Study study) {
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
                clip,
                runs);
    }

    State withMode(Mode mode) {
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
                clip,
                runs);
    }

    State withPopup(Popup popup) {
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
                clip,
                runs);
    }

    State withFile(FileState file) {
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
                clip,
                runs);
    }

    State withBanner(Banner banner) {
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
                clip,
                runs);
    }

    State withNotice(Notice notice) {
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
                clip,
                runs);
    }

    State withDrafts(List<Message.Draft> drafts) {
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
                clip,
                runs);
    }

    State withPast(Past past) {
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
                clip,
                runs);
    }

    State withPlan(PlanChoice plan) {
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
                clip,
                runs);
    }

    State withClip(String clip) {
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
                clip,
                runs);
    }

    State withRuns(List<Message.RunFound> runs) {
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
                clip,
                runs);
    }
}
