package dev.rehearse.recognition.sieve;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.FrontMatter;
import dev.rehearse.markdown.Scan;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Title;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.recognition.form.OnlyLink;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Reader;
import dev.rehearse.wording.Sentences;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// What a document asks in passing: a manual, a guide, the minutes of a meeting hold a question
/// here and there, and none of them is prepared for.
final class Passing {
    /// More finds than these are no chance.
    private static final int MOST = 6;

    /// What the names of its parts make of a document.
    private enum Made {
        /// Nothing tells.
        NOTE(45),
        /// A part of it could stand in a note of one's own.
        GUIDE(20),
        /// Two parts of it or more, and one of them in no such note.
        MANUAL(5);

        /// One question in so many blocks is asked in passing.
        private final int seldom;

        Made(int seldom) {
            this.seldom = seldom;
        }
    }

    /// One heading that asks in so many blocks, in what nothing tells to be a document.
    private static final int BOOK = 150;

    /// One among so many headings is no note's plan.
    private static final int HEADINGS = 10;

    private static final int FEW = 3;

    /// Where it asks before it states, or after.
    private static final int BEFORE = 8;

    private static final int AFTER = 30;

    /// So many steps stand beside the one that asks.
    private static final int STEPS = 3;

    /// What only a document for others calls its parts.
    private static final Set<String> FOR_OTHERS =
            Set.of(
                    "acknowledgements",
                    "acknowledgments",
                    "agenda",
                    "attendees",
                    "changelog",
                    "contributing",
                    "contributors",
                    "credits",
                    "how to contribute",
                    "contribuir",
                    "contribuer",
                    "mitwirken",
                    "贡献",
                    "licence",
                    "license",
                    "licencia",
                    "licença",
                    "lizenz",
                    "minutes",
                    "protokoll",
                    "release notes",
                    "tagesordnung",
                    "лицензия",
                    "许可证");

    /// What such documents and others call theirs.
    private static final Set<String> PARTS =
            Set.of(
                    "getting started",
                    "install",
                    "installation",
                    "installing",
                    "instalación",
                    "instalação",
                    "installazione",
                    "nutzung",
                    "quick start",
                    "quickstart",
                    "see also",
                    "usage",
                    "utilisation",
                    "verwendung",
                    "использование",
                    "установка",
                    "安装",
                    "使い方",
                    "インストール");

    private final List<Found.Asked> asked;
    private final Outline outline;
    private final boolean[] answers;

    private Passing(List<Found.Asked> asked, Outline outline) {
        this.asked = asked;
        this.outline = outline;
        answers = Outline.insideElaborated(outline.sections());
    }

    /// The finds without what is asked in passing.
    ///
    /// @param marked the lines that the person called questions
    static List<Found> without(List<Found> finds, Scan scan, Outline outline, IntPredicate marked) {
        var asked =
                finds.stream()
                        .filter(Found.Asked.class::isInstance)
                        .map(Found.Asked.class::cast)
                        .filter(found -> !marked.test(found.line()))
                        .limit(MOST + 1L)
                        .toList();
        if (asked.isEmpty() || asked.size() > MOST) {
            return finds;
        }
        var passing = new Passing(asked, outline);
        return passing.isAll(scan)
                ? finds.stream()
                        .filter(found ->
                                !(found instanceof Found.Asked) || marked.test(found.line()))
                        .toList()
                : finds;
    }

    private boolean isAll(Scan scan) {
        if (asked.stream().anyMatch(this::isCalledQuestion) || outline.isToldToHoldQuestions()) {
            return false;
        }
        if (FrontMatter.isForm(scan)) {
            return true;
        }
        var made = made();
        boolean prepares = prepares(made);
        if (asked.size() == 1
                && (isLink(asked.getFirst()) || (!prepares && isStep(asked.getFirst())))) {
            return true;
        }
        int size = size(scan.blocks());
        if (asked.size() <= FEW && asked.stream().allMatch(one -> isHalfway(one, size))) {
            return true;
        }
        boolean noteAsks =
                made == Made.NOTE && !isOneOfMany() && asked.stream().anyMatch(Passing::isHeading);
        return asked.size() * (noteAsks ? BOOK : made.seldom) <= size
                && !prepares
                && FrontMatter.title(scan).filter(TitleWords::speaksOfInterviews).isEmpty();
    }

