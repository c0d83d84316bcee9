/// The bytes of a note as Markdown: its lines, its blocks as CommonMark parts them, and a line as a
/// person reads it aloud. Nothing here knows of questions.
@NullMarked
package dev.rehearse.markdown;

import org.jspecify.annotations.NullMarked;
