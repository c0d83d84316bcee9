package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.frame.Banner;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Layout;

import java.util.List;

/// Where question and answer stand; a row of -1 is not on the screen.
///
/// `lastRule` opens the last answer, `rule` the answer; a banner lies right below `rule`.
public record Places(
        Box question, int sectionRow, int signalRow, int lastRule, Box last, int rule, Box text) {
    private static final int GONE = -1;
    private static final int WIDEST = 96;
    private static final int CLOCK = 26;

    /// What asks for room besides the question; `whole` shows a long question to its end.
    public record Needs(String question, boolean whole, int lastAnswerRows, boolean banner) {}

    /// In the centre, the clock being elsewhere.
    public static Places inWindow(Layout layout, Needs needs) {
        Box centre = layout.centre();
        int gap = layout.size().rows() >= 18 ? 1 : 0;
        int top = centre.row() + (layout.air() ? 2 : 1);
        int column = centre.column() + 2;
        int columns = Math.clamp(centre.columns() - 3, 1, WIDEST);
        int most = needs.whole() ? centre.rows() - 8 : Math.min(6, centre.rows() / 4);
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
        int asked = questionRows(needs.question(), columns, needs.whole() ? centre.rows() - 8 : 3);
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
        int most = needs.whole() ? all.rows() - 2 : 1;
        int asked = questionRows(needs.question(), columns, most);
        Box question = new Box(2, 1, asked, columns);
        int lastRows = needs.lastAnswerRows();
        int rule = 2 + asked + (lastRows > 0 ? lastRows + 1 : 0);
        int text = rule + 1 + (needs.banner() ? Banner.ROWS : 0);
        return new Places(
                question,
                GONE,
                0,
                lastRows > 0 ? 2 + asked : GONE,
                new Box(3 + asked, 1, lastRows, columns),
                rule,
                new Box(text, 1, Math.max(0, all.bottom() - text), columns));
    }

    private static Places answer(
            Box centre, Box question, int section, int signal, int first, int gap, Needs needs) {
        int column = question.column();
        int columns = Math.clamp(centre.columns() - (signal == GONE ? 3 : 4), 1, WIDEST);
        int lastRows = needs.lastAnswerRows();
        int lastTop = first + 1 + gap;
        int rule = lastRows > 0 ? lastTop + lastRows + 1 + gap : first;
        int text = rule + 1 + gap + (needs.banner() ? Banner.ROWS : 0);
        return new Places(
                question,
                section,
                signal,
                lastRows > 0 ? first : GONE,
                new Box(lastTop, column, lastRows, columns),
                rule,
                new Box(text, column, Math.max(0, centre.bottom() - text), columns));
    }

    private static int questionRows(String question, int columns, int most) {
        List<Wrap.Row> rows = Wrap.rows(question, columns, 0);
        return Math.clamp(rows.size(), 1, Math.max(1, most));
    }
}
