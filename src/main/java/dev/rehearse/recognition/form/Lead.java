package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.Plain;
import dev.rehearse.outline.Title;
import dev.rehearse.wording.Aside;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.NotToAsk;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Set;

/// What the line above a list says of it: "**Follow-ups:**", "Approach:".
enum Lead {
    NOTHING,
    FOLLOW_UPS,
    QUESTIONS,
    ASIDE,
    /// What counts, "Measure:": it asks of the candidate, and never the candidate.
    CRITERIA;

    /// In bytes. A longer line is a text.
    private static final int LONGEST = 400;

    /// Of the sentence that leads.
    private static final int LONGEST_SENTENCE = 160;

    private static final int MOST_WORDS = 4;
    private static final Set<String> MORE =
            Set.of("additional", "deeper", "further", "more", "related");

    private static final Set<String> SOME =
            Set.of("common", "example", "other", "possible", "sample", "typical", "usual");

    /// How other languages call questions that follow up.
    private static final List<String> FOLLOWING =
            List.of(
                    "nachfragen",
                    "anschlussfragen",
                    "folgefragen",
                    "vervolgvragen",
                    "repreguntas",
                    "preguntas de seguimiento",
                    "perguntas de acompanhamento",
                    "questions de suivi",
                    "domande di approfondimento",
                    "дополнительные вопросы",
                    "уточняющие вопросы");

    /// In scripts that part no words, and in Korean, which may part these.
    private static final List<String> FOLLOWING_UNPARTED =
            List.of(
                    "追問", "追问", "延伸問題", "延伸问题", "後續問題", "后续问题", "深掘り", "追加質問", "꼬리질문", "추가질문",
                    "후속질문");

    /// The lead of the list that follows a paragraph.
    static Lead of(Page page, int paragraph) {
        var blocks = page.blocks;
        int last = blocks.lastLine(paragraph);
        int start = Math.max(page.lines.start(last), blocks.start(paragraph));
        if (blocks.end(paragraph) - start > LONGEST || !mayLead(page, paragraph)) {
            return NOTHING;
        }
        var line = Plain.of(page.line(paragraph, last));
        var plain = line.substring(line.lastIndexOf(". ") + 1);
        if (plain.length() > LONGEST_SENTENCE) {
            return NOTHING;
        }
        if (areLike(plain) && page.speaksOfInterviews()) {
            return FOLLOW_UPS;
        }
        if (!plain.endsWith(":") && !plain.endsWith("：")) {
            return NOTHING;
        }
        int aside = plain.indexOf('(');
        var words = Wording.words(aside > 0 ? plain.substring(0, aside) : plain);
        if (NotToAsk.says(words)) {
            return CRITERIA;
        }
        if (followUps(words)) {
            return FOLLOW_UPS;
        }
        // What a note without headings begins with is its title.
        boolean name = paragraph == 0 && page.untitled;
        if (questions(words) && (name || page.speaksOfInterviews())) {
            return QUESTIONS;
        }
        if (Aside.judges(words)) {
            return CRITERIA;
        }
        return Aside.leadsList(words) || areConcepts(words) || tells(words) ? ASIDE : NOTHING;
    }

    /// The lead after a block within a list: "- What we look for:" says it of the list with other
    /// signs that comes next, and nothing of what comes after that.
    static Lead within(Page page, int block, Lead lead) {
        var blocks = page.blocks;
        int next = block + 1;
        if (next >= blocks.count() || blocks.parent(next) >= 0 || !isItem(blocks, next)) {
            return lead; // most blocks
        }
        int top = blocks.parent(block);
        while (blocks.parent(top) >= 0) {
            top = blocks.parent(top);
        }
        if (!isItem(blocks, top) || blocks.kind(top) == blocks.kind(next)) {
            return lead;
        }
        boolean own = block == top + 1 && !page.isOwnText(block);
        if (own && of(page, block) == CRITERIA) {
            return CRITERIA;
        }
        return lead == CRITERIA ? NOTHING : lead;
    }

