package dev.rehearse.recognition;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.recognition.StarLines.Star;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line behind stars that asks, `** What is rye`, in an outline of such lines.
final class StarForm {
    private StarForm() {}

    static List<Found> at(Page page, int block) {
        if (page.stars.areNone()) {
            return List.of(); // most notes
        }
        var found = new ArrayList<Found>();
        for (var star : page.stars.of(block)) {
            if (!star.heads()) {
                found(page, star).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Found> found(Page page, Star star) {
        int after = page.lines.end(star.line());
        var place = new Peers(Peers.Kind.ITEMS, page.blocks.count() + 1 + star.parent());
        var asked =
                page.asked(
                                star.bare(),
                                Question.Kind.BULLET,
                                star.line(),
                                star.line(),
                                new ByteRange(after, Math.max(after, page.stars.end(star))),
                                Optional.of(place))
                        .by(star.asker());
        if (star.under()) {
            return star.asks() && QuestionMark.isVeryLast(star.bare().text())
                    ? Optional.of(asked)
                    : Optional.empty();
        }
        if (star.asks()) {
            boolean outright = star.among() || Outright.asks(star.bare(), Asking.Place.ANYWHERE);
            return Optional.of(outright ? asked : Found.Doubtful.order(asked));
        }
        if (!star.among()) {
            return Optional.empty();
        }
        var text = star.bare().text();
        return star.asker().isPresent() && Announced.holds(text)
                ? Optional.of(asked)
                : Unasked.company(text)
                        .map(company -> new Found.Doubtful(asked, true, Optional.of(company)));
    }
}
