package dev.rehearse.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The seven ways a block of raw HTML begins in CommonMark, and how each of them ends.
final class HtmlStart {
    private static final Set<String> RAW = Set.of("script", "pre", "style", "textarea");
    private static final Set<String> BLOCKS =
            Set.of(
                    ("address article aside base basefont blockquote body caption center col"
                         + " colgroup dd details dialog dir div dl dt fieldset figcaption figure"
                         + " footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html"
                         + " iframe legend li link main menu menuitem nav noframes ol optgroup"
                         + " option p param search section summary table tbody td tfoot th thead"
                         + " title tr track ul")
                            .split(" "));
    private static final List<List<String>> ENDS =
            List.of(
                    List.of("</script>", "</pre>", "</style>", "</textarea>"),
                    List.of("-->"),
                    List.of("?>"),
                    List.of(">"),
                    List.of("]]>"));

    private HtmlStart() {}

    /// The type, 1 to 7, of the block that begins with the `<` at `start`; 0 for none.
    static int type(byte[] bytes, int start, int end) {
        if (start + 1 >= end) {
            return 0;
        }
        byte next = bytes[start + 1];
        if (next == '?') {
            return 3;
        }
        return next == '!' ? declaration(bytes, start, end) : tag(bytes, start, end);
    }

    private static int declaration(byte[] bytes, int start, int end) {
        if (at(bytes, start, end, "<!--")) {
            return 2;
        }
        if (at(bytes, start, end, "<![CDATA[")) {
            return 5;
        }
        return start + 2 < end && isLetter(bytes[start + 2]) ? 4 : 0;
    }

    private static int tag(byte[] bytes, int start, int end) {
        boolean closing = bytes[start + 1] == '/';
        int name = start + (closing ? 2 : 1);
        int after = name;
        while (after < end && after - name < 12 && isNamePart(bytes[after])) {
            after++;
        }
        var word =
                new String(bytes, name, after - name, StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        boolean space = after == end || HtmlTag.isSpace(bytes[after]);
        boolean closed = after < end && bytes[after] == '>';
        if (!closing && RAW.contains(word) && (space || closed)) {
            return 1;
        }
        boolean selfClosed = at(bytes, after, end, "/>");
        if (BLOCKS.contains(word) && (space || closed || selfClosed)) {
            return 6;
        }
        return HtmlTag.alone(bytes, start, end) ? 7 : 0;
    }

    /// Whether a block of this type ends on this line; types 6 and 7 end at a blank line.
    static boolean ends(int type, byte[] bytes, int start, int end) {
        if (type > ENDS.size()) {
            return false;
        }
        for (String mark : ENDS.get(type - 1)) {
            for (int at = start; at + mark.length() <= end; at++) {
                if (at(bytes, at, end, mark)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean at(byte[] bytes, int start, int end, String mark) {
        if (start + mark.length() > end) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            byte b = bytes[start + i];
            if (mark.charAt(i) != (b >= 'A' && b <= 'Z' && type1(mark) ? b + 32 : b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean type1(String mark) {
        return mark.startsWith("</");
    }

    static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean isNamePart(byte b) {
        return isLetter(b) || (b >= '0' && b <= '9') || b == '-';
    }
}
