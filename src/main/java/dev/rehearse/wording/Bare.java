package dev.rehearse.wording;

import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Trailing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A text without what is no part of the question: markup, number, label, level, time.
///
/// @param words those of the text, as [Wording] parts them
/// @param labelled it is called a question, as in `Q: …`
public record Bare(String text, List<String> words, Optional<Duration> timeHint, boolean labelled) {
    private static final Bare NOTHING = new Bare("", List.of(), Optional.empty(), false);

    /// Empty when it is too long for a question.
    public static Bare of(String markdown) {
        if (markdown.length() > Plain.LONGEST) {
            return NOTHING;
        }
        var plain = Plain.of(markdown);
        var hinted = TimeHint.around(Trailing.strip(plain)); // the level may come after the time
        boolean leads = Leading.canBegin(plain);
        var rest = leads ? Leading.strip(hinted.rest()) : hinted.rest().strip();
        var text = Trailing.strip(rest);
        return new Bare(
                text, Wording.words(text), hinted.length(), leads && Leading.isLabel(plain));
    }

    public Bare unlabelled() {
        return labelled ? new Bare(text, words, timeHint, false) : this;
    }

    public boolean asks(Asking.Place place) {
        return labelled ? !words.isEmpty() : Asking.asks(text, words, place);
    }
}
