package dev.rehearse.ui.popup;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;

import java.util.List;

/// A question before something that cannot be undone. The safe answer is chosen until the person
/// says otherwise, and Esc means it.
public record Confirm(
        String title, String sentence, String safe, String risky, boolean riskyChosen) {
    private static final int ROWS = 7;
    private static final int BUTTONS = 4;
    private static final int MARGIN = 3;

    /// What a key did.
    public sealed interface After {}

    public record Stay(Confirm confirm) implements After {}

    public record Kept() implements After {}

    public record Done() implements After {}

    /// `Confirm.of("Discard draft", "31 words are in no note yet.", "Keep it", "Discard")`
    public static Confirm of(String title, String sentence, String safe, String risky) {
        return new Confirm(title, sentence, safe, risky, false);
    }

    public After after(Key key) {
        return switch (key.name()) {
            case ESCAPE -> new Kept();
            case ENTER -> riskyChosen ? new Done() : new Kept();
            case LEFT, RIGHT, TAB, UP, DOWN ->
                    new Stay(new Confirm(title, sentence, safe, risky, !riskyChosen));
            default -> new Stay(this);
        };
    }

    /// A press of the button that stands there on the screen; beside both nothing happens, since a
    /// question wants an answer.
    public After clicked(Size screen, int row, int column) {
        var place = place(screen);
        int button =
                row == place.row() + BUTTONS
                        ? Buttons.at(place.column() + MARGIN, List.of(safe, risky), column)
                        : -1;
        return switch (button) {
            case 0 -> new Kept();
            case 1 -> new Done();
            default -> new Stay(this);
        };
    }

    private Box place(Size screen) {
        int wanted = Math.max(Columns.of(sentence), Columns.of(safe + risky) + 10) + 6;
        return PopupBox.over(screen, Math.max(wanted, Columns.of(title) + 8), ROWS);
    }

    public void draw(Canvas canvas) {
        var box = PopupBox.open(canvas, place(canvas.size()), title);
        box.put(2, MARGIN, Columns.cut(sentence, box.columns() - 2 * MARGIN), Style.TEXT);
        Buttons.draw(box, BUTTONS, MARGIN, List.of(safe, risky), riskyChosen ? 1 : 0);
    }
}
