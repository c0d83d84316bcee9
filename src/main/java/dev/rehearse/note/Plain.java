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
    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?i:a|abbr|b|big|br|center|cite|code|del|details|div|em|font|h[1-6]|hr|i|img|ins"
                        + "|kbd|li|mark|p|q|s|small|span|strike|strong|sub|summary|sup|td|tr|u|ul)"
                        + "(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern AUTOLINK =
            Pattern.compile("<((?:https?|mailto):[^<>\\s]{1,500})>");
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

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    /// Escaped and code characters wait in the private use area until the rest is stripped.
    private static final int HIDDEN = 0xF000;

    private Plain() {}

    static String of(String markdown) {
        if (markdown.length() > Forms.LONGEST || isPlain(markdown)) {
            return markdown.strip();
        }
        var text = CODE.matcher(markdown).replaceAll(m -> literal(hide(m.group(2).strip())));
        text = ESCAPE.matcher(text).replaceAll(m -> literal(hide(m.group(1))));
        text = LINK.matcher(text).replaceAll("$1");
        text = LINK.matcher(text).replaceAll("$1");
        text = AUTOLINK.matcher(text).replaceAll("$1");
        text = TAG.matcher(withoutComments(text)).replaceAll(" ");
        for (Pattern emphasis : EMPHASIS) {
            text = emphasis.matcher(text).replaceAll("$2");
            text = emphasis.matcher(text).replaceAll("$2");
        }
        text = ENTITY.matcher(text).replaceAll(m -> literal(entity(m.group(1))));
        return BLANKS.matcher(show(text)).replaceAll(" ").strip();
    }

    /// No pattern: it would look for an end from every beginning.
    private static String withoutComments(String text) {
        int begin = text.indexOf(COMMENT);
        int end = begin < 0 ? -1 : text.indexOf(COMMENT_END, begin + COMMENT.length());
        if (end < 0) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        int from = 0;
        while (begin >= 0 && end >= 0) {
            kept.append(text, from, begin).append(' ');
            from = end + COMMENT_END.length();
            begin = text.indexOf(COMMENT, from);
            end = begin < 0 ? -1 : text.indexOf(COMMENT_END, begin + COMMENT.length());
        }
        return kept.append(text, from, text.length()).toString();
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
