package dev.rehearse.recognition.form;

import dev.rehearse.question.Peers;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Sentences;
import dev.rehearse.wording.Unfinished;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Texts that ask nothing and are asked all the same where a list of questions holds them: "Garbage
/// collection", "Arrays vs lists", "You have two queues and one clerk."
public final class Unasked {
    private static final int MOST_WORDS = 8;

    /// "Difference: rye bread, white bread and black bread."
    private static final int MOST_COMPARED = 14;

    /// In words: what a statement is about is told by then.
    private static final int SOON = 4;

    private static final Set<String> DIFFERENCES = Set.of("difference", "differences");

    private static final String OPENING = "\"“„«「『";
    private static final String CLOSING = "\"”“»」』";

    /// What one of several is called by whoever asks for it: "Last loaf you have baked".
    private static final Set<String> ONE_OF_SEVERAL =
            Set.of(
                    "last",
                    "latest",
                    "next",
                    "recent",
                    "any",
                    "most",
                    "best",
                    "worst",
                    "hardest",
                    "toughest",
                    "biggest",
                    "largest",
                    "greatest",
                    "proudest",
                    "favorite",
                    "favourite");

    /// Before "you" these only tell when, and for whom.
    private static final Set<String> CONJUNCTIONS =
            Set.of(
                    "after", "as", "before", "for", "if", "of", "once", "since", "so", "to",
                    "until", "when", "while", "with");

    private static final Set<String> YOU = Set.of("you", "you've", "you'd", "you'll");

    /// How a case begins that the person is put in.
    private static final Set<String> SCENES =
            Set.of("you", "you're", "you've", "your", "we", "we've", "our", "there");

    /// Compiled when the first text needs it: a start waits for none.
    private static final class Written {
        /// Whoever is told what to do is not told what he is.
        static final Pattern SITUATED = Pattern.compile("You(?: are|['’]re| have|['’]ve) ");
    }

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
    public static boolean compares(List<String> words) {
        int size = words.size();
        if (size >= 3 && size <= MOST_COMPARED && sets(words) * MOST_WORDS >= size) {
            return true;
        }
        int and = size < 4 || size > MOST_COMPARED ? -1 : words.lastIndexOf("and");
        return and > 0
                && and + 1 < size
                && (DIFFERENCES.contains(words.getFirst())
                        ? and > 1 && !Asking.isAuxiliary(words.get(1))
                        : and + 2 < size && DIFFERENCES.contains(words.getLast()));
    }

    /// How often one thing is set against another: "Rye vs wheat vs spelt" does so twice.
    private static int sets(List<String> words) {
        int sets = 0;
        for (var word : words) {
            sets += word.equals("vs") || word.equals("versus") ? 1 : 0;
        }
        return sets;
    }

    /// How much of the list must ask, where the text of an item may be asked.
    static Optional<Peers.Kind> company(Page page, int item, String text) {
        return page.blocks.parent(item) < 0
                        && page.tasks.areNamed()
                        && namesTask(text, Wording.words(text))
                ? Optional.of(Peers.Kind.TASKS)
                : company(text);
    }

    /// The same of what is no item.
    static Optional<Peers.Kind> company(String text) {
        var words = Wording.words(text);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (isScene(words) || tellsCase(text) || ORDERS.contains(words.getFirst())) {
            return Optional.of(Peers.Kind.ITEMS);
        }
        if (namesOneOfYours(words) && isOneClause(text)) {
            return Optional.of(Peers.Kind.ORDERS);
        }
        return words.size() > 1
                        && (words.size() <= MOST_WORDS || goesOnToAsk(words))
                        && isOneClause(text)
                ? Optional.of(Peers.Kind.TERMS)
                : Optional.empty();
    }

    /// "A scale for sacks of 10 to 20 pounds", not "The scale is new" nor "Bring these:".
    private static boolean namesTask(String text, List<String> words) {
        return words.size() > 1
                && words.size() <= MOST_COMPARED
                && !text.endsWith(":")
                && words.subList(0, Math.min(SOON, words.size())).stream()
                        .noneMatch(Asking::isAuxiliary);
    }

    /// "The old oven and how it is kept warm all through a night".
    private static boolean goesOnToAsk(List<String> words) {
        for (int at = 1; at + 2 < Math.min(words.size(), MOST_COMPARED); at++) {
            if (words.get(at).equals("and")
                    && (words.get(at + 1).equals("how") || words.get(at + 1).equals("why"))) {
                return words.size() <= MOST_COMPARED;
            }
        }
        return false;
    }

    /// "Last loaf you've baked", "Most sour bread you have eaten", not "Next you add the salt",
    /// "Any oven works" nor "Last step before you bake".
    private static boolean namesOneOfYours(List<String> words) {
        if (!ONE_OF_SEVERAL.contains(words.getFirst())) {
            return false; // most texts
        }
        for (int at = 2; at < words.size(); at++) {
            if (YOU.contains(words.get(at))) {
                var before = words.get(at - 1);
                return !CONJUNCTIONS.contains(before)
                        && words.subList(1, at).stream().noneMatch(Asking::isAuxiliary);
            }
        }
        return false;
    }

    /// In quotation marks, but for an aside after them: what an interviewer says is asked.
    static boolean isSaid(String text) {
        int last = text.length() - 1;
        return last > 1
                && OPENING.indexOf(text.charAt(0)) >= 0
                && (CLOSING.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == ')');
    }

    /// Below "Tell me about a time when…", or a part of what it heads: "you broke a stone".
    static boolean completes(Page page, String text) {
        return (isUnfinished(page, page.sectionIndex()) || isUnfinished(page, page.outerSection()))
                && Unfinished.isCompletedBy(text);
    }

    private static boolean isUnfinished(Page page, int section) {
        return section >= 0 && Unfinished.asks(page.sections.get(section).title());
    }

    /// "You have two queues and one clerk."
    static boolean isScene(String text) {
        return isScene(Wording.words(text));
    }

    /// A numbered case, or one that goes on to an order: "We all err. Tell me about a day you did."
    static boolean tells(String text, boolean numbered) {
        return (numbered && tellsCase(text))
                || (text.indexOf(". ") > 0 && Sentences.endInOrder(text));
    }

    /// "It is late. You are alone at the mill."
    private static boolean tellsCase(String text) {
        int at = text.indexOf(". You");
        while (at > 0
                && !Written.SITUATED.matcher(text).region(at + 2, text.length()).lookingAt()) {
            at = text.indexOf(". You", at + 2);
        }
        return at > 0;
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
