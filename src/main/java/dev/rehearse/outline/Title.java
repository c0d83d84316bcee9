package dev.rehearse.outline;

import dev.rehearse.markdown.Plain;
import dev.rehearse.wording.Aside;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Leading;
import dev.rehearse.wording.Letters;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Unfinished;
import dev.rehearse.wording.Unparted;
import dev.rehearse.wording.Wording;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a section's heading says about the section.
///
/// @param numbered a number or a label stands before it
/// @param saysQuestions it names what is below it questions
/// @param isAside there are none below it, whatever stands around it
/// @param isContents a table of contents stands below it
/// @param wording its words with single blanks, where another title may be compared with it
public record Title(
        Bare bare,
        String source,
        boolean numbered,
        boolean asks,
        boolean saysQuestions,
        boolean isAside,
        boolean isContents,
        Says says,
        String wording) {

    /// What a heading says of answers below it.
    public enum Says {
        NOTHING,
        /// "Answers", or "… answers" where a section of questions bears the name.
        ANSWERS,
        ELABORATED,
        /// "Antworten": the same in other languages, where nothing is written.
        ANSWERS_ABROAD
    }

    private static final String ANSWERS = "answers";

    /// What answers are called in other languages, where a title says no more.
    private static final Set<String> ANSWERS_ABROAD =
            Set.of(
                    "antworten",
                    "respuestas",
                    "réponses",
                    "respostas",
                    "risposte",
                    "antwoorden",
                    "svar",
                    "odpowiedzi",
                    "odpovědi",
                    "válaszok",
                    "răspunsuri",
                    "cevaplar",
                    "yanıtlar",
                    "vastaukset",
                    "απαντήσεις",
                    "ответы",
                    "відповіді",
                    "答案",
                    "回答",
                    "답변");

    private static final int FEW_WORDS = 4;
    private static final int LONGEST_CONTENTS = 30;
    private static final Set<String> CONTENTS =
            Set.of(
                    "table of contents",
                    "table of content",
                    "contents",
                    "toc",
                    "index",
                    "questions index",
                    "inhalt",
                    "inhaltsverzeichnis",
                    "índice",
                    "tabla de contenidos",
                    "tabla de contenido",
                    "sumário",
                    "sommaire",
                    "table des matières",
                    "indice",
                    "inhoud",
                    "spis treści",
                    "obsah",
                    Letters.small("İçindekiler"),
                    "содержание",
                    "оглавление",
                    "зміст",
                    "目录",
                    "目錄",
                    "目次",
                    "목차",
                    "المحتويات",
                    "فهرس",
                    "الفهرس");

    /// The title as a heading is written.
    ///
    /// @param firstTop the note's first heading of level 1, which names the note
    public static Title of(String source, boolean firstTop) {
        var bare = Bare.of(source);
        var text = bare.text();
        var words = Wording.words(text);
        // "Any questions?" heads them.
        boolean heads =
                (words.size() <= FEW_WORDS && names(words))
                        || (firstTop && holdsQuestionWord(words) && !QuestionMark.isIn(text));
        boolean numbered = Leading.isNumbered(Plain.of(source));
        boolean unfinished = !bare.labelled() && !numbered && Unfinished.asks(text);
        boolean asks =
                bare.labelled()
                        ? words.size() > 1 || Unparted.is(text)
                        : !heads
                                && !unfinished
                                && Asking.asks(text, words, Asking.Place.HEADING)
                                && (QuestionMark.isIn(text) || !Aside.saysWhatCounts(words));
        boolean saysQuestions =
                !asks
                        && (unfinished || speaksOfQuestions(text, words))
                        && !Aside.speaksOfQuestions(words);
        var says = asks || firstTop ? Says.NOTHING : says(text, words);
        boolean compared = saysQuestions || says != Says.NOTHING;
        return new Title(
                bare,
                source.equals(text) ? text : source,
                numbered,
                asks,
                saysQuestions,
                !saysQuestions && (says == Says.ANSWERS_ABROAD || Aside.isTitle(words)),
                isContents(text, words),
                says,
                compared ? String.join(" ", words) : "");
    }

    public String text() {
        return bare.text();
    }

    Optional<Duration> timeHint() {
        return bare.timeHint();
    }

    private static Says says(String text, List<String> words) {
        if (words.isEmpty() || mixesQuestions(text, words)) {
            return Says.NOTHING;
        }
        return switch (words.getLast()) {
            case "elaborated", "elaboration" -> Says.ELABORATED;
            case ANSWERS -> Says.ANSWERS;
            case String last when words.size() == 1 && ANSWERS_ABROAD.contains(last) ->
                    Says.ANSWERS_ABROAD;
            default -> Says.NOTHING;
        };
    }

    /// Whether a text names what it heads questions, in the words people use.
    public static boolean isOfQuestions(String title) {
        return Title.of(title, false).saysQuestions;
    }

    private static boolean isContents(String text, List<String> words) {
        return text.length() <= LONGEST_CONTENTS && CONTENTS.contains(String.join(" ", words));
    }

    public static boolean holdsQuestionWord(String title) {
        return holdsQuestionWord(Wording.words(title));
    }

    private static boolean names(List<String> words) {
        return words.contains("question") || words.contains("questions");
    }

    private static boolean holdsQuestionWord(List<String> words) {
        for (var word : words) {
            if (TitleWords.isQuestionWord(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfQuestions(String text, List<String> words) {
        if (holdsQuestionWord(words)) {
            return true;
        }
        if (TitleWords.speaksOfQuestions(text) || TitleWords.namesTasks(text, words)) {
            return true;
        }
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            if (at > 0 && text.regionMatches(true, at - 1, "q&a", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    /// "Questions and answers" holds both.
    private static boolean mixesQuestions(String text, List<String> words) {
        int at = words.indexOf("questions");
        if (at < 0) {
            return false;
        }
        boolean and = at + 1 < words.size() && words.get(at + 1).equals("and");
        return and || Letters.small(text).contains("questions &");
    }

    /// With single blanks between them.
    String words() {
        return String.join(" ", Wording.words(text()));
    }

    /// Of "First round answers" what is answered, empty where it is "Answers" alone.
    String answered() {
        return wording.equals(ANSWERS)
                ? ""
                : wording.substring(0, wording.length() - ANSWERS.length() - 1);
    }

    /// Whether answers to the note's questions stand below it, be it as the only title.
    public boolean isElaborated() {
        return isElaborated(QuestionTitles.NONE);
    }

    boolean isElaborated(QuestionTitles questions) {
        return switch (says) {
            case NOTHING, ANSWERS_ABROAD -> false;
            case ELABORATED -> true;
            case ANSWERS -> answered().isEmpty() || questions.contain(answered());
        };
    }
}
