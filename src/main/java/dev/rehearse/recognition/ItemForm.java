package dev.rehearse.recognition;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Plain;
import dev.rehearse.outline.Section;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.CodeOrder;
import dev.rehearse.wording.ForThem;
import dev.rehearse.wording.Languages;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Reported;
import dev.rehearse.wording.Sentences;
import dev.rehearse.wording.Supposition;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Unordered;
import dev.rehearse.wording.Unparted;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An item of a list: plain, bold, a task, or holding a heading.
final class ItemForm {
    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final Pattern TASK = Pattern.compile("^\\[[ xX]\\]\\s+");
        static final Pattern OPTION = Pattern.compile("^[A-Ha-h][.):]\\s");
        static final Pattern BOLD_FIRST =
                Pattern.compile(
                        "^(?:\\*\\*|__)(?=\\S)(.{2,2000}?)(?<=\\S)(?:\\*\\*|__)(.*)$",
                        Pattern.DOTALL);
    }

    private ItemForm() {}

    static List<Found> at(Page page, int block) {
        if (page.blocks.isQuoted(block)
                || (page.isInAnswer(block) && !AskingLink.isLabelled(page, block))) {
            return List.of();
        }
        int first = block + 1;
        boolean empty = first >= page.blocks.count() || page.blocks.parent(first) != block;
        if (empty || page.blocks.line(first) != page.blocks.line(block)) {
            return List.of();
        }
        return switch (page.blocks.kind(first)) {
            case PARAGRAPH -> paragraph(page, block, first);
            case HEADING ->
                    text(page, block, page.blocks.lastLine(first), page.source(first), false);
            default -> List.of();
        };
    }

    private static List<Found> paragraph(Page page, int block, int paragraph) {
        if (page.blocks.end(paragraph) - page.blocks.start(paragraph) > Plain.LONGEST) {
            return List.of();
        }
        var source = page.source(paragraph);
        var unmarked = OnlyLink.withoutMarks(source);
        if (CreditedLink.isAddressFirst(unmarked)
                || CreditedLink.isTitleFirst(unmarked)
                || CreditedLink.isPathLast(unmarked)) {
            return List.of();
        }
        var title = CreditedLink.beforeAddress(source);
        if (!title.isEmpty() && !page.amongQuestions()) {
            return List.of();
        }
        if (OnlyLink.is(unmarked)) {
            return AskingLink.at(page, block, unmarked, Written.TASK.matcher(source).find());
        }
        int lines = page.blocks.lineCount(paragraph);
        int own = lines > 1 ? ownLines(page, paragraph, lines) : 1;
        if (own < lines) {
            int last = page.blocks.line(paragraph) + own - 1;
            boolean answered = LabelForm.isAnswer(page.line(paragraph, last + 1));
            int lastLine = answered ? last : page.blocks.lastLine(paragraph);
            var found = new ArrayList<>(text(page, block, lastLine, lines(source, own), answered));
            found.addAll(LazyItems.below(page, paragraph, page.blocks.line(paragraph) + own));
            return found;
        }
        int lastLine = page.blocks.lastLine(paragraph);
        if (!title.isEmpty()) {
            return text(page, block, lastLine, title, false);
        }
        return text(
                page,
                block,
                lastLine,
                lines > 1 && source.indexOf('?') >= 0
                        ? untilAsked(page, paragraph, source)
                        : source,
                false);
    }

    /// How many lines of an item there are before one that is written as an item, too, or calls
    /// itself the answer.
    private static int ownLines(Page page, int paragraph, int lines) {
        int first = page.blocks.line(paragraph);
        int most = Math.min(lines, LazyLines.first(page, paragraph) - first);
        for (int own = 1; own < most; own++) {
            var line = page.line(paragraph, first + own);
            if (LazyItems.isItem(line)
                    || LabelForm.isAnswer(line)
                    || page.whole.org().hold(first + own)) {
                return own;
            }
        }
        return most;
    }

    private static String lines(String source, int count) {
        return source.lines().limit(count).collect(Collectors.joining("\n"));
    }

    /// Its first sentences alone where a line ends with them and they ask.
    private static String untilAsked(Page page, int paragraph, String source) {
        var stretches = Stretch.of(page, paragraph);
        var first = stretches.getFirst().text();
        return stretches.size() > 1 && first.strip().endsWith("?") ? first : source;
    }

    /// @param answered the line below it calls itself the answer
    private static List<Found> text(
            Page page, int block, int lastLine, String source, boolean answered) {
        var untasked =
                source.startsWith("[") ? Written.TASK.matcher(source).replaceFirst("") : source;
        boolean isTask = untasked.length() < source.length();
        if (page.isUnderAskingHeading() && (isTask || Written.OPTION.matcher(untasked).find())) {
            return List.of(); // an option of a quiz
        }
        boolean under = page.isUnderQuestion(block) || page.isUnderAskingHeading();
        boolean exercise =
                !isTask && page.blocks.parent(block) < 0 && !page.isAside() && page.works.areMost();
        var announced = under ? Announced.NOTHING : page.announcements.of(page, block);
        boolean told = announced != Announced.NOTHING;
        boolean among = (page.amongQuestions() || exercise || told) && !under;
        var fold = AnswerFold.below(page, block);
        boolean folded =
                fold.filter(one -> one.named() || page.amongQuestions()).isPresent()
                        && !page.isAside();
        var reported =
                under
                        ? Optional.<String>empty()
                        : Reported.question(untasked, page.speaksOfInterviews());
        var term = isTask && among ? TaskTerm.of(untasked) : "";
        var front = term.isEmpty() ? reported.orElseGet(() -> CardForm.front(untasked)) : term;
        var place =
                exercise || told || folded || page.namesFollowUps(block)
                        ? Asking.Place.AMONG_QUESTIONS
                        : under
                                ? Asking.Place.ANYWHERE
                                : front.isEmpty() || page.amongQuestions()
                                        ? place(page, untasked)
                                        : Asking.Place.HEADING;
        var bare =
                Bare.of(front.isEmpty() ? boldQuestion(untasked, place).orElse(untasked) : front);
        boolean marked = page.isMarked(page.blocks.line(block));
        boolean left =
                !marked && !bare.labelled() && page.called.leaveOutItems(page.sectionIndex());
        if (left || bare.text().isEmpty()) {
            return List.of();
        }
        boolean named =
                reported.isPresent()
                        || (answered && !page.isAside())
                        || (folded && among && fold.filter(AnswerFold::named).isPresent())
                        || (among && page.speaksOfInterviews() && page.whole.counted().hold(block));
        boolean said =
                among
                        && ((page.lead() == Lead.QUESTIONS && Unasked.isSaid(bare.text()))
                                || Unasked.completes(page, bare.text()));
        boolean point = under || isPoint(page, untasked);
        boolean ordered = exercise && WorkOrders.isOrder(bare.text());
        boolean asks = named || said || ordered || asks(bare, untasked, place, point);
        boolean known = marked || asks || Languages.knowsWords(bare.text());
        boolean foreign =
                !asks
                        && !among
                        && !under
                        && !page.isAside()
                        && BoldLabel.told(untasked).isEmpty()
                        && (!front.isEmpty()
                                || opensElsewhere(bare.text())
                                || Unasked.tells(
                                        bare.text(), page.blocks.kind(block) == BlockKind.NUMBER));
        boolean supposes =
                !asks
                        && (under
                                ? asksAtLast(bare, untasked, place)
                                        || (bare.text().indexOf(", ") > 0
                                                && Supposition.asks(
                                                        bare.text(), Wording.words(bare.text())))
                                : NamedOrder.is(untasked) && !page.isAside());
        if (!marked && !asks && known && !among && !foreign && !supposes) {
            return List.of(); // most items of most notes
        }
        boolean worded =
                asks
                        && front.isEmpty()
                        && place == Asking.Place.HEADING
                        && !bare.asks(Asking.Place.ANYWHERE);
        int after = page.lines.end(lastLine);
        var asked =
                page.asked(
                                bare,
                                kind(page, block, isTask),
                                page.blocks.line(block),
                                lastLine,
                                new ByteRange(
                                        after,
                                        Math.max(
                                                after,
                                                fold.map(AnswerFold::end)
                                                        .orElse(page.blocks.end(block)))),
                                Optional.of(
                                        new Peers(
                                                worded ? Peers.Kind.WORDED : Peers.Kind.ITEMS,
                                                list(page, block))))
                        .by(announced.direction());
        if (marked || (folded && asks)) {
            return List.of(asked.alone());
        }
        if (asks) {
            boolean outright =
                    named
                            || page.speaksOfInterviews()
                            || Outright.asks(bare, place)
                            || (under && !Outright.isAnsweredAtOnce(bare.text()));
            return List.of(outright ? asked : Found.Doubtful.order(asked));
        }
        if (supposes) {
            return List.of(Found.Doubtful.order(asked));
        }
        if (foreign && page.speaksOfInterviews() && CodeOrder.is(Wording.words(bare.text()))) {
            return List.of(asked);
        }
        if (foreign) {
            return List.of(
                    page.speaksOfInterviews() && Asking.ordersWork(Wording.words(bare.text()))
                            ? new Found.Doubtful(asked, false, Optional.of(Peers.Kind.TALK_ORDERS))
                            : Found.Doubtful.order(asked));
        }
        if (among
                && Nested.isCode(page, block)
                && isBelowAsked(page)
                && Announced.mayHold(bare.text())) {
            return List.of(asked.alone());
        }
        if (among && !Nested.isIn(page, block)) {
            if (Announced.holds(bare.text()) && isBelowAsked(page)) {
                return List.of(asked);
            }
            if (told && Announced.mayHold(bare.text())) {
                return List.of(new Found.Doubtful(asked, true, Optional.of(Peers.Kind.ANNOUNCED)));
            }
        }
        if (known && among) {
            var company =
                    term.isEmpty()
                            ? Unasked.company(page, block, bare.text())
                            : Optional.of(Peers.Kind.TASK_TERMS);
            if (company.isPresent() && !Nested.asksFirst(page, block)) {
                return List.of(new Found.Doubtful(asked, true, company));
            }
        }
        return List.of(known ? Found.Stated.of(asked) : new Found.Doubtful(asked, among));
    }

    /// Whether the title above says of what stands below that it is asked.
    private static boolean isBelowAsked(Page page) {
        return page.section()
                .map(Section::title)
                .filter(title -> ForThem.says(title) || TitleWords.saysAsked(Wording.words(title)))
                .isPresent();
    }

    /// What an item must say to ask. Where interviews are spoken of, scripts that part no words say
    /// enough with one that asks.
    static Asking.Place place(Page page, String text) {
        return page.amongQuestions()
                ? Asking.Place.AMONG_QUESTIONS
                : page.mayBeUnparted
                                && page.speaksOfInterviews()
                                && !isIntroduction(page)
                                && Unparted.is(text)
                        ? Asking.Place.HEADING
                        : Asking.Place.ANYWHERE;
    }

    static boolean asks(Bare bare, Asking.Place place) {
        return bare.asks(place)
                || (place != Asking.Place.ANYWHERE && asksAmongQuestions(bare.text()));
    }

    /// What stands below the note's first heading, and above the ones below that.
    private static boolean isIntroduction(Page page) {
        return page.sectionIndex() == 0
                && page.sections.getFirst().ownEnd() < page.sections.getFirst().byteEnd();
    }

    /// "**Know the goal.** What is it for?" below a line that says how, or how well.
    private static boolean isPoint(Page page, String markdown) {
        return page.lead().isAside() && markdown.startsWith("**");
    }

    /// "The loaf is flat. What went wrong?" It may be a point of an answer, which its list tells;
    /// in bold it is one.
    private static boolean asksAtLast(Bare bare, String markdown, Asking.Place place) {
        return QuestionMark.isVeryLast(bare.text())
                && asks(bare, place)
                && !markdown.startsWith("**")
                && !markdown.startsWith("__");
    }

    private static boolean asks(Bare bare, String source, Asking.Place place, boolean mayState) {
        return asks(bare, place)
                && !(mayState && Sentences.stateFirst(bare.text()))
                && BoldLabel.told(source).filter(told -> !asksBelowLabel(told, place)).isEmpty();
    }

    /// "If it rains, what would you do": it may ask nothing elsewhere.
    private static boolean asksAmongQuestions(String text) {
        var words = Wording.words(text);
        return Unasked.compares(words)
                || Supposition.asks(text, words)
                || Unparted.namesWhatIsAsked(text);
    }

    /// "**Team**: How large is it?", not "**Task**: Say what it was. What was at stake?"
    private static boolean asksBelowLabel(String told, Asking.Place place) {
        var bare = Bare.of(told);
        return bare.asks(place) && !Sentences.stateFirst(bare.text());
    }

    /// It begins as questions do in another language than English, or as an order does, or as a
    /// question that says no more: "How dough rises", "Difference between rye and wheat". What is
    /// done for the candidate is no order to him.
    private static boolean opensElsewhere(String text) {
        var words = Wording.words(text);
        if (words.size() <= 2) {
            return false;
        }
        var first = words.getFirst();
        return Languages.opens(words)
                || Languages.orders(first)
                || CodeOrder.is(words)
                || (Asking.ordersSomething(words)
                        && !Unordered.is(text, words)
                        && !words.contains("candidate"))
                || Unasked.compares(words)
                || Asking.mayNameAnswer(words)
                || Asking.comparesTwo(words)
                || (Asking.begins(first) && QuestionMark.isIn(text));
    }

    static Question.Kind kind(Page page, int block, boolean isTask) {
        if (isTask) {
            return Question.Kind.TASK;
        }
        return page.blocks.kind(block) == BlockKind.NUMBER
                ? Question.Kind.NUMBER
                : Question.Kind.BULLET;
    }

    /// Items of one container are one list here, and so are those of one section: its bullets, and
    /// its numbers. Bullets between numbered questions are notes on them.
    static int list(Page page, int block) {
        int around = page.blocks.parent(block);
        boolean numbers = page.blocks.kind(block) == BlockKind.NUMBER;
        return around < 0 ? Peers.list(page.sectionIndex(), numbers) : around;
    }

    /// The bold words a text begins with, when they ask by themselves.
    private static Optional<String> boldQuestion(String markdown, Asking.Place place) {
        if (!markdown.startsWith("**") && !markdown.startsWith("__")) {
            return Optional.empty();
        }
        var bold = Written.BOLD_FIRST.matcher(markdown);
        if (!bold.matches() || QuestionMark.isVeryLast(bold.group(2))) {
            return Optional.empty();
        }
        var strong = bold.group(1);
        var asked = strong.endsWith(":") ? strong.substring(0, strong.length() - 1) : strong;
        return Bare.of(asked).asks(place) ? Optional.of(asked) : Optional.empty();
    }
}
