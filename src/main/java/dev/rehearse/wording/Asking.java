package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// Whether a text asks, told by its words: the words are tables, the rules are few.
public final class Asking {
    /// Where a text stands decides how much it must say to be a question.
    public enum Place {
        HEADING,
        AMONG_QUESTIONS,
        ANYWHERE
    }

    private static final Set<String> INTERROGATIVES =
            Wording.listed(
                    "what what's whats what're how how's hows why why's who who's whos whom whose"
                            + " which when when's where where's");

    /// Of those, a verb is in them.
    private static final Set<String> SHORTENED = Wording.listed("whats what're hows whos");

    /// These begin clauses and statements as often as questions: they need a verb next.
    private static final Set<String> CLAUSE_OPENERS =
            Wording.listed("which when where who whose whom");

    /// Before a noun these only tell a time or a place.
    private static final Set<String> TIMES_AND_PLACES = Wording.listed("when where");

    private static final Set<String> AUXILIARIES =
            Wording.listed(
                    "am is are was were do does did have has had can could will would shall should"
                        + " may might must isn't aren't wasn't weren't don't doesn't didn't haven't"
                        + " hasn't hadn't can't couldn't won't wouldn't shouldn't dont doesnt"
                        + " didnt");

    /// These begin a heading only to ask: no month, no name, no "must have".
    private static final Set<String> PLAIN_AUXILIARIES =
            Wording.listed("is are was were do does did can could would should");

    private static final Set<String> PRONOUNS =
            Wording.listed(
                    "i you we they he she it there this that these those anyone someone one");

    /// After an auxiliary at the start of a text: what a subject begins with.
    private static final Set<String> SUBJECT_OPENERS =
            Wording.listed(
                    "the a an any all your our my their his her its each every some people both"
                            + " most many other");

    /// What follows "what" or "who" at once to ask.
    private static final Set<String> HAPPENINGS =
            Wording.listed(
                    "happens happened makes causes means comes goes works determines breaks");

    /// Subjects that make an auxiliary before them a question wherever the clause stands.
    private static final Set<String> INVERTED_SUBJECTS =
            Wording.listed("i you we they he she there");

    /// A word before the auxiliary that is its own subject, or takes the inversion's meaning away.
    private static final Set<String> NOT_BEFORE_INVERSION =
            Wording.listed(
                    "i you we they he she it there this that who which what to not as than so nor"
                            + " neither and or but");

    /// An auxiliary followed by one of these is an order or a description.
    private static final Set<String> NOT_AFTER_AUXILIARY = Wording.listed("not be been have");

    private static final Set<String> PROMPTS =
            Wording.listed("describe explain compare discuss define summarize summarise contrast");
    private static final Set<String> LENIENT_PROMPTS =
            Wording.listed(
                    "write implement design list name give talk discuss outline tell show state"
                        + " demonstrate illustrate differentiate distinguish justify prove sketch"
                        + " estimate elaborate create build make find convert reverse count sort"
                        + " merge calculate compute determine predict fix refactor consider given"
                        + " assume pick choose rank rate share take invent produce help teach"
                        + " analyze analyse argue present recall identify contrast solve improve"
                        + " say optimize optimise debug detect print draw rotate flatten clone"
                        + " validate parse remove recommend suggest propose generate serialize"
                        + " introduce deserialize swap traverse classify enumerate mention"
                        + " highlight rewrite guess derive trace");

    /// What an order is about, when a heading gives it: "Write a function", not "Design patterns".
    private static final Set<String> OBJECT_OPENERS =
            Wording.listed(
                    "a an the your one two three four five all some how why what"
                            + " yourself myself");

    private static final Set<String> WORK =
            Wording.listed("design implement refactor debug optimize optimise");

    /// "Check if two trees mirror each other".
    private static final Set<String> TESTS = Wording.listed("check verify test");

    private static final Set<String> CONDITIONS = Wording.listed("if whether");

    private static final Set<String> COMPARED =
            Wording.listed("difference differences distinction similarities comparison");

    private Asking() {}

    public static boolean asks(String text, Place place) {
        return asks(text, Wording.words(text), place);
    }

