package dev.rehearse.app;

import dev.rehearse.store.AnswerTexts;
import dev.rehearse.store.Attempts;
import dev.rehearse.store.Places;
import dev.rehearse.ui.Message;

import java.nio.file.Path;
import java.util.HashMap;

/// What was answered in runs of earlier, as the screen asks for it.
final class PastAnswers {
    private PastAnswers() {}

    static Message of(Places places, Path notebook, String run) {
        var kept = new AnswerTexts(places);
        var texts = new HashMap<String, String>();
        new Attempts(places, notebook)
                .answers(run)
                .forEach((attempt, hash) ->
                        kept.text(hash).ifPresent(text -> texts.put(attempt, text)));
        return new Message.AnswersRead(run, texts);
    }
}
