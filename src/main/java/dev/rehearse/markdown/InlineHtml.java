package dev.rehearse.markdown;

import java.util.Locale;
import java.util.Set;

/// The tags and comments in a line, which nobody reads aloud. By hand: a pattern looks for the end
/// of each one from its beginning, again and again.
final class InlineHtml {
    private static final Set<String> NAMES =
            Set.of(
                    ("a abbr b big br center cite code del details div em font h1 h2 h3 h4 h5 h6 hr"
                         + " i img ins kbd li mark p q s small span strike strong sub summary sup"
                         + " td tr u ul")
                            .split(" "));
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_TAG = 500;
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final String text;
    private boolean commentsEnd = true;

    private InlineHtml(String text) {
        this.text = text;
    }

    /// A blank for each of them.
    static String strip(String text) {
        return new InlineHtml(text).strip();
    }

    private String strip() {
        var kept = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', Math.max(at + 1, from))) {
            int end = text.startsWith(COMMENT, at) ? comment(at) : tag(at);
            if (end > 0) {
                kept.append(text, from, at).append(' ');
                from = end;
            }
        }
        return from == 0 ? text : kept.append(text, from, text.length()).toString();
    }

    /// Where the comment ends, 0 when nowhere.
    private int comment(int at) {
        int end = commentsEnd ? text.indexOf(COMMENT_END, at + COMMENT.length()) : -1;
        commentsEnd = end >= 0;
        return commentsEnd ? end + COMMENT_END.length() : 0;
    }

    private int tag(int at) {
        int name = isAt(at + 1, '/') ? at + 2 : at + 1;
        int after = name;
        while (after - name <= LONGEST_NAME && isNamePart(after)) {
            after++;
        }
        if (!NAMES.contains(text.substring(name, after).toLowerCase(Locale.ROOT))) {
            return 0;
        }
        int end = after;
        if (after < text.length() && " \t\n\r\f\u000b".indexOf(text.charAt(after)) >= 0) {
            while (end < text.length() && end - after <= LONGEST_TAG && !isAt(end, '>')) {
                if (isAt(end, '<')) {
                    return 0;
                }
                end++;
            }
        } else if (isAt(after, '/')) {
            end++;
        }
        return isAt(end, '>') ? end + 1 : 0;
    }

    private boolean isAt(int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private boolean isNamePart(int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
