package dev.rehearse.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.TreeSet;

/// Random edits against a plain string that is cut and joined the slow way.
final class TextFieldPropertyTest {
    private static final String[] PIECES = {
        "a",
        "b ",
        " ",
        "\n",
        "é",
        "e\u0301",
        "\u0301",
        "👍🏽",
        "👩‍👩‍👧",
        "🇩🇪",
        "漢",
        "\t",
        "- x",
        "\u200d",
        "one two three four",
        "\n\n",
        "1. a\n2. b"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void any_script_of_edits_keeps_the_promises(long seed) {
        var random = new Random(seed);
        String start = "first line\n\nlast 漢字 line";
        var field = TextField.of(start);
        var model = new StringBuilder(start);
        for (int step = 0; step < 400; step++) {
            TextField next = step(random, field);
            next.editSince(field).ifPresent(edit -> apply(edit, model));
            assertEquals(model.toString(), next.text());
            checkPlaces(next);
            field = next;
        }
        checkUndoAndRedo(start, field);
    }

    private static TextField step(Random random, TextField field) {
        int width = 1 + random.nextInt(30);
        boolean select = random.nextInt(3) == 0;
        String piece = PIECES[random.nextInt(PIECES.length)];
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3 -> field.type(piece);
            case 4 -> field.paste(piece + piece);
            case 5 -> field.newline();
            case 6, 7 -> field.backspace();
            case 8 -> field.delete();
            case 9 -> field.deleteWordLeft();
            case 10 -> field.deleteWordRight();
            case 11 -> field.left(select);
            case 12 -> field.right(select);
            case 13 -> field.up(width, select);
            case 14 -> field.down(width, select);
            case 15 -> field.home(width, select);
            case 16 -> field.end(width, select);
            case 17 -> field.wordLeft(select);
            case 18 -> field.wordRight(select);
            case 19 -> random.nextBoolean() ? field.selectWord() : field.cut();
            case 20 -> field.undo();
            case 21 -> random.nextBoolean() ? field.tab() : field.tabBack();
            case 22 -> random.nextBoolean() ? field.deleteToLineStart() : field.deleteToLineEnd();
            default -> field.clicked(random.nextInt(9), random.nextInt(30), width, select);
        };
    }

    private static void apply(Edit edit, StringBuilder model) {
        int end = edit.start() + edit.removed().length();
        assertEquals(edit.removed(), model.substring(edit.start(), end));
        model.replace(edit.start(), end, edit.inserted());
    }

    private static void checkPlaces(TextField field) {
        var places = boundaries(field.text());
        assertTrue(places.contains(field.caret()), TextFieldTest.shown(field));
        assertTrue(places.contains(field.selectionStart()), TextFieldTest.shown(field));
        assertTrue(places.contains(field.selectionEnd()), TextFieldTest.shown(field));
        assertEquals(Words.in(field.text()).total(), field.wordCount());
        var view = field.view(7, 0, 1000);
        assertEquals(field.rowCount(7), view.rows().size());
        assertTrue(view.caretRow() < view.totalRows() && view.caretColumn() <= 8);
    }

    private static TreeSet<Integer> boundaries(String text) {
        var places = new TreeSet<Integer>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            var clusters = java.util.regex.Pattern.compile("\\X").matcher(line);
            places.add(start);
            while (clusters.find()) {
                places.add(start + clusters.end());
            }
            start += line.length() + 1;
        }
        return places;
    }

    private static void checkUndoAndRedo(String start, TextField end) {
        TextField field = end;
        while (field.canUndo()) {
            field = field.undo();
        }
        assertEquals(start, field.text());
        while (field.canRedo()) {
            field = field.redo();
        }
        assertTrue(field.canUndo() || field.text().equals(start));
        TextField again = end;
        while (again.canRedo()) {
            again = again.redo();
        }
        assertEquals(again.text(), field.text());
    }
}
