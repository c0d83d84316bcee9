package dev.rehearse.note;

import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.Lines;

import java.nio.charset.StandardCharsets;

/// How an answer is written: as it is where that is safe, else every line quoted.
enum Body {
    RAW {
        @Override
        String written(String text, String lineEnd) {
            return text.replace("\n", lineEnd);
        }

        @Override
        boolean suits(String text) {
            var lines = text.split("\n", -1);
            boolean framed = !lines[0].isBlank() && !lines[lines.length - 1].isBlank();
            boolean looksQuoted = lines[0].equals(">") || lines[0].startsWith("> ");
            return text.isEmpty() || (framed && !looksQuoted && keepsSections(text));
        }
    },
    QUOTED {
        @Override
        String written(String text, String lineEnd) {
            var quoted = new StringBuilder();
            for (String line : text.split("\n", -1)) {
                quoted.append(quoted.isEmpty() ? "" : lineEnd);
                quoted.append(line.isEmpty() ? ">" : "> ").append(line);
            }
            return quoted.toString();
        }

        @Override
        boolean suits(String text) {
            return !text.isEmpty();
        }
    };

    abstract String written(String text, String lineEnd);

    abstract boolean suits(String text);

    /// Whether the text, between two blank lines, is neither a section nor able to hide the next
    /// one.
    private static boolean keepsSections(String text) {
        var bytes = ("x\n\n" + text + "\n\n# x\n").getBytes(StandardCharsets.UTF_8);
        var lines = Lines.of(bytes);
        var blocks = Blocks.of(bytes, lines);
        for (int block = 0; block < blocks.count() - 1; block++) {
            boolean harmless =
                    switch (blocks.kind(block)) {
                        case HEADING, HTML, BREAK, FRONT_MATTER -> blocks.parent(block) >= 0;
                        case PARAGRAPH, QUOTE, BULLET, NUMBER, FENCE, INDENTED -> true;
                    };
            if (!harmless) {
                return false;
            }
        }
        int last = blocks.count() - 1;
        return blocks.isTopHeading(last) && blocks.line(last) == lines.count();
    }
}
