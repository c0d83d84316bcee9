package dev.rehearse.ui.popup;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Style;

import java.util.List;
import java.util.Optional;

/// One line of text being typed and its caret, counted in letters as a person sees them.
public record LineField(String text, int caret) {
    public static final LineField EMPTY = new LineField("", 0);

    public LineField {
        caret = Math.clamp(caret, 0, Columns.clusters(text).size());
    }

    /// The caret stands at the end.
    public static LineField of(String text) {
        return new LineField(text, Integer.MAX_VALUE);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The field after a key, or nothing when the key means nothing to a field.
    public Optional<LineField> after(Key key) {
        if (key.isText()) {
            return Optional.of(typed(key.letter()));
        }
        boolean word = key.ctrl() || key.alt();
        return switch (key.name()) {
            case BACKSPACE ->
                    Optional.of(word ? without(wordLeft(), caret) : without(caret - 1, caret));
            case DELETE ->
                    Optional.of(word ? without(caret, wordRight()) : without(caret, caret + 1));
            case LEFT -> Optional.of(at(word ? wordLeft() : caret - 1));
            case RIGHT -> Optional.of(at(word ? wordRight() : caret + 1));
            case HOME -> Optional.of(at(0));
            case END -> Optional.of(at(Integer.MAX_VALUE));
            case CHARACTER -> afterCtrl(key);
            default -> Optional.empty();
        };
    }

    private Optional<LineField> afterCtrl(Key key) {
        return switch (key.toString()) {
            case "Ctrl+W" -> Optional.of(without(wordLeft(), caret));
            case "Ctrl+U" -> Optional.of(without(0, caret));
            default -> Optional.empty();
        };
    }

    /// Line breaks and tabs become blanks: a field has one line.
    public LineField typed(String added) {
        var line = added.strip().isEmpty() ? added : added.strip();
        var plain = line.replaceAll("[\\r\\n\\t]+", " ");
        var before = charsBefore(caret);
        var joined = text.substring(0, before) + plain;
        return new LineField(joined + text.substring(before), Columns.clusters(joined).size());
    }

    private LineField at(int newCaret) {
        return new LineField(text, newCaret);
    }

    private LineField without(int from, int to) {
        int first = charsBefore(Math.max(0, from));
        return new LineField(
                text.substring(0, first) + text.substring(charsBefore(to)), Math.max(0, from));
    }

    private int charsBefore(int clusters) {
        return clusters().stream().limit(clusters).mapToInt(String::length).sum();
    }

    private List<String> clusters() {
        return Columns.clusters(text);
    }

    private int wordLeft() {
        var letters = clusters();
        int at = caret;
        while (at > 0 && letters.get(at - 1).isBlank()) {
            at--;
        }
        while (at > 0 && !letters.get(at - 1).isBlank()) {
            at--;
        }
        return at;
    }

    private int wordRight() {
        var letters = clusters();
        int at = caret;
        while (at < letters.size() && letters.get(at).isBlank()) {
            at++;
        }
        while (at < letters.size() && !letters.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /// Draws the field in so many columns; the text scrolls so that the caret is seen.
    public void draw(Canvas canvas, int row, int column, int columns, boolean focused) {
        canvas.fill(row, column, 1, columns, Style.FIELD);
        var before = text.substring(0, charsBefore(caret));
        int skipped = 0;
        while (focused
                && Columns.of(before.substring(skipped)) >= columns
                && skipped < before.length()) {
            skipped += Columns.clusters(before.substring(skipped)).getFirst().length();
        }
        canvas.put(row, column, text.substring(skipped), Style.FIELD, columns);
        if (focused) {
            canvas.caret(row, column + Columns.of(before.substring(skipped)));
        }
    }
}
