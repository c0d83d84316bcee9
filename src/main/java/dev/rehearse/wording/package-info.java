/// What a text says by its words: whether it asks and of whom, what stands before and after, and
/// how alike two texts are. Nothing here knows where a text stands.
@NullMarked
package dev.rehearse.wording;

import org.jspecify.annotations.NullMarked;
