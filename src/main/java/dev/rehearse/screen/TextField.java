package dev.rehearse.screen;

import java.util.Optional;

/// A text being written, as a value: every verb gives a new one and leaves this one as it was.
///
/// The caret never stands inside a character a person sees. A change costs the line it touches,
/// whatever the length of the text. Offsets are in characters, rows and columns as on screen.
public final class TextField {
    private static final int NO_GOAL = -1;
    private static final TextField EMPTY = of("");

    private final Lines lines;
    private final int caret;
    private final int anchor;
    private final int goalColumn;
    private final History history;
    private final Optional<Edit> lastEdit;

    private TextField(
            Lines lines,
            int caret,
            int anchor,
            int goalColumn,
            History history,
            Optional<Edit> lastEdit) {
        this.lines = lines;
        this.caret = caret;
        this.anchor = anchor;
        this.goalColumn = goalColumn;
        this.history = history;
        this.lastEdit = lastEdit;
    }

    public static TextField empty() {
        return EMPTY;
    }

    /// The caret stands at the end. Only line breaks are made one sort; the rest is kept as it is.
    public static TextField of(String text) {
        Lines lines = Lines.of(Typed.withLineFeeds(text));
        int end = lines.length();
        return new TextField(lines, end, end, NO_GOAL, History.NONE, Optional.empty());
    }

    public String text() {
        return lines.slice(0, lines.length());
    }

    public int length() {
        return lines.length();
    }

    public boolean isEmpty() {
        return lines.length() == 0;
    }

    public Words words() {
        return lines.words();
    }

    public int wordCount() {
        return words().total();
    }

    public int caret() {
        return caret;
    }

    public int selectionStart() {
        return Math.min(caret, anchor);
    }

    public int selectionEnd() {
        return Math.max(caret, anchor);
    }

    public boolean hasSelection() {
        return caret != anchor;
    }

    public String selected() {
        return lines.slice(selectionStart(), selectionEnd());
    }

    public boolean canUndo() {
        return history.undo() instanceof History.Steps.Some;
    }

    public boolean canRedo() {
        return history.redo() instanceof History.Steps.Some;
    }

    /// The change that one verb made to `before`; empty after a move, or when there was none to
    /// make.
    public Optional<Edit> editSince(TextField before) {
        return this == before ? Optional.empty() : lastEdit;
    }

    public TextField type(String typed) {
        String clean = Typed.clean(typed);
        return clean.isEmpty() ? this : inserted(clean, kindOf(clean));
    }

    /// One step for undo, however long.
    public TextField paste(String pasted) {
        String clean = Typed.clean(pasted);
        return clean.isEmpty() ? this : inserted(clean, History.Kind.OTHER);
    }

    /// A line break that goes on with a list or an indent; in an item without text it ends the
    /// list.
    public TextField newline() {
        int index = lines.indexAt(selectionStart());
        int start = lines.start(index);
        String line = lines.line(index).text();
        int at = selectionStart() - start;
        Optional<ListItem> item = ListItem.in(line).filter(found -> at >= found.contentStart());
        if (item.isPresent() && item.get().empty() && !hasSelection()) {
            return edited(new Edit(start, line, ""), History.Kind.OTHER);
        }
        String head = item.map(ListItem::nextHead).orElse(Typed.indent(line, at));
        return inserted("\n" + head, History.Kind.OTHER);
    }

    /// Tab: the selected lines, or a list item, go deeper; anywhere else it is two blanks.
    public TextField tab() {
        boolean lines = selected().indexOf('\n') >= 0 || Indent.isOfList(this.lines, caret);
        return lines ? indented(true) : type("  ");
    }

    public TextField tabBack() {
        return indented(false);
    }

    private TextField indented(boolean deeper) {
        var indent = Indent.of(lines, selectionStart(), selectionEnd(), deeper);
        if (indent.changesNothing()) {
            return this;
        }
        var next = edited(indent.edit(), History.Kind.OTHER);
        return new TextField(
                next.lines,
                Moves.snapped(next.lines, indent.moved(caret)),
                Moves.snapped(next.lines, indent.moved(anchor)),
                NO_GOAL,
                next.history,
                next.lastEdit);
    }

