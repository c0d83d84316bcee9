package dev.rehearse.note;

import java.time.Duration;
import java.util.Optional;

/// A text without what is no part of the question: markup, number, label, level, time.
///
/// @param labelled it is called a question, as in `Q: …`
record Bare(String text, Optional<Duration> timeHint, boolean labelled) {

    static Bare of(String markdown) {
        var plain = Plain.of(markdown);
        var hinted = TimeHint.around(plain);
        var text = Trailing.strip(Leading.strip(hinted.rest()));
        return new Bare(text, hinted.length(), Leading.isLabel(plain));
    }

    boolean asks(Asking.Place place) {
        return labelled ? !Wording.words(text).isEmpty() : Asking.asks(text, place);
    }
}
