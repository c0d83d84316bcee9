package dev.rehearse.wording;

import dev.rehearse.markdown.Plain;

import java.util.List;
import java.util.regex.Pattern;

/// A text by its sentences: which of them asks, and what comes before it.
public final class Sentences {
    private static final String DASHES = "-–—";

    /// Compiled when the first text needs it: a start waits for none.
    private static final class Written {
        static final Pattern END = Pattern.compile("(?<=[.!:;。！])\\s+");
    }

    /// In words: no number, no name.
    private static final int SHORTEST_CASE = 3;

    private Sentences() {}

    /// Whether a sentence that states something comes before the one that asks.
    public static boolean stateFirst(String text) {
        var end = Written.END.matcher(text);
        var first = end.find() ? Wording.words(text.substring(0, end.start())) : List.<String>of();
        return !first.isEmpty()
                && !holdMark(text.substring(0, end.start()))
                && !first.getFirst().equals("if")
                && !Asking.startsWithPrompt(first);
    }

    /// Whether any sentence of a text asks, be it the last or not.
    public static boolean ask(String text) {
        return holdMark(text) || Written.END.splitAsStream(text).anyMatch(Sentences::orders);
    }

    private static boolean orders(String sentence) {
        var words = Wording.words(sentence);
        return !words.isEmpty()
                && Asking.prompts(words, Asking.Place.AMONG_QUESTIONS)
                && !Unordered.is(sentence, words);
    }

    /// "The oven stays cold. Walk me through what you do.", but not "Step 3: Discuss and change".
    public static boolean endInOrder(String text) {
        int at = Math.max(text.lastIndexOf(". ", text.length() - 2), text.lastIndexOf("! "));
        if (at < 0 || Wording.words(text.substring(0, at)).size() < SHORTEST_CASE) {
            return false;
        }
        var words = Wording.words(text.substring(at + 1));
        return words.size() > 2 && Asking.startsWithPrompt(words);
    }

    /// "The oven stays cold. Describe what you do."
    public static boolean goOnToPrompt(String text) {
        return Written.END
                .splitAsStream(text)
                .skip(1)
                .map(Wording::words)
                .anyMatch(words -> words.size() > 1 && Asking.startsWithPrompt(words));
    }

    /// Whether any of them ends in a question mark.
    public static boolean holdMark(String text) {
        for (int at = 0; at < text.length(); at++) {
            boolean ends =
                    at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
            if (ends && Languages.isQuestionMark(text, at)) {
                return true;
            }
        }
        return false;
    }

    /// "Take the oven apart and explain how it heats".
    static boolean goOnToExplain(List<String> words) {
        for (int at = words.indexOf("and"); at > 0 && at + 2 < words.size(); at++) {
            if (words.get(at).equals("and")
                    && Asking.startsWithPrompt(words.subList(at + 1, words.size()))
                    && Asking.isInterrogative(words.get(at + 2))) {
                return true;
            }
        }
        return false;
    }

    /// "Wood vs coal - explain the difference".
    static boolean endInPrompt(String text) {
        for (int at = text.length() - 2; at > 0; at--) {
            if (DASHES.indexOf(text.charAt(at)) >= 0
                    && Plain.isBlank(text.charAt(at - 1))
                    && Plain.isBlank(text.charAt(at + 1))) {
                var words = Wording.words(text.substring(at + 1));
                return words.size() > 1 && Asking.startsWithPrompt(words);
            }
        }
        return false;
    }
}
