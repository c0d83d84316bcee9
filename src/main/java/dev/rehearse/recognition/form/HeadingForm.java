package dev.rehearse.recognition.form;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.Title;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Aside;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Optional;

/// A heading that asks; what stands below it is what the note knows.
final class HeadingForm {
    private static final int FEWEST_WORDS = 3;

    /// So many headings stand below the last question at most, that belong to none.
    private static final int MOST_CLOSING = 4;

    /// In bytes. A picture may stand in a tag or two.
    private static final int LONGEST_OPENING = 100;

    /// A line of dashes below one makes a heading of it.
    private static final String PICTURE = "![";

    private HeadingForm() {}

    static List<Found> at(Page page, int block) {
        var section = page.section();
        if (page.blocks.parent(block) >= 0 || section.isEmpty()) {
            return List.of();
        }
        var own = section.get();
        var title = page.title(own);
        boolean numbered = title.numbered();
        boolean marked = page.isMarked(own.line());
        boolean talks =
                page.isAmongInterviews()
                        && own.level() > 1
                        && !own.holdsQuestions()
                        && !title.isAside()
                        && !closes(page, own);
        boolean task =
                !own.asks()
                        && !own.elaborated()
                        && !page.isBelowAside()
                        && (isTask(page, block, own)
                                || page.whole.listed().isAsked(own)
                                || page.whole.numbered().isTopic(own));
        boolean asks = own.asks() || task;
        boolean order = !asks && !own.elaborated() && !page.isBelowAside() && isShortOrder(own);
        boolean could =
                asks
                        || order
                        || (!own.elaborated()
                                && !page.isBelowAside()
                                && (talks || couldAsk(page, block, own, title)));
        boolean brief = !could && !page.isBelowAside() && isBrief(page, block, own, title);
        boolean folded = page.isInDetails(block) && !QuestionMark.isVeryLast(title.text());
        if (!marked && ((!could && !brief) || folded || page.called.leaveOut(title))) {
            return List.of();
        }
        int below = Math.min(own.ownEnd(), page.lines.start(own.lastLine() + 1));
        // A numbered series may run through the whole note.
        int place = numbered ? -own.level() : (page.outerSection() + 1) * 8 + own.level();
        var asked =
                page.asked(
                        !numbered && page.whole.numbered().isTopic(own)
                                ? page.whole.numbered().unnumbered(own)
                                : title.bare().unlabelled(),
                        Question.Kind.HEADING,
                        own.line(),
                        own.lastLine(),
                        new ByteRange(below, own.ownEnd()),
                        Optional.of(new Peers(Peers.Kind.HEADINGS, place)));
        if (marked) {
            return List.of(asked.alone());
        }
        if (brief) {
            return List.of(new Found.Doubtful(asked, false, Optional.of(Peers.Kind.BRIEF)));
        }
        if (order) {
            return List.of(Found.Doubtful.order(asked));
        }
        if (!asks) {
            return List.of(
                    new Found.Doubtful(asked, false, Optional.of(company(page, block, numbered))));
        }
        boolean outright =
                task
                        || own.holdsQuestions()
                        || page.isAmongInterviews()
                        || Outright.asks(title.bare(), Asking.Place.HEADING);
        return List.of(outright ? asked : Found.Doubtful.order(asked));
    }

    /// "Further reading", among the note's last headings, after all that ask.
    private static boolean closes(Page page, Section own) {
        var after = page.sections.subList(own.index() + 1, page.sections.size());
        if (after.size() > MOST_CLOSING || after.stream().anyMatch(Section::asks)) {
            return false;
        }
        var words = Wording.words(own.title());
        return words.size() < FEWEST_WORDS && Aside.closes(words);
    }

    /// "Size classes": a term with a text below it.
    private static boolean isBrief(Page page, int block, Section own, Title title) {
        if (own.level() == 1 || !page.manyAsk(own.level())) {
            return false; // most headings of most notes
        }
        var words = Wording.words(own.title());
        return !own.elaborated()
                && !title.saysQuestions()
                && !title.isAside()
                && !title.isContents()
                && !page.isAmongInterviews()
                && !own.holdsQuestions()
                && words.size() == FEWEST_WORDS - 1
                && !Aside.closes(words)
                && isCard(page, block);
    }

