package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;

import java.util.List;

/// The interview itself, while it goes on: the questions that the person asks in it.
record Interview(Moment since, List<String> questionKeys) {

    Interview {
        questionKeys = List.copyOf(questionKeys);
    }

    /// `3 of 13`.
    String placeOf(String questionKey) {
        return questionKeys.indexOf(questionKey) + 1 + " of " + questionKeys.size();
    }
}
