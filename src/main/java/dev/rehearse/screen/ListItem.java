package dev.rehearse.screen;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The head of a Markdown list item: what the next item begins with.
record ListItem(int contentStart, String nextHead, boolean empty) {
    private static final Pattern HEAD =
            Pattern.compile("([ \\t]*)([-*+]|(\\d{1,9})([.)]))( +)(\\[[ xX]](?: +|$))?");

    static Optional<ListItem> in(String line) {
        Matcher head = HEAD.matcher(line);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        String number = head.group(3);
        String mark = number == null ? head.group(2) : (Long.parseLong(number) + 1) + head.group(4);
        String box = head.group(6) == null ? "" : "[ ] ";
        String next = head.group(1) + mark + head.group(5) + box;
        boolean empty = line.substring(head.end()).isBlank();
        return Optional.of(new ListItem(head.end(), next, empty));
    }
}
