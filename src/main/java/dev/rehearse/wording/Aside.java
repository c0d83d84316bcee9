package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// What stands in a note of questions and holds none: advice on how to read or answer them, where
/// they come from, their answers.
public final class Aside {
    private static final Set<String> TITLES =
            Wording.listed(
                    "about acknowledgements acknowledgments approach contributing contributors"
                            + " author authors credits description disclaimer flow framework guide"
                            + " guides installation introduction legend licence license overview"
                            + " prerequisites references resources setup usage");
    private static final Set<String> BEGINNINGS =
            Set.of("getting started", "get started", "quick start", "running examples");
    private static final Set<String> LAST_WORDS =
            Wording.listed(
                    "answer antwort conseils consejos dicas explanation hint hints resposta"
                            + " respuesta rubric rubrics solution tipps tips ответ"
                            + " подсказка советы 答案 解析 解答 提示");

    /// Practices that anyone advises: others are what a part of the questions is about.
    private static final Set<String> ADVISED =
            Wording.listed("best good better recommended common great");

    private static final Set<String> DONE_TO_NOTES =
            Wording.listed(
                    "answer approach contribute help navigate practice practise prepare read"
                            + " respond study use");

    /// "How this mode works".
    private static final Set<String> WORKING =
            Wording.listed(
                    "bank book document file guide list mode note page quiz repo repository session"
                            + " test workbook");

    /// What a list is called that says how, or how well, and asks nothing.
    private static final Set<String> LISTS =
            Wording.listed(
                    "advantages answer approach benefits cons disadvantages explanation features"
                        + " format framework hint hints method mistakes notes pitfalls points pros"
                        + " solution steps structure tips");

    private static final Set<String> CLOSING =
            Wording.listed(
                    "also bonus closing conclusion documentation final further history key links"
                            + " more next notes outro questions reading recap references related"
                            + " resources see sources steps summary takeaways thoughts useful"
                            + " words");
    private static final Set<String> JUDGES =
            Wording.listed("interviewers recruiters examiners employers managers companies");

    /// How people say that something is weighed up.
    private static final Set<String> JUDGING =
            Wording.listed(
                    "assess assessed assessing criteria evaluate evaluated evaluates evaluating"
                            + " graded judge judged measure measured measures measuring rated"
                            + " scored");

    /// "What we are watching for".
    private static final Set<String> LOOKING =
            Wording.listed("look looking watch watching listen listening");

    /// What holds the points an answer gets.
    private static final Set<String> MARKED_BY = Wording.listed("criteria rubric");

    private static final Set<String> TALKS = Wording.listed("interview interviews round rounds");
    private static final Set<String> TESTING =
            Wording.listed(
                    "assess assesses check checks measure measures probe probes reward test"
                            + " tests value want");

    /// Of a question, what one is told of it.
    private static final Set<String> MEANING =
            Wording.listed("means asks measures reveals assesses tests checks probes wants");

    private static final Set<String> THAT = Wording.listed("the this that each");

    /// "Red flags": what speaks for one, or against.
    private static final Set<String> FLAGS = Wording.listed("red green yellow");

    private static final int MOST_WORDS = 5;
    private static final int MOST_TELLING = 8;

    private Aside() {}

    /// Whether a heading parts what is no question from those that are.
    ///
    /// @param words those of a heading
    public static boolean isTitle(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        boolean howTo =
                words.size() > 2
                        && words.get(0).equals("how")
                        && words.get(1).equals("to")
                        && DONE_TO_NOTES.contains(words.get(2));
        boolean begin = words.size() == 2 && BEGINNINGS.contains(words.get(0) + " " + words.get(1));
        boolean sets =
                words.size() > 2
                        && words.size() <= MOST_WORDS
                        && TITLES.contains(words.getFirst())
                        && words.get(1).equals("for");
        return howTo
                || tellsHowThisWorks(words)
                || saysWhatCounts(words)
                || begin
                || sets
                || (words.size() <= MOST_WORDS
                        && (LAST_WORDS.contains(words.getLast()) || advisePractices(words)))
                || (words.size() == 1 && TITLES.contains(words.getFirst()));
    }

    private static boolean tellsHowThisWorks(List<String> words) {
        return words.size() == 4
                && words.get(0).equals("how")
                && words.get(1).equals("this")
                && WORKING.contains(words.get(2))
                && words.get(3).equals("works");
    }

    private static boolean advisePractices(List<String> words) {
        return words.getLast().equals("practices")
                && (words.size() == 1 || words.stream().anyMatch(ADVISED::contains));
    }

    /// "What interviewers look for", "What a talk at the mill actually tests".
    public static boolean saysWhatCounts(List<String> words) {
        return tells(words)
                || speaksOfQuestions(words)
                || (words.size() <= MOST_WORDS
                        && (words.stream().anyMatch(MARKED_BY::contains)
                                || looksFor(words)
                                || (words.size() > 2
                                        && words.getFirst().equals("what")
                                        && JUDGES.contains(
                                                words.get(words.get(1).equals("the") ? 2 : 1)))));
    }

    /// Whether it names questions, and not since they stand below it.
    public static boolean speaksOfQuestions(List<String> words) {
        return explains(words) || NotToAsk.says(words);
    }

    /// "What this question really means", "Why millers ask this".
    private static boolean explains(List<String> words) {
        if (words.size() < 3 || words.size() > MOST_TELLING) {
            return false;
        }
        var last = words.getLast();
        return switch (words.getFirst()) {
            case "what" ->
                    (MEANING.contains(last) || TESTING.contains(last))
                            && THAT.contains(words.get(1))
                            && words.get(2).equals("question");
            case "why" ->
                    (last.equals("this") || last.equals("question") || last.startsWith("ask"))
                            && words.stream().anyMatch(word -> word.startsWith("ask"))
                            && (words.get(1).equals("they")
                                    || JUDGES.contains(
                                            words.get(words.get(1).equals("the") ? 2 : 1)));
            default -> false;
        };
    }

    /// "What these interviews really test".
    private static boolean tells(List<String> words) {
        return words.size() > 2
                && words.size() <= MOST_TELLING
                && words.getFirst().equals("what")
                && TESTING.contains(words.getLast())
                && words.stream().anyMatch(word -> JUDGES.contains(word) || TALKS.contains(word));
    }

    /// "Measure", "You are judged by the following", "What we look for".
    ///
    /// @param words those of a line above a list or above the parts of a section
    public static boolean judges(List<String> words) {
        boolean judges =
                looksFor(words) || areFlags(words) || words.stream().anyMatch(JUDGING::contains);
        return judges
                && !Asking.asksAtOnce(words)
                && !Asking.startsWithPrompt(words)
                && words.stream().noneMatch(TitleWords::isQuestionWord);
    }

    private static boolean areFlags(List<String> words) {
        int last = words.size() - 1;
        return last > 0
                && last < MOST_WORDS
                && words.get(last).equals("flags")
                && FLAGS.contains(words.get(last - 1));
    }

    private static boolean looksFor(List<String> words) {
        int last = words.size() - 1;
        return last > 0
                && words.get(last).equals("for")
                && LOOKING.contains(words.get(last - 1))
                && !words.contains("you");
    }

    /// "Next steps", "Further reading": what a text closes with.
    public static boolean closes(List<String> words) {
        return words.stream().anyMatch(CLOSING::contains);
    }

    /// Whether a line above a list says that the list asks nothing.
    ///
    /// @param words those of a line above a list
    public static boolean leadsList(List<String> words) {
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && (LISTS.contains(words.getFirst()) || LISTS.contains(words.getLast()));
    }
}
