package dev.rehearse.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Counts phrases in a text, longer ones before those they hold.
final class Phrases {
    /// What is a kind or a sort of something is no hedge: `what kind of`, `this sort of`.
    private static final Pattern OF_A_KIND =
            Pattern.compile(
                    "(?:what|which|this|that|these|those|any|some|each|every|one|same|certain|new|other"
                        + "|another|the|a|an|two|three|different|best|right)\\s+$",
                    Pattern.CASE_INSENSITIVE);

    private static final String BEFORE = "(?<![\\p{L}\\p{N}'-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}'-])";

    private Phrases() {}

    /// The most frequent first, then as they come.
    static List<Feedback.Counted> count(String text, List<String> phrases, Set<String> setOff) {
        var left = new StringBuilder(text.replace('’', '\''));
        var found = new ArrayList<Feedback.Counted>();
        phrases.stream()
                .sorted(Comparator.comparingInt((String phrase) -> -phrase.length()))
                .forEach(phrase -> add(found, phrase, taken(left, plain(phrase))));
        setOff.stream().sorted().forEach(word -> add(found, word, taken(left, between(word))));
        found.sort(Comparator.comparingInt(one -> -one.count()));
        return List.copyOf(found);
    }

    private static void add(List<Feedback.Counted> found, String phrase, int count) {
        if (count > 0) {
            found.add(new Feedback.Counted(phrase, count));
        }
    }

    private static Pattern plain(String phrase) {
        var words = Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q");
        return compiled(BEFORE + words + AFTER);
    }

    private static Pattern between(String word) {
        return compiled("(?<=^|[,.;:!?–—-]\\s{0,2}|\\n)" + Pattern.quote(word) + "(?=\\s?[,?…–—])");
    }

    private static Pattern compiled(String pattern) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(pattern, flags);
    }

    /// What was counted is blanked, so that no shorter phrase counts it again.
    private static int taken(StringBuilder left, Pattern pattern) {
        var match = pattern.matcher(left.toString());
        int count = 0;
        while (match.find()) {
            var phrase = match.group().toLowerCase(Locale.ROOT);
            boolean kind = phrase.startsWith("kind") || phrase.startsWith("sort");
            if (kind && OF_A_KIND.matcher(left.substring(0, match.start())).find()) {
                continue;
            }
            left.replace(match.start(), match.end(), "_".repeat(match.group().length()));
            count++;
        }
        return count;
    }
}
