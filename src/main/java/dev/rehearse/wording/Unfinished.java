package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// A title that breaks off before it has asked, "Tell me about a time when…": it heads what
/// completes it. "Why does it rise…" has asked, whatever ends it.
public final class Unfinished {
    /// What an order to tell cannot end with, and what it says no more of.
    private static final Set<String> TOLD =
            Wording.listed(
                    "when where about of that which whose if how why with to a an the your time"
                            + " times situation occasion example examples between wenn der dem"
                            + " denen cuando que où quand quando che cui когда где коли kiedy gdy"
                            + " gdzie toen waarin");

    /// The same of a question.
    private static final Set<String> ASKED =
            Wording.listed("if when a an the your ever between wenn si cuando quand quando если");

    private static final Set<String> TIMES =
            Wording.listed("time when where if situation do did have would could can");

    /// Of what one may do, or had better do, advice tells.
    private static final Set<String> ADVISED =
            Wording.listed("can should shouldn't will may might must mustn't need");

    /// What an order ends with that a list goes on to complete.
    private static final Set<String> BROKEN = Wording.listed("when where of about you");

    private static final Set<String> WHOM = Wording.listed("me us");
    private static final Set<String> OCCASIONS =
            Wording.listed("time times situation occasion example examples");

    private static final String ELLIPSIS = "...";

    private Unfinished() {}

    /// Whether a title begins to ask, and does not end.
    public static boolean asks(String title) {
        if (!title.endsWith("…") && !title.endsWith(ELLIPSIS)) {
            return false; // most titles
        }
        var words = Wording.words(title);
        return words.size() > 1 && asks(words);
    }

    /// "Give me an example of", "Describe a time when you": what the list below it holds ends it.
    /// "Describe the" says nobody's time, and "Talk about" advises.
    public static boolean begins(List<String> words) {
        return words.size() > 2
                && BROKEN.contains(words.getLast())
                && Asking.startsWithPrompt(words)
                && (WHOM.contains(words.get(1)) || words.stream().anyMatch(OCCASIONS::contains));
    }

    private static boolean asks(List<String> words) {
        var last = words.getLast();
        boolean you = last.equals("you") && TIMES.contains(words.get(words.size() - 2));
        boolean tells = Asking.startsWithPrompt(words) || Languages.prompts(words);
        return tells
                ? you || TOLD.contains(last)
                : (you || ASKED.contains(last)) && mayAsk(words.getFirst());
    }

    private static boolean mayAsk(String first) {
        return Asking.begins(first) || Languages.opens(first);
    }

    /// "you broke a stone", "…the stone broke": not "You may name the mill".
    public static boolean isCompletedBy(String text) {
        if (text.isEmpty() || text.indexOf(':') >= 0) {
            return false;
        }
        var words = Wording.words(text);
        char first = text.charAt(0);
        boolean you = words.size() > 1 && words.getFirst().equals("you");
        return you
                ? !ADVISED.contains(words.get(1))
                : words.size() > 1
                        && (Character.isLowerCase(first)
                                || first == '…'
                                || text.startsWith(ELLIPSIS));
    }
}
