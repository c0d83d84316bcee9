package dev.rehearse.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a language tells things from what is done and how it is: by the words beside them, and by
/// their endings. It is a hint and no parser, so a word that nothing is known of counts as a thing.
///
/// @param subjects what a verb follows
/// @param articles what begins the name of a thing, so that a word right before one is none
/// @param beforeThing what a thing follows, articles aside
/// @param infinitive what a verb follows when it has an object; empty where there is no such word
/// @param notThing endings of words that are no things
/// @param thing endings of words that are, whatever stands beside them
/// @param capital whether things are written with a capital letter
record Grammar(
        Set<String> subjects,
        Set<String> articles,
        Set<String> beforeThing,
        String infinitive,
        Pattern notThing,
        Pattern thing,
        boolean capital) {
    private static final Pattern NEVER = Pattern.compile("(?!)");

    static final Grammar NONE = new Grammar(Set.of(), Set.of(), Set.of(), "", NEVER, NEVER, false);

    static final Grammar ENGLISH =
            new Grammar(
                    words("i you we they he she it who guys"),
                    words("a an the my your our their his her its"),
                    words(
                            "this that these those of in on for with from by at into about between"
                                + " through across within without under over per no each every any"
                                + " some all both which what whose many several more most"),
                    "to",
                    Pattern.compile(".{3,}[^e]ed|.{4,}ly"),
                    Pattern.compile(
                            ".*(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|logy)s?|hundred|family"
                                    + "|assembly|anomaly|supply|reply"),
                    false);

    static final Grammar GERMAN = new Grammar(Set.of(), Set.of(), Set.of(), "", NEVER, NEVER, true);

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /// What one place in a text says of a word.
    enum Hint {
        THING,
        NONE,
        NO_THING
    }

    /// @param before the word right before it and `after` the one right behind it, in small
    ///   letters; empty where a mark or nothing stands there
    Hint hint(Token token, String before, String after) {
        var word = token.text();
        var small = word.toLowerCase(Locale.ROOT);
        if (thing.matcher(small).matches()) {
            return Hint.THING;
        }
        boolean other =
                notThing.matcher(small).matches()
                        || (capital && !token.isCapitalised())
                        || subjects.contains(before)
                        || articles.contains(after)
                        || isInfinitive(before, after);
        if (other) {
            return Hint.NO_THING;
        }
        return articles.contains(before) || beforeThing.contains(before) ? Hint.THING : Hint.NONE;
    }

    /// `to track repairs`, and not `to production` or `access to storage of`.
    private boolean isInfinitive(String before, String after) {
        return !infinitive.isEmpty()
                && infinitive.equals(before)
                && !after.isEmpty()
                && !beforeThing.contains(after);
    }

    /// Whether the places of a word together say that it is no thing.
    static boolean isNone(List<Hint> hints) {
        int sum = 0;
        for (var hint : hints) {
            sum +=
                    switch (hint) {
                        case THING -> 1;
                        case NONE -> 0;
                        case NO_THING -> -1;
                    };
        }
        return sum < 0;
    }
}
