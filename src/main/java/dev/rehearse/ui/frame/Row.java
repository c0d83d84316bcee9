package dev.rehearse.ui.frame;

import dev.rehearse.screen.Style;

/// One row of a list: its icon in column 3, its text from column 5, its value at the right end.
public record Row(
        boolean selected,
        String icon,
        Style iconStyle,
        int indent,
        String text,
        Style textStyle,
        String value,
        Style valueStyle) {}
