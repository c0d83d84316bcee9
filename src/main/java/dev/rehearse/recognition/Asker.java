package dev.rehearse.recognition;

import dev.rehearse.markdown.Together;
import dev.rehearse.outline.Section;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Letters;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells who asks: a candidate's questions to the company speak of "you guys", or their title says
/// so.
final class Asker {
    /// So many sections are told apart by more than one processor.
    private static final int MANY = 500;

    /// No `\b`: at each mark of a letter it looks back for the letter.
    private static final Pattern TO_THEM =
            Pattern.compile(
                    "(?<!\\w)(?:you guys|y'all|you folks|your (?:team(?!"
                            + " ?m)|company|organi[sz]ation|engineers)|the (?:team|company)"
                            + " here|working here)(?!\\w)");

    /// What the candidate has done, in his team.
    private static final Pattern DONE =
            Pattern.compile("(?<!\\w)(?:did|were|had) you(?!\\w)|(?<!\\w)have you ever(?!\\w)");

    /// What only an employer can tell, in a list that speaks to one.
    private static final Pattern EMPLOYER =
            Pattern.compile(
                    "(?<!\\w)(?:(?:your|the) (?:ideal|perfect|successful) candidate"
                            + "|do you like (?:about )?working (?:here|at|for))(?!\\w)");

    /// What only a candidate can tell.
    private static final Pattern APPLICANT =
            Pattern.compile(
                    "(?<!\\w)(?:yourself|(?:did|were|would|have) you|your (?:own|last|previous|past"
                            + "|current|greatest|biggest|strengths?|weakness(?:es)?|experiences?"
                            + "|career|goals?|resume|cv|skills|background)|do you want|hire you"
                            + "|are you looking)(?!\\w)");

    private static final Pattern GUYS =
            Pattern.compile(
                    "(?<!\\w)(?:you guys|y'all|you folks)(?!\\w)", Pattern.CASE_INSENSITIVE);

