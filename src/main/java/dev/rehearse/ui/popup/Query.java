package dev.rehearse.ui.popup;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// What was typed to find something: each of its words must be in a text, whole or as letters in
/// order. A beginning counts more than a word's beginning, that more than letters in one piece, and
/// letters apart count least.
public final class Query {
    /// No match.
    public static final int NONE = -1;

    private static final int TIER = 10_000;
    private static final int LEAST_BEGINNING = 3;
    private static final int WHOLE = 100;

    private final List<String> words;

    private Query(List<String> words) {
        this.words = words;
    }

    public static Query of(String typed) {
        return new Query(
                Arrays.stream(typed.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(Query::folded)
                        .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// How well the text fits, higher is better, or NONE. Everything matches an empty query.
    public int score(String text) {
        return score(text, List.of());
    }

    /// The same of a text that is called otherwise too: each word typed must be in the text, or be
    /// one of the others, or the beginning of one.
    public int score(String text, List<String> others) {
        int lowest = Integer.MAX_VALUE;
        for (var word : words) {
            int score = Math.max(score(text, word), score(others, word));
            if (score == NONE) {
                return NONE;
            }
            lowest = Math.min(lowest, score);
        }
        return words.isEmpty() ? 0 : lowest;
    }

    /// Whether some word of it stands in such a text only as letters apart.
    public static boolean isApart(int score) {
        return score < 2 * TIER;
    }

    // A word that begins in the text itself comes before one that only stands for it.
    private static int score(List<String> others, String word) {
        if (others.contains(word)) {
            return 3 * TIER;
        }
        boolean begins =
                word.length() >= LEAST_BEGINNING
                        && others.stream().anyMatch(other -> other.startsWith(word));
        return begins ? 2 * TIER : NONE;
    }

    private static int score(String text, String word) {
        int at = Pieces.best(text, word);
        int shortness = 500 - Math.min(500, text.length());
        if (at >= 0) {
            int tier = at == 0 ? 4 : Pieces.beginsWord(text, at) ? 3 : 2;
            int whole = isWhole(text, at, word) ? WHOLE : 0;
            return tier * TIER + whole + shortness * 2 + 200 - Math.min(200, at);
        }
        var scattered = Scattered.of(text, word);
        return scattered.fits() ? TIER + scattered.score() * 10 + shortness : NONE;
    }

    private static boolean isWhole(String text, int at, String word) {
        int end = at + word.length();
        return Pieces.beginsWord(text, at)
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /// The letters of the text that match, by char index.
    public BitSet marks(String text) {
        var marks = new BitSet();
        for (var word : words) {
            int at = Pieces.best(text, word);
            if (at >= 0) {
                marks.set(at, at + word.length());
            } else {
                marks.or(Scattered.of(text, word).marks());
            }
        }
        return marks;
    }

    // char by char, so that indexes into the folded and the shown text are the same
    private static String folded(String word) {
        var chars = word.toCharArray();
        for (int index = 0; index < chars.length; index++) {
            chars[index] = Character.toLowerCase(chars[index]);
        }
        return new String(chars);
    }
}
