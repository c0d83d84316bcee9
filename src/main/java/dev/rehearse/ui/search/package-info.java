/// Search Everywhere: one field that finds notes, questions, answers and actions.
@NullMarked
package dev.rehearse.ui.search;

import org.jspecify.annotations.NullMarked;
