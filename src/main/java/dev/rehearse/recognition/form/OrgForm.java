package dev.rehearse.recognition.form;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.recognition.form.OrgLines.Headline;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A headline of Org mode that asks, `** What is rye`, in an outline of them.
final class OrgForm {
    private OrgForm() {}

    static List<Found> at(Page page, int block) {
        if (page.whole.org().areNone()) {
            return List.of(); // most notes
        }
        var found = new ArrayList<Found>();
        for (var headline : page.whole.org().of(block)) {
            if (!headline.heads()) {
                found(page, headline).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Found> found(Page page, Headline headline) {
        int after = page.lines.end(headline.line());
        var place = new Peers(Peers.Kind.ITEMS, page.blocks.count() + 1 + headline.parent());
        var asked =
                page.asked(
                                headline.bare(),
                                Question.Kind.BULLET,
                                headline.line(),
                                headline.line(),
                                new ByteRange(
                                        after,
                                        Math.max(after, page.whole.org().end(headline, page))),
                                Optional.of(place))
                        .by(headline.asker());
        if (headline.under()) {
            return headline.asks() && QuestionMark.isVeryLast(headline.bare().text())
                    ? Optional.of(asked)
                    : Optional.empty();
        }
        if (headline.asks()) {
            boolean outright =
                    headline.among() || Outright.asks(headline.bare(), Asking.Place.ANYWHERE);
            return Optional.of(outright ? asked : Found.Doubtful.order(asked));
        }
        if (!headline.among()) {
            return Optional.empty();
        }
        var text = headline.bare().text();
        return headline.asker().isPresent() && Announced.holds(text)
                ? Optional.of(asked)
                : Unasked.company(text)
                        .map(company -> new Found.Doubtful(asked, true, Optional.of(company)));
    }
}
