package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// A text that asks after its first clause, with a mark or without: "If the oven fails, what would
/// you bake", "In a word, describe the crust".
public final class Supposition {
    private static final Set<String> BEGINNINGS =
            Set.of("if", "given", "when", "while", "after", "suppose", "assuming", "say");
    private static final int FARTHEST = 60;

    /// The few words that tell whether an order follows.
    private static final int LONGEST_ORDER = 40;

    private Supposition() {}

    public static boolean asks(String text, List<String> words) {
        for (int comma = text.indexOf(", "); comma > 0; comma = text.indexOf(", ", comma + 1)) {
            if (mayOrder(text, comma + 2)) {
                int end = Math.min(comma + LONGEST_ORDER, text.length());
                var told = Wording.words(text.substring(comma, end));
                if (Asking.startsWithPrompt(told) || Languages.prompts(told)) {
                    return true;
                }
            }
        }
        if (words.isEmpty() || !BEGINNINGS.contains(words.getFirst())) {
            return false;
        }
        for (int at = 2; at < Math.min(words.size(), FARTHEST); at++) {
            if (Asking.isInterrogative(words.get(at))
                    && Asking.asksAtOnce(words.subList(at, words.size()))) {
                return true;
            }
        }
        return false;
    }

    /// "If it broke, what would you do", not "If it breaks, this is what you do".
    static boolean asksYou(String text, List<String> words) {
        int comma = words.getFirst().equals("if") ? text.indexOf(", ") : -1;
        if (comma < 0) {
            return false; // most texts
        }
        var told = Wording.words(text.substring(comma));
        return told.size() > 3
                && Asking.isInterrogative(told.getFirst())
                && Asking.isAuxiliary(told.get(1))
                && told.get(2).equals("you");
    }

    /// Most clauses begin with a word that orders nothing.
    private static boolean mayOrder(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at) {
            return false;
        }
        var word = Letters.small(text.substring(at, end));
        return Asking.opens(word) || Languages.mayPrompt(word);
    }
}
