package dev.rehearse.recognition.form;

import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Wording;

/// A line in bold that names what the line below it orders to tell: "**Slow heat**", "Explain how a
/// dome keeps it."
final class NamedOrder {
    private NamedOrder() {}

    static boolean is(String markdown) {
        int end = markdown.indexOf('\n');
        if (end < 0 || !markdown.startsWith("**")) {
            return false; // most texts
        }
        var words = Wording.words(markdown.substring(end));
        return Asking.startsWithPrompt(words)
                && BoldStart.of(markdown)
                        .filter(bold -> bold.isAlone() && bold.end() < end)
                        .isPresent();
    }
}
