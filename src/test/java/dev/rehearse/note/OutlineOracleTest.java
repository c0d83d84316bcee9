package dev.rehearse.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.commonmark.node.Heading;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Top-level headings are those of commonmark-java, whatever the document holds.
class OutlineOracleTest {
    private static final Parser ORACLE =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    static List<String> awkward() {
        return List.of(
                "",
                "# A",
                "#A\n#\n##\n####### seven\n###### six ######",
                "   # three\n    # four\n\ttab",
                "text\n# after text\ntext\n    # lazy",
                "a\n===\nb\n---\nc\n\n---\n===",
                "a\nb\n  c\n====  \n",
                "[foo]: /u\n===\n===",
                "[foo]: /u \"t\"\n[bar]: <x y>\ntext\n---",
                "[foo]: /u \"open\n===",
                "[foo]: /u\n\"open\n===\n",
                "[foo]: /u\n'title\nmore' x\n---",
                "[fo\no]:\n/u\n===",
                "[foo]: /u\n2. b\n===",
                "[foo]: (u\n===",
                "```\n# no\n```\n# yes",
                "```\n# no\n``\n# no\n````\n# yes",
                "~~~ a`b\n# no\n~~~ x\n# no\n~~~\n# yes",
                "``` a`b\n# yes",
                "- ```\n# yes",
                "- ```\n\n# yes",
                "> ```\n# yes",
                "- ```\n  # no\n # yes",
                "* q\n<br>\n## Next",
                "<div>\n# no\n\n# yes",
                "<textarea>\n\n# no\n</textarea>\n# yes",
                "<!-- a\n\n# no\n--> # no\n# yes",
                "<?php\n# no\n?>\n# yes",
                "<!X\n# no\n>\n# yes",
                "<![CDATA[\n# no\n]]>\n# yes",
                "<foo a=\"b>\" c='d' e=f g />\n# no\n\n# yes",
                "<foo\n# yes",
                "</foo >\n# no\n\n# yes",
                "text\n<foo>\n# yes",
                "- a\n  # no\n # yes",
                "- a\n===\n- b\n---\n",
                "- # no\n\n  b\n  ===\n\nc\n===",
                "-\n\n  b\n===",
                "-\n  b\n  ===\n",
                "> a\n===\n\n> b\n---",
                "> # no\n# yes",
                "> - a\n>   b\nc\n===",
                "1. a\n2. b\n   ===\n10) c\n    ---",
                "a\n2. b\n---",
                "a\n1. b\n---",
                "a\n*\n---",
                "\ta\n===\n\tb",
                "- \ta\n\n\t# in\n\n # out",
                "-\t# in\n\t# in\n# out",
                "a\r===\rb\r\n---\r\n",
                "a\u0000\n===\n",
                "\u000c\n===\n",
                "\u00a0\n===",
                "* * *\n***\n_ _ _\na\n***\n",
                "+ + + a\n      # in\n\n    # in?\n",
                "# a\n    code\n# b",
                "    code\n\n\n    more\n# b\n",
                "a\\\n===\n\\# no\n&#35; no");
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void an_awkward_document_has_the_same_headings(String document) {
        check(document);
    }

    @Test
    void random_hostile_documents_have_the_same_headings() {
        var random = new Random(20260);
        for (int round = 0; round < 20_000; round++) {
            check(Hostile.document(random, 12));
        }
    }

    static void check(String document) {
        if (!document.startsWith("---")) {
            assertEquals(oracle(document), ours(document), () -> shown(document));
        }
    }

    private static String shown(String document) {
        return document.replace("\t", "→").replace("\r", "␍").replace("\n", "␊\n");
    }

    private static List<String> ours(String document) {
        return Note.of(document.getBytes(StandardCharsets.UTF_8)).sections().stream()
                .map(section -> section.level() + " at " + section.lastLine())
                .toList();
    }

    /// A block of the document itself, by what it is and the lines it takes, from 1.
    record Block(String kind, int first, int last) {
        Block down(int lines) {
            return new Block(kind, first + lines, last + lines);
        }
    }

    static List<Block> blocks(String document) {
        var blocks = new ArrayList<Block>();
        var lines = document.split("\r\n|[\r\n]", -1);
        for (var node = ORACLE.parse(document).getFirstChild();
                node != null;
                node = node.getNext()) {
            var spans = node.getSourceSpans();
            if (!spans.isEmpty()) {
                int last = spans.getLast().getLineIndex();
                while (lines[last].isBlank()) {
                    last--; // blanks below an item are counted to it, when more of them follow
                }
                int first = spans.getFirst().getLineIndex();
                blocks.add(new Block(node.getClass().getSimpleName(), first + 1, last + 1));
            }
        }
        return blocks;
    }

    static List<String> oracle(String document) {
        var headings = new ArrayList<String>();
        for (var node = ORACLE.parse(document).getFirstChild();
                node != null;
                node = node.getNext()) {
            if (node instanceof Heading heading) {
                int line = heading.getSourceSpans().getLast().getLineIndex() + 1;
                headings.add(heading.getLevel() + " at " + line);
            }
        }
        return headings;
    }
}
