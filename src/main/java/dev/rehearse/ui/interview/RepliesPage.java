package dev.rehearse.ui.interview;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.frame.TopBar;

import java.util.List;

/// All questions of an interview with their replies while they are read. `top` is the first row
/// seen.
///
/// @param fact how long it took, and how much was replied
/// @param place which of all interviews it is: `2 of 5`
public record RepliesPage(
        String title, String fact, String place, List<Passage> passages, int top) {
    private static final int PAGE = 10;

    /// What a key did.
    public sealed interface After {}

    public record Stay(RepliesPage page) implements After {}

    public record Close() implements After {}

    public record Write() implements After {}

    /// Back into the interview.
    public record GoOn() implements After {}

    public record Delete() implements After {}

    /// To an older interview, or by less than 0 to a newer one.
    public record Other(int by) implements After {}

    public RepliesPage {
        passages = List.copyOf(passages);
        top = Math.max(0, top);
    }

    public After after(Key key) {
        return switch (key.toString()) {
            case "Esc", "q" -> new Close();
            case "w" -> new Write();
            case "g" -> new GoOn();
            case "Delete" -> new Delete();
            case "Left", "[" -> new Other(1);
            case "Right", "]" -> new Other(-1);
            case "Up", "k" -> scrolled(top - 1);
            case "Down", "j" -> scrolled(top + 1);
            case "PageUp" -> scrolled(top - PAGE);
            case "PageDown", "Space" -> scrolled(top + PAGE);
            case "Home" -> scrolled(0);
            case "End" -> scrolled(Integer.MAX_VALUE);
            default -> new Stay(this);
        };
    }

    private Stay scrolled(int row) {
        return new Stay(new RepliesPage(title, fact, place, passages, row));
    }

    /// The same, scrolled no further than there is something to see on this screen.
    public RepliesPage within(Size screen) {
        return scrolled(Math.min(top, RepliesView.lastTop(this, screen))).page();
    }

    /// `notice` stands in the footer while there is something to say.
    public void draw(Canvas canvas, TopBar bar, String notice) {
        RepliesView.draw(canvas, this, bar, notice);
    }
}
