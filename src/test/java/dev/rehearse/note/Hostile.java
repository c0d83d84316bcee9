package dev.rehearse.note;

import java.util.Random;

/// Documents nobody would write, put together from the marks that matter.
final class Hostile {
    private static final String[] PREFIXES = {
        "", "", "", "", " ", "  ", "   ", "    ", "\t", "> ", ">", "- ", "* ", "1. ", "2) ", "-\t",
        "  - ", "      "
    };
    private static final String[] TEXTS = {
        "",
        "",
        "text",
        "# head",
        "## head ##",
        "#",
        "===",
        "---",
        "-",
        "=",
        "```",
        "```` x",
        "~~~",
        "``",
        "<div>",
        "</div>",
        "<!-- c",
        "-->",
        "<pre>",
        "</pre>",
        "<br>",
        "<a b=\"c\">",
        "<?x",
        "?>",
        "<!A",
        ">",
        "<![CDATA[",
        "]]>",
        "[a]: /u",
        "[a]:",
        "/u",
        "\"t\"",
        "\"t",
        "[a]: /u 't",
        "***",
        "* * *",
        "- - -",
        "+",
        "1.",
        "3. x",
        "a `b` c",
        "| a |",
        "|---|",
        "what is it?",
        "<script>",
        "</script> x",
        "<Foo",
        "[b",
        "c]: /u (t)",
        "(t",
        "t)",
        "\\",
        "é",
        "[a]: <",
        "x>"
    };
    private static final String[] ENDS = {"\n", "\n", "\n", "\n", "\n\n", "\r\n", "\r"};

    private Hostile() {}

    static String document(Random random, int most) {
        var document = new StringBuilder();
        int lines = random.nextInt(most) + 1;
        for (int line = 0; line < lines; line++) {
            int prefixes = random.nextInt(3);
            for (int prefix = 0; prefix < prefixes; prefix++) {
                document.append(PREFIXES[random.nextInt(PREFIXES.length)]);
            }
            document.append(TEXTS[random.nextInt(TEXTS.length)]);
            document.append(random.nextInt(8) == 0 ? " " : "");
            document.append(
                    line < lines - 1 || random.nextBoolean()
                            ? ENDS[random.nextInt(ENDS.length)]
                            : "");
        }
        return document.toString();
    }
}
