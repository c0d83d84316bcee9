package dev.rehearse.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The terms and figures of a text: code, numbers with what they count, names, words written as no
/// common word is, and the words it comes back to.
final class Terms {
    private static final int MOST = 24;

    /// A short text comes back to nothing: then its longest words stand for it.
    private static final int FEW = 8;

    private static final int SHORTEST = 4;
    private static final int SHORTEST_ONCE = 6;
    private static final int LONGEST_PHRASE = 5;

    private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\\n]{2,60})`(?!`)");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
    private static final String SENTENCE_ENDS = ".!?:;–—";
    private static final Pattern JOINTS = Pattern.compile("[./_+#:'’-]+");
    private static final Set<String> UNITS =
            Set.of(
                    ("% b kb mb gb tb pb kib mib gib tib bit byte ns us µs ms s sec second min"
                         + " minute h hr hour day week month year km m cm mm kg g mg w kw mw hz khz"
                         + " mhz ghz px x percent million billion thousand user request rps qps"
                         + " core node gpu cpu euro dollar people")
                            .split(" "));

    private final Language language;
    private final Set<String> excluded;
    private final Map<String, String> strong = new LinkedHashMap<>();
    private final Map<String, Count> words = new LinkedHashMap<>();
    private final Set<String> capitals = new HashSet<>();

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /// A word, and what each of its places says of it: a list that grows, since a word may have as
    /// many as there are words.
    private record Count(String text, List<Grammar.Hint> hints) {
        Count(String text) {
            this(text, new ArrayList<>());
        }

        int times() {
            return hints.size();
        }
    }

    private Terms(Language language, Set<String> excluded) {
        this.language = language;
        this.excluded = excluded;
    }

    /// What the material has beyond the words of the question itself, most telling first.
    static List<String> of(String material, String question) {
        var asked = Token.of(question).stream().map(Token::normal).collect(Collectors.toSet());
        var terms = new Terms(Language.of(material), asked);
        var code = CODE.matcher(material);
        while (code.find()) {
            terms.addStrong(code.group(1).strip(), Token.of(code.group(1)));
        }
        var lines = Prose.lines(CODE.matcher(material).replaceAll(", "));
        lines.forEach(terms::findCapitals);
        lines.forEach(terms::find);
        return terms.ranked();
    }

    /// Whether a text says this term, in whatever spelling.
    static boolean isIn(String term, Set<String> phrases) {
        var tokens = Token.of(term);
        if (phrases.contains(key(tokens))) {
            return true;
        }
        return tokens.getFirst().isNumber() && phrases.contains(tokens.getFirst().normal());
    }

    /// Every stretch of a few words of a text, as terms are compared.
    static Set<String> phrases(String text) {
        var tokens = Token.of(text);
        var phrases = new HashSet<String>();
        for (int from = 0; from < tokens.size(); from++) {
            int most = Math.min(tokens.size(), from + LONGEST_PHRASE);
            for (int to = from + 1; to <= most; to++) {
                phrases.add(key(tokens.subList(from, to)));
            }
        }
        return phrases;
    }

    private static String key(Collection<Token> tokens) {
        return tokens.stream().map(Token::normal).collect(Collectors.joining());
    }

    private void findCapitals(String line) {
        for (var token : Token.of(line)) {
            boolean inside = token.start() > 0 && !begins(line, token);
            if (inside && token.isCapitalised() && !language.isCommon(token)) {
                capitals.add(token.normal());
            }
        }
    }

    /// Only blanks stand between it and what ends a sentence, or the line's begin.
    private static boolean begins(String line, Token token) {
        int at = token.start() - 1;
        while (at >= 0 && Character.isWhitespace(line.charAt(at))) {
            at--;
        }
        return at < 0 || SENTENCE_ENDS.indexOf(line.charAt(at)) >= 0;
    }

    private void find(String line) {
        var tokens = Token.of(line);
        int at = 0;
        while (at < tokens.size()) {
            int end = stretch(line, tokens, at);
            var some = tokens.subList(at, end);
            if (isTerm(line, some)) {
                addStrong(line.substring(some.getFirst().start(), some.getLast().end()), some);
            } else {
                addWord(line, tokens, at);
            }
            at = end;
        }
    }

    /// Where the figure or the name that begins here ends.
    private int stretch(String line, List<Token> tokens, int at) {
        var first = tokens.get(at);
        if (first.isNumber()) {
            return counts(line, tokens, at) ? at + 2 : at + 1;
        }
        int end = at + 1;
        while (end < tokens.size()
                && end - at < LONGEST_PHRASE - 1
                && isName(tokens.get(end - 1))
                && isName(tokens.get(end))
                && follows(line, tokens, end)) {
            end++;
        }
        return end;
    }

    private static boolean counts(String line, List<Token> tokens, int at) {
        if (at + 1 == tokens.size() || !follows(line, tokens, at + 1)) {
            return false;
        }
        var unit = tokens.get(at + 1);
        return UNITS.contains(unit.normal()) || unit.text().contains("/");
    }

    private static boolean follows(String line, List<Token> tokens, int at) {
        var between = line.substring(tokens.get(at - 1).end(), tokens.get(at).start());
        return between.equals(" ");
    }

    private boolean isName(Token token) {
        return token.isCapitalised() && !language.isCommon(token);
    }

    private boolean isTerm(String line, List<Token> some) {
        var first = some.getFirst();
        if (some.size() > 1) {
            return true;
        }
        if (first.isNumber()) {
            return first.text().length() > 1 && !ORDINAL.matcher(first.text()).matches();
        }
        if (language.isCommon(first)) {
            return false;
        }
        boolean technical = first.isTechnical() && !isPlain(first);
        boolean named = !begins(line, first) || capitals.contains(first.normal());
        return technical || (first.isCapitalised() && named);
    }

    /// `and/or`: common words with marks between them.
    private boolean isPlain(Token token) {
        return JOINTS.splitAsStream(token.text())
                .flatMap(part -> Token.of(part).stream())
                .allMatch(language::isCommon);
    }

    private void addStrong(String text, List<Token> tokens) {
        if (!tokens.isEmpty()
                && !tokens.stream().allMatch(token -> excluded.contains(token.normal()))) {
            strong.putIfAbsent(key(tokens), text);
        }
    }

    private void addWord(String line, List<Token> tokens, int at) {
        var token = tokens.get(at);
        boolean word =
                token.text().length() >= SHORTEST
                        && token.text().codePoints().allMatch(Character::isLetter)
                        && !language.isCommon(token)
                        && !excluded.contains(token.normal());
        if (word) {
            var before = beside(line, tokens, at, at - 1);
            var after = beside(line, tokens, at + 1, at + 1);
            var hint = language.grammar().hint(token, before, after);
            words.computeIfAbsent(token.normal(), _ -> new Count(token.text())).hints.add(hint);
        }
    }

    /// In small letters; empty where something other than a blank stands between.
    private static String beside(String line, List<Token> tokens, int later, int wanted) {
        boolean there = later > 0 && later < tokens.size() && follows(line, tokens, later);
        return there ? tokens.get(wanted).text().toLowerCase(Locale.ROOT) : "";
    }

    private List<String> ranked() {
        var weak =
                words.entrySet().stream()
                        .filter(word -> !strong.containsKey(word.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(word -> !Grammar.isNone(word.hints()))
                        .sorted(
                                Comparator.comparingInt((Count word) -> -word.times())
                                        .thenComparingInt(word -> -word.text().length()))
                        .toList();
        var years = strong.values().stream().filter(Terms::isYear).toList();
        var terms = new ArrayList<>(strong.values());
        terms.removeAll(years);
        for (var word : weak) {
            boolean once = terms.size() < FEW && word.text().length() >= SHORTEST_ONCE;
            if (word.times() > 1 || once) {
                terms.add(word.text());
            }
        }
        terms.addAll(years);
        return terms.stream().limit(MOST).toList();
    }

    /// A list of dates would leave no room for what happened on them.
    private static boolean isYear(String term) {
        return YEAR.matcher(term).matches();
    }
}
