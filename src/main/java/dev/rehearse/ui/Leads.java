package dev.rehearse.ui;

import dev.rehearse.rehearsal.Lead;
import dev.rehearse.screen.Style;

/// How a run stands after a question, in one of four colours and always in words or by its signs.
final class Leads {

    private Leads() {}

    static Style style(Lead lead) {
        if (lead.isAhead()) {
            return lead.isGaining() ? Style.PACE_AHEAD : Style.PACE_ON;
        }
        return lead.isGaining() ? Style.CLOCK_AMBER : Style.PACE_BEHIND;
    }
}
