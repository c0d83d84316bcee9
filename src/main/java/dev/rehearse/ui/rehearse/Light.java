package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Style;

/// What the clock's signal shows: a shape, a word and a colour, each enough alone.
public enum Light {
    READY("·", "ready", Style.DIM, Style.CLOCK_IDLE),
    THINK("·", "think", Style.CLOCK_THINK, Style.CLOCK_THINK),
    ANSWER("·", "answer", Style.CLOCK_IDLE, Style.CLOCK_IDLE),
    GREEN("●", "long enough", Style.CLOCK_GREEN, Style.CLOCK_GREEN),
    AMBER("▲", "wrap up", Style.CLOCK_AMBER, Style.CLOCK_AMBER),
    RED("■", "over", Style.CLOCK_RED, Style.CLOCK_RED),
    OVER("✗", "over", Style.CLOCK_OVER, Style.CLOCK_RED),
    PAUSED("║", "paused", Style.DIM, Style.DIM);

    final String shape;
    final String word;
    final Style style;
    final Style digits;

    Light(String shape, String word, Style style, Style digits) {
        this.shape = shape;
        this.word = word;
        this.style = style;
        this.digits = digits;
    }
}
