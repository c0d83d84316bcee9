package dev.rehearse.recognition;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.FrontMatter;
import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Found;
import dev.rehearse.wording.ForThem;
import dev.rehearse.wording.Letters;

import java.util.List;
import java.util.regex.Pattern;

/// A note all of which a candidate asks: its front matter says so, or a title that stands above
/// nothing but an introduction, or that introduction: "A list of questions to ask an employer".
final class ReverseInterview {
    /// In blocks and in bytes: an introduction is no longer.
    private static final int FAR = 30;

    private static final int LONGEST = 4_000;

    /// So many questions speak to an employer, where the words before them leave a doubt.
    private static final int EVIDENCE = 2;

    /// Where one in so many speaks to a candidate, an employer asks.
    private static final int PART = 5;

    /// What such a talk is called.
    private static final List<String> NAMES =
            List.of(
                    "reverse interview",
                    "umgedrehtes bewerbungsgespräch",
                    "umgekehrtes bewerbungsgespräch",
                    "umgekehrtes vorstellungsgespräch",
                    "entrevista inversa",
                    "entrevista reversa",
                    "entretien inversé",
                    "обратное собеседование",
                    "逆質問",
                    "反向面试",
                    "反向面試");

    /// Compiled when the first introduction needs it: a start waits for none.
    private static final class Written {
        private static final String OTHERS = "(?:(?!questions?(?!\\w))[\\w'’/-]+ ){0,4}";

        static final Pattern LISTED =
                Pattern.compile(
                        "(?<!\\w)(?:(?:list|collection|set|compilation|catalogue?|bunch) of"
                                + "|(?:here|these|below|following) (?:are|is)) "
                                + OTHERS
                                + "questions (?:for|(?:(?:that|which) )?"
                                + "(?:(?:you|i|we|candidates?|applicants?|developers?) )?"
                                + "(?:(?:to|can|could|should|might|may|would|will|want to|like to)"
                                + " )?ask) (?:(?:of|the|your|my|our|their|an?|any|every|each"
                                + "|potential|prospective|possible|future|new|next|hiring) ){0,4}"
                                + "(?:employers?|compan(?:y|ies)|interviewers?|recruiters?"
                                + "|managers?)(?!\\w)");
    }

    private ReverseInterview() {}

    static boolean is(Scan scan, List<Section> sections, List<Found.Asked> asked) {
        if (asked.isEmpty()) {
            return false;
        }
        boolean surely =
                isNamed(sections, asked)
                        || FrontMatter.title(scan).filter(ForThem::says).isPresent();
        boolean says = surely || isTitled(sections, asked) || isIntroduced(scan, asked);
        return says
                && (surely || areEnough(asked))
                && asked.stream().filter(one -> Asker.speaksToApplicant(one.text())).count() * PART
                        < asked.size();
    }

    private static boolean areEnough(List<Found.Asked> asked) {
        return asked.stream()
                        .filter(one -> Asker.speaksAsCandidate(one.text()))
                        .limit(EVIDENCE)
                        .count()
                == EVIDENCE;
    }

    private static boolean isNamed(List<Section> sections, List<Found.Asked> asked) {
        if (!introduces(sections, asked)) {
            return false;
        }
        var title = Letters.small(sections.getFirst().title());
        return NAMES.stream().anyMatch(title::contains);
    }

    private static boolean isTitled(List<Section> sections, List<Found.Asked> asked) {
        return introduces(sections, asked) && ForThem.says(sections.getFirst().title());
    }

    /// Whether the note's first heading stands beside the others and has no question of its own.
    private static boolean introduces(List<Section> sections, List<Found.Asked> asked) {
        return sections.size() > 1
                && sections.getFirst().level() == 1
                && asked.stream().noneMatch(one -> one.section() == 0);
    }

    /// By the paragraphs before the first list and the first question.
    private static boolean isIntroduced(Scan scan, List<Found.Asked> asked) {
        var blocks = scan.blocks();
        int first = asked.getFirst().line();
        for (int block = 0; block < Math.min(FAR, blocks.count()); block++) {
            var kind = blocks.kind(block);
            if (blocks.line(block) >= first
                    || kind == BlockKind.BULLET
                    || kind == BlockKind.NUMBER) {
                return false;
            }
            if (kind == BlockKind.PARAGRAPH && saysSo(scan, block)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysSo(Scan scan, int paragraph) {
        int start = scan.blocks().start(paragraph);
        int end = Math.min(scan.blocks().end(paragraph), start + LONGEST);
        var text = Letters.small(Source.decode(scan.bytes(), start, end));
        return text.contains("questions")
                && Written.LISTED.matcher(text.replaceAll("\\s+", " ")).find();
    }
}
