package dev.rehearse.note;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Inline Markdown as a person reads it aloud: no markup, one line, single blanks.
final class Plain {
    private static final String MARKS = "\\`*_~[]<>&\t\n\r\f\u000b";
    private static final boolean[] IS_MARK = new boolean[0x80];

    static {
        for (int at = 0; at < MARKS.length(); at++) {
            IS_MARK[MARKS.charAt(at)] = true;
        }
    }

    private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`)(.{1,200}?)(?<!`)\\1(?!`)");
    private static final Pattern LINK =
            Pattern.compile(
                    "!?\\[([^\\[\\]]{0,2000}+)\\](?:\\([^()\\s]*+(?:\\([^()]*+\\)[^()\\s]*+)?+(?:\\s++[^()]*+)?+\\)|\\[[^\\[\\]]{0,200}+\\])");
    private static final Pattern AUTOLINK =
            Pattern.compile("<((?:https?|mailto):[^<>\\s]{1,500})>");
    private static final String EMPHASES = "*_~";
    private static final List<Pattern> EMPHASIS =
            List.of(
                    Pattern.compile("(\\*{1,3})(?=\\S)([^*]{1,1000}?)(?<=\\S)\\1"),
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}_])(_{1,3})(?=\\S)([^_]{1,1000}?)(?<=\\S)\\1(?![\\p{L}\\p{N}_])"),
                    Pattern.compile("(~~)(?=\\S)([^~]{1,1000}?)(?<=\\S)\\1"));
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,6});");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// Escaped and code characters wait in the private use area until the rest is stripped.
    private static final int HIDDEN = 0xF000;

    private Plain() {}

    static String of(String markdown) {
        if (markdown.length() > Forms.LONGEST || isPlain(markdown)) {
            return markdown.strip();
        }
        var text = markdown;
        if (holds(text, '`')) {
            text = CODE.matcher(text).replaceAll(m -> literal(hide(m.group(2).strip())));
        }
        if (holds(text, '\\')) {
            text = ESCAPE.matcher(text).replaceAll(m -> literal(hide(m.group(1))));
        }
        if (holds(text, '[')) {
            text = unwrapped(LINK, text, "$1");
        }
        if (holds(text, '<')) {
            text = InlineHtml.strip(AUTOLINK.matcher(text).replaceAll("$1"));
        }
        for (int mark = 0; mark < EMPHASES.length(); mark++) {
            if (holds(text, EMPHASES.charAt(mark))) {
                text = unwrapped(EMPHASIS.get(mark), text, "$2");
            }
        }
        if (holds(text, '&')) {
            text = ENTITY.matcher(text).replaceAll(m -> literal(entity(m.group(1))));
        }
        return BLANKS.matcher(show(text)).replaceAll(" ").strip();
    }

    /// One may stand in another.
    private static String unwrapped(Pattern pattern, String text, String inside) {
        var found = pattern.matcher(text);
        return found.find() ? pattern.matcher(found.replaceAll(inside)).replaceAll(inside) : text;
    }

    private static boolean holds(String text, char mark) {
        return text.indexOf(mark) >= 0;
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

    private static String hide(String text) {
        var hidden = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean mark = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
            hidden.append(mark ? (char) (HIDDEN + c) : c);
        }
        return hidden.toString();
    }

    private static String show(String text) {
        var shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            shown.append(c > HIDDEN && c < HIDDEN + 0x7F ? (char) (c - HIDDEN) : c);
        }
        return shown.toString();
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
