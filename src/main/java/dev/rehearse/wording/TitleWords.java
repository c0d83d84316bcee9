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
                    "otázek",
                    "otázok",
                    "pytań",
                    "kérdések",
                    "întrebări",
                    "ερωτήσεις",
                    "kysymykset",
                    "kysymyksiä",
                    "spørsmål",
                    "sorular",
                    "soruları",
                    "soru",
                    "вопрос",
                    "вопросы",
                    "вопросов",
                    "вопросам",
                    "питання",
                    "питань",
                    "запитання",
                    "أسئلة",
                    "الأسئلة",
                    "سؤال",
                    "سوالات",
                    "प्रश्न",
                    "सवाल");

    /// What a title about interviews calls its tasks, beside what it calls them anywhere.
    private static final Set<String> TASKS =
            Wording.listed(
                    "scenarios tasks задания завдання úkoly zadania feladatok exerciții ασκήσεις"
                            + " tehtävät uppgifter oppgaver");

    /// What is there to be practised on and nothing else.
    private static final Set<String> PRACTICE =
            Set.of(
                    "exercise",
                    "exercises",
                    "katas",
                    "aufgaben",
                    "opgaver",
                    "oefeningen",
                    "övningar",
                    "alıştırmalar",
                    "úlohy",
                    "übungen",
                    "ejercicios",
                    "exercices",
                    "exercícios",
                    "esercizi",
                    "ćwiczenia",
                    "упражнения");

    /// What may be solved for another end than practice.
    private static final Set<String> PUZZLES = Wording.listed("puzzles задачи задачам задач");

    /// The same, and what trouble is called as well.
    private static final Set<String> PROBLEMS =
            Wording.listed(
                    "problem problems challenge challenges probleme problemas problemi problemy"
                            + " problèmes");

    /// What an introduction says beside that: of problems alone any speaks.
    private static final Set<String> SOLVED =
            Set.of(
                    "solution",
                    "solutions",
                    "solved",
                    "coding",
                    "programming",
                    "algorithm",
                    "algorithms",
                    "interview",
                    "interviews",
                    "lösungen",
                    "soluciones",
                    "soluções",
                    "soluzioni",
                    "rozwiązania",
                    "решения",
                    "решениями");

    /// Before problems they are none to be solved by who reads.
    private static final Set<String> TROUBLE =
            Set.of("common", "known", "frequent", "typical", "current", "open", "bekannte");

    /// What there is to read, or to watch.
    private static final Set<String> READING =
            Set.of(
                    "article",
                    "articles",
                    "blogs",
                    "book",
                    "books",
                    "channels",
                    "courses",
                    "docs",
                    "guides",
                    "links",
                    "materials",
                    "newsletters",
                    "papers",
                    "podcasts",
                    "posts",
                    "projects",
                    "reading",
                    "reads",
                    "references",
                    "resources",
                    "sites",
                    "talks",
                    "tools",
                    "tutorials",
                    "videos",
                    "websites",
                    "artikel",
                    "bücher",
                    "kurse",
                    "artículos",
                    "cursos",
                    "libros",
                    "recursos",
                    "livres",
                    "ressources",
                    "artigos",
                    "livros",
                    "книги",
                    "курсы",
                    "материалы",
                    "ссылки",
                    "статьи");

    /// What a list is called that is there to be asked of no one person: those of a file's readers,
    /// and games.
    private static final Set<String> OTHERS =
            Set.of(
                    "faq",
                    "faqs",
                    "quiz",
                    "quizzes",
                    "prompts",
                    "flashcards",
                    "trivia",
                    "ask",
                    "asked",
                    "riddles");

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
                    "interjú",
                    "interviu",
                    "intervju",
                    "jobsamtale",
                    "haastattelu",
                    "συνέντευξ",
                    "συνεντεύξ",
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

    /// "Questions", and not one word more.
    public static boolean areOnlyQuestions(List<String> words) {
        return words.size() == 1
                && TITLES.contains(words.getFirst())
                && !OTHERS.contains(words.getFirst());
    }

    /// "They may ask", "To ask them": whatever is listed below is asked, be it a word or two.
    public static boolean saysAsked(List<String> words) {
        return words.contains("ask") || words.contains("asked");
    }

    /// "Interview problems", not "Problems".
    public static boolean namesTasks(String title, List<String> words) {
        for (var word : words) {
            if (TASKS.contains(word) || isExercise(word)) {
                return speaksOfInterviews(title);
            }
        }
        return false;
    }

    private static boolean isExercise(String word) {
        return isNoTrouble(word) || PROBLEMS.contains(word);
    }

    private static boolean isNoTrouble(String word) {
        return PRACTICE.contains(word) || PUZZLES.contains(word);
    }

    /// "Exercises": whoever has problems may not mean to practise on them.
    public static boolean arePractice(List<String> words) {
        return words.stream().anyMatch(PRACTICE::contains);
    }

    /// "Problems", whatever they are for, but for "Known problems".
    public static boolean areExercises(List<String> words) {
        return words.stream().anyMatch(TitleWords::isExercise)
                && (words.stream().noneMatch(TROUBLE::contains)
                        || words.stream().anyMatch(SOLVED::contains));
    }

    /// "Senior tasks", "Übungen", and nothing that may be trouble.
    public static boolean areTasks(List<String> words) {
        return words.stream().anyMatch(word -> TASKS.contains(word) || isNoTrouble(word));
    }

    /// "Coding problems and their solutions".
    public static boolean introduceExercises(List<String> words) {
        return areExercises(words) && words.stream().anyMatch(SOLVED::contains);
    }

    /// "Further reading", "Articles".
    public static boolean areToRead(List<String> words) {
        return words.stream().anyMatch(READING::contains);
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
