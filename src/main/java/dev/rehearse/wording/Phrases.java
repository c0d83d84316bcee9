package dev.rehearse.wording;

import java.util.ArrayList;
import java.util.List;

/// Phrases of whole words, all of them looked for in one look at a text: a pattern of as many
/// choices would try each of them at every letter.
public final class Phrases {
    /// The letters that may come next, and where each of them leads.
    private static final class Step {
        private final StringBuilder letters = new StringBuilder();
        private final List<Step> next = new ArrayList<>();
        private boolean ends;

        Step to(char letter) {
            int at = letters.indexOf(String.valueOf(letter));
            if (at >= 0) {
                return next.get(at);
            }
            var step = new Step();
            letters.append(letter);
            next.add(step);
            return step;
        }
    }

    private static final int ASCII = 0x80;

    private final Step first = new Step();

    /// By a letter of ASCII, large or small, whether one of them begins with it.
    private final boolean[] begins = new boolean[ASCII];

    private Phrases() {}

    /// Those that are listed: "my/our own oven" stands for two.
    ///
    /// @param phrases in small letters, with one blank between words
    public static Phrases of(String... phrases) {
        var all = new Phrases();
        for (var phrase : phrases) {
            var ends = List.of(all.first);
            var blank = "";
            for (var choices : parts(phrase, ' ')) {
                ends = after(ends, blank, parts(choices, '/'));
                blank = " ";
            }
            ends.forEach(step -> step.ends = true);
        }
        for (char c = 0; c < ASCII; c++) {
            all.begins[c] = all.first.letters.indexOf(String.valueOf(small(c))) >= 0;
        }
        return all;
    }

    private static List<String> parts(String text, char mark) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static List<Step> after(List<Step> steps, String blank, List<String> choices) {
        var ends = new ArrayList<Step>();
        for (var step : steps) {
            for (var word : choices) {
                var end = step;
                for (char letter : (blank + word).toCharArray()) {
                    end = end.to(letter);
                }
                ends.add(end);
            }
        }
        return ends;
    }

    /// Whether any of them is in a text. Letters of ASCII may be large in it.
    public boolean areIn(String text) {
        return endIn(text, 0) >= 0;
    }

    /// Where the first of them ends that begins there or later, the longest if several begin with
    /// it; -1 if none does.
    public int endIn(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (mayBegin(text.charAt(at)) && (at == 0 || !isWordPart(text.charAt(at - 1)))) {
                int end = endAt(text, at);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    /// Most letters of a text begin none of them.
    private boolean mayBegin(char c) {
        return c >= ASCII || begins[c];
    }

    private int endAt(String text, int start) {
        int end = -1;
        var step = first;
        for (int at = start; at < text.length(); at++) {
            char letter = small(text.charAt(at));
            int way = 0;
            while (way < step.letters.length() && step.letters.charAt(way) != letter) {
                way++;
            }
            if (way == step.letters.length()) {
                return end;
            }
            step = step.next.get(way);
            if (step.ends && (at + 1 == text.length() || !isWordPart(text.charAt(at + 1)))) {
                end = at + 1;
            }
        }
        return end;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || (c > 0x7F && Character.isLetterOrDigit(c));
    }
}