    public TextField backspace() {
        return erased(Moves.left(lines, caret), History.Kind.BACKSPACE);
    }

    public TextField delete() {
        return erased(Moves.right(lines, caret), History.Kind.DELETE);
    }

    public TextField deleteWordLeft() {
        return erased(Moves.wordLeft(lines, caret), History.Kind.OTHER);
    }

    public TextField deleteWordRight() {
        return erased(Moves.wordRight(lines, caret), History.Kind.OTHER);
    }

    /// To the start of the line as it was typed, not as it is wrapped.
    public TextField deleteToLineStart() {
        return erased(lines.start(lines.indexAt(caret)), History.Kind.OTHER);
    }

    /// To the end of the line; at its end, the line break.
    public TextField deleteToLineEnd() {
        int index = lines.indexAt(caret);
        int end = lines.start(index) + lines.line(index).length();
        return end == caret ? delete() : erased(end, History.Kind.OTHER);
    }

    /// What remains after `selected()` went to the clipboard.
    public TextField cut() {
        return hasSelection() ? inserted("", History.Kind.OTHER) : this;
    }

    public TextField replaceAll(String text) {
        String clean = Typed.withLineFeeds(text);
        String old = text();
        return clean.equals(old) ? this : edited(new Edit(0, old, clean), History.Kind.OTHER);
    }

    public TextField undo() {
        if (!(history.undo() instanceof History.Steps.Some(var step, var before))) {
            return this;
        }
        Edit back = step.edit().inverse();
        return new TextField(
                lines.replaced(back.start(), back.removedEnd(), back.inserted()),
                step.caretBefore(),
                step.anchorBefore(),
                NO_GOAL,
                history.undone(step, before),
                Optional.of(back));
    }

    public TextField redo() {
        if (!(history.redo() instanceof History.Steps.Some(var step, var after))) {
            return this;
        }
        Edit again = step.edit();
        return new TextField(
                lines.replaced(again.start(), again.removedEnd(), again.inserted()),
                step.caretAfter(),
                step.caretAfter(),
                NO_GOAL,
                history.redone(step, after),
                Optional.of(again));
    }

    /// Without `select` a selection collapses to its left end first.
    public TextField left(boolean select) {
        boolean collapse = hasSelection() && !select;
        return moved(collapse ? selectionStart() : Moves.left(lines, caret), select);
    }

    public TextField right(boolean select) {
        boolean collapse = hasSelection() && !select;
        return moved(collapse ? selectionEnd() : Moves.right(lines, caret), select);
    }

    public TextField wordLeft(boolean select) {
        return moved(Moves.wordLeft(lines, caret), select);
    }

    public TextField wordRight(boolean select) {
        return moved(Moves.wordRight(lines, caret), select);
    }

    public TextField up(int columns, boolean select) {
        return movedByRows(-1, columns, select);
    }

    public TextField down(int columns, boolean select) {
        return movedByRows(1, columns, select);
    }

    public TextField pageUp(int columns, int rows, boolean select) {
        return movedByRows(-Math.max(1, rows - 1), columns, select);
    }

    public TextField pageDown(int columns, int rows, boolean select) {
        return movedByRows(Math.max(1, rows - 1), columns, select);
    }

    public TextField home(int columns, boolean select) {
        return moved(Moves.home(lines, caret, columns), select);
    }

    public TextField end(int columns, boolean select) {
        return moved(Moves.end(lines, caret, columns), select);
    }

    public TextField documentStart(boolean select) {
        return moved(0, select);
    }

    public TextField documentEnd(boolean select) {
        return moved(lines.length(), select);
    }

    /// Puts the caret where a click fell, rows counted from the text's first.
    public TextField clicked(int row, int column, int columns, boolean select) {
        int shown = Math.clamp(row, 0, lines.rows(columns) - 1);
        return moved(Moves.offset(lines, new Moves.Spot(shown, column), columns), select);
    }

