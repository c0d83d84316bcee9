package dev.rehearse.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.function.UnaryOperator;

/// Texts are written with the caret as `^` and the other end of a selection as `|`.
final class TextFieldTest {
    private static final int WIDTH = 10;

    @Test
    void typing_replaces_the_selection() {
        check("a^b", f -> f.type("x"), "ax^b");
        check("a|bc^d", f -> f.type("x"), "ax^d");
        check("a|bc^d", TextField::backspace, "a^d");
        check("a|bc^d", TextField::cut, "a^d");
        assertEquals("bc", field("a|bc^d").selected());
    }

    @Test
    void a_whole_character_goes_at_once() {
        check("a👩‍👩‍👧^b", TextField::backspace, "a^b");
        check("e\u0301^", TextField::backspace, "^");
        check("^🇩🇪🇫🇷", TextField::delete, "^🇫🇷");
        check("🇩🇪🇫🇷^", TextField::backspace, "🇩🇪^");
        check("a^👍🏽", f -> f.right(false), "a👍🏽^");
    }

    @Test
    void the_caret_never_stays_inside_a_character() {
        check("a\n^\u0301", TextField::backspace, "a\u0301^");
        check("^\u0301b", f -> f.type("e"), "e\u0301^b");
    }

    @Test
    void what_is_pasted_becomes_clean_text() {
        check("^", f -> f.paste("a\r\nb\rc\td"), "a\nb\nc\td^");
        check("^", f -> f.paste("a\u001b[31m\u0000\u0085b\u007f"), "a[31mb^");
        check("^", f -> f.paste("x\ud83dy\ude00z😀"), "xyz😀^");
    }

    @Test
    void enter_goes_on_with_a_list() {
        check("- one^", TextField::newline, "- one\n- ^");
        check("  * one^", TextField::newline, "  * one\n  * ^");
        check("9. nine^", TextField::newline, "9. nine\n10. ^");
        check("2) two^", TextField::newline, "2) two\n3) ^");
        check("- [x] done^", TextField::newline, "- [x] done\n- [ ] ^");
        check("- on^e", TextField::newline, "- on\n- ^e");
        check("  indented^", TextField::newline, "  indented\n  ^");
        check("^- one", TextField::newline, "\n^- one");
        check("**bold**^", TextField::newline, "**bold**\n^");
    }

    @Test
    void tab_indents_a_list_and_is_blanks_elsewhere() {
        check("- on^e", TextField::tab, "  - on^e");
        check("- ^", TextField::tab, "  - ^");
        check("1. on^e", TextField::tab, "   1. on^e");
        check("on^e", TextField::tab, "on  ^e");
        check("- a\n- |b\n\nc^", TextField::tab, "- a\n  - |b\n\n  c^");
        check("|a\nb^", TextField::tab, "  |a\n  b^");
    }

    @Test
    void shift_tab_takes_the_indent_back() {
        check("  - on^e", TextField::tabBack, "- on^e");
        check("   1. on^e", TextField::tabBack, "1. on^e");
        check(" on^e", TextField::tabBack, "on^e");
        check("on^e", TextField::tabBack, "on^e");
        check("\t- ^x", TextField::tabBack, "- ^x");
        check("  ^  a", TextField::tabBack, "^  a");
        check("  |a\n b\nc^", TextField::tabBack, "|a\nb\nc^");
        assertEquals("  - one", field("- one^").tab().tabBack().undo().text());
    }

    @Test
    void lines_go_from_the_caret_to_either_end() {
        check("a\nbc^d\ne", TextField::deleteToLineStart, "a\n^d\ne");
        check("a\nb^cd\ne", TextField::deleteToLineEnd, "a\nb^\ne");
        check("a\nb^\ne", TextField::deleteToLineEnd, "a\nb^e");
        check("a\n^b", TextField::deleteToLineStart, "a\n^b");
    }

    @Test
    void enter_in_an_empty_item_ends_the_list() {
        check("- one\n- ^", TextField::newline, "- one\n^");
        check("1. ^", TextField::newline, "^");
        check("- [ ] ^", TextField::newline, "^");
    }

    @Test
    void words_are_crossed_and_deleted() {
        check("one two^", f -> f.wordLeft(false), "one ^two");
        check("one ^two", f -> f.wordLeft(false), "^one two");
        check("^one two", f -> f.wordRight(false), "one^ two");
        check("one^ two", f -> f.wordRight(false), "one two^");
        check("one two  ^", TextField::deleteWordLeft, "one ^");
        check("one^ two", TextField::deleteWordRight, "one^");
        check("a\n^b", TextField::deleteWordLeft, "a^b");
        check("a.^", TextField::deleteWordLeft, "a^");
        check("on^e two", TextField::selectWord, "|one^ two");
        check("one^ two", TextField::selectWord, "|one^ two");
    }

