package dev.rehearse.note;

import java.util.List;

/// What the line above a list says of it: "**Follow-ups:**", "Approach:".
enum Lead {
    NOTHING,
    FOLLOW_UPS,
    ASIDE;

    /// In bytes. A longer line is a sentence.
    private static final int LONGEST = 80;

    /// The lead of the list that follows a paragraph.
    static Lead of(Page page, int paragraph) {
        var blocks = page.blocks;
        int last = blocks.lastLine(paragraph);
        int start = Math.max(page.lines.start(last), blocks.start(paragraph));
        if (blocks.end(paragraph) - start > LONGEST || !mayLead(page, paragraph)) {
            return NOTHING;
        }
        var plain = Plain.of(page.line(paragraph, last));
        if (!plain.endsWith(":") && !plain.endsWith("：")) {
            return NOTHING;
        }
        int aside = plain.indexOf('(');
        var words = Wording.words(aside > 0 ? plain.substring(0, aside) : plain);
        if (followUps(words)) {
            return FOLLOW_UPS;
        }
        return Aside.leadsList(words) ? ASIDE : NOTHING;
    }

    static boolean followUps(List<String> words) {
        int follow = words.indexOf("follow");
        return words.contains("followups")
                || (follow >= 0
                        && follow + 1 < words.size()
                        && words.get(follow + 1).startsWith("up"));
    }

    /// A colon near the end, or letters that ASCII does not know.
    private static boolean mayLead(Page page, int paragraph) {
        int end = page.blocks.end(paragraph);
        for (int at = Math.max(page.blocks.start(paragraph), end - 6); at < end; at++) {
            if (page.bytes[at] == ':' || page.bytes[at] < 0) {
                return true;
            }
        }
        return false;
    }
}