    /// Whether the text asks, seen from where it stands.
    ///
    /// @param words those of the text
    public static boolean asks(String text, List<String> words, Place place) {
        if (words.isEmpty() || !Letters.areIn(text)) {
            return false;
        }
        if (words.size() > 1 && words.getFirst().equals("please")) {
            return asks(text, words.subList(1, words.size()), place);
        }
        boolean asks =
                (QuestionMark.isLast(text)
                                && !(place == Place.ANYWHERE && QuestionMark.isCited(text)))
                        || interrogative(words, place)
                        || (auxiliaryFirst(words, place) && !breaksOff(text))
                        || (prompts(words, place) && !Unordered.is(text, words))
                        || inverted(words, place)
                        || (place == Place.AMONG_QUESTIONS
                                && (Sentences.ask(text) || Sentences.goOnToExplain(words)))
                        || (place != Place.ANYWHERE && Sentences.endInPrompt(text))
                        || (place == Place.HEADING
                                && (Sentences.endInOrder(text) || Supposition.asksYou(text, words)))
                        || Languages.asks(text, words, place);
        return asks
                && !Reader.isAsked(QuestionMark.withoutAside(text, words), place)
                && !(place == Place.ANYWHERE && Reader.isAdvised(text, words));
    }

    /// An order to tell or to make something that could be one to anybody.
    public static boolean orders(List<String> words) {
        var first = words.isEmpty() ? "" : words.getFirst();
        return PROMPTS.contains(first)
                || COMPARED.contains(first)
                || tests(words)
                || (LENIENT_PROMPTS.contains(first) && !LongPrompt.begins(words));
    }

    /// "Design a limiter", not "Design patterns".
    public static boolean ordersSomething(List<String> words) {
        return words.size() > 1
                && LENIENT_PROMPTS.contains(words.getFirst())
                && (OBJECT_OPENERS.contains(words.get(1)) || ordersTwice(words));
    }

    /// "Rate and compare your ovens": not "Share and enjoy".
    private static boolean ordersTwice(List<String> words) {
        return words.size() > 3
                && words.get(1).equals("and")
                && (PROMPTS.contains(words.get(2)) || LENIENT_PROMPTS.contains(words.get(2)));
    }

    /// An order that nobody gives himself before an interview: "Design a limiter", not "Find a
    /// seat".
    public static boolean ordersWork(List<String> words) {
        return words.size() > 2 && WORK.contains(words.getFirst());
    }

    /// "Describe a time you failed", "Explain your last plan": an order to one person.
    static boolean ordersYou(List<String> words) {
        if (words.size() < 3 || !PROMPTS.contains(words.getFirst())) {
            return false;
        }
        return switch (words.get(1)) {
            case "your" -> true;
            case "a", "an", "one" -> words.contains("you") || words.contains("your");
            default -> false;
        };
    }

    /// Its first words are those of a question: "what is", "do you", "tell me".
    static boolean asksAtOnce(List<String> words) {
        if (words.size() < 2) {
            return false;
        }
        var first = words.getFirst();
        var second = words.get(1);
        return (INTERROGATIVES.contains(first)
                        && (AUXILIARIES.contains(second) || holdsVerb(first)))
                || (AUXILIARIES.contains(first) && PRONOUNS.contains(second))
                || LongPrompt.begins(words);
    }

    /// "What the oven needs": no verb of a question comes soon, so it may be a clause.
    public static boolean mayTell(List<String> words) {
        if (words.isEmpty()
                || !INTERROGATIVES.contains(words.getFirst())
                || words.getFirst().startsWith("who")) {
            return false;
        }
        boolean happens = words.size() > 1 && HAPPENINGS.contains(words.get(1));
        return !happens && !asksAtOnce(words) && !hasInversionAfterNoun(words);
    }

    /// "How dough rises", "Why rye": no clause of time or place.
    public static boolean mayNameAnswer(List<String> words) {
        var first = words.getFirst();
        return INTERROGATIVES.contains(first) && !CLAUSE_OPENERS.contains(first);
    }

    /// "What's", "whats".
    private static boolean holdsVerb(String interrogative) {
        return interrogative.endsWith("'s") || SHORTENED.contains(interrogative);
    }

    static boolean isInterrogative(String word) {
        return INTERROGATIVES.contains(word);
    }

    public static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    private static boolean interrogative(List<String> words, Place place) {
        var first = words.getFirst();
        if (!INTERROGATIVES.contains(first)) {
            return false;
        }
        if (words.size() == 1) {
            return place == Place.AMONG_QUESTIONS;
        }
        var second = words.get(1);
        boolean verbNext = AUXILIARIES.contains(second) || holdsVerb(first);
        if (verbNext) {
            return true;
        }
        if (namesQuestions(words)) {
            return false;
        }
        if (first.equals("which") && second.equals("of")) {
            return true;
        }
        if (CLAUSE_OPENERS.contains(first)) {
            boolean who = place != Place.ANYWHERE && !PRONOUNS.contains(second);
            return !TIMES_AND_PLACES.contains(first) && (who || hasInversionAfterNoun(words));
        }
        if (place == Place.AMONG_QUESTIONS) {
            return true;
        }
        boolean indirect = PRONOUNS.contains(second) || second.equals("to");
        return !indirect && (place == Place.HEADING || hasInversionAfterNoun(words));
    }

