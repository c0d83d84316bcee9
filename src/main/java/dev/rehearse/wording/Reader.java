package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// What speaks to the reader of the file and about it: "Where are the answers?", "Want to help?
/// Open a pull request."
public final class Reader {
    /// What people call the file that they write.
    private static final Set<String> FILES =
            Wording.listed(
                    "repo repository guide list document doc page readme handbook cheatsheet"
                            + " collection note notes file section question post");

    private static final Set<String> OPENS = Wording.listed("pr issue pull mr");

    private static final int MOST_WORDS = 6;
    private static final Set<String> OFFERS = Wording.listed("need want looking ready stuck");
    private static final Set<String> OFFERED = Wording.listed("a an some more help to for on");

    /// How people say what to do before an interview.
    private static final Set<String> ADVICE =
            Wording.listed(
                    "practice practise prepare review study learn remember ensure rehearse revise"
                            + " anticipate");

    private static final Set<String> READY = Wording.listed("ready prepared able familiar aware");
    private static final int FEWEST_ADVISED = 2;

    /// Titles of parts about the file.
    private static final Set<String> TITLES =
            Set.of(
                    "what is next",
                    "what's next",
                    "what next",
                    "what is new",
                    "what's new",
                    "what's coming",
                    "what's coming next",
                    "what's more",
                    "whats more",
                    "what's inside",
                    "what's in here",
                    "what's included",
                    "what is included",
                    "who is this for",
                    "who is it for",
                    "what is it",
                    "what is this",
                    "why use it",
                    "what will i learn",
                    "what you will learn",
                    "what you'll learn",
                    "what should i learn",
                    "found a mistake",
                    "found a bug",
                    "need help",
                    "want to help",
                    "was ist das",
                    "was ist das hier",
                    "für wen ist das",
                    "qué es esto",
                    "para qué sirve esto",
                    "para quién es esto",
                    "para quién es",
                    "cómo colaborar",
                    "c'est quoi",
                    "pour qui",
                    "o que é isso",
                    "o que é isto",
                    "para quem é",
                    "para quem é isso",
                    "cos'è questo",
                    "a chi è rivolto",
                    "wat is dit",
                    "co to jest",
                    "dla kogo",
                    "co to je",
                    "bu nedir",
                    "что это",
                    "что это такое",
                    "для кого",
                    "для кого это",
                    "как помочь",
                    "що це",
                    "що це таке",
                    "这是什么",
                    "這是什麼",
                    "这是什么项目",
                    "これは何",
                    "これは何ですか",
                    "이게 뭔가요",
                    "이것은 무엇인가요");

    /// How "contribute" begins in other languages, to which they put their endings.
    private static final List<String> CONTRIBUTE =
            List.of("contribui", "contribue", "mitmach", "mithelf", "mitwirk", "beitrag", "bijdra");

    /// The same, and the file itself, in scripts that part no words.
    private static final List<String> UNPARTED =
            List.of("贡献", "貢献", "貢獻", "本项目", "本仓库", "这个仓库", "本リポジトリ", "このリポジトリ", "기여하");

    /// "This" in other languages, and what it stands before there.
    private static final Set<String> THIS =
            Wording.listed(
                    "este esta diese diesen dieser dieses diesem ce cette questo questa dit deze bu"
                            + " этот этого это");

    private static final Set<String> FILES_ABROAD =
            Wording.listed(
                    "repositorio repositório dépôt sammlung dokument anleitung lista liste guía"
                            + " guia documento repo репозиторий репозитория список depo");

    private static final Set<String> APOLOGIES =
            Wording.listed(
                    "sorry excuse apologies pardon entschuldigung entschuldigen verzeihung"
                            + " perdón disculpe desculpe scusi excusez désolé");

    private static final Set<String> YOURS =
            Wording.listed("your the that ihre deine die su tu la sua tua a votre");

    private static final Set<String> QUESTION =
            Wording.listed("question frage pregunta pergunta domanda");

    private static final int LONGEST_UNPARTED = 16;

    private Reader() {}

