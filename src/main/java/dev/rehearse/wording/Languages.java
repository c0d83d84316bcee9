package dev.rehearse.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What languages other than English ask with, as far as words tell: a row each. English stands in
/// `Asking`. A language without a row is served by its marks, and by what its lists have in common.
public final class Languages {
    /// Read when the first text asks nothing in English.
    private static final class Rows {
        /// Of all languages, so that most texts are done with two looks.
        private static final Set<String> OPENERS = new HashSet<>();

        /// By the letters they begin with.
        private static final Map<String, List<String>> PROMPTS = new HashMap<>();

        static {
            for (var language : Language.ALL) {
                OPENERS.addAll(language.openers());
                for (var prompt : language.prompts()) {
                    PROMPTS.computeIfAbsent(
                                    prompt.substring(0, SHORTEST_PROMPT), _ -> new ArrayList<>())
                            .add(prompt.strip());
                }
            }
        }
    }

    /// The labels in ASCII, and what else stands before a number.
    private static final Set<String> LABEL_WORDS =
            Set.of(
                    "q",
                    "que",
                    "ques",
                    "question",
                    "questions",
                    "frage",
                    "fragen",
                    "pregunta",
                    "pergunta",
                    "domanda",
                    "soru",
                    "pytanie",
                    "vraag",
                    "no",
                    "p");

    /// Orders to make something. In a list of questions they are questions, in a guide they are
    /// steps.
    private static final Set<String> ORDERS =
            Set.copyOf(
                    Wording.phrases(
                            "entwirf|implementiere|schreibe|diseña|diseñe|implementa|implemente|"
                                + "escribe|escriba|concevez|implémentez|écrivez|écris|projete|escreva|"
                                + "crie|scrivi|progetta|napisz|zaprojektuj|напиши|напишите|реализуй|"
                                + "реализуйте|спроектируй|спроектируйте|найти|написать|реализовать|"
                                + "найди|найдите|напишіть|analiza|analice|discuta|discute|evalúa|"
                                + "evalúe|examine|justifica|justifique|argumenta|argumente|analise|"
                                + "avalie|analysez|discutez|évaluez|justifiez|проанализируй|"
                                + "проанализируйте|оцени|оцените|докажи|докажите"));

    /// Two words that begin a question together, and each alone anything.
    private static final Set<String> PAIRS =
            Set.copyOf(
                    Wording.phrases(
                            "in welchem|in welcher|mit welchen|do czego|na czym|od czego|po co|po"
                                + " czym|w jaki|w jakim|w czym|z czego|k čemu|in che|che cosa|a"
                                + " cosa|en qué|para qué|por qué|de qué|con qué|à quoi|en quoi|dans"
                                + " quel|o que|por que|para que|em que|como se|в чём|в чем|для"
                                + " чего|от чего|из чего|на чём|за что|в каком|в какой|в каких|по"
                                + " какому|у кого|в чому|для чого|tại sao|vì sao|làm sao|làm"
                                + " thế|khi nào|sự khác|điểm khác|phân biệt|giải thích|trình bày|so"
                                + " sánh|hãy nêu|hãy giải|hãy trình|hãy mô|hãy kể|hãy cho|hãy so"));

    /// After what two things differ in, and its article: "la différence entre".
    private static final Set<String> BETWEEN =
            Wording.listed("entre zwischen tra fra tussen mellan mellem mellom");

    /// Then it is told and not asked.
    private static final Set<String> IS =
            Wording.listed(
                    "est sont réside ist sind liegt besteht es son está é são è sono är er zit");

    private static final char FIRST = '^';
    private static final int SHORTEST_PROMPT = 2;

    /// In words.
    private static final int MOST_PROMPT = 3;

    /// What the labels of questions begin with.
    private static final String LABEL_LETTERS = "qQfFpPdDsSvVnNoOПпВв質问問질سप";

    private static final int LONGEST_LABEL = 10;
    private static final String QUESTION_LABELS =
            "Questions?|Ques|Que|Q|Fragen?|Pregunta|Pergunta|Domanda|Soru|Pytanie"
                    + "|Vraag|Otázka|Питання|प्रश्न|Вопрос|В|質問|问题|问|問|질문|سؤال|س";
    private static final String ANSWER_LABELS =
            "Answers?|Ans|A|Solution|Sol|Hints?|Antwort|Lösung|Respuesta|Solución"
                + "|Réponse|R|Resposta|Solução|Risposta|Soluzione|Cevap|Yanıt|Odpowiedź"
                + "|Antwoord|Odpověď|Відповідь|उत्तर|Back|Rückseite|Verso|Reverso|Ответ|Решение|О|回答|解答|答案|答|답|정답"
                + "|الجواب|ج";

