package dev.rehearse.ui.history;

import java.time.Instant;

/// One save in the list.
///
/// @param what such as `answer 5 saved`
/// @param question the wording of the question that was answered, or empty
public record SaveRow(
        String id, Instant at, String what, String question, long added, long removed) {

    /// `+5 −1`; nothing where nobody knows.
    String size() {
        return added + removed == 0 ? "" : "+" + added + " −" + removed;
    }
}