    private static boolean isItem(Blocks blocks, int block) {
        return switch (blocks.kind(block)) {
            case BULLET, NUMBER -> true;
            case PARAGRAPH, HEADING, FENCE, INDENTED, HTML, QUOTE, BREAK, FRONT_MATTER -> false;
        };
    }

    /// What it leads holds no questions.
    boolean isAside() {
        return this == ASIDE || this == CRITERIA;
    }

    /// Whether it says of the parts that begin with this heading what counts: no list stands
    /// between.
    boolean isOfParts(Blocks blocks, int heading) {
        return this == CRITERIA
                && blocks.kind(heading - 1) == BlockKind.PARAGRAPH
                && blocks.parent(heading - 1) < 0;
    }

    /// "Questions like", "Common questions such as:", not "Avoid questions like".
    private static boolean areLike(String line) {
        var text = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        int like = text.endsWith(" like") ? 5 : text.endsWith(" such as") ? 8 : 0;
        if (like == 0) {
            return false; // nearly all lines
        }
        var words = Wording.words(text.substring(0, text.length() - like));
        return !words.isEmpty()
                && words.size() <= 2
                && Title.holdsQuestionWord(words.getLast())
                && (words.size() == 1 || SOME.contains(words.getFirst()));
    }

    /// "Sample questions", not "Ask these questions".
    private static boolean questions(List<String> words) {
        return words.size() <= MOST_WORDS
                && !words.isEmpty()
                && Title.holdsQuestionWord(words.getLast())
                && !words.getFirst().equals("ask")
                && !Asking.mayBegin(words.getFirst());
    }

    /// "Key concepts", "Key terms 2": what one has to know of, be it two things against each other.
    private static boolean areConcepts(List<String> words) {
        return words.size() > 1
                && words.size() <= 3
                && words.getFirst().equals("key")
                && (words.get(1).startsWith("concepts") || words.get(1).startsWith("terms"));
    }

    /// "What a good loaf looks like", not "What they ask".
    private static boolean tells(List<String> words) {
        return Asking.mayTell(words)
                && words.stream().noneMatch(TitleWords::isQuestionWord)
                && !TitleWords.wantsToKnow(String.join(" ", words));
    }

    static boolean followUps(List<String> words) {
        int follow = words.indexOf("follow");
        return words.contains("followups")
                || moreQuestions(words)
                || followUpsElsewhere(words)
                || (follow >= 0
                        && follow + 1 < words.size()
                        && words.get(follow + 1).startsWith("up"));
    }

    private static boolean followUpsElsewhere(List<String> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return false;
        }
        var all = String.join(" ", words);
        return FOLLOWING.stream().anyMatch(all::contains)
                || FOLLOWING_UNPARTED.stream().anyMatch(all.replace(" ", "")::contains);
    }

    /// "Which leads to more specific questions".
    private static boolean moreQuestions(List<String> words) {
        int questions = words.indexOf("questions");
        return questions > 0
                && words.subList(Math.max(0, questions - 2), questions).stream()
                        .anyMatch(MORE::contains);
    }

    /// A colon near the end, or letters that ASCII does not know, or "like".
    private static boolean mayLead(Page page, int paragraph) {
        int end = page.blocks.end(paragraph);
        if (endsInLike(page.bytes, Math.max(page.blocks.start(paragraph), end - 4), end)) {
            return true;
        }
        for (int at = Math.max(page.blocks.start(paragraph), end - 6); at < end; at++) {
            if (page.bytes[at] == ':' || page.bytes[at] < 0) {
                return true;
            }
        }
        return false;
    }

    /// "Questions like", "such as": few lines of few notes.
    private static boolean endsInLike(byte[] bytes, int start, int end) {
        return end - start == 4
                && ((bytes[start] == 'l' && bytes[start + 1] == 'i' && bytes[end - 1] == 'e')
                        || (bytes[start + 1] == ' '
                                && bytes[start + 2] == 'a'
                                && bytes[end - 1] == 's'));
    }
}
