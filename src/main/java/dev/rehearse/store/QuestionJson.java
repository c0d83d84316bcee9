package dev.rehearse.store;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// A question as `rehearse questions --json` tells it to other programs.
///
/// @param file the note, as it was named
/// @param section the nearest heading's title, empty above the first
/// @param budget told in seconds, as are the time hint and the time to say the answer
/// @param beside what the note tells of it, which may be as long as the note
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
        Beside beside) {

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

    /// The members of an array, an object on each line, in UTF-8.
    ///
    /// @param json asked of each when it is written, and only then
    public static <T> byte[] json(List<T> questions, Function<T, QuestionJson> json) {
        return JsonLine.ofAll(questions, (question, to) -> json.apply(question).write(to));
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeNumberField("number", number);
        json.writeStringField("file", file);
        json.writeNumberField("line", line);
        json.writeStringField("text", text);
        json.writeStringField("kind", kind);
        json.writeStringField("section", section);
        json.writeStringField("direction", direction);
        json.writeNumberField("budget", budget.toSeconds());
        json.writeBooleanField("answered", answered);
        json.writeStringField("level", beside.level());
        json.writeStringField("known", beside.known());
        if (aloud.isPresent()) {
            json.writeNumberField("aloud", aloud.get().toSeconds());
            json.writeBooleanField("tooLong", aloud.get().compareTo(budget) > 0);
        }
        if (timeHint.isPresent()) {
            json.writeNumberField("timeHint", timeHint.get().toSeconds());
        }
        if (beside.parent().isPresent()) {
            json.writeNumberField("parent", beside.parent().getAsInt());
        }
        JsonLine.strings(json, "hints", beside.hints());
        JsonLine.strings(json, "details", beside.details());
    }
}
