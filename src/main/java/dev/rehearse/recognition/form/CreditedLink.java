package dev.rehearse.recognition.form;

import dev.rehearse.wording.QuestionMark;

import java.util.List;

/// A link to somewhere else and who wrote it or where it stands: "[Why bread?](https://…) - a
/// baker", "[Is it round?](https://…) *(a film)*", "https://… Why bread?". It is read, and asks
/// nothing.
final class CreditedLink {
    private static final int LONGEST_CREDIT = 200;

    private static final String OPENING = "\"“„«「『*_";

    /// In the order of those.
    private static final String CLOSING = "\"””»」』*_";

    private static final List<String> ARROWS = List.of("→", "⇒", "➜", "->", "=>");

    private static final List<String> PATHS = List.of("/", "./", "#");

    private CreditedLink() {}

    static boolean is(String markdown) {
        int middle = markdown.startsWith("[") ? markdown.indexOf("](") : -1;
        if (middle < 0
                || !markdown.startsWith("http", middle + 2)
                || markdown.lastIndexOf('[', middle) > 0) {
            return false;
        }
        int end = markdown.indexOf(')', middle);
        var credit = end < 0 ? "" : markdown.substring(end + 1).strip();
        return !credit.isEmpty()
                && credit.length() <= LONGEST_CREDIT
                && !QuestionMark.isIn(credit)
                && begins(credit);
    }

    /// An address and what it is an address of.
    static boolean isAddressFirst(String markdown) {
        int end = markdown.indexOf(' ');
        return end > 0
                && (markdown.startsWith("http") || markdown.startsWith("<http"))
                && markdown.lastIndexOf("://", end) > 0;
    }

    /// A title, who wrote it, and its address: "“Why bread?” by a baker https://…".
    static boolean isTitleFirst(String markdown) {
        int sign = markdown.isEmpty() ? -1 : OPENING.indexOf(markdown.charAt(0));
        int end = sign < 0 ? -1 : markdown.indexOf(CLOSING.charAt(sign), 1);
        var credit = end < 0 ? "" : markdown.substring(end + 1).strip();
        return credit.length() <= LONGEST_CREDIT
                && credit.contains("://")
                && !QuestionMark.isIn(credit)
                && (begins(credit) || credit.startsWith(","));
    }

    /// The same without quotation marks: "Why bread? — https://…". Empty where it is none.
    static String beforeAddress(String markdown) {
        int address = markdown.lastIndexOf("://");
        int start = address < 0 ? -1 : markdown.lastIndexOf(' ', address);
        int sign = start - 1;
        boolean ends =
                sign > 1
                        && markdown.indexOf(' ', address) < 0
                        && markdown.startsWith(
                                "http", start + 1 + (markdown.charAt(start + 1) == '<' ? 1 : 0))
                        && "-–—|".indexOf(markdown.charAt(sign)) >= 0
                        && markdown.charAt(sign - 1) == ' ';
        return ends ? markdown.substring(0, sign).stripTrailing() : "";
    }

    /// An entry that says where its question stands: "Why bread? → /bread/why".
    static boolean isPathLast(String markdown) {
        int mark = markdown.lastIndexOf('?');
        var rest = mark < 0 ? "" : unquoted(markdown.substring(mark + 1));
        for (var arrow : ARROWS) {
            if (rest.startsWith(arrow)) {
                var path = unquoted(rest.substring(arrow.length()));
                return path.indexOf(' ') < 0
                        && PATHS.stream().anyMatch(path::startsWith)
                        && path.length() > 1;
            }
        }
        return false;
    }

    private static String unquoted(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "` ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "` ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /// With a dash, a bracket, or "by".
    private static boolean begins(String credit) {
        return "-–—(*_|".indexOf(credit.charAt(0)) >= 0
                || credit.startsWith("by ")
                || credit.startsWith("from ")
                || credit.startsWith("via ");
    }
}
