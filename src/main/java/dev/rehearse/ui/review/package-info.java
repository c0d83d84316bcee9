/// The review of one answer: the new one beside the last, its time, its grade.
@NullMarked
package dev.rehearse.ui.review;

import org.jspecify.annotations.NullMarked;
