package dev.rehearse.recognition;

import dev.rehearse.markdown.Scan;

/// What only all of a note tells: looked for once, when the first of its readers asks.
record Whole(Dialogue dialogue, OrgLines org) {
    static Whole of(Scan scan) {
        return new Whole(new Dialogue(scan), new OrgLines(scan));
    }
}
