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

    private static final Set<String> OPENED = Wording.listed("open create submit send raise make");
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
                    "want to help");

    private Reader() {}

    public static boolean isAsked(List<String> words, Asking.Place place) {
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var next = at + 1 < words.size() ? words.get(at + 1) : "";
            if ((word.equals("this") && FILES.contains(next))
                    || (word.equals("the") && next.equals("answers") && at + 2 == words.size())
                    || (word.equals("pull") && next.equals("request") && !Asking.asksAtOnce(words))
                    || (OPENED.contains(word) && OPENS.contains(lastOf(words, at + 1, 2)))
                    || (place == Asking.Place.HEADING && word.equals("contribute"))) {
                return true;
            }
        }
        return isNewcomer(words)
                || isReminded(words)
                || (words.size() > 2
                        && words.get(0).equals("ask")
                        && words.get(1).equals("yourself"))
                || (place == Asking.Place.HEADING && offers(words))
                || (place == Asking.Place.HEADING && TITLES.contains(String.join(" ", words)));
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
