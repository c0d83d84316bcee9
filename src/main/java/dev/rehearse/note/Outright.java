package dev.rehearse.note;

import java.util.List;

/// Whether a text that asks does so beyond doubt: "Explain the change" and "Is it empty? Sleep."
/// stand in any list, and are questions in the company of questions.
final class Outright {
    private Outright() {}

    static boolean asks(Bare bare, Asking.Place place) {
        if (bare.labelled()) {
            return true;
        }
        var words = Wording.words(bare.text());
        return switch (place) {
            case AMONG_QUESTIONS -> true;
            case HEADING ->
                    QuestionMark.isIn(bare.text())
                            || !(Asking.orders(words) || Asking.mayTell(words));
            case ANYWHERE -> asksAnywhere(bare.text(), words);
        };
    }

    private static boolean asksAnywhere(String text, List<String> words) {
        return QuestionMark.isVeryLast(text)
                || Asking.asksAtOnce(words)
                || Asking.inverted(words, Asking.Place.ANYWHERE)
                || Languages.endsAsking(text);
    }
}
