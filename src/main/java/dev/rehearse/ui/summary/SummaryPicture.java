package dev.rehearse.ui.summary;

import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Sign;
import dev.rehearse.ui.frame.TopBar;

import java.time.Duration;
import java.util.List;

/// What the summary of a run shows. What is not known is empty and takes no room; `selected` is an
/// index of `rows`.
///
/// `against` is the run this one is compared with beside the best: "last", or its day. `comparison`
/// names what the differences of the questions are from: "plan".
///
/// `title` is the plan ("Evan questions, typed"), `when` the run's time ("16 Jul 13:42 – 14:05").
public record SummaryPicture(
        TopBar top,
        Footer footer,
        String title,
        String when,
        List<Asked> rows,
        int selected,
        List<Total> totals,
        String against,
        String comparison,
        List<Fact> facts,
        List<Fact> brief,
        List<Earlier> runs,
        List<Hint> next) {

    /// What stands for a figure that is not there.
    public static final String NONE = "–";

    /// One question: its number in the plan, its time and its budget, what it differs from what the
    /// run is compared with and in which colour, and both before it. one that was skipped at once
    /// has no time.
    public record Asked(
            int number,
            Verdict verdict,
            String text,
            Duration time,
            Duration budget,
            String difference,
            Style against,
            String last,
            String best,
            String grade) {}

    /// How a question went; GRACE is over its budget but within the grace.
    public enum Verdict {
        ON_TIME(Sign.ANSWERED, Style.CLOCK_GREEN),
        GRACE(Sign.ANSWERED, Style.CLOCK_AMBER),
        FAILED(Sign.FAILED, Style.CLOCK_RED),
        SKIPPED(Sign.OPEN, Style.TRACK);

        private final Sign sign;
        private final Style bar;

        Verdict(Sign sign, Style bar) {
            this.sign = sign;
            this.bar = bar;
        }

        Sign sign() {
            return sign;
        }

        Style bar() {
            return bar;
        }
    }

    /// A row of totals: this run, the one it is compared with, the best.
    public record Total(String label, String now, String last, String best) {}

    /// A label and what it says ("pace", "4:17 ahead at the end"); in `brief` for small screens.
    public record Fact(String label, String text) {}

    /// A run of this plan: "12 Jul", "spoken", its time against its plan, and how many questions
    /// went well and failed. The one that is compared with is `chosen`.
    public record Earlier(
            String day,
            String mode,
            Duration time,
            Duration plan,
            int passed,
            int failed,
            boolean chosen) {}

    public SummaryPicture {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        facts = List.copyOf(facts);
        brief = List.copyOf(brief);
        runs = List.copyOf(runs);
        next = List.copyOf(next);
        selected = Math.clamp(selected, 0, Math.max(0, rows.size() - 1));
    }

    /// Whether nothing came before that this run could be held against.
    boolean isFirst() {
        return rows.stream().allMatch(row -> row.last().equals(NONE) && row.best().equals(NONE))
                && totals.stream()
                        .allMatch(total -> total.last().equals(NONE) && total.best().equals(NONE));
    }

    /// The first question that ran over, else the first.
    public static int firstFailed(List<Asked> rows) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).verdict() == Verdict.FAILED) {
                return index;
            }
        }
        return 0;
    }
}
