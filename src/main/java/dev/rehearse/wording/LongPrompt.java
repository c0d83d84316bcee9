package dev.rehearse.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Orders to tell something that only several words make: "tell me", "walk us".
final class LongPrompt {
    // By their first word: every line of a note is asked whether it begins with one.
    private static final Map<String, List<List<String>>> ALL =
            byFirstWord(
                    "tell me",
                    "tell us",
                    "walk me",
                    "walk us",
                    "walk through the",
                    "talk me",
                    "talk about",
                    "take me",
                    "take us",
                    "teach me",
                    "teach us",
                    "help me",
                    "do your best",
                    "give me",
                    "give an example",
                    "give examples",
                    "provide an example where",
                    "provide an example when",
                    "provide an example of when",
                    "provide an example of how",
                    "provide an example of a time",
                    "provide an example of a situation",
                    "provide examples where",
                    "provide examples of when",
                    "name some",
                    "name a",
                    "name the",
                    "show me",
                    "imagine",
                    "suppose",
                    "introduce yourself",
                    "convince me",
                    "sell me",
                    "share a",
                    "share an",
                    "share one",
                    "share your",
                    "name one",
                    "name two",
                    "name three",
                    "think of a time");

    /// What may come before such an order, and how much of it.
    private static final Set<String> LEADS =
            Wording.listed("in under within using briefly quickly first now so then okay ok well");

    private static final int LONGEST_LEAD = 5;

    /// Who tells, before whom it is no order, and what takes its meaning away.
    private static final Set<String> NOT_BEFORE =
            Wording.listed("i you we they he she it who that to not and or");

    private LongPrompt() {}

    private static Map<String, List<List<String>>> byFirstWord(String... prompts) {
        var byFirst = new HashMap<String, List<List<String>>>();
        for (var prompt : prompts) {
            var words = List.of(prompt.split(" "));
            byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
        }
        return byFirst;
    }

    static boolean mayBegin(String word) {
        return ALL.containsKey(word);
    }

    static boolean begins(List<String> words) {
        for (var prompt : ALL.getOrDefault(words.getFirst(), List.of())) {
            if (words.size() > prompt.size() && words.subList(0, prompt.size()).equals(prompt)) {
                return true;
            }
        }
        return false;
    }

    /// "In two minutes tell me about yourself", not "In the end they tell me about it".
    static boolean comesSoon(List<String> words) {
        if (!LEADS.contains(words.getFirst())) {
            return false;
        }
        for (int at = 1; at <= LONGEST_LEAD && at + 3 < words.size(); at++) {
            if (words.get(at).equals("tell")) {
                return words.get(at + 2).equals("about")
                        && begins(words.subList(at, words.size()))
                        && !NOT_BEFORE.contains(words.get(at - 1));
            }
        }
        return false;
    }
}
