package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// What readers ask those who made what they read or use: "Who is this for?", "May I translate this
/// book?", "How do I report a bug?"
public final class MakerQuestion {
    /// How much a question says of whom it is for.
    public enum Says {
        NOTHING,
        /// A reader would ask so of anything: "Can I change the colour?"
        MAYBE,
        /// It speaks of what was made, or of its makers.
        SURELY
    }

    private static final Set<String> THIS =
            Wording.listed(
                    "this these dieses diese dieser diesem este esta estos ce cet cette questo"
                            + " questa deze dit tego ten ta этот эта это этого этой этом этим");

    /// What says less than that: it may be any.
    private static final Set<String> THE = Wording.listed("the das die der dem el la le il");

    /// What people make, beside the files that [Reader] knows.
    private static final Set<String> MADE =
            Wording.listed(
                    "addon app application blog book channel code content course dataset extension"
                        + " faq font framework game library license licence material module package"
                        + " plugin product program project readme resource roadmap series service"
                        + " site software template theme tool tutorial website work api repo"
                        + " repository guide list document page handbook collection buch liste"
                        + " projekt sammlung seite anleitung werkzeug programm libro lista guía"
                        + " proyecto repositorio curso sitio herramienta livre projet dépôt outil"
                        + " cours livro projeto guia progetto raccolta książka książki projektu"
                        + " repozytorium проект проекта проекте книга книги книгу список списка"
                        + " репозиторий репозитория");

    /// What is done to it, or with its makers.
    private static final Set<String> DONE =
            Wording.listed(
                    "contribute contributing contributor contributors donate donation sponsor cite"
                        + " translate translated translation licensed copyright newsletter"
                        + " maintained maintainer maintainers beitragen spenden zitieren übersetzen"
                        + " mithelfen mitmachen contribuir colaborar traducir donar contribuer"
                        + " participer traduire contribuire tradurre помочь участвовать перевести"
                        + " współtworzyć");

    private static final Set<String> BY_MAKERS =
            Wording.listed(
                    "write made make create build start accept plan planning offer support provide"
                            + " maintain earn");

    private static final Set<String> REPORTED =
            Wording.listed(
                    "bug bugs mistake mistakes error errors typo issue issues problem problems"
                            + " link");

    private static final Set<String> TOLD =
            Wording.listed("report submit suggest request found find send");

    private static final Set<String> READ = Wording.listed("all read use using behind");
    private static final Set<String> READERS =
            Wording.listed(
                    "i i'm i've me my we our ich mir mich wir uns mein puedo podemos je puis"
                            + " nous posso możemy mogę я мне мы можно");
    private static final Set<String> CANDIDATES = Wording.listed("you your yourself you've");

    private static final int SOON = 4;

    private MakerQuestion() {}

    /// "FAQ", "Frequently asked questions", not those of an interview.
    public static boolean isTitle(String title) {
        var words = Wording.words(title);
        if (TitleWords.speaksOfInterviews(title)) {
            return false;
        }
        return words.contains("faq")
                || words.contains("faqs")
                || words.equals(List.of("q", "a"))
                || holds(words, "frequently", "asked")
                || holds(words, "häufige", "fragen")
                || holds(words, "preguntas", "frecuentes")
                || holds(words, "perguntas", "frequentes")
                || holds(words, "domande", "frequenti")
                || holds(words, "foire", "aux")
                || holds(words, "частые", "вопросы")
                || title.contains("常见问题")
                || title.contains("よくある質問");
    }

    private static boolean holds(List<String> words, String one, String next) {
        int at = words.indexOf(one);
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals(next);
    }

    /// What says "you" may be asked of a candidate as well: "Which bugs did you find?"
    public static Says says(String text) {
        var words = Wording.words(text);
        boolean candidate = words.stream().anyMatch(CANDIDATES::contains);
        if (isFor(words) || isFree(words) || isRead(words) || ofMakers(words)) {
            return Says.SURELY;
        }
        if (!candidate && ofWork(words)) {
            return Says.SURELY;
        }
        boolean reader =
                !candidate
                        && !Asking.startsWithPrompt(words)
                        && words.stream().anyMatch(READERS::contains);
        return reader || isMissed(words) || namesWork(words) ? Says.MAYBE : Says.NOTHING;
    }

    private static boolean ofWork(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var next = at + 1 < words.size() ? words.get(at + 1) : "";
            var second = at + 2 < words.size() ? words.get(at + 2) : "";
            boolean made = THIS.contains(word) && MADE.contains(next);
            boolean told =
                    TOLD.contains(word) && (REPORTED.contains(next) || REPORTED.contains(second));
            if (made || told || DONE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// "Who wrote the book?"
    private static boolean namesWork(List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            if (THE.contains(words.get(at - 1)) && MADE.contains(words.get(at))) {
                return true;
            }
        }
        return false;
    }

    /// "Why should you read this?", "Is all this true?"
    private static boolean isRead(List<String> words) {
        int at = words.indexOf("this") - 1;
        return at >= 0 && READ.contains(words.get(at));
    }

    /// "Who is this for?", "What is this?"
    private static boolean isFor(List<String> words) {
        return words.size() > 2
                && words.size() <= SOON + 1
                && (words.getFirst().equals("who") || words.getFirst().equals("what"))
                && words.get(1).equals("is")
                && (words.get(2).equals("this") || words.get(2).equals("it"))
                && (words.size() == 3 || words.getLast().equals("for"));
    }

    /// "Is it free?", "Is this really free?", "Is it open source?"
    private static boolean isFree(List<String> words) {
        return words.size() > 2
                && words.getFirst().equals("is")
                && (words.get(1).equals("it") || words.get(1).equals("this"))
                && (words.contains("free") || words.contains("open"));
    }

    /// "Did you write it?", "Why did you make it?", "Do you accept gifts?"
    private static boolean ofMakers(List<String> words) {
        int you = words.indexOf("you");
        return you > 0
                && you < SOON
                && you + 1 < words.size()
                && BY_MAKERS.contains(words.get(you + 1))
                && words.stream().anyMatch(word -> word.equals("this") || word.equals("it"));
    }

    /// "Why is there no lamp?", "Why isn't it here?"
    private static boolean isMissed(List<String> words) {
        return words.size() > 2
                && words.getFirst().equals("why")
                && (words.get(1).endsWith("n't")
                        || words.subList(1, SOON - 1).contains("not")
                        || (words.size() > SOON - 1 && words.get(3).equals("no")));
    }
}
