package dev.rehearse.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A question as `rehearse questions --json` tells it to other programs.
///
/// @param file the note, as it was named
/// @param section the nearest heading's title, empty above the first
/// @param budget told in seconds, as are the time hint and the time to say the answer
/// @param known what the note says about it, as it is written
/// @param details the texts of its `<details>`
/// @param level a word or signs, empty when the note says none
/// @param parent the number of the question it follows up
public record QuestionJson(
        int number,
        String file,
        int line,
        String text,
        String kind,
        String section,
        String direction,
        Duration budget,
        boolean answered,
        Optional<Duration> aloud,
        Optional<Duration> timeHint,
        String level,
        OptionalInt parent,
        List<String> hints,
        List<String> details,
        String known) {
    /// One array, a question on each line.
    public static String array(List<QuestionJson> questions) {
        var lines = questions.stream().map(QuestionJson::json);
        return questions.isEmpty()
                ? "[]\n"
                : lines.collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private String json() {
        var json =
                JsonLine.object()
                        .put("number", number)
                        .put("file", file)
                        .put("line", line)
                        .put("text", text)
                        .put("kind", kind)
                        .put("section", section)
                        .put("direction", direction)
                        .put("budget", budget.toSeconds())
                        .put("answered", answered)
                        .put("level", level)
                        .put("known", known);
        aloud.ifPresent(length -> {
            json.put("aloud", length.toSeconds());
            json.put("tooLong", length.compareTo(budget) > 0);
        });
        timeHint.ifPresent(length -> json.put("timeHint", length.toSeconds()));
        parent.ifPresent(number -> json.put("parent", number));
        hints.forEach(json.putArray("hints")::add);
        details.forEach(json.putArray("details")::add);
        return JsonLine.of(json);
    }
}