    /// "Explain kneading": too short to ask on its own, an order among questions.
    private static boolean isShortOrder(Section own) {
        int blank = own.title().indexOf(' ');
        if (blank < 0 || blank != own.title().lastIndexOf(' ')) {
            return false; // most headings
        }
        var words = Wording.words(own.title());
        return words.size() == FEWEST_WORDS - 1 && Asking.startsWithPrompt(words);
    }

    private static boolean isTask(Page page, int block, Section own) {
        return (page.hidden.below(page, block) && saysEnough(Wording.words(own.title())))
                || (own.level() > 1 && !Star.isAbout(own.title()) && Star.isBelow(page, block));
    }

    /// How much of its company must ask.
    private static Peers.Kind company(Page page, int block, boolean numbered) {
        var words = Wording.words(page.sections.get(page.sectionIndex()).title());
        if (page.section().filter(Section::holdsQuestions).isPresent()) {
            if (numbered && isCard(page, block) && isCounted(page)) {
                return Peers.Kind.COUNTED;
            }
            return isCard(page, block) || Unasked.compares(words)
                    ? Peers.Kind.CARDS
                    : Peers.Kind.TITLES;
        }
        if (page.isAmongInterviews()) {
            return numbered || Unasked.compares(words)
                    ? Peers.Kind.TITLES
                    : isCard(page, block) && !words.isEmpty() ? Peers.Kind.TALKS : Peers.Kind.PARTS;
        }
        if (numbered) {
            return Peers.Kind.SERIES;
        }
        return isCard(page, block) ? Peers.Kind.ANSWERED : Peers.Kind.HEADINGS;
    }

    /// Whether the title above calls what it holds the questions of an interview.
    private static boolean isCounted(Page page) {
        int outer = page.outerSection();
        return outer >= 0
                && page.title(page.sections.get(outer)).saysQuestions()
                && TitleWords.speaksOfInterviews(page.sections.get(outer).title());
    }

    /// A text stands below it, and no heading.
    private static boolean isCard(Page page, int block) {
        int next = block + 1;
        return next < page.blocks.count()
                && page.section().filter(own -> own.ownEnd() == own.byteEnd()).isPresent()
                && switch (page.blocks.kind(next)) {
                    case PARAGRAPH -> !isOnlyLink(page.source(next));
                    case FENCE, INDENTED, QUOTE -> true;
                    case BULLET, NUMBER -> page.isAmongInterviews();
                    case HTML -> isPicture(page, next);
                    case HEADING, BREAK, FRONT_MATTER -> false;
                };
    }

    private static boolean isPicture(Page page, int block) {
        int start = page.blocks.start(block);
        int end = Math.min(page.blocks.end(block), start + LONGEST_OPENING);
        return Source.decode(page.bytes, start, end).contains("<img");
    }

    /// A picture may be all that an answer needs.
    private static boolean isOnlyLink(String text) {
        return !text.startsWith("!") && OnlyLink.is(text);
    }

    /// One of a numbered series, or among questions and more than a word, or "Trains vs buses".
    private static boolean couldAsk(Page page, int block, Section section, Title title) {
        if ((section.level() == 1 && section.index() == 0)
                || title.saysQuestions()
                || section.source().startsWith(PICTURE)) {
            return false;
        }
        var words = Wording.words(section.title());
        boolean among = section.holdsQuestions() || page.isAmongSections();
        boolean compares = words.contains("vs") || words.contains("versus");
        return title.numbered()
                || ((among || compares || isCard(page, block)) && saysEnough(words));
    }

    /// Some scripts part no words.
    private static boolean saysEnough(List<String> words) {
        return words.size() >= FEWEST_WORDS
                || words.stream()
                                .flatMapToInt(String::codePoints)
                                .filter(Character::isIdeographic)
                                .count()
                        > FEWEST_WORDS;
    }
}
