package dev.rehearse.recognition;

import dev.rehearse.markdown.Together;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.ForThem;
import dev.rehearse.wording.Letters;
import dev.rehearse.wording.Phrases;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Tells who asks: a candidate's questions to the company speak of "you guys", or their title says
/// so.
final class Asker {
    /// So many sections are told apart by more than one processor.
    private static final int MANY = 500;

    private static final Phrases TO_THEM =
            Phrases.of(
                    "you guys/folks",
                    "y'all",
                    "your team/company/organization/organisation/engineers",
                    "the team/company here",
                    "working here");

    private static final String TEAM = "your team";

    /// What the candidate has done, in his team.
    private static final Phrases DONE =
            Phrases.of(
                    "did/were/had you",
                    "have you ever",
                    "situation/time/example where/when you had");

    /// What only an employer can tell, in a list that speaks to one.
    private static final Phrases EMPLOYER =
            Phrases.of(
                    "your/the ideal/perfect/successful candidate",
                    "do you like working here/at/for",
                    "do you like about working here/at/for");

    /// What only a candidate can tell.
    private static final Phrases APPLICANT =
            Phrases.of(
                    "yourself",
                    "did/were/would/have you",
                    "your own/last/previous/past/current/greatest/biggest/strength/strengths",
                    "your weakness/weaknesses/experience/experiences/career/goal/goals",
                    "your resume/cv/skills/background",
                    "do you want",
                    "hire you",
                    "are you looking");

    private static final Phrases GUYS = Phrases.of("you guys/folks", "y'all");

    /// How a candidate speaks of the job: "my manager", "will I work".
    private static final Phrases CANDIDATE =
            Phrases.of(
                    "would/will i be/do/get/have/interact/join/need/own/report/spend/start/work",
                    "i would/will be/do/get/have/interact/join/need/own/report/spend/start/work",
                    "i could be/do/get/have/interact/join/need/own/report/spend/start/work",
                    "expect/expected me",
                    "expect/expected of/from me",
                    "goals for me",
                    "my manager/boss/team/application/role/performance/candidacy",
                    "my resume/résumé/cv/interests/qualifications",
                    "resume/résumé i");

    private static final Pattern PERSON =
            Pattern.compile("^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? [Qq]uestions$");

    private Asker() {}

    /// Whether a question is one that only a candidate answers, or an order to tell.
    static boolean speaksToApplicant(String text) {
        return APPLICANT.areIn(text) || Asking.startsWithPrompt(Wording.words(text));
    }

    /// Whether a question speaks of the job as one who wants it does, or to those who offer it.
    static boolean speaksAsCandidate(String text) {
        return speaksToThem(text) || speaksOfJob(text);
    }

    static boolean speaksToThem(String text) {
        return isToThem(text) && !DONE.areIn(text) && !Asking.startsWithPrompt(Wording.words(text));
    }

    /// Not "your team member", "your team manager": that is the candidate's own.
    private static boolean isToThem(String text) {
        for (int end = TO_THEM.endIn(text, 0); end >= 0; end = TO_THEM.endIn(text, end)) {
            boolean own =
                    text.regionMatches(
                            true, end - TEAM.length(), TEAM + " m", 0, TEAM.length() + 2);
            if (!own) {
                return true;
            }
        }
        return false;
    }

    /// "How do you lead your team": a leader is asked as an employer is.
    static boolean mayBeOfOwnTeam(String text) {
        var lower = Letters.small(text);
        return lower.contains(TEAM) && (lower.contains("do you ") || lower.contains("would you "));
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

    /// Two of them at the least, and every fifth, speak as a candidate does.
    private static boolean areCandidates(List<String> questions) {
        int found = 0;
        for (var text : questions) {
            found += speaksOfJob(text) ? 1 : 0;
        }
        return found >= 2 && found * 5 >= questions.size();
    }

    private static boolean speaksOfJob(String text) {
        return CANDIDATE.areIn(text);
    }

    /// Two of them at the least speak to an employer, and none to a candidate.
    private static boolean areToEmployer(List<String> questions) {
        var told = new HashSet<String>();
        for (var text : questions) {
            boolean may = text.contains("andidate") || text.contains("working "); // few do
            if (may && EMPLOYER.areIn(text)) {
                told.add(Letters.small(text));
            }
        }
        return told.size() > 1 && questions.stream().noneMatch(Asker::speaksToApplicant);
    }

    /// Whether a section's questions are asked by the person, from its title and from how they
    /// speak.
    private static boolean asks(String title, List<String> questions) {
        if (areCandidates(questions) || areToEmployer(questions)) {
            return true;
        }
        if (TitleWords.wantsToKnow(Letters.small(title)) || ForThem.says(title)) {
            return true;
        }
        if (!title.endsWith("uestions") || !PERSON.matcher(title).matches()) {
            return false;
        }
        long toThem = questions.stream().filter(GUYS::areIn).count();
        return toThem * 4 >= questions.size() && toThem > 0;
    }
}
