package dev.rehearse.ui;

import dev.rehearse.rehearsal.Speech;
import dev.rehearse.rehearsal.Times;

/// `31 words 0:13 aloud`.
final class Words {

    private Words() {}

    static String count(int words) {
        return words == 1 ? "1 word" : words + " words";
    }

    static String aloud(dev.rehearse.screen.Words words, Speech speech) {
        var time = speech.aloud(new Speech.Count(words.spaced(), words.characters()));
        return Times.text(time) + " aloud";
    }

    static String fact(String text, Speech speech) {
        var words = dev.rehearse.screen.Words.in(text);
        return count(words.total()) + "   " + aloud(words, speech);
    }
}