    @Test
    void up_and_down_go_by_rows_and_remember_the_column() {
        check("one two three ^four", f -> f.up(WIDTH, false), "one tw^o three four");
        check(
                "abcdef^\n\nabcdef",
                f -> f.down(WIDTH, false).down(WIDTH, false),
                "abcdef\n\nabcdef^");
        check("abc^", f -> f.up(WIDTH, false), "^abc");
        check("a^bc", f -> f.down(WIDTH, false), "abc^");
        check("a^bc\nd", f -> f.down(WIDTH, true), "a|bc\nd^");
        check("a\nb\nc\nd^", f -> f.pageUp(WIDTH, 3, false), "a\nb^\nc\nd");
    }

    @Test
    void home_and_end_take_the_row_first_then_the_line() {
        check("one two three^", f -> f.home(WIDTH, false), "one two ^three");
        check("one two ^three", f -> f.home(WIDTH, false), "^one two three");
        check("on^e two three", f -> f.end(WIDTH, false), "one two^ three");
        check("one two^ three", f -> f.end(WIDTH, false), "one two three^");
    }

    @Test
    void a_run_of_typing_is_one_step_back() {
        var typed = field("^").type("a").type("b").type("c");
        assertEquals("^", shown(typed.undo()));
        assertEquals("abc^", shown(typed.undo().redo()));
        var moved = typed.left(false).right(false).type("d").newline().type("e");
        assertEquals("abcd\n^", shown(moved.undo()));
        assertEquals("abcd^", shown(moved.undo().undo()));
        assertEquals("abc^", shown(moved.undo().undo().undo()));
    }

    @Test
    void erasing_is_a_step_of_its_own() {
        var erased = field("abc^").type("d").backspace().backspace();
        assertEquals("ab^", shown(erased));
        assertEquals("abcd^", shown(erased.undo()));
        assertEquals("abc^", shown(erased.undo().undo()));
        assertEquals("^abc", shown(field("^abc").delete().delete().undo()));
        assertEquals("a|bc^", shown(field("a|bc^").type("x").type("y").undo()));
        assertFalse(erased.undo().type("z").canRedo());
    }

    @Test
    void replacing_everything_can_be_undone() {
        check("ab^c", f -> f.replaceAll("new\r\ntext"), "new\ntext^");
        check("ab^c", f -> f.replaceAll("new").undo(), "ab^c");
    }

    @Test
    void words_and_ideographs_are_counted_apart() {
        assertEquals(new Words(4, 0), TextField.of("- don't stop, it's 3.5").words());
        assertEquals(new Words(1, 4), TextField.of("我们用 Kafka。好\n").words());
        assertEquals(new Words(2, 0), TextField.of("สวัสดีครับ").words());
        assertEquals(new Words(0, 0), TextField.of("## --- \n").words());
        assertEquals(3, TextField.of("one\ntwo").type(" three").wordCount());
    }

    @Test
    void a_view_shows_rows_caret_and_selection() {
        var view = field("one t|wo three\n\nend^").view(WIDTH, 0, 3);
        assertEquals(4, view.totalRows());
        assertEquals(3, view.caretRow());
        assertEquals(3, view.caretColumn());
        assertEquals(new TextRows.Row("one two", 0, 0, 5, 8), view.rows().get(0));
        assertEquals(new TextRows.Row("three", 0, 8, 0, 6), view.rows().get(1));
        assertEquals(new TextRows.Row("", 0, 14, 0, 1), view.rows().get(2));
        assertEquals(1, field("a\nb\nc\n^d").firstRowShowingCaret(WIDTH, 3, 0));
        assertEquals(0, field("^a\nb\nc\nd").firstRowShowingCaret(WIDTH, 3, 1));
    }

    @Test
    void a_change_can_be_told_in_one_edit() {
        var field = field("a|bc^");
        var typed = field.type("x");
        assertEquals(new Edit(1, "bc", "x"), typed.editSince(field).orElseThrow());
        assertEquals(new Edit(1, "x", "bc"), typed.undo().editSince(typed).orElseThrow());
        assertTrue(typed.left(false).editSince(typed).isEmpty());
        assertTrue(typed.delete().editSince(typed).isEmpty());
    }

    static TextField field(String marked) {
        String text = marked.replace("^", "").replace("|", "");
        int caret = marked.replace("|", "").indexOf('^');
        int anchor = marked.replace("^", "").indexOf('|');
        var field = TextField.of(text);
        return anchor < 0
                ? field.caretAt(caret, false)
                : field.caretAt(anchor, false).caretAt(caret, true);
    }

    static String shown(TextField field) {
        var text = new StringBuilder(field.text());
        int caret = field.caret();
        if (!field.hasSelection()) {
            return text.insert(caret, '^').toString();
        }
        boolean forward = caret == field.selectionEnd();
        text.insert(field.selectionEnd(), forward ? '^' : '|');
        return text.insert(field.selectionStart(), forward ? '|' : '^').toString();
    }

    private static void check(String before, UnaryOperator<TextField> verb, String after) {
        assertEquals(after, shown(verb.apply(field(before))));
    }
}
