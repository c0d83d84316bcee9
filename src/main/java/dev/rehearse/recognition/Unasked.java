package dev.rehearse.recognition;

import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Texts that ask nothing and are asked all the same where a list of questions holds them: "Garbage
/// collection", "Arrays vs lists", "You have two queues and one clerk."
final class Unasked {
    private static final int MOST_WORDS = 8;

    /// "Difference: rye bread, white bread and black bread."
    private static final int MOST_COMPARED = 14;

    private static final Set<String> DIFFERENCES = Set.of("difference", "differences");

    /// How a case begins that the person is put in.
    private static final Set<String> SCENES =
            Set.of("you", "you're", "you've", "your", "we", "we've", "our", "there");

    /// Orders that stand in any list of steps as well.
    private static final Set<String> ORDERS =
            Set.of(
                    "add",
                    "check",
                    "configure",
                    "delete",
                    "deploy",
                    "extract",
                    "fetch",
                    "filter",
                    "get",
                    "install",
                    "join",
                    "map",
                    "monitor",
                    "replace",
                    "run",
                    "search",
                    "secure",
                    "send",
                    "set",
                    "split",
                    "store",
                    "test",
                    "trace",
                    "unpack",
                    "update");

    private Unasked() {}

    /// "Arrays vs lists", "Difference: an array, a list and a set", "Array and list differences".
    static boolean compares(List<String> words) {
        int size = words.size();
        if (size >= 3 && size <= MOST_WORDS && (words.contains("vs") || words.contains("versus"))) {
            return true;
        }
        int and = size < 4 || size > MOST_COMPARED ? -1 : words.lastIndexOf("and");
        return and > 0
                && and + 1 < size
                && (DIFFERENCES.contains(words.getFirst())
                        ? and > 1 && !Asking.isAuxiliary(words.get(1))
                        : and + 2 < size && DIFFERENCES.contains(words.getLast()));
    }

    /// How much of the list must ask, where the text may be asked.
    static Optional<Peers.Kind> company(String text) {
        var words = Wording.words(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (isScene(words) || ORDERS.contains(words.getFirst())) {
            return Optional.of(Peers.Kind.ITEMS);
        }
        return words.size() > 1 && words.size() <= MOST_WORDS && isOneClause(text)
                ? Optional.of(Peers.Kind.TERMS)
                : Optional.empty();
    }

    /// "You have two queues and one clerk."
    static boolean isScene(String text) {
        return isScene(Wording.words(text));
    }

    private static boolean isScene(List<String> words) {
        return !words.isEmpty() && SCENES.contains(words.getFirst());
    }

    private static boolean isOneClause(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (",;:!=".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
