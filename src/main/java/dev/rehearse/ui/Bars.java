package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Budgets;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.TopBar;

import java.util.ArrayList;
import java.util.List;

/// The first and the last row of the screen.
final class Bars {

    private Bars() {}

    static TopBar top(State state, Moment now) {
        var answered =
                state.open()
                        .filter(open -> open.note().isRead())
                        .map(open -> open.note().coverage())
                        .filter(coverage -> coverage.all() > 0)
                        .map(coverage -> coverage.answered() + "/" + coverage.all())
                        .orElse("");
        return new TopBar(path(state), plan(state, now), answered);
    }

    private static List<String> path(State state) {
        var path = new ArrayList<String>();
        if (!state.notebook().title().isEmpty()) {
            path.add(state.notebook().title());
        }
        state.open()
                .ifPresent(open -> {
                    path.add(open.name());
                    open.note()
                            .sectionAt(line(state, open))
                            .filter(section -> section.level() > 1)
                            .ifPresent(section -> path.add(section.title()));
                });
        return path;
    }

    /// The question of the run, wherever the note was left; else the caret.
    private static int line(State state, OpenNote open) {
        boolean summed = state.mode() instanceof Mode.Summing;
        return Running.session(state)
                .filter(_ -> !summed)
                .flatMap(session -> Running.question(state, session))
                .map(Question::line)
                .orElse(open.caret().line());
    }

    private static TopBar.Plan plan(State state, Moment now) {
        var session = Running.session(state);
        if (session.isPresent()) {
            var run = session.get().run();
            return new TopBar.Chosen(
                    run.plan().name(),
                    Budgets.of(run.plan()).size(),
                    false,
                    Running.isOn(state)
                            ? Dates.time(run.predictedEnd(now), state.preferences().zone())
                            : "");
        }
        return Plans.of(state, state.plan(), now)
                .<TopBar.Plan>map(plan -> chosen(plan))
                .orElse(new TopBar.Words(state.open().isEmpty() ? "no plan yet" : "no plan"));
    }

    private static TopBar.Plan chosen(Plan plan) {
        return new TopBar.Chosen(plan.name(), Budgets.of(plan).size(), true, "");
    }

    static Footer footer(State state, Moment now) {
        var place = state.place(now);
        return new Footer(
                Footers.hints(state, place),
                fileState(state, now),
                brief(state, now),
                style(state),
                place == Place.STUDY ? format(state) : "");
    }

    private static String fileState(State state, Moment now) {
        if (state.notice().shows(now)) {
            return state.notice().text();
        }
        if (state.open().filter(open -> !open.lookingForQuestions().isEmpty()).isPresent()) {
            return "looking for questions";
        }
        return switch (state.file()) {
            case FileState.Same() -> state.notes().isEmpty() ? "" : "saved";
            case FileState.Saving() -> "saving";
            case FileState.Saved _ -> "saved";
            case FileState.Drafted(var at) ->
                    "draft " + Dates.timeWithSeconds(at, state.preferences().zone());
            case FileState.NotSaved _ -> "Not saved";
            case FileState.ReadOnly _ -> "read-only";
        };
    }

    /// What was just said is said on a small screen too; there it has the row for itself.
    private static String brief(State state, Moment now) {
        if (state.notice().shows(now)) {
            return state.notice().text();
        }
        return switch (state.file()) {
            case FileState.Same _ -> "saved";
            case FileState.Saving _ -> "saving";
            case FileState.Saved _ -> "saved";
            case FileState.Drafted _ -> "draft";
            case FileState.NotSaved _ -> "Not saved";
            case FileState.ReadOnly _ -> "read-only";
        };
    }

    private static Style style(State state) {
        return state.file() instanceof FileState.NotSaved ? Style.ERROR : Style.DIM;
    }

    private static String format(State state) {
        return state.open()
                .map(open -> lineEnd(open.note().lineEnding()) + "   " + open.note().encoding())
                .orElse("");
    }

    private static String lineEnd(String ending) {
        return switch (ending) {
            case "\r\n" -> "CRLF";
            case "\r" -> "CR";
            default -> "LF";
        };
    }
}
