package dev.rehearse.screen;

import java.text.Normalizer;

/// The ASCII letter that stands for an icon or a line where a terminal has nothing else.
public final class Ascii {
    private static final String FROM =
            "✓✗·○►▌▾▸•›…●▲■║━╸─┿┼│▁▂▃▄▅▆▇█▀░▒▓−×±┬┯┮┭├┝┥┤┴┷┌┐└┘╭╮╰╯↑↓←→–—‘’“”„‚\u00A0";
    private static final String TO =
            "vx.o>>-+*>~*^#|==-++|1234567#\"..%-x~++++++++++++++++++^v<>--''\"\"\"' ";

    private Ascii() {}

    /// A text of the same columns.
    public static String twin(String text) {
        int at = 0;
        while (at < text.length() && Safe.isPlain(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.length());
        at = 0;
        while (at < text.length()) {
            int end = Graphemes.end(text, at);
            var cluster = text.substring(at, end);
            int columns = Columns.of(cluster);
            for (int i = 0; i < columns; i++) {
                out.append(columns == 1 ? (char) twin(cluster.codePointAt(0)) : '?');
            }
            at = end;
        }
        return out.toString();
    }

    static int twin(int code) {
        if (code > 0 && code < 0x7F) {
            return code;
        }
        if (code >= 0x2400 && code <= 0x2421) {
            return '?';
        }
        int known = code < 0 ? -1 : FROM.indexOf(code);
        return known >= 0 ? TO.charAt(known) : letter(code);
    }

    // Latin letters keep their base letter; all others become a question mark.
    private static int letter(int code) {
        if (code < 0xC0 || code > 0x17F) {
            return '?';
        }
        var parts = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFD);
        char base = parts.charAt(0);
        return base < 0x7F ? base : '?';
    }
}
