package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// What is asked of a piece of code below: "What will be the output", "spot the bug".
public final class CodeLine {
    private static final Set<String> WHATS = Wording.listed("what what's whats");
    private static final Set<String> OF_CODE =
            Wording.listed("output result bug bugs error difference wrong printed logged");
    private static final Set<String> HUNTS = Wording.listed("find spot guess predict");
    private static final Set<String> HUNTED =
            Wording.listed("bug bugs error errors output mistake");

    /// How a question points to the code below it.
    private static final Set<String> POINTERS = Wording.listed("this the below following these");

    private static final Set<String> CODE =
            Wording.listed(
                    "class classes code program function method snippet query example examples"
                            + " output script loop statement statements");

    /// "What the output of the command looks like here" goes on to tell.
    private static final int SOON = 5;

    private static final int MOST_WORDS = 10;
    private static final int MOST_HUNTING = 4;

    private CodeLine() {}

    /// Whether what ends in a mark is asked of the code below: "Does this class compile?"
    public static boolean pointsBelow(List<String> words) {
        for (int at = 0; at + 1 < words.size(); at++) {
            var word = words.get(at);
            var next = words.get(at + 1);
            if (CODE.contains(word)
                    ? next.equals("below")
                    : POINTERS.contains(word) && CODE.contains(next)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a line asks so. It needs no mark and no verb.
    public static boolean asks(List<String> words) {
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return false;
        }
        var first = words.getFirst();
        if (HUNTS.contains(first)) {
            return words.size() <= MOST_HUNTING && HUNTED.contains(words.getLast());
        }
        return WHATS.contains(first)
                && words.subList(1, Math.min(words.size(), SOON)).stream()
                        .anyMatch(OF_CODE::contains);
    }
}
