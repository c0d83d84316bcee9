package dev.rehearse.ui.history;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.frame.TopBar;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The local history of a note while it is open. `top` is the first row of the change that is seen.
public record HistoryWindow(
        List<SaveRow> saves, int selected, Against against, Seen seen, int top) {
    private static final int PAGE = 10;

    /// What a key did.
    public sealed interface After {}

    public record Stay(HistoryWindow window) implements After {}

    public record Close() implements After {}

    /// Another change is looked at; it has to be read.
    public record Look(HistoryWindow window) implements After {}

    /// The answer that the selected save changed, or the note where it changed more.
    public record Restore() implements After {}

    public record RestoreNote() implements After {}

    public record Copy() implements After {}

    public HistoryWindow {
        saves = List.copyOf(saves);
        selected = Math.clamp(selected, 0, Math.max(0, saves.size() - 1));
        top = Math.max(0, top);
    }

    public static HistoryWindow of(List<SaveRow> saves) {
        return new HistoryWindow(saves, 0, Against.AFTER, new Seen.Asked(), 0);
    }

    public Optional<SaveRow> save() {
        return saves.isEmpty() ? Optional.empty() : Optional.of(saves.get(selected));
    }

    public HistoryWindow withSeen(Seen seen) {
        return new HistoryWindow(saves, selected, against, seen, 0);
    }

    public After after(Key key) {
        return switch (key.toString()) {
            case "Esc", "q" -> new Close();
            case "Up", "k" -> selected(selected - 1);
            case "Down", "j" -> selected(selected + 1);
            case "Home" -> selected(0);
            case "End" -> selected(saves.size() - 1);
            case "PageUp" -> new Stay(withTop(top - PAGE));
            case "PageDown", "Space" -> new Stay(withTop(top + PAGE));
            case "d" -> new Look(compared());
            case "Enter" -> saves.isEmpty() ? new Stay(this) : new Restore();
            case "r" -> saves.isEmpty() ? new Stay(this) : new RestoreNote();
            case "c" -> saves.isEmpty() ? new Stay(this) : new Copy();
            default -> new Stay(this);
        };
    }

    private After selected(int row) {
        var next = new HistoryWindow(saves, row, against, new Seen.Asked(), 0);
        return next.selected == selected ? new Stay(this) : new Look(next);
    }

    private HistoryWindow compared() {
        var other = against == Against.NOW ? Against.AFTER : Against.NOW;
        return new HistoryWindow(saves, selected, other, new Seen.Asked(), 0);
    }

    private HistoryWindow withTop(int row) {
        return new HistoryWindow(saves, selected, against, seen, row);
    }

    /// The same, scrolled no further than there is something to see on this screen.
    public HistoryWindow within(Size screen) {
        return withTop(Math.min(top, HistoryView.lastTop(this, screen)));
    }

    /// The row that was clicked, if one stands there.
    public Optional<After> clicked(Size screen, int row, int column) {
        var clicked = HistoryView.rowAt(this, screen, row, column);
        return clicked.isEmpty() ? Optional.empty() : Optional.of(selected(clicked.getAsInt()));
    }

    /// `fact` stands at the right of the footer.
    public void draw(Canvas canvas, TopBar bar, ZoneId zone, String fact) {
        new HistoryView(this, zone).draw(canvas, bar, fact);
    }
}
