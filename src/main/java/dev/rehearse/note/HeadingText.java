package dev.rehearse.note;

import dev.rehearse.markdown.Plain;
import dev.rehearse.question.Question;

import java.util.ArrayList;
import java.util.List;

/// A question as the text of a heading that reads back as the question.
final class HeadingText {
    private static final String SPECIAL = "\\`*_[]<>&~";

    private HeadingText() {}

    /// Forms to try, the plainest first.
    static List<String> forms(Question question) {
        var forms = new ArrayList<String>();
        forms.add(plainest(question.text()));
        if (question.duplicate() > 1) {
            forms.add(plainest(question.text() + " (" + question.duplicate() + ")"));
        }
        return forms;
    }

    static String plainest(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        var closed = closed(line);
        return Plain.of(closed).equals(line) ? closed : closed(escaped(line));
    }

    /// A last `#` would be taken for the end of the heading.
    private static String closed(String line) {
        return line.endsWith("#") && !line.endsWith("\\#")
                ? line.substring(0, line.length() - 1) + "\\#"
                : line;
    }

    private static String escaped(String line) {
        var escaped = new StringBuilder(line.length() + 8);
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }
}
