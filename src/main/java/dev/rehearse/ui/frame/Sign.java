package dev.rehearse.ui.frame;

import dev.rehearse.learning.Standing;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.screen.Style;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The signs of questions and of their attempts: a shape, a colour and what it says, which is the
/// same wherever it stands.
public enum Sign {
    RUNNING("►", Style.GUTTER_RUN, "the one you are at"),
    FAILED("✗", Style.GUTTER_FAILED, "failed: well over its time, or graded 'again'"),
    DUE("!", Style.GUTTER_DUE, "due: rehearse it today"),
    LEECH("@", Style.GUTTER_FAILED, "leech: forgotten four times"),
    ANSWERED("✓", Style.GUTTER_ANSWERED, "answered; in a run, within its time"),
    REHEARSED("○", Style.GUTTER_OPEN, "rehearsed, no answer in the note yet"),
    OPEN("·", Style.GUTTER_OPEN, "not answered; in a run, skipped"),
    FACT("i", Style.DIM, "a fact, no question"),
    NONE("", Style.DIM, "");

    /// Those that say something, in the order in which the first that fits a question is shown.
    public static final List<Sign> LEGEND =
            List.of(RUNNING, FAILED, DUE, LEECH, ANSWERED, REHEARSED, OPEN, FACT);

    private final String shape;
    private final Style style;
    private final String says;

    Sign(String shape, Style style, String says) {
        this.shape = shape;
        this.style = style;
        this.says = says;
    }

    /// The one sign of a question that nobody is at.
    public static Sign of(Standing standing, LocalDate today, Optional<LocalDate> interview) {
        if (standing.isFailed()) {
            return FAILED;
        }
        if (standing.schedule().filter(it -> it.isDue(today, interview)).isPresent()) {
            return DUE;
        }
        if (standing.schedule().filter(it -> it.isLeech()).isPresent()) {
            return LEECH;
        }
        if (standing.asked().answered()) {
            return ANSWERED;
        }
        return standing.last().isPresent() ? REHEARSED : OPEN;
    }

    /// How one attempt went.
    public static Sign of(Attempt attempt) {
        if (!attempt.isDone()) {
            return OPEN;
        }
        return attempt.isFailed() ? FAILED : ANSWERED;
    }

    public String shape() {
        return shape;
    }

    public Style style() {
        return style;
    }

    public String says() {
        return says;
    }
}
