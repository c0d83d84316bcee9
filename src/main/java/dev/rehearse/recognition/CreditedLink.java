package dev.rehearse.recognition;

import dev.rehearse.wording.QuestionMark;

/// A link to somewhere else and who wrote it or where it stands: "[Why bread?](https://…) - a
/// baker", "[Is it round?](https://…) *(a film)*". It is read, and asks nothing.
final class CreditedLink {
    private static final int LONGEST_CREDIT = 200;

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

    /// With a dash, a bracket, or "by".
    private static boolean begins(String credit) {
        return "-–—(*_|".indexOf(credit.charAt(0)) >= 0
                || credit.startsWith("by ")
                || credit.startsWith("from ")
                || credit.startsWith("via ");
    }
}