    private static final String MARKS = "？؟⁇⁈⁉︖﹖፧՞\u037e⸮";

    private Languages() {}

    public static String questionLabels() {
        return QUESTION_LABELS;
    }

    public static String answerLabels() {
        return ANSWER_LABELS;
    }

    /// Whether a question's label, or what else stands before a number, may begin with a letter.
    public static boolean mayBeginLabel(int letter) {
        return LABEL_LETTERS.indexOf(letter) >= 0;
    }

    /// Whether a text may begin with a question's label, in letters that ASCII knows.
    public static boolean beginsLabel(String text) {
        if (text.isEmpty() || !mayBeginLabel(text.charAt(0))) {
            return false;
        }
        int end = 0;
        while (end < text.length() && end <= LONGEST_LABEL && isSmall(text.charAt(end) | 0x20)) {
            end++;
        }
        return end > 0 && LABEL_WORDS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isSmall(int letter) {
        return letter >= 'a' && letter <= 'z';
    }

    public static boolean isQuestionMark(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7F) {
            return c == '?' || (c == ';' && at > 0 && isGreek(text.charAt(at - 1)));
        }
        return MARKS.indexOf(c) >= 0;
    }

    private static boolean isGreek(char c) {
        return c > 0x7F
                && Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK
                && c != 'π'
                && c != 'μ';
    }

    /// Whether a question of a language that is not English may begin with this word.
    public static boolean opens(String word) {
        return Rows.OPENERS.contains(word);
    }

    /// Whether an order to make something may begin with this word.
    public static boolean orders(String word) {
        return ORDERS.contains(word) || Imperatives.make(word);
    }

    /// Whether a text asks by the words of a language that is not English.
    ///
    /// @param words those of the text, in small letters
    static boolean asks(String text, List<String> words, Asking.Place place) {
        if (words.isEmpty()) {
            return false;
        }
        boolean expected = place != Asking.Place.ANYWHERE;
        boolean among = place == Asking.Place.AMONG_QUESTIONS;
        var first = words.getFirst();
        if (words.size() > 2
                && ((expected && (opens(words) || Imperatives.orderInPair(words)))
                        || (among && orders(first))
                        || (prompts(words) && (among || !Imperatives.isNoun(first))))) {
            return true;
        }
        boolean inShort = among && words.size() == 2 && Imperatives.tell(first);
        boolean firstAsks = words.size() > 2 && opens(words) && QuestionMark.isIn(text);
        if (inShort || firstAsks) {
            return true;
        }
        if (expected && TopicEnd.asks(text, words)) {
            return true;
        }
        return !isAscii(text)
                && ((expected && holdsPart(Letters.small(text))) || Ending.asks(text));
    }

    /// The same of its first two words.
    public static boolean opens(List<String> words) {
        return opens(words.getFirst())
                || opensInPair(words.getFirst(), words)
                || (words.size() > 3
                        && BETWEEN.contains(words.get(2))
                        && opens(words.get(1))
                        && words.stream().noneMatch(IS::contains));
    }

    private static boolean opensInPair(String first, List<String> words) {
        return PAIRS.contains(first + " " + words.get(1));
    }

    /// Whether a text begins with an order to tell something.
    static boolean prompts(List<String> words) {
        return words.size() > 2
                && (Imperatives.tell(words.getFirst()) || prompts(words.getFirst(), words));
    }

    /// Whether such an order may begin with this word.
    static boolean mayPrompt(String word) {
        return !promptsLike(word).isEmpty();
    }

    private static List<String> promptsLike(String word) {
        return word.length() < SHORTEST_PROMPT
                ? List.of()
                : Rows.PROMPTS.getOrDefault(word.substring(0, SHORTEST_PROMPT), List.of());
    }

    private static boolean prompts(String first, List<String> words) {
        var like = promptsLike(first);
        if (like.isEmpty()) {
            return false; // most texts
        }
        var several = String.join(" ", words.subList(0, Math.min(words.size(), MOST_PROMPT)));
        for (var prompt : like) {
            if ((prompt.indexOf(' ') < 0 ? first : several).startsWith(prompt)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsPart(String small) {
        for (var language : Language.ALL) {
            for (var part : language.parts()) {
                if (holds(small, part)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "Outline" alone heads a part, "Outline the plan" orders one.
    private static boolean holds(String small, String part) {
        return small.length() > part.length()
                && (part.charAt(0) == FIRST
                        ? small.startsWith(part.substring(1))
                        : small.contains(part));
    }

    static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /// Whether a text that asks nothing here can be trusted to ask nothing: English, or a language
    /// written in its letters.
    public static boolean knowsWords(String text) {
        int other = Letters.others(text);
        return other == 0 || other <= text.chars().filter(Character::isLetter).count() / 2;
    }
}