    /// Whom questions are for that a candidate answers: not "for the developers".
    private static final String AUDIENCE =
            "(?!(?!the(?!\\w))[^,;:]{0,60}(?<!\\w)(?:freshers?|beginners?|juniors?|seniors?"
                    + "|experienced|candidates?|developers?|engineers?|professionals?"
                    + "|students?|interviews?)(?!\\w))";

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?<!\\w)(?:(?<!interview )(?:questions|qs|q's) (?:for|to)"
                            + " (?!answer|practi[cs]e|prepare|expect|know|review|consider)"
                            + AUDIENCE
                            + "\\w|(?:to ask|ask (?:them|the|your)|should (?:i|you|we)"
                            + " ask|(?:i|we)(?:['’](?:ll|d))?"
                            + " (?:(?:will|would|should|can|could|may|might|must|want to|have"
                            + " to|need to|like to) )?ask|my questions)(?!\\w)|reverse"
                            + " interview)|(?<!\\p{L})\\p{L}++['’]s questions(?!\\w)"
                            + "|(?<!\\p{L})(?:fragen an|preguntas para|perguntas para|questions à"
                            + "|domande per|vragen aan|вопросы к) "
                            + "|(?<!\\w)(?:informational interview|coffee chat)"
                            + "|(?<!\\p{L})fragen,? die (?:du|ich|man|wir)"
                            + " (?:\\p{L}{1,20} ){0,3}stell");

    /// How a candidate speaks of the job: "my manager", "will I work".
    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?<!\\w)(?:(?:would|will) i|i (?:would|will|could)) (?:be|do|get|have|interact"
                        + "|join|need|own|report|spend|start|work)(?!\\w)|(?<!\\w)(?:expect(?:ed)?(?:"
                        + " of| from)? me|goals for me|my"
                        + " (?:manager|boss|team|application|role|performance|candidacy|r[eé]sum[eé]|cv|interests|qualifications)|r[eé]sum[eé]"
                        + " i)(?!\\w)");

    private static final Pattern PERSON =
            Pattern.compile("^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? [Qq]uestions$");

    /// One of these is in every title that says who asks.
    private static final List<String> TITLED =
            List.of(
                    "ask",
                    "quest",
                    "qs",
                    "q's",
                    "reverse",
                    "fragen",
                    "pregunt",
                    "pergunt",
                    "domand",
                    "vragen",
                    "вопрос",
                    "informational",
                    "coffee chat");

    private static final Set<String> CANDIDATES =
            Wording.listed("candidate candidates applicant applicants interviewee interviewees");

    /// What may stand before them.
    private static final Set<String> WHICH =
            Wording.listed(
                    "the a an any every each all your our my job potential prospective possible"
                            + " junior senior new future");

    private static final Set<String> NO_PERSON =
            Set.of("today's", "yesterday's", "week's", "month's");

    private Asker() {}

    /// Whether a title says that the person asks: "Questions for them".
    static boolean isForThem(String title) {
        var lower = Letters.small(title);
        return TITLE.matcher(lower).find() && !saysTime(lower) && !isForCandidates(lower);
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

    /// Whether a word is what an employer calls who applies.
    static boolean isCandidate(String word) {
        return CANDIDATES.contains(word);
    }

    /// Whether a question is one that only a candidate answers, or an order to tell.
    static boolean speaksToApplicant(String text) {
        var lower = Letters.small(text);
        return APPLICANT.matcher(lower).find() || Asking.startsWithPrompt(Wording.words(lower));
    }

    /// Whether a question speaks of the job as one who wants it does, or to those who offer it.
    static boolean speaksAsCandidate(String text) {
        return speaksToThem(text) || speaksOfJob(text);
    }

    static boolean speaksToThem(String text) {
        if (!maySpeakToThem(text)) {
            return false;
        }
        var lower = Letters.small(text);
        return TO_THEM.matcher(lower).find()
                && !DONE.matcher(lower).find()
                && !Asking.startsWithPrompt(Wording.words(lower));
    }

    /// "How do you lead your team": a leader is asked as an employer is.
    static boolean mayBeOfOwnTeam(String text) {
        var lower = Letters.small(text);
        return lower.contains("your team")
                && (lower.contains("do you ") || lower.contains("would you "));
    }

    /// By how such a phrase begins or ends, in one look: most questions have none.
    private static boolean maySpeakToThem(String text) {
        for (int at = 0; at < text.length(); at++) {
            boolean may =
                    switch (text.charAt(at)) {
                        case 'y', 'Y' -> mayBeThey(text, at + 1);
                        case 'h', 'H' -> text.regionMatches(true, at - 1, " here", 0, 5);
                        default -> false;
                    };
            if (may) {
                return true;
            }
        }
        return false;
    }

    /// After a y: "you guys", "you folks", "your team", "y'all".
    private static boolean mayBeThey(String text, int at) {
        if (text.regionMatches(true, at, "ou ", 0, 3)) {
            return isAnyOf("gf", text, at + 3);
        }
        return text.regionMatches(true, at, "our ", 0, 4)
                ? isAnyOf("tcoe", text, at + 4)
                : text.regionMatches(true, at, "'all", 0, 4);
    }

    private static boolean isAnyOf(String letters, String text, int at) {
        return at < text.length() && letters.indexOf(Character.toLowerCase(text.charAt(at))) >= 0;
    }

    /// For each section whether the person asks there; sections within it follow it.
    static boolean[] sections(List<Found.Asked> asked, List<Section> sections) {
        var texts = new ArrayList<List<String>>();
        sections.forEach(section -> texts.add(new ArrayList<>()));
        for (Found.Asked found : asked) {
            if (found.section() >= 0 && found.kind() != Question.Kind.HEADING) {
                texts.get(found.section()).add(found.text());
            }
        }
        var says =
                Together.all(
                        sections.size(), MANY, at -> asks(sections.get(at).title(), texts.get(at)));
        var toAsk = new boolean[sections.size()];
        int end = 0;
        for (Section section : sections) {
            end = says.get(section.index()) ? Math.max(end, section.byteEnd()) : end;
            toAsk[section.index()] = section.byteStart() < end;
        }
        return toAsk;
    }

    private static boolean saysTime(String lower) {
        for (String time : NO_PERSON) {
            if (lower.contains(time)) {
                return true;
            }
        }
        return false;
    }

    /// Two of them at the least, and every fifth, speak as a candidate does.
    private static boolean areCandidates(List<String> questions) {
        int found = 0;
        for (var text : questions) {
            found += speaksOfJob(text) ? 1 : 0;
        }
        return found >= 2 && found * 5 >= questions.size();
    }

    private static boolean speaksOfJob(String text) {
        return maySpeakOfJob(text) && CANDIDATE.matcher(Letters.small(text)).find();
    }

    /// Two of them at the least speak to an employer, and none to a candidate.
    private static boolean areToEmployer(List<String> questions) {
        var told = new HashSet<String>();
        for (var text : questions) {
            if (text.contains("andidate") || text.contains("working ")) {
                var lower = Letters.small(text);
                if (EMPLOYER.matcher(lower).find()) {
                    told.add(lower);
                }
            }
        }
        return told.size() > 1 && questions.stream().noneMatch(Asker::speaksToApplicant);
    }

    /// By "I", "me" or "my", in one look: most questions have none.
    private static boolean maySpeakOfJob(String text) {
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            char first = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            char second = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
            boolean i = (first == 'I' || first == 'i') && second == ' ';
            boolean me =
                    (first == 'm' || first == 'M')
                            && (second == 'e' || second == 'y')
                            && (at + 3 >= text.length()
                                    || !Character.isLetter(text.charAt(at + 3)));
            if (i || me) {
                return true;
            }
        }
        return text.startsWith("My ") || text.startsWith("my ");
    }

    /// Whether a section's questions are asked by the person, from its title and from how they
    /// speak.
    private static boolean asks(String title, List<String> questions) {
        if (areCandidates(questions) || areToEmployer(questions)) {
            return true;
        }
        var lower = Letters.small(title);
        if (TitleWords.wantsToKnow(lower)) {
            return true;
        }
        if (TITLED.stream().noneMatch(lower::contains)) {
            return false;
        }
        if (isForThem(title)) {
            return true;
        }
        if (!PERSON.matcher(title).matches()) {
            return false;
        }
        long toThem = questions.stream().filter(text -> GUYS.matcher(text).find()).count();
        return toThem * 4 >= questions.size() && toThem > 0;
    }
}
