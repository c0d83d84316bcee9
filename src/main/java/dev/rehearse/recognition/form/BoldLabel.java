package dev.rehearse.recognition.form;

import dev.rehearse.wording.Leading;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Wording;

import java.util.Optional;

/// The name in bold that an item begins with and a colon parts from what it tells: "**Build
/// command**: it makes an image" asks nothing, whatever its first word is, but for what is said to
/// one person: "**Tell me about a loaf**: rye".
final class BoldLabel {
    private static final int LONGEST = 60;
    private static final int FEWEST_WORDS = 4;

    private BoldLabel() {}

    /// What the item tells of the name. Nothing where no name is parted so, or where it asks or
    /// calls itself a question.
    static Optional<String> told(String markdown) {
        if (!markdown.startsWith("**") && !markdown.startsWith("__")) {
            return Optional.empty();
        }
        int end = markdown.indexOf(markdown.substring(0, 2), 2);
        if (end < 0 || end > LONGEST) {
            return Optional.empty();
        }
        var name = markdown.substring(2, end).strip();
        var rest = markdown.substring(end + 2).strip();
        boolean within = endsInColon(name);
        boolean after = !rest.isEmpty() && isColon(rest.charAt(0));
        if ((!within && !after)
                || QuestionMark.isIn(name)
                || Leading.isLabel(name + ": x")
                || saysTellMe(name)) {
            return Optional.empty();
        }
        var told = after ? rest.substring(1).strip() : rest;
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    private static boolean saysTellMe(String name) {
        return (name.startsWith("Tell me ") || name.startsWith("Walk me "))
                && Wording.words(name).size() >= FEWEST_WORDS;
    }

    private static boolean endsInColon(String name) {
        return !name.isEmpty() && isColon(name.charAt(name.length() - 1));
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }
}
