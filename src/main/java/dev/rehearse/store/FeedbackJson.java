package dev.rehearse.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.rehearse.learning.Feedback;
import dev.rehearse.learning.Story;

import java.util.List;

/// What `rehearse answer --print --json` tells other programs: the answer's exact text and what its
/// words say. Times are in seconds.
public final class FeedbackJson {
    private FeedbackJson() {}

    /// One object on one line, without its end.
    public static String of(String answer, Feedback feedback) {
        var node = JsonLine.object().put("answer", answer);
        var words = node.putObject("feedback");
        texts(words.putArray("used"), feedback.used());
        texts(words.putArray("leftOut"), feedback.leftOut());
        counted(words.putArray("fillers"), feedback.fillers());
        counted(words.putArray("hedges"), feedback.hedges());
        words.putObject("longestSentence")
                .put("sentence", feedback.longest().sentence())
                .put("words", feedback.longest().words());
        story(words, feedback.story());
        words.put("words", feedback.words());
        words.put("aloud", feedback.aloud().toSeconds());
        words.put("budget", feedback.budget().toSeconds());
        words.put("overBudget", feedback.isOverBudget());
        return JsonLine.of(node);
    }

    private static void story(ObjectNode words, Story story) {
        switch (story) {
            case Story.NotAsked() -> words.putNull("story");
            case Story.Told(var present, var missing) -> {
                var parts = words.putObject("story");
                texts(parts.putArray("present"), present.stream().map(Story.Part::word).toList());
                texts(parts.putArray("missing"), missing.stream().map(Story.Part::word).toList());
            }
        }
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static void counted(ArrayNode array, List<Feedback.Counted> found) {
        for (var one : found) {
            array.addObject().put("phrase", one.phrase()).put("count", one.count());
        }
    }
}
