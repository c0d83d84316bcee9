package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.HtmlList;
import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Source;
import dev.rehearse.markdown.Tag;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Outright;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Items of lists in HTML, `<li>Why is it hot?</li>`: among questions, or as the follow-ups that a
/// summary hides and nothing else.
final class HtmlItems {
    private static final String SUMMARY_END = "</summary>";

    /// A text of an item.
    private record Text(HtmlList.Item item, Bare bare, boolean asks) {

        boolean isOutright() {
            return asks
                    && (Outright.asks(bare, Asking.Place.ANYWHERE)
                            || Asking.startsWithPrompt(bare.words()));
        }
    }

    private HtmlItems() {}

    static List<Found> at(Page page, int block, List<Found> summaries) {
        var html = new ByteRange(page.blocks.start(block), page.blocks.end(block));
        if (page.blocks.parent(block) >= 0
                || (isWithout("<li", page, html) && isWithout("<dt", page, html))) {
            return List.of();
        }
        if (!summaries.isEmpty()) {
            return hidden(page, html, summaries);
        }
        if (page.isInDetails(block)) {
            return isHidden(page, block) ? followUps(page, html) : List.of();
        }
        boolean expected = page.amongQuestions() || page.speaksOfInterviews();
        return !expected || page.isUnderAskingHeading() || page.isInAnswer(block)
                ? List.of()
                : amongQuestions(page, html);
    }

    private static boolean isWithout(String tag, Page page, ByteRange html) {
        return new Tag(tag).next(page.bytes, html.start(), html.end()) == html.end();
    }

    /// Those at once below the summaries of a block, each up to the next.
    private static List<Found> hidden(Page page, ByteRange html, List<Found> summaries) {
        var found = new ArrayList<Found>();
        int end = html.end();
        for (var summary : summaries.reversed()) {
            if (summary instanceof Found.Asked asked && asked.known().start() < end) {
                int start = asked.known().start();
                var details = new ByteRange(start, Math.min(end, asked.known().end()));
                if (beginsList(page, details)) {
                    found.addAll(followUps(page, details));
                }
            }
            end = Math.min(end, page.lines.start(summary.line()));
        }
        return found;
    }

    /// Whether the summary that asks has its list in a block of its own.
    private static boolean isHidden(Page page, int block) {
        int above = block - 1;
        if (above < 0 || page.blocks.kind(above) != BlockKind.HTML) {
            return false;
        }
        int end = page.blocks.end(above);
        int start = Math.max(page.blocks.start(above), end - 2 * SUMMARY_END.length());
        var last = Source.decode(page.bytes, start, end).strip();
        return last.endsWith(SUMMARY_END)
                && !SummaryForm.opensAnswer(HiddenAnswers.summary(page, above))
                && beginsList(
                        page, new ByteRange(page.blocks.start(block), page.blocks.end(block)));
    }

    private static boolean beginsList(Page page, ByteRange html) {
        int at = html.start();
        while (at < html.end() && Plain.isBlank((char) page.bytes[at])) {
            at++;
        }
        var first = Source.decode(page.bytes, at, Math.min(html.end(), at + 3));
        return first.equalsIgnoreCase("<ul")
                || first.equalsIgnoreCase("<ol")
                || first.equalsIgnoreCase("<li");
    }

    /// Half of a list must ask, or it is an answer.
    private static List<Found> followUps(Page page, ByteRange html) {
        var texts = texts(page, html, Asking.Place.ANYWHERE);
        var asking = asking(texts);
        return asked(page, texts.stream().filter(text -> isIn(asking, text)).toList());
    }

    /// What lists of links and steps order as well asks in a list that does so.
    private static List<Found> amongQuestions(Page page, ByteRange html) {
        var place = page.amongQuestions() ? Asking.Place.AMONG_QUESTIONS : Asking.Place.ANYWHERE;
        var texts = texts(page, html, place);
        var asking = asking(texts);
        return asked(
                page,
                texts.stream().filter(text -> text.isOutright() || isIn(asking, text)).toList());
    }

    /// The lists half of which asks, and one of them beyond doubt.
    private static Set<Integer> asking(List<Text> texts) {
        Map<Integer, Integer> more = new HashMap<>();
        var outright = new HashSet<Integer>();
        for (var text : texts) {
            more.merge(text.item.list(), text.asks ? 1 : -1, Integer::sum);
            if (text.isOutright()) {
                outright.add(text.item.list());
            }
        }
        outright.removeIf(list -> more.getOrDefault(list, 0) < 0);
        return outright;
    }

    private static boolean isIn(Set<Integer> lists, Text text) {
        return lists.contains(text.item.list());
    }

    private static List<Text> texts(Page page, ByteRange html, Asking.Place place) {
        var texts = new ArrayList<Text>();
        int answered = 0;
        for (var item : HtmlList.items(page.bytes, html)) {
            var own = item.text();
            if (own.start() < answered || own.end() - own.start() > Plain.LONGEST) {
                continue;
            }
            var source = Source.decode(page.bytes, own.start(), own.end()).strip();
            var bare = Bare.of(isLink(source) ? "" : source);
            boolean asks = bare.asks(place);
            if (asks) {
                answered = item.end();
            }
            texts.add(new Text(item, bare, asks));
        }
        return texts;
    }

    /// An entry of contents.
    private static boolean isLink(String source) {
        return source.startsWith("<a ") && source.indexOf("</a>") == source.length() - 4;
    }

    private static List<Found> asked(Page page, List<Text> texts) {
        return texts.stream().filter(Text::asks).map(text -> asked(page, text)).toList();
    }

    private static Found asked(Page page, Text text) {
        var item = text.item;
        int end = item.text().end();
        var kind = item.numbered() ? Question.Kind.NUMBER : Question.Kind.BULLET;
        int list = Peers.list(page.sectionIndex(), item.numbered());
        return page.asked(
                text.bare,
                kind,
                page.lines.at(item.text().start()),
                page.lines.at(Math.max(item.text().start(), end - 1)),
                new ByteRange(end, Math.max(end, item.end())),
                Optional.of(new Peers(Peers.Kind.ITEMS, list)));
    }
}
