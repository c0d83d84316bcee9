package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// Orders to a candidate in languages other than English, whole words of one row each, as one says
/// them to a friend and to a stranger. What begins like one may be a noun.
final class Imperatives {
    /// To tell something: "explain", "describe", "compare", "discuss".
    private static final Set<String> TELLING =
            words(
                    // Polish, Czech
                    "omów omówcie przedstaw przedstawcie scharakteryzuj zdefiniuj wytłumacz"
                            + " opowiedzcie wyjaśnijcie porównajcie",
                    "porovnej porovnejte srovnej srovnejte vyjmenuj vyjmenujte uveď uveďte"
                            + " definuj definujte charakterizuj charakterizujte",
                    // Those that need a third word only where they stand beside no questions
                    "opisz wyjaśnij wymień porównaj opowiedz popiš popište vysvětli vysvětlete"
                            + " erkläre nenne beschreibe vergleiche erläutere"
                            + " опиши опишите объясни объясните назови назовите сравни сравните"
                            + " перечисли перечислите опишіть поясни поясніть"
                            + " explica explique expliquez décris décrivez citez comparez"
                            + " spiega descrivi elenca descreva",
                    // Slovak, Hungarian, Romanian
                    "vysvetli vysvetlite opíš opíšte popíšte porovnaj porovnajte vymenujte",
                    "magyarázd magyarázza ismertesd ismertesse hasonlítsd hasonlítsa sorold sorolja"
                            + " definiáld definiálja mesélj meséljen jellemezd jellemezze",
                    "explicați explicaţi descrieți descrieţi comparați comparaţi enumerați"
                            + " enumeraţi definiți definiţi povestește povestiți spuneți",
                    // Greek, Finnish
                    "εξηγήστε περιγράψτε συγκρίνετε αναφέρετε ορίστε περίγραψε σύγκρινε",
                    "selitä selittäkää kuvaile kuvailkaa vertaile vertailkaa luettele luetelkaa"
                            + " määrittele määritelkää mainitse kertokaa",
                    // Ukrainian, Russian
                    "порівняй порівняйте назвіть перелічи перелічіть перерахуй перерахуйте наведи"
                            + " наведіть охарактеризуй охарактеризуйте обґрунтуй обґрунтуйте"
                            + " сформулюй сформулюйте",
                    "охарактеризуй охарактеризуйте обоснуй обоснуйте сформулируй сформулируйте"
                            + " опредили определите",
                    // Spanish, French, Italian, Portuguese
                    "cuénteme cuéntenos háblanos háblenos enumere mencione mencionen describan"
                            + " expliquen comparen",
                    "définissez énumère énumérez présentez",
                    "parlaci confronta definisci definisca dimmi",
                    "enumere nomeie discorra mencione",
                    // Dutch, Swedish, Norwegian, Danish
                    "vergelijk definieer noem benoem",
                    "berätta jämför nämn redogör motivera",
                    "forklar fortell sammenlign nevn nævn redegør redegjør drøft begrunn begrund",
                    // Indonesian
                    "jelaskan sebutkan ceritakan bandingkan uraikan gambarkan deskripsikan"
                            + " definisikan",
                    // Arabic
                    "صف قارن وضح وضّح ناقش عرّف");

