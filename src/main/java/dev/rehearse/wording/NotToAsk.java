package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// A title or a line of what nobody should ask: "Questions to avoid", "What not to ask". What
/// stands below it is no question, asking or not.
public final class NotToAsk {
    /// What such a title closes with where it names questions before.
    private static final Set<String> AVOID =
            Wording.listed(
                    "avoid vermeiden evitar éviter evitare vermijden undvika unngå undgå unikać"
                            + " избегать избежать уникати");

    /// "Questions you should never ask", and nothing else that is said of asking.
    private static final Set<String> NOT = Wording.listed("not never don't dont shouldn't cannot");

    private static final Set<String> ASKED = Wording.listed("what things topics");
    private static final Set<String> SAID = Wording.listed("what things phrases sentences");
    private static final Set<String> THESE = Wording.listed("asking these such");

    /// The same in scripts that part no words.
    private static final List<String> UNPARTED =
            List.of(
                    "避けるべき質問",
                    "避けたい質問",
                    "避けた方がいい質問",
                    "避けたほうがいい質問",
                    "聞いてはいけない",
                    "してはいけない質問",
                    "しない方がいい質問",
                    "しないほうがいい質問",
                    "ng質問",
                    "ngな質問",
                    "不要问的问题",
                    "不该问的问题",
                    "不应该问的问题",
                    "避免问的问题",
                    "避免的问题",
                    "不要問的問題",
                    "不該問的問題",
                    "避免的問題",
                    "하지 말아야 할 질문",
                    "피해야 할 질문");

    private static final int MOST_WORDS = 12;

    /// In words: by then such a title has said it.
    private static final int SOON = 6;

    private NotToAsk() {}

    /// Whether a title, or a line above a list, says so.
    public static boolean says(List<String> words) {
        if (words.size() > MOST_WORDS || words.isEmpty()) {
            return false;
        }
        var first = words.getFirst();
        if (first.equals("avoid") && words.size() > 1 && THESE.contains(words.get(1))) {
            return words.get(1).equals("asking") || holdsQuestionWord(words, words.size());
        }
        int last = words.size() - 1;
        if (AVOID.contains(words.get(last))) {
            return holdsQuestionWord(words, last);
        }
        return forbids(words) || forbidsToSay(words) || isUnparted(words);
    }

    /// "What not to say", "Things you should never say at a mill": none of it, asking or not. Not
    /// "What should you never say".
    private static boolean forbidsToSay(List<String> words) {
        if (!SAID.contains(words.getFirst())) {
            return false; // most titles
        }
        int say = words.indexOf("say");
        boolean to = say > 2 && words.get(say - 1).equals("to");
        return say > 1
                && say <= SOON
                && NOT.contains(words.get(to ? say - 2 : say - 1))
                && !Asking.asksAtOnce(words);
    }

    /// "What not to ask", "Questions you should never ask", "Do not ask these".
    private static boolean forbids(List<String> words) {
        int ask = words.indexOf("ask");
        if (ask < 1 || ask + 2 < words.size()) {
            return false; // "Tell them not to ask for more"
        }
        var before = words.get(ask - 1);
        var not = before.equals("to") && ask > 1 ? words.get(ask - 2) : before;
        if (!NOT.contains(not)) {
            return false;
        }
        int from = words.indexOf(not);
        return from == 0
                || (from == 1 && words.getFirst().equals("do"))
                || ASKED.contains(words.getFirst())
                || holdsQuestionWord(words, from);
    }

    private static boolean holdsQuestionWord(List<String> words, int until) {
        return words.subList(0, until).stream().anyMatch(TitleWords::isQuestionWord);
    }

    private static boolean isUnparted(List<String> words) {
        if (words.stream().allMatch(word -> word.charAt(0) < 0x80)) {
            return false; // most titles
        }
        var all = String.join(" ", words);
        return UNPARTED.stream().anyMatch(all::contains);
    }
}
