package dev.rehearse.ui;

import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.TextField;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The keys inside a text, the same in every editor of the program. They move or change text and
/// nothing else, so they are no actions.
final class EditKeys {

    /// What a key does to a text that is shown in a field of this size.
    interface Verb {
        TextField on(TextField text, Size field);
    }

    record Row(List<Key> keys, Verb does) {}

    static final List<Row> ALL =
            List.of(
                    row((t, f) -> t.newline(), "Enter", "Shift+Enter"),
                    row((t, f) -> t.tab(), "Tab"),
                    row((t, f) -> t.tabBack(), "Shift+Tab"),
                    row((t, f) -> t.backspace(), "Backspace", "Shift+Backspace"),
                    row((t, f) -> t.delete(), "Delete"),
                    row((t, f) -> t.deleteWordLeft(), "Ctrl+W", "Ctrl+Backspace", "Alt+Backspace"),
                    row((t, f) -> t.deleteWordRight(), "Ctrl+Delete", "Alt+D"),
                    row((t, f) -> t.deleteToLineStart(), "Ctrl+U"),
                    row((t, f) -> t.deleteToLineEnd(), "Ctrl+K"),
                    row((t, f) -> t.left(false), "Left"),
                    row((t, f) -> t.left(true), "Shift+Left"),
                    row((t, f) -> t.right(false), "Right"),
                    row((t, f) -> t.right(true), "Shift+Right"),
                    row((t, f) -> t.wordLeft(false), "Ctrl+Left", "Alt+Left", "Alt+B"),
                    row((t, f) -> t.wordLeft(true), "Ctrl+Shift+Left", "Alt+Shift+Left"),
                    row((t, f) -> t.wordRight(false), "Ctrl+Right", "Alt+Right", "Alt+F"),
                    row((t, f) -> t.wordRight(true), "Ctrl+Shift+Right", "Alt+Shift+Right"),
                    row((t, f) -> t.up(f.columns(), false), "Up"),
                    row((t, f) -> t.up(f.columns(), true), "Shift+Up"),
                    row((t, f) -> t.down(f.columns(), false), "Down"),
                    row((t, f) -> t.down(f.columns(), true), "Shift+Down"),
                    row((t, f) -> t.pageUp(f.columns(), f.rows(), false), "PageUp"),
                    row((t, f) -> t.pageUp(f.columns(), f.rows(), true), "Shift+PageUp"),
                    row((t, f) -> t.pageDown(f.columns(), f.rows(), false), "PageDown"),
                    row((t, f) -> t.pageDown(f.columns(), f.rows(), true), "Shift+PageDown"),
                    row((t, f) -> t.home(f.columns(), false), "Home"),
                    row((t, f) -> t.home(f.columns(), true), "Shift+Home"),
                    row((t, f) -> t.end(f.columns(), false), "End"),
                    row((t, f) -> t.end(f.columns(), true), "Shift+End"),
                    row((t, f) -> t.documentStart(false), "Ctrl+Home"),
                    row((t, f) -> t.documentStart(true), "Ctrl+Shift+Home"),
                    row((t, f) -> t.documentEnd(false), "Ctrl+End"),
                    row((t, f) -> t.documentEnd(true), "Ctrl+Shift+End"),
                    row((t, f) -> t.selectAll(), "Ctrl+A"));

    private EditKeys() {}

    private static Row row(Verb does, String... keys) {
        return new Row(Arrays.stream(keys).map(Key::parse).toList(), does);
    }

    /// The text after this key; none when the key means nothing to a text.
    static Optional<TextField> press(TextField text, Key key, Supplier<Size> field) {
        if (key.isText()) {
            return Optional.of(text.type(key.letter()));
        }
        for (var row : ALL) {
            if (row.keys().contains(key)) {
                return Optional.of(row.does().on(text, field.get()));
            }
        }
        return Optional.empty();
    }
}