    /// To make something, to list or to show it.
    private static final Set<String> MAKING =
            words(
                    "zaimplementuj podaj podajcie stwórz narysuj oblicz policz znajdź pokaż"
                            + " zapisz wypisz zamień usuń rozwiąż udowodnij uzasadnij oceń"
                            + " przeanalizuj",
                    "napiš napište implementuj implementujte navrhni navrhněte nakresli"
                            + " nakreslete najdi najděte ukaž ukažte spočítej spočítejte vytvoř"
                            + " vytvořte otoč otočte odstraň odstraňte zapiš zapište zjisti"
                            + " zjistěte vypiš vypište seřaď seřaďte převeď převeďte ověř ověřte"
                            + " uprav upravte oprav opravte vypočítej vypočítejte vyřeš vyřešte",
                    "napíš napíšte navrhnite nájdi nájdite vytvor vytvorte nakreslite ukáž ukážte"
                        + " spočítaj spočítajte zisti zistite odstráň odstráňte vyrieš vyriešte",
                    "írj írjon implementáld implementálja tervezz tervezzen készíts készítsen"
                            + " rajzolj rajzoljon keresd számold oldd fordítsd rendezd valósítsd",
                    "explică descrie compară enumeră definește prezintă prezentați scrie scrieți"
                            + " scrieţi implementează implementați proiectează proiectați creează"
                            + " creați desenează găsește găsiți calculează calculați rezolvă"
                            + " rezolvați",
                    "εξήγησε ανέφερε γράψε γράψτε υλοποίησε υλοποιήστε σχεδίασε σχεδιάστε βρες"
                            + " βρείτε υπολόγισε υπολογίστε δημιούργησε δημιουργήστε λύσε λύστε",
                    "kerro kuvaa vertaa nimeä kirjoita kirjoittakaa toteuta toteuttakaa suunnittele"
                            + " suunnitelkaa piirrä laske etsi luo näytä ratkaise",
                    "напиши реалізуй реалізуйте порахуй порахуйте знайди знайдіть видали видаліть"
                            + " створи створіть намалюй намалюйте обчисли обчисліть виведи виведіть"
                            + " спроєктуй спроєктуйте доведи доведіть оціни оцініть проаналізуй"
                            + " проаналізуйте",
                    "посчитай посчитайте удали удалите создай создайте нарисуй нарисуйте вычисли"
                            + " вычислите выведи выведите покажи покажите",
                    "schreib programmiere entwickle diskutiere analysiere begründe skizziere"
                            + " zeichne berechne zähle zeige finde",
                    "dibuja dibuje calcula calcule encuentra encuentre muestra muestre comenta"
                            + " comente resuelve resuelva",
                    "écrivez implémente dessine dessinez calcule calculez trouvez montrez résolvez",
                    "implemente desenhe calcule encontre mostre resolva comente",
                    "implementi disegna disegni calcola calcoli mostra illustra illustri elenchi"
                            + " nomina cita commenta risolvi",
                    "schrijf implementeer teken bereken",
                    "skriv implementera implementer diskutera diskuter definiera definer rita"
                            + " tegn beräkna beregn skapa opprett opret hitta utforma lös løs",
                    "tulis tulislah tuliskan buatlah buatkan implementasikan berikan",
                    "اكتب صمم احسب ارسم أعط أعطني هات");

    /// Two words that order together, and each alone nothing.
    private static final Set<String> PAIRS =
            Set.copyOf(
                    List.of(
                            ("proszę opisać|proszę omówić|proszę wyjaśnić|proszę podać|proszę"
                                 + " wymienić|proszę opowiedzieć|proszę porównać|proszę"
                                 + " napisać|sprawdź czy|дайте визначення|дай визначення|дайте"
                                 + " определение|дай определение|liste die|listen sie|zählen"
                                 + " sie|schreiben sie|implementieren sie|diskutieren sie|begründen"
                                 + " sie|parle moi|parlez moi|parlez nous|dis moi|dites moi|dites"
                                 + " nous|mi parli|mi racconti|mi descriva|mi dica|ci parli|ci"
                                 + " racconti|licht toe|ge exempel|ge ett|gi et|giv et|geef"
                                 + " een|maak een|ontwerp een|mô tả|nêu các|nêu sự|liệt kê|kể"
                                 + " tên|kể về|cho ví|hãy viết|hãy định|hãy liệt|hãy phân|hãy đưa")
                                    .split("\\|")));

    /// What makes nouns of such verbs, "Erklärung", "explicación", "сравнение".
    private static final List<String> NOUNS =
            List.of(
                    "ung", "ungen", "ción", "ciones", "zione", "zioni", "else", "elser", "elsen",
                    "ning", "ningen", "ení", "ение", "ения", "ений", "ению", "ення", "ень");

    private Imperatives() {}

    private static Set<String> words(String... rows) {
        return Set.copyOf(List.of(String.join(" ", rows).split(" ")));
    }

    static boolean tell(String first) {
        return TELLING.contains(first);
    }

    /// @param words two at least
    static boolean orderInPair(List<String> words) {
        return PAIRS.contains(words.getFirst() + " " + words.get(1));
    }

    static boolean make(String first) {
        return MAKING.contains(first);
    }

    static boolean isNoun(String word) {
        return NOUNS.stream().anyMatch(word::endsWith);
    }
}
