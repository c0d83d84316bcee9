package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Layout;

import java.util.List;

/// Where question and answer stand; a row of -1 is not on the screen.
///
/// `lastRule` opens the last answer, `rule` the answer; a banner lies right below `rule`.
public record Places(
        Box question,
        int sectionRow,
        int signalRow,
        int lastRule,
        Box last,
        int rule,
        int bannerRows,
        Box text) {
    private static final int GONE = -1;
    private static final int WIDEST = 96;
    private static final int CLOCK = 26;
    private static final int TEXT_LEAST = 2;
    private static final int PAUSED_LEAST = 4;

    /// What asks for room besides the question.
    public record Needs(String question, Asked asked, int lastAnswerRows, int bannerRows) {}

    /// How much of a long question is shown: to its end; to its end where an answer has room
    /// besides; or its beginning.
    public enum Asked {
        WHOLE,
        ROOMY,
        SHORT
    }

    /// In the centre, the clock being elsewhere.
    public static Places inWindow(Layout layout, Needs needs) {
        Box centre = layout.centre();
        int gap = layout.size().rows() >= 18 ? 1 : 0;
        int top = centre.row() + (layout.air() ? 2 : 1);
        int column = centre.column() + 2;
        int columns = Math.clamp(centre.columns() - 3, 1, WIDEST);
        int most = isShort(needs) ? Math.min(6, centre.rows() / 4) : centre.rows() - 8;
        int asked = questionRows(needs.question(), columns, most);
        int below = top + asked + gap;
        int section = layout.sectionLine() ? below : GONE;
        int rule = layout.sectionLine() ? below + 2 : below;
        Box question = new Box(top, column, asked, columns);
        return answer(centre, question, section, GONE, rule, gap, needs);
    }

    /// Over the whole width, the clock beside the question and its signal in one row below.
    static Places underClock(Layout layout, Needs needs) {
        Box centre = layout.centre();
        int top = centre.row() + (layout.air() ? 2 : 1);
        int columns = Math.max(1, centre.columns() - CLOCK);
        int asked = questionRows(needs.question(), columns, isShort(needs) ? 3 : centre.rows() - 8);
        boolean section = layout.sectionLine();
        int signal = top + (section ? Math.max(4, asked + 1) : Math.max(3, asked));
        return answer(
                centre,
                new Box(top, centre.column() + 2, asked, columns),
                section ? top + Math.max(2, asked) : GONE,
                signal,
                signal + 1,
                section ? 1 : 0,
                needs);
    }

    /// The least that is still a screen: clock, bar, question and answer without air.
    static Places inLines(Layout layout, Needs needs) {
        Box all = layout.centre();
        int columns = Math.max(1, all.columns() - 2);
        int most =
                switch (needs.asked()) {
                    case WHOLE -> all.rows() - 2;
                    case ROOMY -> needs.bannerRows() + needs.lastAnswerRows() == 0 ? 2 : 1;
                    case SHORT -> 1;
                };
        int asked = questionRows(needs.question(), columns, most);
        Box question = new Box(2, 1, asked, columns);
        int lastRows = needs.lastAnswerRows();
        int rule = 2 + asked + (lastRows > 0 ? lastRows + 1 : 0);
        int banner = bannerRows(needs, all.bottom() - rule - 1);
        int text = rule + 1 + banner;
        return new Places(
                question,
                GONE,
                0,
                lastRows > 0 ? 2 + asked : GONE,
                new Box(3 + asked, 1, lastRows, columns),
                rule,
                banner,
                new Box(text, 1, Math.max(0, all.bottom() - text), columns));
    }

    private static Places answer(
            Box centre, Box question, int section, int signal, int first, int gap, Needs needs) {
        int column = question.column();
        int columns = Math.clamp(centre.columns() - (signal == GONE ? 3 : 4), 1, WIDEST);
        int lastRows = needs.lastAnswerRows();
        int lastTop = first + 1 + gap;
        int rule = lastRows > 0 ? lastTop + lastRows + 1 + gap : first;
        int banner = bannerRows(needs, centre.bottom() - rule - 1 - gap);
        int text = rule + 1 + gap + banner;
        return new Places(
                question,
                section,
                signal,
                lastRows > 0 ? first : GONE,
                new Box(lastTop, column, lastRows, columns),
                rule,
                banner,
                new Box(text, column, Math.max(0, centre.bottom() - text), columns));
    }

    private static boolean isShort(Needs needs) {
        return needs.asked() == Asked.SHORT;
    }

    /// A banner leaves the text the rows without which it cannot be gone on with.
    private static int bannerRows(Needs needs, int rows) {
        int least = needs.asked() == Asked.ROOMY ? PAUSED_LEAST : TEXT_LEAST;
        return Math.clamp(rows - least, 0, needs.bannerRows());
    }

    private static int questionRows(String question, int columns, int most) {
        List<Wrap.Row> rows = Wrap.rows(question, columns, 0);
        return Math.clamp(rows.size(), 1, Math.max(1, most));
    }
}