    /// "What type questions", not "What questions do they ask": it says what stands below.
    private static boolean namesQuestions(List<String> words) {
        int at = words.indexOf("questions");
        if (at < 1 || at > 3 || AUXILIARIES.contains(words.get(at - 1))) {
            return false;
        }
        var next = at + 1 < words.size() ? words.get(at + 1) : "";
        return !next.equals("to") && !AUXILIARIES.contains(next) && !PRONOUNS.contains(next);
    }

    /// "which tools do you use", "how often is it": the verb comes within the next words.
    private static boolean hasInversionAfterNoun(List<String> words) {
        for (int at = 2; at < Math.min(words.size(), 6); at++) {
            if (AUXILIARIES.contains(words.get(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean auxiliaryFirst(List<String> words, Place place) {
        if (words.size() < 2 || !AUXILIARIES.contains(words.getFirst())) {
            return false;
        }
        var second = words.get(1);
        if (PRONOUNS.contains(second)) {
            return true;
        }
        if (place == Place.AMONG_QUESTIONS) {
            return switch (words.getFirst()) {
                case "must" -> SUBJECT_OPENERS.contains(second); // "Must be sorted" demands
                case "don't", "dont" -> false; // before anything but a pronoun they forbid
                default -> !NOT_AFTER_AUXILIARY.contains(second);
            };
        }
        // "Is the process of …" in an item defines; "is the process long" as a heading asks.
        return place == Place.HEADING
                && (SUBJECT_OPENERS.contains(second)
                        || (PLAIN_AUXILIARIES.contains(words.getFirst())
                                && !NOT_AFTER_AUXILIARY.contains(second)));
    }

    /// "Are right, a lot": nobody asks so little.
    private static boolean breaksOff(String text) {
        int comma = text.indexOf(',');
        return comma > 0 && Wording.words(text.substring(0, comma)).size() < 3;
    }

    static boolean prompts(List<String> words, Place place) {
        var first = words.getFirst();
        if (words.size() > 1 && place != Place.HEADING && PROMPTS.contains(first)) {
            return true;
        }
        if (words.size() > 2 && PROMPTS.contains(first)) {
            return true;
        }
        return LongPrompt.begins(words)
                || (place != Place.ANYWHERE && promptsWhenExpected(words, place))
                || LongPrompt.comesSoon(words);
    }

    private static boolean promptsWhenExpected(List<String> words, Place place) {
        var first = words.getFirst();
        if (words.size() > 1 && LENIENT_PROMPTS.contains(first)) {
            return place == Place.AMONG_QUESTIONS || OBJECT_OPENERS.contains(words.get(1));
        }
        return comparesTwo(words) || tests(words);
    }

    private static boolean tests(List<String> words) {
        return words.size() > 2
                && TESTS.contains(words.getFirst())
                && CONDITIONS.contains(words.get(1));
    }

    /// "Difference between rye and wheat", or "diff between".
    public static boolean comparesTwo(List<String> words) {
        return words.size() > 3
                && (COMPARED.contains(words.getFirst()) || words.getFirst().equals("diff"))
                && words.get(1).equals("between");
    }

    /// "Tell me about your team" speaks to the candidate, whatever else it says.
    public static boolean startsWithPrompt(List<String> words) {
        return !words.isEmpty() && (PROMPTS.contains(words.getFirst()) || LongPrompt.begins(words));
    }

    /// Whether a question or an order may begin with this word, in small letters.
    public static boolean mayBegin(String word) {
        return begins(word) || LENIENT_PROMPTS.contains(word) || COMPARED.contains(word);
    }

    /// Whether a question may begin with this word, in small letters.
    public static boolean begins(String word) {
        return opens(word) || AUXILIARIES.contains(word);
    }

    /// Whether a question without a mark may begin with this word, in small letters.
    public static boolean opens(String word) {
        return PROMPTS.contains(word)
                || LongPrompt.mayBegin(word)
                || INTERROGATIVES.contains(word)
                || word.equals("please");
    }

    static boolean inverted(List<String> words, Place place) {
        for (int at = 1; at + 1 < words.size(); at++) {
            if (AUXILIARIES.contains(words.get(at))
                    && INVERTED_SUBJECTS.contains(words.get(at + 1))
                    && !(words.get(at + 1).equals("there") && at + 2 == words.size())
                    && !NOT_BEFORE_INVERSION.contains(words.get(at - 1))) {
                return place != Place.ANYWHERE || words.size() <= 30;
            }
        }
        return false;
    }
}
