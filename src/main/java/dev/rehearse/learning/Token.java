package dev.rehearse.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A word or a number of a text. What belongs to it inside stays with it: `gb/s`, `node.js`, `C++`,
/// `99.9%`, `write-ahead`.
///
/// @param normal what makes two spellings the same: small letters and digits, one thing, not many
record Token(String text, int start, int end, String normal) {
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}]+(?:(?:[./_:'’+#-]{1,2}|(?<=\\p{N}),)[\\p{L}\\p{M}\\p{N}]+)*+"
                        + "(?:\\+\\+|[#%])?");
    private static final Pattern INSIDE = Pattern.compile("[_:'’#-]|,|(?<!\\d)\\.|\\.(?!\\d)");
    private static final int SHORTEST_PLURAL = 3;

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var match = WORD.matcher(text);
        while (match.find()) {
            tokens.add(new Token(match.group(), match.start(), match.end(), normal(match.group())));
        }
        return tokens;
    }

    /// `GPUs` is `gpu`, `Infini-Band` is `infiniband`, `3,200` is `3200`.
    private static String normal(String text) {
        var small = text.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
        return singular(small.endsWith("#") ? small : INSIDE.matcher(small).replaceAll(""));
    }

    private static String singular(String word) {
        int length = word.length();
        if (length <= SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean es = word.matches(".*(?:ch|sh|x|ss)es");
        boolean keeps = word.matches(".{3,}us|thus|plus|.*(?:is|os)");
        return keeps ? word : word.substring(0, length - (es ? 2 : 1));
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /// Written as no common word is: `NVLINK`, `H100`, `infini-band`, `ssh`.
    boolean isTechnical() {
        return isAcronym() || isMixed() || isVowelless();
    }

    private boolean isAcronym() {
        return text.codePoints().filter(Character::isUpperCase).count() >= 2;
    }

    private boolean isMixed() {
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        boolean marks = text.codePoints().anyMatch(point -> "/_+#:.-".indexOf(point) >= 0);
        boolean digits = text.codePoints().anyMatch(Character::isDigit);
        return letters && (marks || digits);
    }

    private boolean isVowelless() {
        return text.length() >= 2 && text.toLowerCase(Locale.ROOT).matches("[a-z&&[^aeiouy]]+");
    }
}
