package dev.rehearse.wording;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// A question that is told of, "They asked me why I left": what was asked, without who asked it.
public final class Reported {
    /// In characters: who asks comes first.
    private static final int LONGEST_LEAD = 60;

    private static final int FEWEST_WORDS = 2;

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final String FIRST =
                "^[-–—>*"
                    + " ]{0,4}(?:(?:then|and|so|also|next|first|later|finally|dann|und|danach|luego|y|puis|et|depois|e|poi),?"
                    + " ){0,2}";
        static final String THEY =
                "(?:they|he|she|(?:the |my |one |their )?(?:interviewers?|panel|recruiter|hr"
                        + "|(?:hiring )?manager|cto|ceo|founder))";
        static final String ME =
                THEY
                        + " (?:(?:also|then|even|first|next|later|just) )?asked (?:me|us)(?: also|"
                        + " then)?|(?:i was|i got|got|was|we were) (?:also |then"
                        + " )?asked|(?:(?:sie|er|man|der interviewer|die interviewerin)"
                        + " )?(?:hat|haben|fragten?) (?:mich|uns)(?: gefragt)?|ich wurde"
                        + " gefragt|(?:me|nos) (?:preguntó|preguntaron|han"
                        + " preguntado|perguntou|perguntaram)|(?:(?:ils?|elles?|on)"
                        + " )?(?:m'a|m'ont|m’a|m’ont|nous a|nous ont) demandé|(?:mi|ci)"
                        + " (?:ha|hanno) chiesto";
        static final String ANYBODY =
                ME
                        + "|"
                        + THEY
                        + " (?:(?:also|then|even|first|next|later|just) )?(?:asked|wanted to know)"
                        + "|(?:sie|er|man) (?:fragten?|wollten? wissen)|gefragt wurde"
                        + "|preguntó|preguntaron|perguntou|perguntaram|(?:ils?|elles?|on) (?:a|ont)"
                        + " demandé|(?:ha|hanno) chiesto"
                        + "|(?:(?:the|his|her|their) )?(?:first |second |third |last |next |other"
                        + " )?(?:q|question) (?:was|then)";
        static final Pattern SAID = said(ME);
        static final Pattern SAID_AT_INTERVIEW = said(ANYBODY + "|asked|gefragt");
        static final Pattern TOLD = told(ME);
        static final Pattern TOLD_AT_INTERVIEW = told(ANYBODY);
        static final Pattern ABOUT =
                Pattern.compile(
                        FIRST + "(?:\\p{L}{2,8} ){0,2}(?:q|question) was (?:about|on) (\\S.*)$",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        static final Pattern SUPPOSED =
                Pattern.compile(
                        FIRST
                                + "(?:if|when|should) "
                                + THEY
                                + " (?:(?:then|still|ever|also) )?asks?(?: you| me)?[,:]?\\s?"
                                + "[*_]{0,2}[\"“„«]\\s?([^\"”“»]{4,400}\\?)\\s?[\"”“»].*$",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        static final Pattern QUOTED =
                Pattern.compile("^[\"“„«「]\\s?([^\"”“»」]{2,2000})[\"”“»」].*$", Pattern.DOTALL);

        private static Pattern said(String asked) {
            return Pattern.compile(
                    FIRST + "(?:" + asked + ")\\s?(?:[:：]\\s*|(?=\\s?[\"“„«「]))(\\S.*)$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        }

        private static Pattern told(String asked) {
            return Pattern.compile(
                    FIRST + "(?:" + asked + "),? (\\S.*)$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        }
    }

    private Reported() {}

    /// What was asked, if a text tells of it.
    ///
    /// @param interview the note is about one: a question may be told of in fewer words
    public static Optional<String> question(String text, boolean interview) {
        if (!mayTell(text, Math.min(text.length(), LONGEST_LEAD))) {
            return Optional.empty();
        }
        var said = (interview ? Written.SAID_AT_INTERVIEW : Written.SAID).matcher(text);
        if (said.matches()) {
            var quoted = Written.QUOTED.matcher(said.group(1));
            var question = quoted.matches() ? quoted.group(1) : said.group(1);
            return Optional.of(question).filter(one -> Wording.words(one).size() >= FEWEST_WORDS);
        }
        var about = Written.ABOUT.matcher(text);
        if (interview && about.matches()) {
            return Optional.of(about.group(1));
        }
        var supposed = Written.SUPPOSED.matcher(text);
        if (interview && supposed.matches()) {
            return Optional.of(supposed.group(1));
        }
        var told = (interview ? Written.TOLD_AT_INTERVIEW : Written.TOLD).matcher(text);
        return told.matches()
                ? Optional.of(told.group(1)).filter(Reported::asks)
                : Optional.empty();
    }

    /// "Why I left", not "for my passport" nor "if I was late".
    private static boolean asks(String clause) {
        var words = Wording.words(clause);
        return words.size() > FEWEST_WORDS
                && (Asking.isInterrogative(words.getFirst())
                        || Languages.asks(clause, words, Asking.Place.HEADING));
    }

    /// Whether what is written there may tell of one: most lines do not.
    public static boolean mayBeIn(byte[] bytes, int start, int end) {
        var text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        return mayTell(text, text.length());
    }

    /// By a few letters of such a verb, in one look. They are all ASCII.
    private static boolean mayTell(String text, int end) {
        for (int at = 0; at < end; at++) {
            boolean may =
                    switch (text.charAt(at)) {
                        case 'k' -> isAt("ask", text, at - 2) && begins(text, at - 2);
                        case 'g' ->
                                isAt("fragt", text, at - 3)
                                        || isAt("regunt", text, at - 2)
                                        || isAt("ergunt", text, at - 2);
                        case 'w' ->
                                isAt(" was", text, at - 1)
                                        || isAt("wollte", text, at)
                                        || isAt("wanted", text, at);
                        case 'm' -> isAt("demand", text, at - 2);
                        case 'h' -> isAt("chiest", text, at - 1);
                        default -> false;
                    };
            if (may) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String verb, String text, int at) {
        return text.startsWith(verb, at);
    }

    /// Not "task".
    private static boolean begins(String text, int at) {
        int before = at == 0 ? ' ' : text.charAt(at - 1) | 0x20;
        return before < 'a' || before > 'z';
    }
}
