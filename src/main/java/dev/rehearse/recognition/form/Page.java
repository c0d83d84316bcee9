package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Lines;
import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.Title;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Unparted;
import dev.rehearse.wording.Wording;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// A note laid open for recognition: its blocks, the section the reader has come to, and what has
/// been read so far.
final class Page {
    private final Scan scan;
    final byte[] bytes;
    final Lines lines;
    final Blocks blocks;
    final List<Section> sections;
    private final List<Title> titles;

    /// Sections with text of their own so far.
    private final BitSet begun = new BitSet();

    private final boolean noteSaysQuestions;
    private final int[] parents;
    private final IntPredicate marked;
    private final boolean anything;

    private final Folds folds = new Folds();
    final OnlyLines onlyLines = new OnlyLines(this);
    final Announcements announcements = new Announcements();
    private final Questions questions;
    private final OpenQuestion open = new OpenQuestion();
    private final LooseItems loose = new LooseItems();

    private int section = -1;
    private int reading;
    private int headingKnown = -1;
    private boolean heading;
    private Lead lead = Lead.NOTHING;
    private boolean named;
    private final Interviews interviews;
    private final Asides asides;
    private final AskingHeadings headings;
    private final Topics topics;
    final CalledQuestions called;
    final WorkOrders works = new WorkOrders(this);
    final Whole whole;
    final TaskParts tasks;
    final ParenthesesForm.Last parentheses = new ParenthesesForm.Last();
    final HiddenAnswers hidden = new HiddenAnswers();
    final boolean mayBeUnparted;
    final boolean untitled;

    private Page(Scan scan, Outline outline, Whole whole, IntPredicate marked, boolean anything) {
        this.whole = whole;
        this.marked = marked;
        this.anything = anything;
        this.scan = scan;
        bytes = scan.bytes();
        lines = scan.lines();
        blocks = scan.blocks();
        questions = new Questions(blocks);
        this.sections = outline.sections();
        titles = outline.titles();
        noteSaysQuestions = outline.saysQuestions();
        parents = outline.parents();
        asides = new Asides(sections, parents, noteSaysQuestions);
        untitled = Untitled.is(bytes, lines, sections);
        interviews = new Interviews(scan, sections, parents, untitled);
        called = new CalledQuestions(titles, parents);
        headings = new AskingHeadings(outline, parents, called);
        topics = new Topics(sections, parents, blocks);
        mayBeUnparted = Unparted.mayBeIn(bytes);
        tasks = new TaskParts(this, parents);
    }

    /// @param marked the lines that the person called questions
    static Page of(Scan scan, Outline outline, Whole whole, IntPredicate marked) {
        return new Page(scan, outline, whole, marked, false);
    }

    /// Takes everything for a question that could be one, wherever it stands.
    static Page ofAnything(Scan scan, Outline outline) {
        return new Page(scan, outline, Whole.of(scan, outline), line -> true, true);
    }

    /// Whether the person called this line a question: then it is one, wherever it stands.
    boolean isMarked(int line) {
        return marked.test(line);
    }

    /// Blocks are read in order, so the section only ever moves on.
    void turnTo(int block) {
        reading = block;
        int line = blocks.line(block);
        while (section + 1 < sections.size() && sections.get(section + 1).line() <= line) {
            section++;
        }
        loose.turnTo(this, block);
    }

    /// Whether all that has been read says nothing of what follows a heading.
    boolean leavesNothingTo(int heading) {
        int start = blocks.start(heading);
        return lead == Lead.NOTHING && !folds.hold(start) && !asides.reach(start);
    }

    /// What has been looked at is known to what follows.
    void read(int block, List<? extends Found> finds) {
        for (var find : finds) {
            if (find instanceof Found.Asked question) {
                asked(block, question);
            }
        }
        if (LabelForm.areAll(finds, blocks.lineCount(block))) {
            open.close();
        }
        lead(block);
        int around = blocks.parent(block);
        announcements.read(this, block, questions.are(around));
        loose.read(this, block, questions.are(block));
        if (questions.are(block)) {
            return;
        }
        switch (blocks.kind(block)) {
            case PARAGRAPH, FENCE, INDENTED, HTML, QUOTE -> {
                if (around < 0 && section >= 0) {
                    begun.set(section);
                    open.answer();
                } else if (around >= 0
                        && questions.are(around)
                        && block != around + 1
                        && !Remark.is(this, block)) {
                    questions.answer(around, Lead.of(this, block) != Lead.FOLLOW_UPS);
                }
            }
            case BULLET, NUMBER -> questions.answer(block, Testimony.is(this, block));
            case FRONT_MATTER, HEADING, BREAK -> {}
        }
    }

    /// What a block at the top says of the next one.
    private void lead(int block) {
        if (blocks.parent(block) >= 0) {
            lead = Lead.within(this, block, lead);
            return;
        }
        switch (blocks.kind(block)) {
            case PARAGRAPH -> {
                if (TightHeading.begins(this, block) && !questions.are(block)) {
                    open.close();
                }
                lead = Lead.NOTHING;
                lead = Lead.of(this, block);
                named =
                        !questions.are(block)
                                && (QuestionLabel.isParagraph(this, block)
                                        || QuestionLabel.isAboveStem(this, block)
                                        || (named && NamedForm.introduces(this, block)));
            }
            case HEADING -> {
                if (lead.isOfParts(blocks, block)) {
                    asides.judgeParts(section);
                }
                lead = Lead.NOTHING;
                folds.heading(section, blocks.start(block));
                named = section >= 0 && QuestionLabel.isTitle(sections.get(section).title());
            }
            case BULLET, NUMBER -> named = false;
            case FENCE, INDENTED, QUOTE, BREAK -> lead = Lead.NOTHING;
            case HTML, FRONT_MATTER -> {}
        }
    }

