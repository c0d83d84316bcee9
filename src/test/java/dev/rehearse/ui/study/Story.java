package dev.rehearse.ui.study;

import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.ListWindow;
import dev.rehearse.ui.frame.Piece;
import dev.rehearse.ui.frame.Row;
import dev.rehearse.ui.frame.Sign;
import dev.rehearse.ui.frame.TopBar;

import java.util.ArrayList;
import java.util.List;

/// The note with 17 questions, 3 answered, as the study screen shows it.
final class Story {
    static final List<String> PATH = List.of("notes", "interview-prep-lambda", "Evan questions");
    static final TopBar TOP =
            new TopBar(PATH, new TopBar.Chosen("Evan questions", "13 × 2:00", true, ""), "3/17");
    static final Footer FOOTER =
            new Footer(
                    List.of(
                            Hint.of("r", "rehearse"),
                            Hint.wide("R", "this one"),
                            Hint.of("e", "answer"),
                            Hint.wide("p", "plan"),
                            Hint.of("/", "find"),
                            Hint.of("Ctrl+P", "everywhere"),
                            Hint.wide("a", "fixes"),
                            Hint.of("?", "keys")),
                    "saved",
                    "saved",
                    Style.DIM,
                    "LF   UTF-8");

    private Story() {}

    static StudyPicture picture(NotePane note) {
        return new StudyPicture(
                TOP,
                new LeftSide(notebook(), questions(), false, false),
                note,
                ready(),
                Focus.NOTE,
                FOOTER);
    }

    static ListWindow notebook() {
        return new ListWindow(
                1,
                "Notebook",
                "",
                List.of(
                        branch(false, 0, "interview-prep-lambda.md", "3/17"),
                        leaf("What does lambda do", "·", Style.GUTTER_OPEN),
                        leaf("are there competitors", "·", Style.GUTTER_OPEN),
                        leaf("who are the founders", "·", Style.GUTTER_OPEN),
                        leaf("how is lambda different and similar", "!", Style.GUTTER_DUE),
                        branch(true, 2, "Evan questions", "3/13"),
                        leaf("Evans questions elaborated", "3", Style.DIM)),
                "");
    }

    private static Row branch(boolean selected, int indent, String text, String value) {
        return new Row(selected, "▾", Style.DIM, indent, text, Style.TEXT, value, Style.DIM);
    }

    private static Row leaf(String text, String value, Style style) {
        return new Row(false, " ", Style.DIM, 2, text, Style.TEXT, value, style);
    }

    static ListWindow questions() {
        return new ListWindow(
                7,
                "Questions",
                "17",
                List.of(
                        asked("·", "What does lambda do", ""),
                        asked("·", "are there competitors", ""),
                        asked("·", "who are the founders", ""),
                        asked("!", "how is lambda different and similar than competitors", ""),
                        asked("✓", "How often do you guys interact with Nvidia", "1:58"),
                        asked("·", "do you receive software to test the gpus from Nvidia ,", ""),
                        asked("✗", "how do you guys interpret test results", "2:26"),
                        asked("✗", "how do you determine when a GPU is unhleathy,", "2:31"),
                        asked("·", "How do you use NVLINK, do you guys rent out space", ""),
                        asked("✓", "how do repairs work?", "1:24"),
                        asked("·", "Do you guys have tools to track repairs?", ""),
                        asked("✗", "do you guys keep the history of the server", "2:24"),
                        asked("✓", "how do you guys monitor the fleet", "1:47"),
                        asked("·", "do you guys have ssh access to the servers if yes", ""),
                        asked("·", "what languages do you guys use besides Go and python", ""),
                        asked("!", "are the data centers entirely lambdas or do they rent", ""),
                        asked("·", "in the office do you guys have machines you can", "")),
                "");
    }

    private static Row asked(String icon, String text, String value) {
        boolean selected = text.startsWith("How often");
        Style worth = icon.equals("✗") ? Style.GUTTER_FAILED : Style.DIM;
        return new Row(selected, icon, style(icon), 0, text, Style.TEXT, value, worth);
    }

    static Style style(String icon) {
        return switch (icon) {
            case "✓" -> Style.GUTTER_ANSWERED;
            case "✗" -> Style.GUTTER_FAILED;
            case "!" -> Style.GUTTER_DUE;
            default -> Style.GUTTER_OPEN;
        };
    }

