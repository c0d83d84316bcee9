package dev.rehearse.recognition.form;

import dev.rehearse.outline.Direction;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.ForThem;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Unfinished;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a line says of those below it: that they are asked, and by whom. "What they asked last
/// month:", "Qs for them", "She always asks the same three:". Then whatever is listed is asked, be
/// it a word or two.
enum Announced {
    NOTHING(Optional.empty()),
    BY_THEM(Optional.of(Direction.ANSWER)),
    BY_ME(Optional.of(Direction.ASK)),
    /// The same, and what is listed is nothing else: "My questions:".
    MINE(Optional.of(Direction.ASK)),
    /// Each of them is the rest of one question: "Tell me about a time when you:".
    BEGUN(Optional.of(Direction.ANSWER));

    private static final int MOST_WORDS = 16;

    /// Of a line that no colon ends.
    private static final int FEW_WORDS = 8;

    /// Of a text that is no sentence.
    private static final int FEW_ASKED = 3;

    private static final int MOST_ASKED = 14;

    private static final Set<String> ADDRESS =
            Set.of("you", "you've", "youve", "you'd", "your", "us", "me", "my", "i");
    private static final Set<String> TELLING =
            Set.of("i", "i've", "we", "my", "our", "he", "she", "they", "it", "there");

    private static final Set<String> ASKING = Set.of("ask", "asks", "asked", "asking");
    private static final Set<String> ME = Set.of("i", "i'd", "i'll", "we", "we'd", "we'll", "to");
    private static final Set<String> THEM =
            Set.of("he", "she", "they", "panel", "interviewer", "interviewers", "recruiter", "you");

    /// "They asked for my passport" announces nothing.
    private static final Set<String> REPORTED = Set.of("for", "to", "if", "whether", "that");

    /// What nobody else is asked.
    private static final Set<String> ONESELF =
            Set.of("yourself", "myself", "ourselves", "clarifying", "clarification");

    private static final Set<String> WHOM =
            Set.of("them", "him", "her", "the", "your", "about", "at");

    /// "Is" and "has" in other languages than English.
    private static final Set<String> VERBS =
            Set.of(
                    "ist", "sind", "hat", "haben", "wird", "est", "sont", "ont", "es", "son",
                    "está", "tiene", "é", "são", "tem", "è", "sono", "zijn", "heeft");

    /// "Whether it is damp".
    private static final Set<String> INDIRECT = Set.of("whether", "ob", "si");

    private static final Set<String> MY =
            Set.of(
                    "my", "meine", "mis", "mes", "minhas", "mie", "mijn", "mina", "mine", "moje",
                    "мои", "мої");

    /// Between "questions" and whom they are for.
    private static final int FEW_BETWEEN = 2;

    private static final Set<String> FOR = Set.of("for", "to");
    private static final Set<String> ADDRESSED =
            Set.of(
                    "them",
                    "him",
                    "her",
                    "the",
                    "ask",
                    "hr",
                    "recruiters",
                    "interviewers",
                    "employers");

    private final Optional<Direction> direction;

    Announced(Optional<Direction> direction) {
        this.direction = direction;
    }

    /// Who asks what is announced.
    Optional<Direction> direction() {
        return direction;
    }

    /// @param plain the line as it is read aloud
    static Announced of(String plain) {
        var text = withoutAside(plain.strip());
        if (text.isEmpty() || QuestionMark.isIn(text)) {
            return NOTHING;
        }
        var words = Wording.words(text);
        if (Unfinished.begins(words)) {
            return BEGUN;
        }
        boolean colon = text.endsWith(":") || text.endsWith("：");
        if (words.size() > (colon ? MOST_WORDS : FEW_WORDS)
                || words.stream().anyMatch(ONESELF::contains)) {
            return NOTHING;
        }
        for (int at = 0; at < words.size(); at++) {
            if (ASKING.contains(words.get(at))) {
                return asking(words, at);
            }
        }
        return forThem(text, words);
    }

    /// "Questions for them (be kind)".
    private static String withoutAside(String text) {
        int opening = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
        return opening > 0 ? text.substring(0, opening).stripTrailing() : text;
    }

    /// "Qs for them", "Questions I have for the mill", "my questions": not "Questions to measure
    /// heat".
    private static Announced forThem(String text, List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (TitleWords.isQuestionWord(words.get(at))) {
                boolean mine = at > 0 && MY.contains(words.get(at - 1));
                boolean addressed = areAddressed(words, at + 1) || ForThem.saysAbroad(text);
                return mine ? MINE : addressed ? BY_ME : NOTHING;
            }
        }
        return NOTHING;
    }

    private static boolean areAddressed(List<String> words, int from) {
        int last = Math.min(words.size() - 2, from + FEW_BETWEEN);
        for (int at = from; at <= last; at++) {
            if (FOR.contains(words.get(at))) {
                return ADDRESSED.contains(words.get(at + 1));
            }
        }
        return false;
    }

    private static Announced asking(List<String> words, int at) {
        var next = at + 1 < words.size() ? words.get(at + 1) : "";
        if (REPORTED.contains(next)) {
            return NOTHING;
        }
        if (at == 0) {
            boolean past = words.getFirst().equals("asked");
            return past ? BY_THEM : WHOM.contains(next) ? BY_ME : NOTHING;
        }
        for (int before = at - 1; before >= 0; before--) {
            if (ME.contains(words.get(before))) {
                return BY_ME;
            }
            if (THEM.contains(words.get(before))) {
                return BY_THEM;
            }
        }
        return BY_THEM;
    }

    /// Whether a text that asks nothing is asked where it is announced: "pay", "largest sack youve
    /// carried", not "Mills grind rye", "Jane will be there" nor "Pay: 40".
    static boolean holds(String text) {
        return holds(text, FEW_ASKED);
    }

    /// The same where others of the list must ask, too.
    static boolean mayHold(String text) {
        return holds(text, FEW_WORDS) || namesTask(Wording.words(text));
    }

    /// What may end a question that the line above has begun.
    static boolean completes(String text) {
        return Unfinished.isCompletedBy(text) || mayHold(text);
    }

    /// Whether it only names something, or a task: "The weight of a sack", "To weigh a sack."
    static boolean isTopic(String text) {
        var words = Wording.words(text);
        return namesTask(words)
                || (holds(text, FEW_WORDS)
                        && text.indexOf(',') < 0
                        && !text.endsWith(".")
                        && words.stream().noneMatch(ADDRESS::contains)
                        && !TELLING.contains(words.getFirst()));
    }

    /// "To weigh the flour of a day, and to price it."
    private static boolean namesTask(List<String> words) {
        return words.size() > 2
                && words.getFirst().equals("to")
                && Asking.orders(words.subList(1, words.size()));
    }

    private static boolean holds(String text, int fewWords) {
        for (int at = 0; at < text.length(); at++) {
            if (":;=→".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        var words = Wording.words(text);
        if (!words.isEmpty() && INDIRECT.contains(words.getFirst())) {
            return true;
        }
        return !words.isEmpty()
                && words.stream().skip(1).limit(2).noneMatch(Announced::isVerb)
                && (words.size() <= fewWords || (words.size() <= MOST_ASKED && address(words)));
    }

    /// Whether they speak to somebody, or of the one who is asked.
    private static boolean address(List<String> words) {
        return !TELLING.contains(words.getFirst())
                && words.stream().skip(1).anyMatch(ADDRESS::contains);
    }

    /// "Is", "will": after a word or two it makes a statement.
    private static boolean isVerb(String word) {
        return Asking.isAuxiliary(word) || VERBS.contains(word);
    }
}
