package dev.rehearse.ui.study;

import dev.rehearse.ui.frame.Banner;

import java.util.List;

/// The note's window: only the rows that are seen, and at most one banner over them.
public record NotePane(String title, String fact, List<NoteRow> rows, List<Banner> banners) {}
