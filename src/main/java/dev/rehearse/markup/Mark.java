package dev.rehearse.markup;

/// What a stretch of a note's source is, for the eye.
public enum Mark {
    HEADING1,
    HEADING2,
    /// And every level below.
    HEADING3,
    STRONG,
    EMPHASIS,
    STRONG_EMPHASIS,
    STRIKE,
    CODE,
    LINK,
    QUOTE,
    /// A mark of Markdown that is no text: `#`, `**`, `](url)`, `>`, `|`, a number's `1.`, a fence.
    MARKER,
    /// The one character that opens an item of a bulleted list.
    BULLET,
    /// A task's box, brackets included.
    TASK_OPEN,
    TASK_DONE,
    RULE,
    HTML,
    /// A cell of a table's head.
    TABLE_HEAD
}