    /// Whether the heading or the bold line above has called this text a question.
    boolean isNamed(int block) {
        return named && blocks.parent(block) < 0 && !isInDetails(block);
    }

    private void asked(int block, Found.Asked question) {
        questions.ask(block);
        parentheses.read(this, question.line());
        if (question.known().start() < lines.end(question.lastLine())) {
            open.close(); // answered on its own line
        } else {
            open.ask(question, blocks.lastLine(block) > question.lastLine());
        }
        if (question.kind() == Question.Kind.SUMMARY) {
            folds.open(question.known().end());
        }
        AnswerFold.below(this, block).ifPresent(fold -> folds.open(fold.end()));
    }

    int sectionIndex() {
        return section;
    }

    Optional<Section> section() {
        return section < 0 ? Optional.empty() : Optional.of(sections.get(section));
    }

    Title title(Section section) {
        return titles.get(section.index());
    }

    /// Index of the section around the one the reader is in, or -1.
    int outerSection() {
        return section < 0 ? -1 : parents[section];
    }

    /// Whether the section around this one holds questions, be this one an aside or not.
    boolean isAmongSections() {
        int outer = outerSection();
        return outer >= 0 && sections.get(outer).holdsQuestions();
    }

    boolean amongQuestions() {
        if (anything || lead.isAside()) {
            return false;
        }
        if (lead == Lead.QUESTIONS && (section < 0 || !sections.get(section).asks())) {
            return true;
        }
        return section < 0
                ? noteSaysQuestions
                : sections.get(section).holdsQuestions() && !sections.get(section).asks();
    }

    boolean namesFollowUps(int block) {
        return lead == Lead.FOLLOW_UPS && blocks.parent(block) < 0;
    }

    Lead lead() {
        return lead;
    }

    /// A heading that asks: what stands below it is its answer, or what it offers to choose from.
    boolean isUnderAskingHeading() {
        if (section < 0 || isMarked(blocks.line(reading))) {
            return false;
        }
        if (section != headingKnown) {
            headingKnown = section;
            heading =
                    !folds.heldHeading(section)
                            && headings.answered(section)
                            && !LineForm.areAll(this, section, reading);
        }
        return heading;
    }

    /// Whether the section is part of an answer, below a heading that asks further up.
    boolean partsAnswer() {
        return section >= 0 && headings.isPartOfAnswer(section);
    }

    boolean manyAsk(int level) {
        return headings.manyAsk(level);
    }

    /// See [Topics].
    boolean isTopic() {
        return section >= 0 && topics.isTopic(section, reading);
    }

    /// Where what stands directly in this section ends.
    int sectionEnd() {
        if (section >= 0) {
            return sections.get(section).ownEnd();
        }
        return sections.isEmpty() ? bytes.length : sections.getFirst().byteStart();
    }

    /// See [Interviews]: then orders are questions, but for those in an aside.
    boolean speaksOfInterviews() {
        return !isAside() && interviews.around(section);
    }

    /// See [Asides].
    boolean isAside() {
        return asides.hold(section, lead);
    }

    /// Whether the section around this one is an aside.
    boolean isBelowAside() {
        int outer = outerSection();
        return outer >= 0 && titles.get(outer).isAside();
    }

    /// A heading does not speak for itself.
    boolean isAmongInterviews() {
        return interviews.around(outerSection());
    }

    /// What is left of the section below a line.
    ByteRange below(int line) {
        return new ByteRange(lines.end(line), sectionEnd());
    }

    /// A text of this section as a question, answered by what is left of it below.
    Found.Asked asked(
            Bare bare, Question.Kind kind, int line, int lastLine, Optional<Peers> peers) {
        return asked(bare, kind, line, lastLine, below(lastLine), peers);
    }

    /// The same with an answer of its own.
    Found.Asked asked(
            Bare bare,
            Question.Kind kind,
            int line,
            int lastLine,
            ByteRange known,
            Optional<Peers> peers) {
        return new Found.Asked(
                line,
                lastLine,
                bare.text(),
                section,
                kind,
                bare.timeHint(),
                known,
                peers,
                Wording.normal(bare.text()),
                Optional.empty());
    }

    String line(int block, int line) {
        return scan.line(block, line);
    }

    /// Below a heading that asks: what asks there is part of the answer.
    boolean isInAnswer(int block) {
        if (isMarked(blocks.line(block))) {
            return false;
        }
        if (isInDetails(block) || asides.judge(section, lead) || loose.areBelowQuote()) {
            return true;
        }
        if (lead == Lead.FOLLOW_UPS && blocks.parent(block) < 0) {
            return false;
        }
        if ((open.isAnsweredIn(section) && AnswerFold.below(this, block).isEmpty())
                || (isUnderAskingHeading()
                        && (begun.get(section) || headings.isPartOfAnswer(section)))) {
            return true;
        }
        return questions.areAnsweredAround(block);
    }

    /// Where the details that hold this place end, or the place itself.
    int detailsEnd(int from) {
        return folds.end(bytes, from, sectionEnd());
    }

    /// The text of an item that asks already.
    boolean isOwnText(int block) {
        return questions.haveText(block);
    }

    boolean isInDetails(int block) {
        return folds.hold(blocks.start(block));
    }

    boolean isUnderQuestion(int block) {
        return open.isIn(section) || loose.areUnderQuestion() || questions.areAround(block);
    }

    /// Whether the last question is one that looks like a heading, and nothing came after it yet.
    boolean isBelowQuestion() {
        return open.isIn(section) && !open.isAnsweredIn(section);
    }

    String source(int block) {
        return Source.of(bytes, blocks, block);
    }
}