    /// "Q: Why?": what a note says of itself holds.
    private boolean isCalledQuestion(Found.Asked one) {
        return one.kind() == Question.Kind.QA
                || one.kind() == Question.Kind.NAME
                || title(one).filter(title -> title.bare().labelled()).isPresent();
    }

    private Optional<Title> title(Found.Asked one) {
        return one.kind() == Question.Kind.HEADING && one.section() >= 0
                ? Optional.of(outline.titles().get(one.section()))
                : Optional.empty();
    }

    /// Such a one is no chance in a note of one's own, but in a book.
    private static boolean isHeading(Found.Asked one) {
        return one.kind() == Question.Kind.HEADING;
    }

    /// The one heading that asks stands among many, and does not head them.
    private boolean isOneOfMany() {
        int section = asked.getFirst().section();
        return asked.size() == 1
                && section > 0
                && outline.sections().get(section).level() > 1
                && outline.sections().size() - insideAnswers() > HEADINGS;
    }

    private int insideAnswers() {
        int inside = 0;
        for (boolean answer : answers) {
            inside += answer ? 1 : 0;
        }
        return inside;
    }

    /// The one heading that asks leads somewhere else.
    private boolean isLink(Found.Asked one) {
        return title(one).filter(title -> OnlyLink.is(title.source())).isPresent();
    }

    /// "3. Why does it rise?" between "2. Add the salt" and "4. Bake it".
    private boolean isStep(Found.Asked one) {
        if (title(one).filter(Title::numbered).isEmpty()) {
            return false;
        }
        int level = outline.sections().get(one.section()).level();
        long others =
                outline.sections().stream()
                        .filter(section -> section.level() == level && !section.asks())
                        .filter(section -> outline.titles().get(section.index()).numbered())
                        .count();
        return others >= STEPS;
    }

    /// It asks halfway: before a sentence that states, or after one.
    private boolean isHalfway(Found.Asked one, int size) {
        if (one.section() >= 0 && outline.sections().get(one.section()).holdsQuestions()) {
            return false;
        }
        boolean before = QuestionMark.isIn(one.text()) && !QuestionMark.isVeryLast(one.text());
        return (before && size >= asked.size() * BEFORE)
                || (size >= asked.size() * AFTER && Sentences.stateFirst(one.text()));
    }

    /// How much there is, without the answers that are written in it.
    private int size(Blocks blocks) {
        int size = 0;
        int section = -1;
        var sections = outline.sections();
        for (int block = 0; block < blocks.count(); block++) {
            while (section + 1 < sections.size()
                    && sections.get(section + 1).line() <= blocks.line(block)) {
                section++;
            }
            boolean text =
                    blocks.kind(block) == BlockKind.PARAGRAPH && blocks.parent(block) == block - 1;
            size += text || (section >= 0 && answers[section]) ? 0 : 1;
        }
        return size;
    }

    private Made made() {
        int forOthers = 0;
        int parts = 0;
        for (var section : outline.sections()) {
            if (!answers[section.index()]) {
                var words = Wording.words(section.title());
                var title = String.join(" ", words);
                forOthers += FOR_OTHERS.contains(title) || isAboutFile(words) ? 1 : 0;
                parts += PARTS.contains(title) ? 1 : 0;
            }
        }
        return forOthers > 0 && forOthers + parts > 1
                ? Made.MANUAL
                : forOthers + parts > 0 ? Made.GUIDE : Made.NOTE;
    }

    /// "About this list".
    private static boolean isAboutFile(List<String> words) {
        return !words.isEmpty()
                && words.getFirst().equals("about")
                && Reader.isAsked(words, Asking.Place.HEADING);
    }

    /// Whether any title says questions, or speaks of interviews. A manual has its own questions.
    private boolean prepares(Made made) {
        if (outline.saysQuestions()) {
            return true;
        }
        for (var section : outline.sections()) {
            if (answers[section.index()]) {
                continue;
            }
            boolean questions =
                    outline.titles().get(section.index()).saysQuestions()
                            && !(made == Made.MANUAL && isFaq(section.title()));
            if (questions || TitleWords.speaksOfInterviews(section.title())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFaq(String title) {
        var first = Wording.words(title).getFirst();
        return first.equals("faq") || first.equals("faqs");
    }
}
