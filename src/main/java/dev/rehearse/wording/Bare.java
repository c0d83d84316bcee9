package dev.rehearse.wording;

import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Trailing;

import java.time.Duration;
import java.util.Optional;

/// A text without what is no part of the question: markup, number, label, level, time.
///
/// @param labelled it is called a question, as in `Q: …`
public record Bare(String text, Optional<Duration> timeHint, boolean labelled) {

    /// Empty when it is too long for a question.
    public static Bare of(String markdown) {
        if (markdown.length() > Plain.LONGEST) {
            return new Bare("", Optional.empty(), false);
        }
        var plain = Plain.of(markdown);
        var hinted = TimeHint.around(Trailing.strip(plain)); // the level may come after the time
        boolean leads = Leading.canBegin(plain);
        var rest = leads ? Leading.strip(hinted.rest()) : hinted.rest().strip();
        return new Bare(Trailing.strip(rest), hinted.length(), leads && Leading.isLabel(plain));
    }

    public Bare unlabelled() {
        return labelled ? new Bare(text, timeHint, false) : this;
    }

    public boolean asks(Asking.Place place) {
        return labelled ? !Wording.words(text).isEmpty() : Asking.asks(text, place);
    }
}
