package dev.rehearse.ui.review;

import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.TopBar;
import dev.rehearse.ui.rehearse.Clock;

import java.util.List;

/// What the review of one answer shows. Without a stored answer `last` is what the note says below
/// the question, or NONE; what is not known is empty and takes no room.
///
/// `under` stands below the question ("you ask · Evan questions"), `took` is the time of this
/// answer ("1:47"), `returns` says what each grade would bring. `settled` when nothing is left to
/// be chosen, `from` is the first row of the answers in sight.
public record ReviewPicture(
        TopBar top,
        Footer footer,
        String question,
        String under,
        Clock clock,
        String took,
        List<Against> against,
        Side last,
        Side now,
        List<Remark> remarks,
        Returns returns,
        ReviewChoice choice,
        boolean settled,
        int from) {

    /// One of the two answers; `facts` stand in its title ("51 words 0:22 aloud"), `changed` are
    /// the words the other one does not have. Where nearly all are, `rewritten` leaves it to the
    /// marks beside the lines to say so.
    public record Side(String facts, String text, List<Span> changed, boolean rewritten) {
        public static final Side NONE = new Side("", "", List.of(), false);

        public static Side of(String facts, String text) {
            return new Side(facts, text, List.of(), false);
        }
    }

    /// A stretch of the text, by char offsets, the end not included.
    public record Span(int start, int end) {}

    /// The answer's time against another one: "plan", "2:00", "−0:13".
    public record Against(String label, String time, String difference) {}

    /// A row about the answer's words. An empty label leaves the row empty.
    public record Remark(String label, String text) {}

    public ReviewPicture {
        against = List.copyOf(against);
        remarks = List.copyOf(remarks);
    }

    boolean hasLast() {
        return choice.hasStored() || !last.text().isEmpty();
    }

    String lastName() {
        return choice.hasStored() ? "Last answer" : "The note says";
    }

    /// Whether one of two answers has to go.
    boolean chooses() {
        return choice.hasStored() && !settled;
    }
}
