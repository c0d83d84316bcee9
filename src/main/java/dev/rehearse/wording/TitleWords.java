package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// What titles call questions, and the talks that notes prepare for.
public final class TitleWords {
    /// How people name a section of questions, in English and in other languages.
    private static final Set<String> TITLES =
            Set.of(
                    "question",
                    "questions",
                    "faq",
                    "faqs",
                    "quiz",
                    "quizzes",
                    "qs",
                    "q's",
                    "prompts",
                    "flashcards",
                    "trivia",
                    "ask",
                    "asked",
                    "riddles",
                    "fragen",
                    "frage",
                    "rückfragen",
                    "gegenfragen",
                    "preguntas",
                    "pregunta",
                    "perguntas",
                    "pergunta",
                    "questões",
                    "questão",
                    "cuestionario",
                    "domande",
                    "domanda",
                    "vragen",
                    "frågor",
                    "spørgsmål",
                    "pytania",
                    "otázky",
                    "sorular",
                    "soruları",
                    "soru",
                    "вопрос",
                    "вопросы",
                    "вопросов",
                    "вопросам",
                    "питання",
                    "запитання",
                    "أسئلة",
                    "الأسئلة",
                    "سؤال",
                    "سوالات",
                    "प्रश्न",
                    "सवाल");

    /// What a title about interviews calls its tasks.
    private static final Set<String> TASKS =
            Set.of(
                    "problem",
                    "problems",
                    "exercise",
                    "exercises",
                    "challenge",
                    "challenges",
                    "puzzles",
                    "scenarios",
                    "tasks",
                    "aufgaben",
                    "ejercicios",
                    "exercices",
                    "exercícios",
                    "задачи",
                    "задания");

    /// The same in scripts that part no words.
    private static final List<String> UNPARTED_TITLES =
            List.of("質問", "問題", "问题", "面试题", "面試題", "提问", "试题", "题目", "題目", "问答", "질문", "문제");

    /// The beginnings of what people call the talk that a note prepares for.
    private static final List<String> INTERVIEWS =
            List.of(
                    "interview",
                    "vorstellungsgespräch",
                    "entrevist",
                    "entretien",
                    "colloqui",
                    "sollicitatie",
                    "rozmow",
                    "pohovor",
                    "mülakat",
                    "собесед",
                    "співбесід",
                    "مقابلة",
                    "مصاحبه",
                    "साक्षात्कार",
                    "面接",
                    "面试",
                    "面試",
                    "면접");

    private TitleWords() {}

    /// Whether a word of a title says that questions stand below it.
    public static boolean isQuestionWord(String word) {
        return TITLES.contains(word);
    }

    /// "They may ask", "To ask them": whatever is listed below is asked, be it a word or two.
    public static boolean saysAsked(List<String> words) {
        return words.contains("ask") || words.contains("asked");
    }

    /// "Interview problems", not "Problems".
    public static boolean namesTasks(String title, List<String> words) {
        for (var word : words) {
            if (TASKS.contains(word)) {
                return speaksOfInterviews(title);
            }
        }
        return false;
    }

    /// The same in scripts that part no words.
    public static boolean speaksOfQuestions(String title) {
        if (Languages.isAscii(title)) {
            return wantsToKnow(Letters.small(title));
        }
        for (var word : UNPARTED_TITLES) {
            if (title.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a title, in small letters, says that the person asks: "What I want to know".
    public static boolean wantsToKnow(String title) {
        return title.contains("want to know") || title.contains("need to know from");
    }

    /// Whether a title speaks of interviews.
    public static boolean speaksOfInterviews(String title) {
        var small = Letters.small(title);
        for (var word : INTERVIEWS) {
            if (small.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
