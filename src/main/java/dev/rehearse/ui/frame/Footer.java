package dev.rehearse.ui.frame;

import dev.rehearse.screen.Style;

import java.util.List;

/// The last row: keys at the left, the state of the file at the right.
///
/// `state` stands whole from 60 columns, `brief` under that; `format` (line end, encoding) from
/// 100.
public record Footer(
        List<Hint> hints, String state, String brief, Style stateStyle, String format) {}
