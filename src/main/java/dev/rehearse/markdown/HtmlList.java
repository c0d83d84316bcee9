package dev.rehearse.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/// The items of the lists that a piece of HTML holds, and the terms of its definitions. Each byte
/// is looked at once.
public final class HtmlList {
    private static final int LONGEST_NAME = 8;
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    /// One `<li>`, or a `<dt>` with what is said of it.
    ///
    /// @param text its own words, up to the lists and details within it
    /// @param end where the item ends with all that is in it
    /// @param numbered it stands in an `<ol>`
    /// @param list which of the lists holds it
    public record Item(ByteRange text, int end, boolean numbered, int list) {}

    private static final class Open {
        private final int at;
        private final int start;
        private final int depth;
        private int textEnd = -1;

        private Open(int at, int start, int depth) {
            this.at = at;
            this.start = start;
            this.depth = depth;
        }
    }

    /// A list that has begun.
    private record Begun(int list, boolean numbered) {}

    private final byte[] bytes;
    private final int end;
    private final List<Item> items = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Begun> lists = new ArrayDeque<>();
    private int begun;

    private HtmlList(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
        lists.push(new Begun(0, false));
    }

    /// In the order they begin.
    public static List<Item> items(byte[] bytes, ByteRange html) {
        var list = new HtmlList(bytes, html.end());
        list.read(html.start());
        return list.items;
    }

    private void read(int start) {
        int at = start;
        while (at < end) {
            if (bytes[at] != '<') {
                at++;
            } else if (isAt(COMMENT, at)) {
                at = find(COMMENT_END, at + COMMENT.length());
            } else {
                at = tag(at);
            }
        }
        while (!open.isEmpty()) {
            close(end);
        }
    }

    /// @return where to go on
    private int tag(int at) {
        int name = at + 1;
        int after = name;
        while (after < end && after - name < LONGEST_NAME && isNamePart(bytes[after])) {
            after++;
        }
        switch (word(name, after)) {
            case "li", "dt" -> {
                closeTo(lists.size(), at);
                begin(at, afterTag(after));
            }
            case "/li" -> {
                if (!open.isEmpty()) {
                    close(at);
                }
            }
            case "ul", "ol", "dl" -> {
                endText(at);
                lists.push(new Begun(++begun, bytes[name] == 'o' || bytes[name] == 'O'));
            }
            case "/ul", "/ol", "/dl" -> {
                closeTo(lists.size(), at);
                if (lists.size() > 1) {
                    lists.pop();
                }
            }
            case "details", "table", "pre", "/dt", "dd" -> endText(at);
            default -> {}
        }
        return after;
    }

    private void begin(int at, int text) {
        var list = lists.element();
        open.push(new Open(items.size(), text, lists.size()));
        items.add(new Item(new ByteRange(text, text), at, list.numbered, list.list));
    }

    private void endText(int at) {
        if (!open.isEmpty() && open.element().textEnd < 0) {
            open.element().textEnd = at;
        }
    }

    private void closeTo(int depth, int at) {
        while (!open.isEmpty() && open.element().depth >= depth) {
            close(at);
        }
    }

    private void close(int at) {
        endText(at);
        var last = open.pop();
        var item = items.get(last.at);
        int textEnd = Math.max(last.start, last.textEnd);
        items.set(
                last.at,
                new Item(
                        new ByteRange(last.start, textEnd),
                        Math.max(textEnd, at),
                        item.numbered,
                        item.list));
    }

    private int afterTag(int from) {
        int at = from;
        while (at < end && bytes[at] != '>' && bytes[at] != '<') {
            at++;
        }
        return at < end && bytes[at] == '>' ? at + 1 : at;
    }

    private int find(String what, int from) {
        int at = from;
        while (at < end && !isAt(what, at)) {
            at++;
        }
        return Math.min(end, at + what.length());
    }

    private boolean isAt(String what, int at) {
        if (at + what.length() > end) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            if (bytes[at + i] != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String word(int start, int after) {
        return new String(bytes, start, after - start, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '/';
    }
}
