package dev.rehearse.learning;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the parts of a story in an answer to a question that wants one.
final class Stories {
    private static final Pattern ASKS =
            Pattern.compile(
                    "\\b(?:tell (?:me|us) about (?:a|the|one|your"
                        + " (?:last|biggest|greatest|proudest|hardest))\\b"
                        + ".{0,40}\\b(?:time|situation|project|challenge|conflict|failure|mistake|decision|occasion)|(?:describe|share|give"
                        + " (?:me|us)?)\\b.{0,40}\\b(?:a time|an? (?:\\w+"
                        + " )?(?:situation|occasion|example of))|have you ever"
                        + " (?:had|been|made|failed|disagreed|worked|faced|led)|an?"
                        + " (?:time|situation) (?:when|where|in which|that) you)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Stories() {}

    static Story of(String question, String answer) {
        if (!ASKS.matcher(question).find()) {
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
