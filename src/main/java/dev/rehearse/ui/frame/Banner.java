package dev.rehearse.ui.frame;

import dev.rehearse.screen.Style;

import java.util.List;

/// Two rows over a text: what happened, then what can be done. `style` is one of the banner pairs.
public record Banner(String icon, String text, List<Hint> hints, Style style) {
    public static final int ROWS = 2;
}
