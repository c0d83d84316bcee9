package dev.rehearse.outline;

import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Leading;
import dev.rehearse.wording.Wording;

import java.util.Locale;
import java.util.regex.Pattern;

/// A note that is named by its question.
final class FileName {
    private static final int LEAST = 3;

    /// Compiled when the first name needs it: a start waits for none.
    private static final class Written {
        static final Pattern BLANKS = Pattern.compile("^\\d+(?=[-_\\s.])|[-_\\s]+");
    }

    private FileName() {}

    /// The question that a file is named after, as `what-is-a-closure.md`, or empty.
    static String question(String fileName) {
        int end = fileName.lastIndexOf('.');
        if (!mayAsk(fileName)) {
            return ""; // most names are no sentence, and a start waits for this
        }
        var text = Written.BLANKS.matcher(end > 0 ? fileName.substring(0, end) : fileName);
        var name = Leading.strip(text.replaceAll(" ").strip());
        var words = Wording.words(name);
        boolean asks = words.size() >= LEAST && Asking.asks(name, words, Asking.Place.HEADING);
        return asks ? name : "";
    }

    /// Whether the first word of a name begins questions; a number may stand before it.
    private static boolean mayAsk(String name) {
        int from = 0;
        while (from < name.length() && !Character.isLetter(name.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < name.length() && " -_".indexOf(name.charAt(to)) < 0) {
            to++;
        }
        return Asking.mayBegin(name.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
