package dev.rehearse.store;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// A question as `rehearse questions --json` tells it to other programs.
///
/// @param file the note, as it was named
/// @param section the nearest heading's title, empty above the first
/// @param budget told in seconds
public record QuestionJson(
        int number,
        String file,
        int line,
        String text,
        String kind,
        String section,
        String direction,
        Duration budget,
        boolean answered) {
    /// One array, a question on each line.
    public static String array(List<QuestionJson> questions) {
        var lines = questions.stream().map(QuestionJson::json);
        return questions.isEmpty()
                ? "[]\n"
                : lines.collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private String json() {
        return JsonLine.of(
                JsonLine.object()
                        .put("number", number)
                        .put("file", file)
                        .put("line", line)
                        .put("text", text)
                        .put("kind", kind)
                        .put("section", section)
                        .put("direction", direction)
                        .put("budget", budget.toSeconds())
                        .put("answered", answered));
    }
}
