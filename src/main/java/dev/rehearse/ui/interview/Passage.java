package dev.rehearse.ui.interview;

/// A question that was to be asked, and what was replied; both times are empty where nothing was.
///
/// @param at the time of the day: `13:43`
/// @param after how far into the interview: `1 min`
public record Passage(String at, String after, String question, String reply) {

    public static Passage open(String question) {
        return new Passage("", "", question, "");
    }

    boolean isReplied() {
        return !reply.isEmpty();
    }
}
