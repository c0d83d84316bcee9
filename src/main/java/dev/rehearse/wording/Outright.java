package dev.rehearse.wording;

import java.util.List;

/// Whether a text that asks does so beyond doubt: "Explain the change" and "Is it empty? Sleep."
/// stand in any list, and are questions in the company of questions.
public final class Outright {
    private static final int LONGEST_ANSWER = 3;

    private Outright() {}

    public static boolean asks(Bare bare, Asking.Place place) {
        if (bare.labelled()) {
            return true;
        }
        var text = bare.text();
        return switch (place) {
            case AMONG_QUESTIONS -> true;
            case HEADING -> QuestionMark.isIn(text) || asksAsHeading(Wording.words(text));
            case ANYWHERE ->
                    !isAnsweredAtOnce(text)
                            && (QuestionMark.isVeryLast(text)
                                    || asksAnywhere(text, Wording.words(text)));
        };
    }

    private static boolean asksAsHeading(List<String> words) {
        return Asking.ordersYou(words) || !(Asking.orders(words) || Asking.mayTell(words));
    }

    /// Whether it asks wherever it stands: "How is it", "Explain the change", not "Make a plan".
    public static boolean asksAlone(String text) {
        var all = Wording.words(text);
        boolean kindly = all.size() > 1 && all.getFirst().equals("please");
        var words = kindly ? all.subList(1, all.size()) : all;
        return QuestionMark.isIn(text)
                || Asking.asksAtOnce(words)
                || Asking.startsWithPrompt(words)
                || Asking.comparesTwo(words)
                || Languages.asks(text, words, Asking.Place.HEADING);
    }

    /// "Is it empty? Sleep.", "Did it follow the template? Yes".
    public static boolean isAnsweredAtOnce(String text) {
        int answer = text.lastIndexOf('?') + 1;
        if (answer == text.length() || !QuestionMark.isIn(text)) {
            return false;
        }
        var words = Wording.words(text);
        if (words.isEmpty() || !Asking.isAuxiliary(words.getFirst())) {
            return false;
        }
        var told = Wording.words(text.substring(answer));
        return !told.isEmpty()
                && told.size() <= LONGEST_ANSWER
                && !Asking.mayBegin(told.getFirst());
    }

    private static boolean asksAnywhere(String text, List<String> words) {
        return Asking.asksAtOnce(words)
                || Asking.ordersYou(words)
                || Asking.inverted(words, Asking.Place.ANYWHERE)
                || Ending.asks(text);
    }
}