    static RehearsalWindow.Ready ready() {
        return new RehearsalWindow.Ready(
                "2:00",
                List.of(
                        fact("plan", "13 × 2:00 = 26:00"),
                        fact("mode", "typed, think 0:05"),
                        score("last", "24:45   ", "10", "3"),
                        score("best", "25:12   ", "11", "2")),
                List.of(
                        new RehearsalWindow.Count(Sign.DUE, "due today", 2),
                        new RehearsalWindow.Count(Sign.FAILED, "failed last time", 3),
                        new RehearsalWindow.Count(Sign.OPEN, "not answered", 14)),
                List.of(
                        Hint.of("r", "rehearse all 13"),
                        Hint.of("f", "rehearse the 3 failed"),
                        Hint.of("p", "change the plan")));
    }

    private static RehearsalWindow.Fact fact(String label, String value) {
        return new RehearsalWindow.Fact(label, List.of(new Piece(value, Style.TEXT)));
    }

    private static RehearsalWindow.Fact score(
            String label, String time, String onTime, String over) {
        return new RehearsalWindow.Fact(
                label,
                List.of(
                        new Piece(time, Style.TEXT),
                        new Piece("✓", Style.GUTTER_ANSWERED),
                        new Piece(" " + onTime + "  ", Style.TEXT),
                        new Piece("✗", Style.GUTTER_FAILED),
                        new Piece(" " + over, Style.TEXT)));
    }

    /// The note from a heading on, soft wrapped as it is on the screen.
    static NotePane note(int columns, boolean fromStart) {
        var rows = new ArrayList<NoteRow>();
        if (fromStart) {
            heading(rows, columns, "!", "how is lambda different and similar than competitors", "");
            rows.add(NoteRows.EMPTY);
            rows.addAll(
                    NoteRows.of(
                            "both offer GPUs in the cloud for AI workflows but lambdalabs has"
                                    + " unparalleled performance ",
                            List.of(),
                            columns,
                            NoteRows.Asked.NOTHING));
            rows.add(NoteRows.EMPTY);
        }
        heading(rows, columns, " ", "Evan questions", "13 questions, 3 answered");
        rows.add(NoteRows.EMPTY);
        bullets(rows, columns);
        return new NotePane("interview-prep-lambda.md", "line 46", rows, List.of());
    }

    private static void heading(
            List<NoteRow> rows, int columns, String icon, String text, String fact) {
        var spans =
                List.of(
                        new NoteRows.Span(0, 2, Style.DIM),
                        new NoteRows.Span(2, text.length() + 3, Style.HEADING2));
        var asked = new NoteRows.Asked(false, icon, style(icon), fact, Style.DIM);
        rows.addAll(NoteRows.of("## " + text, spans, columns, asked));
    }

    private static void bullets(List<NoteRow> rows, int columns) {
        bullet(rows, columns, "✓", "How often do you guys interact with Nvidia ", "1:58");
        bullet(rows, columns, "·", "do you receive software to test the gpus from Nvidia ,", "");
        bullet(
                rows,
                columns,
                "✗",
                "how do you guys interpret test results from the GPUs",
                "over 0:26");
        bullet(
                rows,
                columns,
                "✗",
                "how do you determine when a GPU is unhleathy, when GPUs are unhealthy waht is the"
                        + " rpeaier process do you pull it out does it stay in the rack ",
                "over 0:31");
        bullet(
                rows,
                columns,
                "·",
                "How do you use NVLINK, do you guys rent out space by the rack",
                "");
        bullet(rows, columns, "✓", "how do repairs work? ", "1:24");
        bullet(rows, columns, "·", "Do you guys have tools to track repairs? ", "");
        bullet(
                rows,
                columns,
                "✗",
                "do you guys keep the history of the server say im monitoring a server and taken"
                    + " out of server, is there a tool to track of the server was it bad before has"
                    + " it needed repair before ",
                "over 0:24");
        bullet(rows, columns, "✓", "how do you guys monitor the fleet", "1:47");
        bullet(rows, columns, "·", "do you guys have ssh access to the servers if yes or no,", "");
        bullet(
                rows,
                columns,
                "·",
                "what languages do you guys use besides Go and python, what tools do you guys use"
                        + " anectodadley ",
                "");
        bullet(
                rows,
                columns,
                "!",
                "are the data centers entirely lambdas or do they rent out the datacenters ",
                "due today");
        bullet(
                rows,
                columns,
                "·",
                "in the office do you guys have machines you can interact with directly or no",
                "");
    }

    private static void bullet(
            List<NoteRow> rows, int columns, String icon, String text, String fact) {
        Style style =
                switch (icon) {
                    case "✗" -> Style.GUTTER_FAILED;
                    case "!" -> Style.GUTTER_DUE;
                    default -> Style.DIM;
                };
        boolean current = text.startsWith("How often");
        var asked = new NoteRows.Asked(current, icon, style(icon), fact, style);
        var mark = List.of(new NoteRows.Span(0, 1, Style.DIM));
        rows.addAll(NoteRows.of("* " + text, mark, columns, asked));
    }
}
