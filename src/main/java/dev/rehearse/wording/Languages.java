package dev.rehearse.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What languages other than English ask with, as far as words tell: a row each. English stands in
/// `Asking`. A language without a row is served by its marks, and by what its lists have in common.
public final class Languages {
    /// @param openers words that begin a question and, in English, nothing
    /// @param prompts how an order to tell something begins
    /// @param parts what a text that asks ends with or holds, in scripts that part no words, and
    ///   with what a case is closed; what it must begin with stands behind a `^`
    private record Language(Set<String> openers, List<String> prompts, List<String> parts) {
        static Language of(String openers, String prompts, String parts) {
            return new Language(Set.copyOf(split(openers)), split(prompts), split(parts));
        }

        private static List<String> split(String all) {
            var words = new ArrayList<String>();
            int from = 0;
            for (int bar = all.indexOf('|'); bar >= 0; bar = all.indexOf('|', from)) {
                words.add(all.substring(from, bar));
                from = bar + 1;
            }
            if (from < all.length()) {
                words.add(all.substring(from));
            }
            return List.copyOf(words);
        }
    }

    /// Read when the first text asks nothing in English.
    private static final class Rows {
        private static final List<Language> ALL =
                List.of(
                        // German
                        Language.of(
                                "wie|warum|wieso|weshalb|welche|welcher|welches|welchen|wann|wozu|womit"
                                    + "|wofür|worin|woran|wodurch|inwiefern|wer|wo|unterschied"
                                    + "|unterschiede",
                                "erzähl|gib ein beispiel|geben sie"
                                    + " ein|beschreib|erklär|nenne|vergleich|schilder|erläuter|definier",
                                ""),
                        // Spanish
                        Language.of(
                                "qué|cómo|cuál|cuáles|cuándo|dónde|quién|quiénes|cuánto|cuántos|cuánta"
                                    + "|diferencia|diferencias|compara|enumera|menciona|define",
                                "cuénta|da un ejemplo|dé un ejemplo|dame un ejemplo|deme un"
                                    + " ejemplo|pon un"
                                    + " ejemplo|háblame|hábleme|descríb|explíc|describa|explica|explique|menciona|nombra|dime"
                                    + " un|dime lo|dime qué|dime"
                                    + " cómo|dígame|díganos|coméntame|coménteme",
                                "¿"),
                        // French
                        Language.of(
                                "pourquoi|quel|quelle|quels|quelles|qu'est|combien|différence|différences",
                                "décri|donne un exemple|donnez un exemple|donnez des"
                                    + " exemples|expliqu|parle-moi|parlez-moi|racont|citez|nommez|comparez|listez",
                                "qu'est-ce|est-ce que"),
                        // Portuguese, Italian
                        Language.of(
                                "quais|qual|quando|onde|quem|perché|quali|quanto|diferença|diferenças|cite|conte"
                                    + "|defina|diferencie|differenza|differenze",
                                "liste os|dê um exemplo|dê exemplos|dá um exemplo|me dê um|fai un"
                                        + " esempio|liste as|liste três|liste algu|liste"
                                        + " uma|descrev|expliq|conte me|conte nos|conte sobre|fale"
                                        + " sobre|fale me|fale um|diga"
                                        + " me|descriv|spieg|parlami|raccont|elenca",
                                ""),
                        // Dutch, Scandinavian
                        Language.of(
                                "waarom|welke|wanneer|wat|hoe|waar|verschil|hvordan|hvorfor|hvad|hva|hvilken"
                                    + "|hvilke|varför|vilka|vilken|vad|hur|skillnaden|skillnad|forskjell|forskjellen|forskel|forskellen",
                                "beschrijf|geef een voorbeeld|ge et eksempel|vertel|leg"
                                        + " uit|beskriv|fortæl|förklara",
                                ""),
                        // Polish, Czech, Turkish
                        Language.of(
                                "dlaczego|jakie|jaki|jaka|jak|co|czy|czym|czego|skąd|jakiej|jakich|jakim|jakiego|jaką|kiedy|gdzie|kto|który|która|które"
                                    + "|ile|różnica|różnice|proč|kdy|jaký|jaké|který|které|kolik|rozdíl"
                                    + "|neden|nasıl|nedir|hangi|kaç|nasil|niçin|nicin",
                                "opisz|podaj"
                                    + " przykład|wyjaśnij|opowiedz|wymień|porównaj|popiš|vysvětl|açıkla|anlat",
                                "nedir|nelerdir|nasıl|açıklay|anlatın|yazınız|bahsedin|karşılaştır|tanımlay"),
                        // Russian, Ukrainian
                        Language.of(
                                "что|как|почему|зачем|какой|какая|какие|какое|когда|где|кто|чем|сколько|разница|отличие|отличия|различия"
                                    + "|що|чому|навіщо|який|яка|які|коли|різниця|відмінність|відмінності",
                                "расскаж|опиш|объясн|назов|сравн|перечисл|приведи|розкаж|поясн",
                                ". ваши действия|. ваши дальнейшие действия|. твои действия|. твои"
                                    + " дальнейшие действия|, ваши действия|, твои действия|. ваші"
                                    + " дії|. твої дії"),
                        // Arabic, Persian
                        Language.of(
                                "ما|ماذا|كيف|لماذا|هل|متى|أين|كم|لمن|الفرق|چگونه|چرا|آیا|چیست|تفاوت",
                                "اشرح|أخبرني|حدثني|اذكر",
                                ""),
                        // Hindi
                        Language.of(
                                "क्या|कैसे|क्यों|कौन|कब|कहाँ",
                                "बताइए|समझाइए",
                                "बताइए|समझाइए|बताएं|बताएँ|बताओ|समझाएं|समझाएँ|समझाओ|लिखिए|कीजिए|दीजिए|वर्णन"
                                    + " कर|व्याख्या कर|तुलना कर|परिभाषित कर|उदाहरण द"),
                        // Indonesian
                        Language.of(
                                "apakah|bagaimana|mengapa|kenapa|siapa|kapan|berapa|perbedaan",
                                "beri contoh|berikan contoh",
                                ""),
                        // Thai
                        Language.of("", "", "^อธิบาย|^จงอธิบาย|^เปรียบเทียบ|^จงเปรียบเทียบ"),
                        // Japanese
                        Language.of(
                                "",
                                "",
                                "ください|下さい|お願いします|ますか|ですか|でしょうか|ませんか|でしたか|ましたか|なぜ|のはどう"
                                        + "|とは何|述べよ|説明せよ|述べなさい|説明しなさい|挙げよ|挙げなさい|比較せよ|比較しなさい"
                                        + "|書きなさい|列挙せよ|定義せよ|実装せよ|実装しなさい|答えよ|答えなさい|論ぜよ|論じよ"),
                        // Chinese
                        Language.of(
                                "",
                                "",
                                "什么|什麼|如何|为什么|為什麼|怎么|怎麼|怎样|怎樣|哪些|哪个|哪個|多少|吗|嗎|请说|请谈|请描|请解|请简|请列|^列出|^列举|请写|请问|请实|请举"
                                    + "|请给|请介|請說|請問|請解|請描|請列|区别|區別|異同|异同|简述|簡述|谈谈|談談|^画出|^写出|^介绍|介绍一下|介绍下|是否"
                                    + "|解释一下|解釋一下|比较一下|比較一下|对比一下|说明一下|举例说明|舉例說明|试述|試述|请比|請比|请设|請設|請寫|請實|請舉|编写一个|設計一個|设计一个"
                                    + "|说说|說說|说一下|說一下|说一说|谈一谈|談一談|讲讲|講講|讲一下|聊聊|描述|阐述|手写|写一个|实现一个|列举|为何|何时"),
                        // Korean
                        Language.of(
                                "",
                                "",
                                "까요|니까|나요|가요|주세요|주십시오|하시오|하세요|보세요|보시오|부탁드|부탁합니다|무엇|어떻게|왜 |설명|차이"
                                        + "|비교하라|비교해라|나열하라|나열해라|서술하라|서술해라|구현하라|구현해라|작성하라|작성해라"
                                        + "|말해라|말해줘|말해 줘|알려줘|알려 줘|비교해줘|비교해 줘"));