    /// Puts the caret at a place in the text, or at the next boundary after it.
    public TextField caretAt(int charOffset, boolean select) {
        int within = Math.clamp(charOffset, 0, lines.length());
        return moved(Moves.snapped(lines, within), select);
    }

    public TextField selectAll() {
        return selecting(0, lines.length());
    }

    /// The word at the caret, or the one that ends there.
    public TextField selectWord() {
        int index = lines.indexAt(caret);
        int start = lines.start(index);
        String line = lines.line(index).text();
        if (line.isEmpty()) {
            return this;
        }
        int at = caret - start;
        boolean behind =
                at == line.length()
                        || (at > 0
                                && line.charAt(at) == ' '
                                && line.charAt(Clusters.before(line, at)) != ' ');
        int letter = behind ? Clusters.before(line, at) : at;
        return selecting(start + Moves.runStart(line, letter), start + Moves.runEnd(line, letter));
    }

    public int rowCount(int columns) {
        return lines.rows(columns);
    }

    public int caretRow(int columns) {
        return Moves.spot(lines, caret, columns).row();
    }

    /// The nearest first row of a window, from where it is now, that shows the caret.
    public int firstRowShowingCaret(int columns, int height, int firstRow) {
        int row = caretRow(columns);
        int last = Math.max(0, lines.rows(columns) - height);
        int lowest = Math.max(0, row - height + 1);
        return Math.clamp(Math.min(firstRow, last), Math.min(lowest, row), row);
    }

    public TextRows view(int columns, int firstRow, int height) {
        return TextRows.of(lines, selectionStart(), selectionEnd(), columns, firstRow, height)
                .withCaret(Moves.spot(lines, caret, columns));
    }

    private static History.Kind kindOf(String typed) {
        return typed.indexOf('\n') < 0 ? History.Kind.TYPING : History.Kind.OTHER;
    }

    private TextField inserted(String text, History.Kind kind) {
        return edited(new Edit(selectionStart(), selected(), text), kind);
    }

    private TextField erased(int to, History.Kind kind) {
        if (hasSelection()) {
            return cut();
        }
        if (to == caret) {
            return this;
        }
        int start = Math.min(to, caret);
        return edited(new Edit(start, lines.slice(start, Math.max(to, caret)), ""), kind);
    }

    private TextField edited(Edit edit, History.Kind kind) {
        Lines next = lines.replaced(edit.start(), edit.removedEnd(), edit.inserted());
        int after = Moves.snapped(next, edit.insertedEnd());
        var step = new History.Step(edit, kind, caret, anchor, after);
        return new TextField(next, after, after, NO_GOAL, history.with(step), Optional.of(edit));
    }

    private TextField moved(int to, boolean select) {
        return movedKeeping(NO_GOAL, to, select);
    }

    private TextField movedKeeping(int goal, int to, boolean select) {
        int from = select ? anchor : to;
        return new TextField(lines, to, from, goal, history.closed(), Optional.empty());
    }

    private TextField selecting(int from, int to) {
        return new TextField(lines, to, from, NO_GOAL, history.closed(), Optional.empty());
    }

    /// Beyond the first and the last row the caret goes to the very start or end.
    private TextField movedByRows(int rows, int columns, boolean select) {
        Moves.Spot spot = Moves.spot(lines, caret, columns);
        int goal = goalColumn == NO_GOAL ? spot.column() : goalColumn;
        int last = lines.rows(columns) - 1;
        int row = spot.row() + rows;
        if (row < 0 && spot.row() == 0) {
            return movedKeeping(goal, 0, select);
        }
        if (row > last && spot.row() == last) {
            return movedKeeping(goal, lines.length(), select);
        }
        var target = new Moves.Spot(Math.clamp(row, 0, last), goal);
        return movedKeeping(goal, Moves.offset(lines, target, columns), select);
    }
}
