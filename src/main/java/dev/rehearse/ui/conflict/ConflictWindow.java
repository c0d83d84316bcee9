package dev.rehearse.ui.conflict;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.frame.TopBar;

/// Two texts for one answer, until the person says which is kept. Both is chosen at first, because
/// it loses nothing.
///
/// @param mineAt when it was typed last, as `14:03`
/// @param theirsAt when it was noticed
/// @param top the first row of the texts that is seen
public record ConflictWindow(
        String question,
        String mine,
        String mineAt,
        String theirs,
        String theirsAt,
        Keep keep,
        int top) {
    private static final int PAGE = 5;

    /// Which of the two.
    public enum Keep {
        MINE("m", "mine", "the file gets your text, theirs stays in local history"),
        THEIRS("t", "theirs", "the file stays, yours stays as a draft"),
        BOTH("b", "both", "yours, an empty line, then theirs");

        private final String key;
        private final String word;
        private final String means;

        Keep(String key, String word, String means) {
            this.key = key;
            this.word = word;
            this.means = means;
        }

        String key() {
            return key;
        }

        String word() {
            return word;
        }

        String means() {
            return means;
        }
    }

    /// What a key did.
    public sealed interface After {}

    public record Stay(ConflictWindow window) implements After {}

    /// Nothing is decided: the draft and the file stay.
    public record Later() implements After {}

    /// The text to be kept is looked at in the editor first.
    public record Edit() implements After {}

    /// What is chosen is done.
    public record Write() implements After {}

    public static ConflictWindow of(
            String question, String mine, String mineAt, String theirs, String theirsAt) {
        return new ConflictWindow(question, mine, mineAt, theirs, theirsAt, Keep.BOTH, 0);
    }

    public After after(Key key) {
        return switch (key.toString()) {
            case "Esc" -> new Later();
            case "Enter" -> new Write();
            case "e" -> new Edit();
            case "m" -> new Stay(with(Keep.MINE));
            case "t" -> new Stay(with(Keep.THEIRS));
            case "b" -> new Stay(with(Keep.BOTH));
            case "Up", "k" -> new Stay(with(beside(-1)));
            case "Down", "j", "Tab" -> new Stay(with(beside(1)));
            case "PageUp" -> new Stay(withTop(top - PAGE));
            case "PageDown", "Space" -> new Stay(withTop(top + PAGE));
            case "Home" -> new Stay(withTop(0));
            case "End" -> new Stay(withTop(Integer.MAX_VALUE));
            default -> new Stay(this);
        };
    }

    private ConflictWindow with(Keep other) {
        return new ConflictWindow(question, mine, mineAt, theirs, theirsAt, other, top);
    }

    private ConflictWindow withTop(int row) {
        int from = Math.max(0, row);
        return new ConflictWindow(question, mine, mineAt, theirs, theirsAt, keep, from);
    }

    /// The same, scrolled no further than there is something to see on this screen.
    public ConflictWindow within(Size screen) {
        return top == 0 ? this : withTop(Math.min(top, ConflictView.lastTop(this, screen)));
    }

    private Keep beside(int step) {
        return switch (keep) {
            case MINE -> step > 0 ? Keep.THEIRS : Keep.BOTH;
            case THEIRS -> step > 0 ? Keep.BOTH : Keep.MINE;
            case BOTH -> step > 0 ? Keep.MINE : Keep.THEIRS;
        };
    }

    /// What the file would hold.
    public String kept() {
        return switch (keep) {
            case MINE -> mine;
            case THEIRS -> theirs;
            case BOTH -> joined();
        };
    }

    private String joined() {
        if (theirs.isBlank() || mine.isBlank()) {
            return mine.isBlank() ? theirs : mine;
        }
        return mine + "\n\n" + theirs;
    }

    /// `state` stands at the right of the footer.
    public void draw(Canvas canvas, TopBar bar, String state) {
        ConflictView.draw(canvas, this, bar, state);
    }
}
