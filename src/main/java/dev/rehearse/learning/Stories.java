package dev.rehearse.learning;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the parts of a story in an answer to a question that wants one.
final class Stories {
    private Stories() {}

    static Story of(String question, String answer) {
        if (!StoryPrompts.isIn(question)) {
            return new Story.NotAsked();
        }
        var present = EnumSet.noneOf(Story.Part.class);
        Language.of(answer)
                .story()
                .forEach((part, pattern) -> {
                    if (told(pattern, answer)) {
                        present.add(part);
                    }
                });
        return new Story.Told(List.copyOf(present), List.copyOf(EnumSet.complementOf(present)));
    }

    private static boolean told(String pattern, String answer) {
        var flat = answer.replace('’', '\'').replaceAll("\\s+", " ");
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(flat)
                .find();
    }
}
