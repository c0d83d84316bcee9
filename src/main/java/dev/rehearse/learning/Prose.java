package dev.rehearse.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a Markdown text, without its code blocks, addresses, tags and marks.
final class Prose {
    private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(?:```|~~~)");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\]\\([^()\\s]*\\)|<?https?://[^\\s<>)]*>?|<!--.{0,500}?-->"
                            + "|</?[a-zA-Z][^<>]{0,200}>");

    /// "[Back to top](#contents)", alone on its line.
    private static final Pattern WAY =
            Pattern.compile("^[\\s>*_]*\\[[^\\]]*\\]\\(#[^()\\s]*\\)[\\s*_]*$");

    private static final Pattern LEAD =
            Pattern.compile(
                    "^[\\s>]*(?:#{1,6}\\s+|[*+-]\\s+|\\d{1,9}[.)]\\s+|\\|)?(?:\\[[ xX]\\]\\s+)?");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|~~|`+|[\\[\\]|]");
    private static final Pattern END = Pattern.compile("[.!?…]+[\"'”’)]*\\s+(?!\\p{Ll})|[。！？]");

    private Prose() {}

    /// Line by line; a line without words is empty.
    static List<String> lines(String markdown) {
        var lines = new ArrayList<String>();
        boolean code = false;
        for (var line : markdown.split("\\R", -1)) {
            boolean fence = FENCE.matcher(line).find();
            code ^= fence;
            lines.add(code || fence ? "" : words(line));
        }
        return lines;
    }

    private static String words(String line) {
        if (WAY.matcher(line).matches()) {
            return "";
        }
        var bare = ADDRESS.matcher(line).replaceAll(" ");
        return MARKS.matcher(LEAD.matcher(bare).replaceFirst("")).replaceAll("").strip();
    }

    /// Sentences end at a mark, at an empty line and where a list goes on.
    static List<String> sentences(String markdown) {
        var sentences = new ArrayList<String>();
        var raw = markdown.split("\\R", -1);
        var lines = lines(markdown);
        var paragraph = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            boolean item = raw[at].matches("\\s*(?:[*+-]|\\d{1,9}[.)]|#{1,6})\\s.*");
            if (item || lines.get(at).isEmpty()) {
                end(paragraph, sentences);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(lines.get(at));
        }
        end(paragraph, sentences);
        return List.copyOf(sentences);
    }

    private static void end(StringBuilder paragraph, List<String> sentences) {
        for (var sentence : END.split(paragraph, -1)) {
            if (!sentence.isBlank()) {
                sentences.add(sentence.strip());
            }
        }
        paragraph.setLength(0);
    }
}
