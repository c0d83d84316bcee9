package dev.rehearse.screen;

/// What a piece of text means; the palette says how that looks.
public enum Style {
    SURFACE(Role.SURFACE),
    PANEL(Role.SURFACE),
    POPUP(Role.SURFACE),
    TEXT(Role.TEXT),
    DIM(Role.TEXT),
    DISABLED(Role.TEXT),
    STRONG(Role.TEXT),
    EMPHASIS(Role.TEXT),
    HEADING1(Role.TEXT),
    HEADING2(Role.TEXT),
    HEADING3(Role.TEXT),
    CODE(Role.TEXT),
    LINK(Role.TEXT),
    QUOTE(Role.TEXT),
    GUTTER_ANSWERED(Role.TEXT),
    GUTTER_FAILED(Role.TEXT),
    GUTTER_DUE(Role.TEXT),
    GUTTER_OPEN(Role.TEXT),
    GUTTER_RUN(Role.TEXT),
    CLOCK_IDLE(Role.TEXT),
    CLOCK_THINK(Role.TEXT),
    CLOCK_GREEN(Role.TEXT),
    CLOCK_AMBER(Role.TEXT),
    CLOCK_RED(Role.TEXT),
    CARET(Role.TEXT),
    CLOCK_OVER(Role.PAIR),
    PACE_AHEAD(Role.TEXT),
    PACE_ON(Role.TEXT),
    PACE_BEHIND(Role.TEXT),
    ERROR(Role.TEXT),
    WARNING(Role.TEXT),
    MATCH(Role.TEXT),
    TITLE_FOCUSED(Role.TEXT),
    FOOTER_KEY(Role.TEXT),
    FOOTER_TEXT(Role.TEXT),
    BORDER(Role.LINE),
    BORDER_FOCUSED(Role.LINE),
    TRACK(Role.LINE),
    SELECTION(Role.PAIR),
    SELECTION_INACTIVE(Role.PAIR),
    CARET_LINE(Role.PAIR),
    HOVER(Role.PAIR),
    DIFF_ADDED(Role.PAIR),
    DIFF_REMOVED(Role.PAIR),
    DIFF_WORD(Role.PAIR),
    BADGE(Role.PAIR),
    BUTTON(Role.PAIR),
    FIELD(Role.PAIR),
    BANNER(Role.PAIR),
    BANNER_WARNING(Role.PAIR),
    BANNER_ERROR(Role.PAIR),
    FLASH(Role.PAIR);

    /// Surfaces and pairs set ground and ink, text and lines set the ink only.
    public enum Role {
        SURFACE,
        TEXT,
        LINE,
        PAIR
    }

    private final Role role;

    Style(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    public boolean hasGround() {
        return role == Role.SURFACE || role == Role.PAIR;
    }

    /// The place in the palette's tables, and the style as a canvas stores it, under 64.
    @SuppressWarnings("EnumOrdinal")
    public int number() {
        return ordinal();
    }
}
