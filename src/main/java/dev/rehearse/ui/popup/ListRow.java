package dev.rehearse.ui.popup;

import dev.rehearse.screen.Style;

/// One row of a list to choose from; the id says what it is to whoever opened the list.
public record ListRow(String icon, Style iconStyle, String text, String right, String id) {}
