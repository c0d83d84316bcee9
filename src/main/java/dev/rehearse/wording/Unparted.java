package dev.rehearse.wording;

import java.util.List;
import java.util.regex.Pattern;

/// Texts in scripts that part no words, and what a list of questions asks about in them without a
/// word that asks: "进程池原理", how a pool of processes works.
public final class Unparted {
    private static final List<String> ASKED_FOR =
            List.of("原理", "作用", "流程", "场景", "場景", "优缺点", "優缺點", "实现", "仕組み", "違い");

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        /// It tells, and asks nothing.
        static final Pattern ASIDE = Pattern.compile("[(（][^()（）]*+[)）]");

        static final Pattern CLAUSE_END = Pattern.compile("[\\s,，、。.;；]+");
    }

    /// In bytes.
    private static final int FAR = 1 << 16;

    /// What their UTF-8 begins with.
    private static final int FIRST_BYTE = 0xE3;

    private static final int LAST_BYTE = 0xE9;

    private Unparted() {}

    /// Whether a note begins with such letters among others: most have none, and no text of theirs
    /// need be looked through.
    public static boolean mayBeIn(byte[] bytes) {
        for (int at = 0; at < Math.min(bytes.length, FAR); at++) {
            int first = bytes[at] & 0xFF;
            if (first >= FIRST_BYTE && first <= LAST_BYTE) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text holds two such letters at the least.
    public static boolean is(String text) {
        int letters = 0;
        for (int at = 0; at < text.length() && letters < 2; at++) {
            char c = text.charAt(at);
            letters += c > 0x7F && Character.isIdeographic(c) ? 1 : 0;
        }
        return letters > 1;
    }

    public static boolean namesWhatIsAsked(String text) {
        if (!is(text)) {
            return false;
        }
        var told = Written.ASIDE.matcher(text).replaceAll("");
        return Written.CLAUSE_END
                .splitAsStream(told)
                .anyMatch(clause -> ASKED_FOR.stream().anyMatch(clause::endsWith));
    }
}
