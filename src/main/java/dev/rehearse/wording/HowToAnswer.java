package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// Orders that tell how to answer, and how to get ready to: "Summarize your answer", "Explain your
/// reasoning aloud", "Tell the interviewer what you leave out", "Validate that your resume is
/// true".
final class HowToAnswer {
    private static final Set<String> ANSWERS =
            Wording.listed("answer answers response responses replies");

    /// What is told while one thinks, and how.
    private static final Set<String> THOUGHTS =
            Wording.listed("reasoning thinking thoughts process approach steps");

    private static final Set<String> ALOUD = Wording.listed("aloud loud clearly");

    private static final Set<String> TOLD = Wording.listed("tell show give");
    private static final Set<String> THE = Wording.listed("the your");
    private static final Set<String> LISTENERS =
            Wording.listed("interviewer interviewers recruiter recruiters panel");

    /// Nobody is asked to work on them in a talk.
    private static final Set<String> PAPERS = Wording.listed("resume résumé cv portfolio");

    private static final Set<String> PREPARED =
            Wording.listed(
                    "validate build create make write improve fix optimize optimise rewrite design"
                            + " analyze analyse print");

    /// Before "your resume": "Validate that", "Make sure that".
    private static final int NEAR = 3;

    private HowToAnswer() {}

    /// @param words those of a text that begins with an order
    static boolean is(List<String> words) {
        if (words.size() < 3) {
            return false;
        }
        return ofAnswer(words)
                || (TOLD.contains(words.getFirst())
                        && THE.contains(words.get(1))
                        && LISTENERS.contains(words.get(2))
                        && !(words.size() > 3 && words.get(3).equals("about")))
                || (PREPARED.contains(words.getFirst()) && ofPaper(words))
                || (words.getFirst().equals("imagine")
                        && Asking.isInterrogative(words.get(1))
                        && words.contains("ask"));
    }

    /// All of it: "Explain your answer to the guild" is asked.
    private static boolean ofAnswer(List<String> words) {
        int your = words.indexOf("your");
        if (your != 1) {
            return false;
        }
        var last = words.getLast();
        return (words.size() == 3 && ANSWERS.contains(last))
                || (ALOUD.contains(last)
                        && (ANSWERS.contains(words.get(2))
                                || words.subList(2, words.size()).stream()
                                        .anyMatch(THOUGHTS::contains)));
    }

    private static boolean ofPaper(List<String> words) {
        int last = Math.min(words.size() - 1, NEAR + 1);
        for (int at = 1; at < last; at++) {
            if (words.get(at).equals("your")) {
                return PAPERS.contains(words.get(at + 1));
            }
        }
        return false;
    }
}
