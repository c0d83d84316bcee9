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
import dev.rehearse.wording.NotToAsk;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.HashSet;
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

    private final Page page;
    private final int block;
    private final Section own;
    private final Title title;

    private HeadingForm(Page page, int block, Section own) {
        this.page = page;
        this.block = block;
        this.own = own;
        title = page.title(own);
    }

    static List<Found> at(Page page, int block) {
        return page.blocks.parent(block) >= 0
                ? List.of()
                : page.section()
                        .map(own -> new HeadingForm(page, block, own).found())
                        .orElse(List.of());
    }

    private List<Found> found() {
        if (page.isMarked(own.line())) {
            return List.of(asked().alone());
        }
        boolean folded = page.isInDetails(block) && !QuestionMark.isVeryLast(title.text());
        if (folded || page.called.leaveOut(title) || isNotToAsk()) {
            return List.of();
        }
        if (own.asks()) {
            if (partsQuestion()) {
                return List.of();
            }
            boolean outright =
                    own.holdsQuestions()
                            || page.isAmongInterviews()
                            || Outright.asks(title.bare(), Asking.Place.HEADING);
            return List.of(outright ? asked() : Found.Doubtful.order(asked()));
        }
        if (own.elaborated() || page.isBelowAside()) {
            return List.of();
        }
        if (isTask()) {
            return List.of(asked());
        }
        if (isShortOrder()) {
            return List.of(Found.Doubtful.order(asked()));
        }
        if (isTalk() || couldAsk()) {
            return List.of(doubtful(company()));
        }
        return isBrief() ? List.of(doubtful(Peers.Kind.BRIEF)) : List.of();
    }

    /// Whether it stands below a title that says so.
    private boolean isNotToAsk() {
        int outer = page.outerSection();
        return outer >= 0
                && page.title(page.sections.get(outer)).isAside()
                && NotToAsk.says(Wording.words(page.sections.get(outer).title()));
    }

    /// "Why is it sour?" in the answer to "7. Explain what rye bread is and why it is sour."
    private boolean partsQuestion() {
        int outer = page.outerSection();
        // A note may bear a question as its name, and ask each half of it.
        if (title.numbered() || outer <= 0 || !page.sections.get(outer).asks()) {
            return false; // most that ask
        }
        var words = Wording.words(own.title());
        var asked = Wording.words(page.sections.get(outer).title());
        return words.size() >= FEWEST_WORDS
                && words.size() < asked.size()
                && new HashSet<>(asked).containsAll(words);
    }

    private Found.Asked asked() {
        int below = Math.min(own.ownEnd(), page.lines.start(own.lastLine() + 1));
        // A numbered series may run through the whole note.
        int place = title.numbered() ? -own.level() : (page.outerSection() + 1) * 8 + own.level();
        return page.asked(
                !title.numbered() && page.whole.numbered().isTopic(own)
                        ? page.whole.numbered().unnumbered(own)
                        : title.bare().unlabelled(),
                Question.Kind.HEADING,
                own.line(),
                own.lastLine(),
                new ByteRange(below, own.ownEnd()),
                Optional.of(new Peers(Peers.Kind.HEADINGS, place)));
    }

    private Found doubtful(Peers.Kind company) {
        return new Found.Doubtful(asked(), false, Optional.of(company));
    }

    /// In a note about interviews any heading may be what was asked there.
    private boolean isTalk() {
        return page.isAmongInterviews()
                && own.level() > 1
                && !own.holdsQuestions()
                && !title.isAside()
                && !closes();
    }

    /// "Further reading", among the note's last headings, after all that ask.
    private boolean closes() {
        var after = page.sections.subList(own.index() + 1, page.sections.size());
        if (after.size() > MOST_CLOSING || after.stream().anyMatch(Section::asks)) {
            return false;
        }
        var words = Wording.words(own.title());
        return words.size() < FEWEST_WORDS && Aside.closes(words);
    }

    /// "Size classes": a term with a text below it.
    private boolean isBrief() {
        if (own.level() == 1 || !page.manyAsk(own.level())) {
            return false; // most headings of most notes
        }
        var words = Wording.words(own.title());
        return !title.saysQuestions()
                && !title.isAside()
                && !title.isContents()
                && !page.isAmongInterviews()
                && !own.holdsQuestions()
                && words.size() == FEWEST_WORDS - 1
                && !Aside.closes(words)
                && isCard();
    }

    /// "Explain kneading": too short to ask on its own, an order among questions.
    private boolean isShortOrder() {
        int blank = own.title().indexOf(' ');
        if (blank < 0 || blank != own.title().lastIndexOf(' ')) {
            return false; // most headings
        }
        var words = Wording.words(own.title());
        return words.size() == FEWEST_WORDS - 1 && Asking.startsWithPrompt(words);
    }

    private boolean isTask() {
        return page.whole.listed().isAsked(own)
                || page.whole.numbered().isTopic(own)
                || (page.hidden.below(page, block) && saysEnough(Wording.words(own.title())))
                || (own.level() > 1 && !Star.isAbout(own.title()) && Star.isBelow(page, block));
    }

    /// How much of its company must ask.
    private Peers.Kind company() {
        boolean numbered = title.numbered();
        var words = Wording.words(own.title());
        if (own.holdsQuestions()) {
            if (numbered && isCard() && isCounted()) {
                return Peers.Kind.COUNTED;
            }
            return isCard() || Unasked.compares(words) ? Peers.Kind.CARDS : Peers.Kind.TITLES;
        }
        if (page.isAmongInterviews()) {
            return numbered || Unasked.compares(words)
                    ? Peers.Kind.TITLES
                    : isCard() && !words.isEmpty() ? Peers.Kind.TALKS : Peers.Kind.PARTS;
        }
        if (numbered) {
            return Peers.Kind.SERIES;
        }
        return isCard() ? Peers.Kind.ANSWERED : Peers.Kind.HEADINGS;
    }

    /// Whether the title above calls what it holds the questions of an interview.
    private boolean isCounted() {
        int outer = page.outerSection();
        return outer >= 0
                && page.title(page.sections.get(outer)).saysQuestions()
                && TitleWords.speaksOfInterviews(page.sections.get(outer).title());
    }

    /// A text stands below it, and no heading.
    private boolean isCard() {
        int next = block + 1;
        return next < page.blocks.count()
                && own.ownEnd() == own.byteEnd()
                && switch (page.blocks.kind(next)) {
                    case PARAGRAPH -> !isOnlyLink(page.source(next));
                    case FENCE, INDENTED, QUOTE -> true;
                    case BULLET, NUMBER -> page.isAmongInterviews();
                    case HTML -> isPicture(next);
                    case HEADING, BREAK, FRONT_MATTER -> false;
                };
    }

    private boolean isPicture(int html) {
        int start = page.blocks.start(html);
        int end = Math.min(page.blocks.end(html), start + LONGEST_OPENING);
        return Source.decode(page.bytes, start, end).contains("<img");
    }

    /// A picture may be all that an answer needs.
    private static boolean isOnlyLink(String text) {
        return !text.startsWith("!") && OnlyLink.is(text);
    }

    /// One of a numbered series, or among questions and more than a word, or "Trains vs buses".
    private boolean couldAsk() {
        if ((own.level() == 1 && own.index() == 0)
                || title.saysQuestions()
                || own.source().startsWith(PICTURE)) {
            return false;
        }
        var words = Wording.words(own.title());
        boolean among = own.holdsQuestions() || page.isAmongSections();
        boolean compares = words.contains("vs") || words.contains("versus");
        return title.numbered() || ((among || compares || isCard()) && saysEnough(words));
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
