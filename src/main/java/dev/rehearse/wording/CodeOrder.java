package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// An order to write a piece of code, "Write a query that finds the miller": nobody gives it to
/// himself.
public final class CodeOrder {
    private static final Set<String> PIECES =
            Wording.listed(
                    "algorithm class component function method polyfill program pseudocode query"
                            + " regex script");

    /// "Write a script" may go on anyhow; what the code is for follows at once.
    private static final Set<String> PURPOSES = Wording.listed("to that which for returning");

    /// "Write a short recursive function".
    private static final int NEAR = 5;

    private CodeOrder() {}

    /// Whether an order may begin with this word, in small letters.
    public static boolean mayBegin(String word) {
        return word.equals("write") || word.equals("implement");
    }

    public static boolean is(List<String> words) {
        if (words.isEmpty() || !mayBegin(words.getFirst())) {
            return false;
        }
        for (int at = 1; at <= NEAR && at + 1 < words.size(); at++) {
            boolean piece =
                    PIECES.contains(words.get(at))
                            || (words.get(at).equals("code") && words.get(at - 1).equals("pseudo"));
            if (piece && PURPOSES.contains(words.get(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
