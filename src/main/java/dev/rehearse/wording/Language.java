package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// What a language other than English asks with.
///
/// @param openers words that begin a question and, in English, nothing
/// @param prompts how an order to tell something begins
/// @param parts what a text that asks ends with or holds, in scripts that part no words, and with
///   what a case is closed; what it must begin with stands behind a `^`
record Language(Set<String> openers, List<String> prompts, List<String> parts) {
    static final List<Language> ALL =
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
                            "cuénta|da un ejemplo|dé un ejemplo|dame un ejemplo|deme un ejemplo|pon"
                                + " un ejemplo|háblame|hábleme|descríb|explíc|describa|explica|explique|menciona|nombra|dime"
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
                    // Romanian
                    Language.of(
                            "cum|când|câte|câți|diferența|diferențe|diferenta|diferente|deosebirea"
                                    + "|deosebiri",
                            "",
                            ""),
                    // Hungarian
                    Language.of(
                            "hogyan|miért|mikor|milyen|melyik|melyek|mennyi|különbség|különbségek",
                            "",
                            ""),
                    // Greek
                    Language.of(
                            "τι|πώς|πως|γιατί|ποιος|ποια|ποιο|ποιες|ποιοι|πότε|πού|διαφορά|διαφορές",
                            "",
                            ""),
                    // Finnish
                    Language.of("mikä|mitä|miten|miksi|milloin|mitkä", "", ""),
                    // Slovak
                    Language.of(
                            "prečo|aký|aké|aká|ktorý|ktoré|kedy|koľko|rozdiel|rozdiely", "", ""),
                    // Bulgarian
                    Language.of("какво|защо|кога|къде|кой|коя|каква|разлика|разликата", "", ""),
                    // Croatian, Serbian
                    Language.of(
                            "zašto|kako|koji|koja|koje|kada|gdje|gde|šta|što|razlika|razlike",
                            "",
                            ""),
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

    private static Language of(String openers, String prompts, String parts) {
        return new Language(
                Set.copyOf(Wording.phrases(openers)),
                Wording.phrases(prompts),
                Wording.phrases(parts));
    }
}
