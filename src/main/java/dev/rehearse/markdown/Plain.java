package dev.rehearse.markdown;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Inline Markdown as a person reads it aloud: no markup, one line, single blanks.
public final class Plain {
    /// In bytes. A longer text is no question, and is read as it stands.
    public static final int LONGEST = 2_000;

    private static final String MARKS = "\\`*_~[]<>&\t\n\r\f\u000b";
    private static final boolean[] IS_MARK = new boolean[0x80];

    static {
        for (int at = 0; at < MARKS.length(); at++) {
            IS_MARK[MARKS.charAt(at)] = true;
        }
    }

    private static final Pattern AUTOLINK =
            Pattern.compile("<((?:https?|mailto):[^<>\\s]{1,500})>");
    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,6});");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private static final String EMPHASES = "*_~";

    /// Escaped and code characters wait in the private use area until the rest is stripped.
    private static final int HIDDEN = 0xF000;

    private Plain() {}

    public static String of(String markdown) {
        if (markdown.length() > LONGEST || isPlain(markdown)) {
            return markdown.strip();
        }
        var text = escapesHidden(CodeSpans.replaced(markdown, Plain::hide));
        text = twice(LinkText::of, text);
        if (text.indexOf('<') >= 0) {
            text = InlineHtml.strip(AUTOLINK.matcher(text).replaceAll("$1"));
        }
        for (int at = 0; at < EMPHASES.length(); at++) {
            char mark = EMPHASES.charAt(at);
            text = twice(some -> Emphasis.strip(some, mark), text);
        }
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll(m -> literal(entity(m.group(1))));
        }
        return shown(text);
    }

    /// One may stand in another.
    private static String twice(UnaryOperator<String> strip, String text) {
        var once = strip.apply(text);
        return once.length() == text.length() ? text : strip.apply(once);
    }

    /// In ASCII, as a pattern's `\s`.
    public static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /// Where the characters end that are the same as the one at `start`.
    static int runEnd(String text, int start) {
        char mark = text.charAt(start);
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean twoBlanks = c == ' ' && at > 0 && text.charAt(at - 1) == ' ';
            if (twoBlanks || (c < 0x80 && IS_MARK[c])) {
                return false;
            }
        }
        return true;
    }

    private static String literal(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String escapesHidden(String text) {
        int escape = text.indexOf('\\');
        if (escape < 0) {
            return text;
        }
        var hidden = new StringBuilder(text.length());
        int taken = 0;
        for (; escape >= 0 && escape + 1 < text.length(); escape = text.indexOf('\\', taken)) {
            char c = text.charAt(escape + 1);
            hidden.append(text, taken, isHidden(c) ? escape : escape + 1);
            if (isHidden(c)) {
                hidden.append((char) (HIDDEN + c));
            }
            taken = isHidden(c) ? escape + 2 : escape + 1;
        }
        return hidden.append(text, taken, text.length()).toString();
    }

    private static String hide(String text) {
        var hidden = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            hidden.append(isHidden(c) ? (char) (HIDDEN + c) : c);
        }
        return hidden.toString();
    }

    private static boolean isHidden(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    /// Without what was hidden, and with single blanks.
    private static String shown(String text) {
        var shown = new StringBuilder(text.length());
        boolean blank = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!isBlank(c)) {
                shown.append(c > HIDDEN && c < HIDDEN + 0x7F ? (char) (c - HIDDEN) : c);
                blank = false;
            } else if (!blank) {
                shown.append(' ');
                blank = true;
            }
        }
        return shown.toString().strip();
    }

    private static String entity(String name) {
        if (name.charAt(0) != '#') {
            return ENTITIES.getOrDefault(name, "&" + name + ";");
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        boolean shown =
                Character.isValidCodePoint(point)
                        && !Character.isISOControl(point)
                        && Character.getType(point) != Character.SURROGATE;
        return shown ? Character.toString(point) : " ";
    }
}
