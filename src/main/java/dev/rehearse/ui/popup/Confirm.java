package dev.rehearse.ui.popup;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Style;

import java.util.List;

/// A question before something that cannot be undone. The safe answer is chosen until the person
/// says otherwise, and Esc means it.
public record Confirm(
        String title, String sentence, String safe, String risky, boolean riskyChosen) {
    private static final int ROWS = 7;

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

    public void draw(Canvas canvas) {
        int wanted = Math.max(Columns.of(sentence), Columns.of(safe + risky) + 10) + 6;
        var place = PopupBox.over(canvas.size(), Math.max(wanted, Columns.of(title) + 8), ROWS);
        var box = PopupBox.open(canvas, place, title);
        box.put(2, 3, Columns.cut(sentence, box.columns() - 6), Style.TEXT);
        Buttons.draw(box, 4, 3, List.of(safe, risky), riskyChosen ? 1 : 0);
    }
}
