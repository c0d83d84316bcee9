package dev.rehearse.ui;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Lead;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Piece;

import java.util.List;

/// How a run stands after a question, in one of four colours and always in words or by its signs.
final class Leads {

    private Leads() {}

    static Style style(Lead lead) {
        if (lead.isAhead()) {
            return lead.isGaining() ? Style.PACE_AHEAD : Style.PACE_ON;
        }
        return lead.isGaining() ? Style.CLOCK_AMBER : Style.PACE_BEHIND;
    }

    /// Empty before the first answer.
    static Piece piece(List<Attempt> attempts) {
        return Lead.after(attempts)
                .map(lead -> new Piece(lead.text(), style(lead)))
                .orElse(new Piece("", Style.DIM));
    }
}
