package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// What a text asks of its topic in the words it ends with, where a language puts them last and a
/// list or a heading needs no mark: "Docker nedir", "根とは", "IoC란", "A ve B arasındaki fark".
final class TopicEnd {
    private static final Set<String> LAST_WORDS =
            Wording.listed(
                    "nedir nelerdir چیست açıkla acikla açıklayın aciklayin anlat anlatın anlatin"
                            + " bahset bahsedin karşılaştır karsilastir karşılaştırın"
                            + " karsilastirin tanımla tanimla listele listeleyin sırala sıralayın"
                            + " özetle özetleyin tartış tartışın");

    private static final Set<String> LAST_PAIRS =
            Set.of(
                    "ne demek",
                    "kya hai",
                    "arasındaki fark",
                    "arasındaki farklar",
                    "arasindaki fark",
                    "arasindaki farklar",
                    "işe yarar",
                    "ise yarar",
                    "örnek ver",
                    "örnek verin",
                    "örnek veriniz",
                    "kod yaz",
                    "kodu yaz",
                    "kodunu yaz",
                    "fonksiyon yaz",
                    "fonksiyonu yaz",
                    "program yaz",
                    "programı yaz",
                    "توضیح دهید",
                    "توضیح بده",
                    "شرح دهید",
                    "شرح بده",
                    "مقایسه کنید",
                    "مقایسه کن",
                    "نام ببرید",
                    "نام ببر",
                    "مثال بزنید",
                    "مثال بزن",
                    "là gì",
                    "thế nào");

    /// In scripts that part no words, or let other words run up to the last ones.
    private static final List<String> ENDS =
            List.of("とは", "って何", "の違い", "คืออะไร", "क्या है", "क्या हैं", "में अंतर");

    /// What may stand behind the last word.
    private static final String CLOSING = " .:。：…!！";

    /// Nouns of Korean that end as a topic does: a field for remarks, an egg.
    private static final List<String> NOUNS =
            List.of("비고란", "광고란", "메모란", "교란", "계란", "소란", "요란", "피란", "모란", "코란", "파란", "노란");

    private static final char FIRST_SYLLABLE = '\uAC00';
    private static final char LAST_SYLLABLE = '\uD7A3';

    /// So many syllables begin alike; the first of them ends openly.
    private static final int ENDINGS = 28;

    private TopicEnd() {}

    /// @param words those of the text, in small letters
    static boolean asks(String text, List<String> words) {
        return endsAsking(text, words) || asksBeforeAside(text);
    }

    /// "Değirmenden bahset. (çark, taş)": the brackets say what of it.
    private static boolean asksBeforeAside(String text) {
        int opening = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        var told = opening < 1 ? "" : text.substring(0, opening).strip();
        return !told.isEmpty() && endsAsking(told, Wording.words(told));
    }

    private static boolean endsAsking(String text, List<String> words) {
        int last = words.size() - 1;
        if (last > 0
                && (LAST_WORDS.contains(words.get(last))
                        || LAST_PAIRS.contains(words.get(last - 1) + " " + words.get(last)))) {
            return true;
        }
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < 3 || text.charAt(end - 1) < 0x80) {
            return false;
        }
        var told = text.substring(0, end);
        return ENDS.stream().anyMatch(told::endsWith) || isKorean(told);
    }

    /// 란 follows an open syllable. In "댓글란", the column of remarks, it stands behind a closed one.
    private static boolean isKorean(String text) {
        int at = text.length() - 1;
        if (text.charAt(at) != '란' || NOUNS.stream().anyMatch(text::endsWith)) {
            return false;
        }
        char before = text.charAt(at - 1);
        int around = before == '이' ? at - 2 : at - 1;
        if (text.charAt(around) == ' ') {
            // Iran is written so, too.
            return around > 0 && !isSyllable(text.charAt(around - 1));
        }
        return !isSyllable(before) || isOpen(before);
    }

    private static boolean isSyllable(char c) {
        return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
    }

    private static boolean isOpen(char syllable) {
        return isSyllable(syllable) && (syllable - FIRST_SYLLABLE) % ENDINGS == 0;
    }
}
