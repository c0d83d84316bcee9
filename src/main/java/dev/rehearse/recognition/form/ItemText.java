package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.ByteRange;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.CodeOrder;
import dev.rehearse.wording.Languages;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Reported;
import dev.rehearse.wording.Sentences;
import dev.rehearse.wording.Supposition;
import dev.rehearse.wording.Unordered;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an item says, and whether it asks where it stands: among questions a topic is enough, below
/// a question not even an order is.
final class ItemText {
    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final Pattern TASK = Pattern.compile("^\\[[ xX]\\]\\s+");
        static final Pattern OPTION = Pattern.compile("^[A-Ha-h][.):]\\s");
    }

    private static final int SHORTEST_BOLD = 2;
    private static final int LONGEST_BOLD = 2_000;

    private final Page page;
    private final int block;
    private final int lastLine;

    /// As it is written, without the box of a task.
    private final String source;

    private final boolean isTask;

    /// The line below it calls itself the answer.
    private final boolean answered;

    /// The person called it a question.
    private final boolean marked;

    /// A question stands above it.
    private final boolean under;

    /// It stands where a note sets works to be done.
    private final boolean exercise;

    /// What the line above the list says of it.
    private final Announced announced;

    private final boolean among;
    private final Optional<AnswerFold> fold;

    /// What somebody was asked, where the item tells of it.
    private final Optional<String> reported;

    private final String term;

    /// The part of it that is the question, where it holds more; else empty.
    private final String front;

    private final Asking.Place place;
    private final Bare bare;

    private ItemText(
            Page page, int block, int lastLine, String source, boolean isTask, boolean answered) {
        this.page = page;
        this.block = block;
        this.lastLine = lastLine;
        this.source = source;
        this.isTask = isTask;
        this.answered = answered;
        marked = page.isMarked(page.blocks.line(block));
        under = page.isUnderQuestion(block) || page.isUnderAskingHeading();
        exercise =
                !isTask && page.blocks.parent(block) < 0 && !page.isAside() && page.works.areMost();
        announced = under ? Announced.NOTHING : page.announcements.of(page, block);
        among = (page.amongQuestions() || exercise || isAnnounced()) && !under;
        fold = AnswerFold.below(page, block);
        reported = under ? Optional.empty() : Reported.question(source, page.speaksOfInterviews());
        term = isTask && among ? TaskTerm.of(source) : "";
        front = term.isEmpty() ? reported.orElseGet(() -> CardForm.front(source)) : term;
        place = place();
        bare = Bare.of(front.isEmpty() ? boldQuestion().orElse(source) : front);
    }

    /// @param answered the line below it calls itself the answer
    static List<Found> at(Page page, int block, int lastLine, String source, boolean answered) {
        var untasked = withoutBox(source);
        boolean isTask = untasked.length() < source.length();
        if (page.isUnderAskingHeading() && (isTask || Written.OPTION.matcher(untasked).find())) {
            return List.of(); // an option of a quiz
        }
        var item = new ItemText(page, block, lastLine, untasked, isTask, answered);
        return item.bare.text().isEmpty() || item.isLeftOut() ? List.of() : item.found();
    }

    static boolean isTask(String source) {
        return withoutBox(source).length() < source.length();
    }

    private static String withoutBox(String source) {
        return source.startsWith("[") ? Written.TASK.matcher(source).replaceFirst("") : source;
    }

    private boolean isAnnounced() {
        return announced != Announced.NOTHING;
    }

    /// An answer is hidden below it.
    private boolean isFolded() {
        return fold.filter(one -> one.named() || page.amongQuestions()).isPresent()
                && !page.isAside();
    }

    private Asking.Place place() {
        if (exercise || isAnnounced() || isFolded() || page.namesFollowUps(block)) {
            return Asking.Place.AMONG_QUESTIONS;
        }
        if (under) {
            return Asking.Place.ANYWHERE;
        }
        return front.isEmpty() || page.amongQuestions()
                ? ItemForm.place(page, source)
                : Asking.Place.HEADING;
    }

    /// The bold words it begins with, when they ask by themselves.
    private Optional<String> boldQuestion() {
        int end = isBold() ? boldEnd() : -1;
        if (end < 0 || QuestionMark.isVeryLast(source.substring(end + 2))) {
            return Optional.empty();
        }
        var strong = source.substring(2, end);
        var asked = strong.endsWith(":") ? strong.substring(0, strong.length() - 1) : strong;
        return Bare.of(asked).asks(place) ? Optional.of(asked) : Optional.empty();
    }

    private boolean isBold() {
        return source.startsWith("**") || source.startsWith("__");
    }

    /// Where the words in bold at the front end, -1 where they are none.
    private int boldEnd() {
        int last = Math.min(source.length() - 2, 2 + LONGEST_BOLD);
        boolean may = source.length() > 2 && !Character.isWhitespace(source.charAt(2));
        for (int at = 2 + SHORTEST_BOLD; may && at <= last; at++) {
            if ((source.startsWith("**", at) || source.startsWith("__", at))
                    && !Character.isWhitespace(source.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isLeftOut() {
        return !marked && !bare.labelled() && page.called.leaveOutItems(page.sectionIndex());
    }

    private List<Found> found() {
        boolean asks = asks();
        if (marked || (asks && isFolded())) {
            return List.of(asked(asks).alone());
        }
        if (asks) {
            return List.of(isOutright() ? asked(true) : Found.Doubtful.order(asked(true)));
        }
        if (supposes()) {
            return List.of(Found.Doubtful.order(asked(false)));
        }
        if (mayOrder()) {
            return List.of(ordered());
        }
        boolean known = Languages.knowsWords(bare.text());
        if (among) {
            return List.of(named(known));
        }
        return known ? List.of() : List.of(new Found.Doubtful(asked(false), false));
    }

    private Found.Asked asked(boolean asks) {
        boolean worded =
                asks
                        && front.isEmpty()
                        && place == Asking.Place.HEADING
                        && !bare.asks(Asking.Place.ANYWHERE);
        int after = page.lines.end(lastLine);
        int end = fold.map(AnswerFold::end).orElse(page.blocks.end(block));
        var kind = worded ? Peers.Kind.WORDED : Peers.Kind.ITEMS;
        return page.asked(
                        bare,
                        ItemForm.kind(page, block, isTask),
                        page.blocks.line(block),
                        lastLine,
                        new ByteRange(after, Math.max(after, end)),
                        Optional.of(new Peers(kind, ItemForm.list(page, block))))
                .by(announced.direction());
    }

    private boolean asks() {
        return isNamed()
                || isSaid()
                || (exercise && page.works.isOrder(source, bare.text()))
                || (ItemForm.asks(bare, place)
                        && !(mayState() && Sentences.stateFirst(bare.text()))
                        && BoldLabel.told(source).filter(told -> !asksBelowLabel(told)).isEmpty());
    }

    /// Something beside it says that it is a question, whatever it says itself.
    private boolean isNamed() {
        return reported.isPresent()
                || (answered && !page.isAside())
                || (among && isFolded() && fold.filter(AnswerFold::named).isPresent())
                || (among && page.speaksOfInterviews() && page.whole.counted().hold(block))
                || (!under && !page.isAside() && page.whole.counted().announce(block))
                || (announced == Announced.BEGUN && Announced.completes(bare.text()));
    }

    /// The line or the title above begins what it ends.
    private boolean isSaid() {
        return among
                && ((page.lead() == Lead.QUESTIONS && Unasked.isSaid(bare.text()))
                        || Unasked.completes(page, bare.text()));
    }

    /// "**Know the goal.** What is it for?" below a line that says how, or how well.
    private boolean mayState() {
        return under || (page.lead().isAside() && source.startsWith("**"));
    }

    /// "**Team**: How large is it?", not "**Task**: Say what it was. What was at stake?"
    private boolean asksBelowLabel(String told) {
        var below = Bare.of(told);
        return below.asks(place) && !Sentences.stateFirst(below.text());
    }

    /// What asks so asks alone; other words need a list that asks.
    private boolean isOutright() {
        return isNamed()
                || page.speaksOfInterviews()
                || Outright.asks(bare, place)
                || (under && !Outright.isAnsweredAtOnce(bare.text()));
    }

    private boolean supposes() {
        return under
                ? asksAtLast()
                        || (bare.text().indexOf(", ") > 0
                                && Supposition.asks(bare.text(), bare.words()))
                : NamedOrder.is(source) && !page.isAside();
    }

    /// "The loaf is flat. What went wrong?" It may be a point of an answer, which its list tells;
    /// in bold it is one.
    private boolean asksAtLast() {
        return QuestionMark.isVeryLast(bare.text()) && ItemForm.asks(bare, place) && !isBold();
    }

    /// Outside of questions: an order, or a text that asks in another language than English.
    private boolean mayOrder() {
        return !among
                && !under
                && !page.isAside()
                && BoldLabel.told(source).isEmpty()
                && (!front.isEmpty()
                        || opensElsewhere()
                        || Unasked.tells(bare.text(), page.blocks.kind(block) == BlockKind.NUMBER));
    }

    private Found ordered() {
        var asked = asked(false);
        if (!page.speaksOfInterviews()) {
            return Found.Doubtful.order(asked);
        }
        var words = bare.words();
        if (CodeOrder.is(words)) {
            return asked;
        }
        return Asking.ordersWork(words)
                ? new Found.Doubtful(asked, false, Optional.of(Peers.Kind.TALK_ORDERS))
                : Found.Doubtful.order(asked);
    }

    /// It begins as questions do in another language than English, or as an order does, or as a
    /// question that says no more: "How dough rises", "Difference between rye and wheat". What is
    /// done for the candidate is no order to him.
    private boolean opensElsewhere() {
        var words = bare.words();
        if (words.size() <= 2) {
            return false;
        }
        var first = words.getFirst();
        return Languages.opens(words)
                || Languages.orders(first)
                || CodeOrder.is(words)
                || (Asking.ordersSomething(words)
                        && !Unordered.is(bare.text(), words)
                        && !words.contains("candidate"))
                || Unasked.compares(words)
                || Asking.mayNameAnswer(words)
                || Asking.comparesTwo(words)
                || (Asking.begins(first) && QuestionMark.isIn(bare.text()));
    }

    /// What asks nothing and stands among questions: a topic, as far as its list has any.
    ///
    /// @param known its language is one whose questions we know
    private Found named(boolean known) {
        var asked = asked(false);
        if (Nested.isCode(page, block)
                && AskedTitle.isAbove(page)
                && Announced.mayHold(bare.text())) {
            return asked.alone();
        }
        boolean nested = Nested.isIn(page, block);
        if (!nested && Announced.holds(bare.text()) && AskedTitle.isAbove(page)) {
            return asked;
        }
        if (!nested && Announced.mayHold(bare.text()) && AskedTitle.isAnsweredElsewhere(page)) {
            return asked;
        }
        if (!nested && isAnnounced() && Announced.mayHold(bare.text())) {
            return new Found.Doubtful(asked, true, Optional.of(Peers.Kind.ANNOUNCED));
        }
        if (!nested && Announced.isTopic(bare.text()) && AskedTitle.isOnlyThat(page)) {
            return new Found.Doubtful(asked, true, Optional.of(Peers.Kind.ONLY_QUESTIONS));
        }
        if (!known) {
            return new Found.Doubtful(asked, true);
        }
        var company =
                term.isEmpty()
                        ? Unasked.company(page, block, bare.text())
                        : Optional.of(Peers.Kind.TASK_TERMS);
        return company.isPresent() && !Nested.asksFirst(page, block)
                ? new Found.Doubtful(asked, true, company)
                : Found.Stated.of(asked);
    }
}
