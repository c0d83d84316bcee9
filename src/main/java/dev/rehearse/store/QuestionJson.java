package dev.rehearse.store;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A question as `rehearse questions --json` tells it to other programs.
///
/// @param file the note, as it was named
/// @param section the nearest heading's title, empty above the first
/// @param budget told in seconds, as are the time hint and the time to say the answer
/// @param beside asked for when it is told, and only then: each may be as long as the note; several
///   threads may ask
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
        Supplier<Beside> beside) {

    /// So many are written by all processors at a time, and wait in memory to be told.
    private static final int TOLD_TOGETHER = 256;

    /// What a note tells of a question.
    ///
    /// @param level a word or signs, empty when the note says none
    /// @param parent the number of the question it follows up
    /// @param details the texts of its `<details>`
    /// @param known what the note says about it, as it is written
    public record Beside(
            String level,
            OptionalInt parent,
            List<String> hints,
            List<String> details,
            String known) {}

    /// One array, a question on each line, told piece by piece: all together they may be longer
    /// than memory.
    public static void array(List<QuestionJson> questions, Consumer<String> out) {
        if (questions.isEmpty()) {
            out.accept("[]\n");
            return;
        }
        var before = "[\n";
        for (int from = 0; from < questions.size(); from += TOLD_TOGETHER) {
            int to = Math.min(from + TOLD_TOGETHER, questions.size());
            var lines =
                    questions.subList(from, to).parallelStream().map(QuestionJson::json).toList();
            for (var line : lines) {
                out.accept(before);
                out.accept(line);
                before = ",\n";
            }
        }
        out.accept("\n]\n");
    }

    private String json() {
        return JsonLine.of(this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        var told = beside.get();
        json.writeNumberField("number", number);
        json.writeStringField("file", file);
        json.writeNumberField("line", line);
        json.writeStringField("text", text);
        json.writeStringField("kind", kind);
        json.writeStringField("section", section);
        json.writeStringField("direction", direction);
        json.writeNumberField("budget", budget.toSeconds());
        json.writeBooleanField("answered", answered);
        json.writeStringField("level", told.level());
        json.writeStringField("known", told.known());
        if (aloud.isPresent()) {
            json.writeNumberField("aloud", aloud.get().toSeconds());
            json.writeBooleanField("tooLong", aloud.get().compareTo(budget) > 0);
        }
        if (timeHint.isPresent()) {
            json.writeNumberField("timeHint", timeHint.get().toSeconds());
        }
        if (told.parent().isPresent()) {
            json.writeNumberField("parent", told.parent().getAsInt());
        }
        JsonLine.strings(json, "hints", told.hints());
        JsonLine.strings(json, "details", told.details());
    }
}
