package dev.rehearse.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Caret;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Banner;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Golden;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.ListWindow;
import dev.rehearse.ui.frame.Mode;
import dev.rehearse.ui.frame.Piece;
import dev.rehearse.ui.frame.TopBar;
import dev.rehearse.ui.rehearse.Editor;
import dev.rehearse.ui.rehearse.Head;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class StudyViewTest {
    @Test
    void the_study_screen_is_drawn_to_the_column() {
        Canvas canvas = draw(120, 36, Story.picture(Story.note(56, true)));
        Golden.check(canvas, "study");
        Golden.checkLetters(canvas, "study");
    }

    @Test
    void the_current_question_and_the_selected_rows_stand_on_their_grounds() {
        Canvas canvas = draw(120, 36, Story.picture(Story.note(56, true)));
        assertEquals(Style.CARET_LINE, canvas.ground(10, 30));
        assertEquals(Style.CARET_LINE, canvas.ground(10, 90));
        assertEquals(Style.SELECTION_INACTIVE, canvas.ground(8, 28));
        assertEquals(Style.SURFACE, canvas.ground(9, 40));
        assertEquals(Style.PANEL, canvas.ground(9, 100));
        assertEquals(Style.PANEL, canvas.ground(0, 0));
    }

    @Test
    void under_100_columns_questions_and_note_remain() {
        NotePane whole = Story.note(51, false);
        // The file leaves the last row of the note empty.
        var rows = whole.rows().subList(0, 20);
        var note = new NotePane(whole.title(), whole.fact(), rows, List.of());
        Golden.check(draw(80, 24, Story.picture(note)), "study-80x24");
    }

    @Test
    void without_a_note_the_screen_says_what_to_do() {
        Size size = new Size(120, 36);
        Canvas canvas = new Canvas(size);
        var keys =
                List.of(
                        Hint.of("o", "open a folder or a note"),
                        Hint.of("n", "start a note"),
                        Hint.of("Ctrl+P", "search everywhere"),
                        Hint.of("?", "keys"));
        var hints =
                List.of(
                        Hint.of("o", "open"),
                        Hint.of("n", "new note"),
                        Hint.of("Ctrl+P", "everywhere"),
                        Hint.of("?", "keys"),
                        Hint.of("q", "leave"));
        var top = new TopBar(List.of("notes"), new TopBar.Words("no plan yet"), "");
        var footer = new Footer(hints, "", "", Style.DIM, "");
        var picture = new WelcomePicture(top, keys, "notes/", footer);
        WelcomeView.draw(canvas, Layout.of(size, Mode.STUDY), picture);
        Golden.check(canvas, "first-run");
    }

    @Test
    void a_note_without_questions_keeps_the_frame() {
        var top = new TopBar(List.of("notes", "visit.md"), new TopBar.Words("no plan"), "");
        var questions = new ListWindow(7, "Questions", "0", List.of(), "No questions in this note");
        var rows = new ArrayList<NoteRow>();
        var heading = List.of(new NoteRows.Span(0, 1, Style.DIM));
        rows.addAll(NoteRows.of("# Visit", heading, 56, NoteRows.Asked.NOTHING));
        rows.add(NoteRows.EMPTY);
        var sentence = "Friday, second floor. Ask for Evan at the door.";
        rows.addAll(NoteRows.of(sentence, List.of(), 56, NoteRows.Asked.NOTHING));
        var nothing =
                new RehearsalWindow.Nothing(
                        List.of("Nothing to rehearse", "A line that asks something is a question."),
                        List.of(Hint.of("a", "make this line one")));
        var hints =
                List.of(
                        Hint.of("a", "make a question"),
                        Hint.of("E", "edit in $EDITOR"),
                        Hint.of("/", "find"),
                        Hint.of("Ctrl+P", "everywhere"),
                        Hint.of("?", "keys"));
        var picture =
                new StudyPicture(
                        top,
                        new LeftSide(ListWindow.NONE, questions, false, false),
                        new NotePane("visit.md", "line 1", rows, List.of()),
                        nothing,
                        Focus.NOTE,
                        new Footer(hints, "saved", "saved", Style.DIM, "LF   UTF-8"));
        Golden.checkTop(draw(120, 36, picture), "note-without-questions");
    }

    @Test
    void a_banner_lies_over_the_top_of_the_note() {
        banner(
                "banner-recovered",
                new Banner(
                        "!",
                        "Recovered: 31 words of question 9, from 13:58",
                        List.of(
                                Hint.of("Enter", "go on with it"),
                                Hint.of("v", "compare"),
                                Hint.of("x", "discard")),
                        Style.BANNER_WARNING));
        banner(
                "banner-read-only",
                new Banner(
                        "i",
                        "Read-only: you may not write here. Answers stay drafts",
                        List.of(Hint.of("s", "save somewhere else"), Hint.of("Esc", "hide")),
                        Style.BANNER_WARNING));
        banner(
                "banner-not-saved",
                new Banner(
                        "✗",
                        "Not saved: the disk is full. Trying again in 5 s",
                        List.of(Hint.of("Ctrl+S", "try now"), Hint.of("s", "save somewhere else")),
                        Style.BANNER_ERROR));
    }

    private static void banner(String name, Banner banner) {
        NotePane note = Story.note(56, false);
        var pane = new NotePane(note.title(), note.fact(), note.rows(), List.of(banner));
        var plain = Story.picture(pane);
        var left = new LeftSide(ListWindow.NONE, plain.left().questions(), false, false);
        var picture =
                new StudyPicture(
                        plain.top(), left, pane, plain.rehearsal(), plain.focus(), plain.footer());
        Canvas canvas = draw(120, 36, picture);
        Golden.checkPart(canvas, 1, 29, name);
        assertEquals(banner.style(), canvas.ground(2, 30));
        assertEquals(banner.style(), canvas.ground(3, 90));
    }

    @Test
    void a_screen_is_drawn_at_any_size() {
        for (int columns = 1; columns < 220; columns += 3) {
            for (int rows = 1; rows < 60; rows += 2) {
                draw(columns, rows, Story.picture(Story.note(40, true)));
            }
        }
    }

    @Test
    void the_room_of_the_note_is_what_is_drawn() {
        assertEquals(new Size(56, 31), room(120, 36, 0));
        assertEquals(new Size(56, 29), room(120, 36, 2));
        assertEquals(new Size(51, 21), room(80, 24, 0));
        assertEquals(new Size(95, 31), room(159, 36, 0));
        assertEquals(new Size(96, 31), room(250, 36, 0));
        assertEquals(new Size(55, 21), room(60, 24, 0));
    }

    @Test
    void a_bullet_wraps_under_its_text_and_keeps_its_styles() {
        var spans =
                List.of(new NoteRows.Span(0, 1, Style.DIM), new NoteRows.Span(2, 8, Style.CODE));
        var rows = NoteRows.of("- ab cde fg", spans, 6, NoteRows.Asked.NOTHING);
        assertEquals(
                List.of(
                        List.of(
                                new Piece("•", Style.DIM),
                                new Piece(" ", Style.TEXT),
                                new Piece("ab", Style.CODE)),
                        List.of(new Piece("  ", Style.TEXT), new Piece("cde", Style.CODE)),
                        List.of(new Piece("  ", Style.TEXT), new Piece("fg", Style.TEXT))),
                rows.stream().map(NoteRow::pieces).toList());
    }

    @Test
    void under_70_columns_the_questions_open_over_the_note() {
        var plain = Story.picture(Story.note(40, true));
        var left = new LeftSide(Story.notebook(), Story.questions(), false, true);
        var picture =
                new StudyPicture(
                        plain.top(),
                        left,
                        plain.note(),
                        plain.rehearsal(),
                        Focus.QUESTIONS,
                        plain.footer());
        var lines = draw(60, 24, picture).lines();
        assertEquals("━ 7 Questions ━━━━━━━━━━━━━━━━━━━━━ 17 ━", lines.get(1).substring(0, 40));
        assertEquals("│", lines.get(2).substring(40, 41));
    }

    @Test
    void an_answer_outside_a_run_stands_between_the_lists_and_rehearsal() {
        Size size = new Size(120, 36);
        Layout layout = Layout.of(size, Mode.STUDY);
        var head =
                new Head(
                        "Question 13 of 17",
                        "13/17",
                        "how do you guys monitor the fleet",
                        List.of("you ask", "Evan questions"),
                        List.of());
        var text = List.of(Editor.Text.plain("Every node"), new Editor.Text("reports", 2, 5));
        var plain = Story.picture(Story.note(56, true));
        var picture =
                new EditPicture(
                        plain.top(),
                        plain.left(),
                        head,
                        new Editor(text, 1, 7, "3 words", "0:01 aloud"),
                        plain.rehearsal(),
                        List.of(),
                        plain.footer(),
                        EditPicture.Beside.NOTHING);
        Canvas canvas = new Canvas(size);
        EditView.draw(canvas, layout, picture);
        var study = Golden.lines("study");
        for (int row : new int[] {1, 3, 9, 16, 20, 30}) {
            var line = canvas.lines().get(row);
            assertEquals(study.get(row).substring(0, 29), line.substring(0, 29));
            assertEquals(study.get(row).substring(92), line.substring(92));
        }
        assertEquals("┝━ Answer ━", canvas.lines().get(7).substring(29, 40));
        assertEquals("  reports ", canvas.lines().get(10).substring(30, 40));
        assertEquals(Style.SELECTION, canvas.ground(10, 34));
        assertEquals(Style.SURFACE, canvas.ground(10, 37));
        assertEquals(Optional.of(new Caret(10, 39)), canvas.caret());
        var box = EditView.editorBox(layout, head, 0, 0);
        assertEquals(new Size(58, 25), new Size(box.columns(), box.rows()));
    }

    private static Size room(int columns, int rows, int banner) {
        return StudyView.noteRoom(Layout.of(new Size(columns, rows), Mode.STUDY), banner);
    }

    private static Canvas draw(int columns, int rows, StudyPicture picture) {
        Size size = new Size(columns, rows);
        Canvas canvas = new Canvas(size);
        StudyView.draw(canvas, Layout.of(size, Mode.STUDY), picture);
        return canvas;
    }
}
