package dev.rehearse.recognition.form;

import java.util.regex.Pattern;

/// An item that is a link to somewhere else and no more.
public final class OnlyLink {

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final Pattern MARKS =
                Pattern.compile(
                        "^(?:(?:\\[["
                            + " xX]\\]|:[a-z0-9_+-]{1,40}:|[\\p{So}\\x{FE0F}]{1,8})\\s+){1,3}+(?=\\[)");
        static final Pattern ONLY_LINK =
                Pattern.compile("^!?\\[[^\\]]*\\]\\s*(?:\\([^)]*\\)+|\\[[^\\]]*\\])[\\s.,;:|]*$");
        static final Pattern ONLY_ADDRESS =
                Pattern.compile(
                        "^(?:<?https?://[^\\s<>]+>?|<a\\s[^<>]*href[^<>]*>[^<]*</a>)[\\s.,;:|]*$",
                        Pattern.CASE_INSENSITIVE);
    }

    private OnlyLink() {}

    /// An entry of a list of links, or of contents.
    public static boolean is(String markdown) {
        return switch (markdown.isEmpty() ? ' ' : markdown.charAt(0)) {
            case '[', '!' ->
                    Written.ONLY_LINK.matcher(markdown).matches() || CreditedLink.is(markdown);
            case '<', 'h' -> Written.ONLY_ADDRESS.matcher(markdown).matches();
            default -> false;
        };
    }

    /// Without a box or a sign in front: "[ ] [Why?](https://…)", ":book: [Why?](https://…)".
    static String withoutMarks(String source) {
        char first = source.isEmpty() ? ' ' : source.charAt(0);
        return first == '[' || first == ':' || first > 0x7F
                ? Written.MARKS.matcher(source).replaceFirst("")
                : source;
    }
}
