package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// Titles that say that the person asks: "Questions for them".
public final class ForThem {
    private static final Phrases QUESTIONS = Phrases.of("questions/qs/q's for/to");

    /// What may follow those and asks nobody: "questions to practise".
    private static final Set<String> NOBODY =
            Wording.listed("answer practice practise prepare expect know review consider");

    /// Whom questions are for that a candidate answers: "for beginners".
    private static final Phrases AUDIENCE =
            Phrases.of(
                    "fresher/freshers/beginner/beginners/junior/juniors/senior/seniors/experienced",
                    "candidate/candidates/developer/developers/engineer/engineers",
                    "professional/professionals/student/students/interview/interviews");

    /// In letters.
    private static final int AUDIENCE_NEAR = 60;

    private static final Phrases ASKING =
            Phrases.of(
                    "to ask",
                    "ask them/the/your",
                    "should i/you/we ask",
                    "i/we/i'll/we'll/i'd/we'd ask",
                    "i/we will/would/should/can/could/may/might/must ask",
                    "my questions",
                    "reverse interview/interviews/interviewing",
                    "informational interview",
                    "coffee chat");

    private static final Phrases FRAGEN = Phrases.of("fragen/fragen, die du/ich/man/wir");

    /// "Fragen, die ich am Ende stelle"
    private static final int MOST_BEFORE_STELLEN = 3;

    private static final String OWNED = "'s questions";

    /// "Today's questions"
    private static final List<String> TIMES =
            List.of("today's", "yesterday's", "week's", "month's");

    private static final Set<String> CANDIDATES =
            Wording.listed("candidate candidates applicant applicants interviewee interviewees");

    /// What may stand before them.
    private static final Set<String> WHICH =
            Wording.listed(
                    "the a an any every each all your our my job potential prospective possible"
                            + " junior senior new future");

    private ForThem() {}

    /// Whether a title says so.
    public static boolean says(String title) {
        var lower = Letters.small(title).replace('’', '\'');
        return (ASKING.areIn(lower)
                        || areQuestionsForThem(lower)
                        || areOwned(lower)
                        || areStellen(lower)
                        || ForThemAbroad.says(lower))
                && !saysTime(lower)
                && !isForCandidates(lower);
    }

    /// Whether a line in another language than English says so.
    public static boolean saysAbroad(String line) {
        return ForThemAbroad.says(Letters.small(line).replace('’', '\''));
    }

    /// Whether a word is what an employer calls who applies.
    public static boolean isCandidate(String word) {
        return CANDIDATES.contains(word);
    }

    private static boolean areQuestionsForThem(String lower) {
        for (int end = QUESTIONS.endIn(lower, 0); end >= 0; end = QUESTIONS.endIn(lower, end)) {
            var whom = lower.substring(end).strip();
            int from = lower.lastIndexOf('q', end);
            if (!lower.startsWith("interview ", from - "interview ".length()) && isThem(whom)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThem(String whom) {
        var words = Wording.words(whom);
        return !words.isEmpty()
                && !NOBODY.contains(words.getFirst())
                && (words.getFirst().equals("the") || !AUDIENCE.areIn(near(whom)));
    }

    /// As far as the mark that parts it from something else.
    private static String near(String whom) {
        int end = 0;
        while (end < Math.min(whom.length(), AUDIENCE_NEAR)
                && ",;:".indexOf(whom.charAt(end)) < 0) {
            end++;
        }
        return whom.substring(0, end);
    }

    /// "Ada's questions"
    private static boolean areOwned(String lower) {
        int at = lower.indexOf(OWNED);
        return at > 0
                && Character.isLetter(lower.charAt(at - 1))
                && (at + OWNED.length() == lower.length()
                        || !Character.isLetterOrDigit(lower.charAt(at + OWNED.length())));
    }

    private static boolean areStellen(String lower) {
        int end = FRAGEN.endIn(lower, 0);
        return end >= 0
                && Wording.words(lower.substring(end)).stream()
                        .limit(MOST_BEFORE_STELLEN + 1)
                        .anyMatch(word -> word.startsWith("stell"));
    }

    private static boolean saysTime(String lower) {
        return TIMES.stream().anyMatch(lower::contains);
    }

    /// "Questions to ask candidates", not "to ask as a candidate".
    private static boolean isForCandidates(String lower) {
        int ask = lower.indexOf("ask ");
        if (ask < 0) {
            return false;
        }
        if (lower.startsWith("behavio")) {
            return true; // "Behavioural questions to ask bakers"
        }
        for (var word : Wording.words(lower.substring(ask + 4))) {
            if (isCandidate(word)) {
                return true;
            }
            if (!WHICH.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