    public static boolean isAsked(List<String> words, Asking.Place place) {
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var next = at + 1 < words.size() ? words.get(at + 1) : "";
            boolean asked =
                    switch (word) {
                        case "this" -> FILES.contains(next);
                        case "the" -> next.equals("answers") && at + 2 == words.size();
                        case "pull" -> next.equals("request") && !Asking.asksAtOnce(words);
                        case "open", "create", "submit", "send", "raise", "make" ->
                                OPENS.contains(lastOf(words, at + 1, 2));
                        case "contribute" -> place == Asking.Place.HEADING;
                        default -> false;
                    };
            if (asked) {
                return true;
            }
        }
        return isNewcomer(words)
                || isReminded(words)
                || (place == Asking.Place.HEADING && isAskedAbroad(words))
                || (words.size() > 2
                        && words.get(0).equals("ask")
                        && words.get(1).equals("yourself"))
                || (place == Asking.Place.HEADING && offers(words))
                || (place == Asking.Place.HEADING && TITLES.contains(String.join(" ", words)));
    }

    /// "¿Cómo puedo contribuir?", "Wozu diese Sammlung?", "如何贡献？"
    private static boolean isAskedAbroad(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var next = at + 1 < words.size() ? words.get(at + 1) : "";
            boolean unparted =
                    word.charAt(0) > 0x7F
                            && word.length() <= LONGEST_UNPARTED
                            && UNPARTED.stream().anyMatch(word::contains);
            if ((words.size() <= MOST_WORDS && contributes(word))
                    || unparted
                    || (THIS.contains(word) && FILES_ABROAD.contains(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contributes(String word) {
        for (var beginning : CONTRIBUTE) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /// "Need a hand?", "Looking for more?"
    private static boolean offers(List<String> words) {
        return words.size() > 1
                && words.size() <= MOST_WORDS
                && OFFERS.contains(words.get(0))
                && OFFERED.contains(words.get(1));
    }

    /// "New to sailing? Start here."
    private static boolean isNewcomer(List<String> words) {
        return words.size() > 2 && words.get(0).equals("new") && words.get(1).equals("to");
    }

    /// "Make sure that it is hot. Is it?", "It depends on whom you ask"
    private static boolean isReminded(List<String> words) {
        return words.size() > 1
                && ((words.get(0).equals("make") && words.get(1).equals("sure"))
                        || (words.get(0).equals("it") && words.get(1).equals("depends")));
    }

    /// "Practice to probe: what is it for?", "Be ready to look back — where does it leak?": what is
    /// asked is an example of what the reader should think of.
    ///
    /// @param words those of the text
    static boolean isAdvised(String text, List<String> words) {
        if (asksAgain(words)) {
            return true;
        }
        if (words.size() <= FEWEST_ADVISED || !advises(words)) {
            return false;
        }
        int end = 0;
        while (end < text.length() && !partsExample(text, end)) {
            end++;
        }
        var told = text.substring(0, end);
        return end < text.length()
                && !QuestionMark.isIn(told)
                && Wording.words(told).size() >= FEWEST_ADVISED
                && QuestionMark.isIn(text);
    }

    /// "Sorry, I did not hear your question, could you say it again?"
    private static boolean asksAgain(List<String> words) {
        if (!APOLOGIES.contains(words.getFirst())) {
            return false; // most texts
        }
        for (int at = 1; at < words.size(); at++) {
            if (QUESTION.contains(words.get(at)) && YOURS.contains(words.get(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean advises(List<String> words) {
        var first = words.getFirst();
        return ADVICE.contains(first) || (first.equals("be") && READY.contains(words.get(1)));
    }

    private static boolean partsExample(String text, int at) {
        char c = text.charAt(at);
        return c == ':' || c == '—' || text.startsWith(" – ", at) || text.startsWith(" - ", at);
    }

    /// The last of so many words from one on.
    private static String lastOf(List<String> words, int from, int count) {
        return from + count <= words.size() ? words.get(from + count - 1) : "";
    }
}