        /// Of all languages, so that most texts are done with two looks.
        private static final Set<String> OPENERS = new HashSet<>();

        private static final Set<String> PROMPT_STARTS = new HashSet<>();

        static {
            for (var language : ALL) {
                OPENERS.addAll(language.openers());
                for (var prompt : language.prompts()) {
                    PROMPT_STARTS.add(
                            prompt.substring(
                                    0, Math.min(SHORTEST_PROMPT, prompt.strip().length())));
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
                    Language.split(
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
                    Language.split(
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
        return word.length() >= SHORTEST_PROMPT
                && Rows.PROMPT_STARTS.contains(word.substring(0, SHORTEST_PROMPT));
    }

    private static boolean prompts(String first, List<String> words) {
        if (!mayPrompt(first)) {
            return false;
        }
        for (var language : Rows.ALL) {
            for (var prompt : language.prompts()) {
                if (startsWith(first, words, prompt)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holdsPart(String small) {
        for (var language : Rows.ALL) {
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

    private static boolean startsWith(String first, List<String> words, String prompt) {
        return prompt.indexOf(' ') < 0
                ? first.startsWith(prompt)
                : String.join(" ", words.subList(0, Math.min(words.size(), MOST_PROMPT)))
                        .startsWith(prompt.strip());
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
